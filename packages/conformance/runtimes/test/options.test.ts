import { expect, test } from 'vitest'
import { drivers } from '../drivers/index.js'
import { readOptions } from '../options.js'

const names = (...args: string[]) => {
  const { chosen, required } = readOptions(args, drivers)
  return [chosen, required].map((list) => list.map(({ name }) => name))
}

test('a name stands for the ends, the methods and the versions of an implementation', () => {
  expect(names('ws')[0]).toEqual(['ws', 'ws-server'])
  expect(names('websocket-server')[0]).toEqual(['websocket-server', 'websocket-server-drop'])
  expect(names('node', 'bun-server')[0]).toEqual(['node20', 'node22', 'node24', 'node26', 'bun-server'])
  expect(names()[0]).toHaveLength(drivers.length)
})

test('nothing is required, or all that is chosen but for some', () => {
  expect(names()[1]).toEqual([])
  expect(names('--require-all-but', 'firefox')[1]).toHaveLength(drivers.length - 1)
  const both = ['--require-all-but', 'firefox', '--require-all-but', 'ws-server']
  expect(names(...both, 'ws', 'chromium', 'firefox')[1]).toEqual(['chromium', 'ws'])
})

test.each([
  [['--sample', 'ws'], 'A sample makes no table: --sample goes with --check.'],
  [['--require-all-but', 'nosuch'], 'No driver is called nosuch. Drivers: chromium firefox '],
  [['--chekc'], "Unknown option '--chekc'"]
])('%j is refused', (args, message) => {
  expect(() => readOptions(args, drivers)).toThrow(message)
})
