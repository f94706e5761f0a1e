import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyRepository, type Copy } from './repository-copy.js'

let copy: Copy
beforeEach(() => void (copy = copyRepository()))
afterEach(() => copy.remove())

const version = '[ "$1" = --version ] && echo Chromium 999.0.1 && exit'

test('a driver that there is not is told with those that there are', async () => {
  const errors = /^No driver is called nosuch\. Drivers: chromium firefox node20 .*ws ws-server .*\n$/
  expect(await copy.run('nosuch', 'ws')).toEqual({ status: 2, output: '', errors: expect.stringMatching(errors) })
})

test('what is not installed is not measured, and a run that measured nothing fails', async () => {
  const before = copy.contents()
  const { status, output } = await copy.run(
    '--check',
    '--require-all-but',
    'firefox',
    'firefox',
    'chromium',
    'ws-server'
  )
  expect(output.split('\n')).toEqual([
    'not measured: chromium, because no command chromium tells a version',
    'not measured: firefox, because no command firefox-esr or firefox tells a version',
    'not measured: ws-server, because ws is not installed',
    'FAIL chromium has to be measured in this run',
    'FAIL ws-server has to be measured in this run',
    'FAIL nothing was measured',
    'compared 0 of 3 with the table, by 5010 of 5010 codes',
    '0 passed, 3 failed',
    ''
  ])
  expect(status).toBe(1)
  expect(copy.contents()).toEqual(before)
})

test('a runtime that does not start has failed', async () => {
  copy.command('chromium', [version, 'echo no display >&2', 'exit 3'])
  const { status, output } = await copy.run('--check', 'chromium')
  expect(output).toContain('FAIL chromium could not be measured: ended with 3\n    no display\n')
  expect(output).toMatch(/\n0 passed, 2 failed\n$/)
  expect(status).toBe(1)
})

test('another behaviour fails and says what was and what is, and a check writes nothing', async () => {
  // Node.js in the place of the browser.
  const page = ['globalThis.location = new URL(process.argv.at(-1))', 'await import("./.cache/subjects/browser.js")']
  const flag = 'WebSocket' in globalThis ? '' : '--experimental-websocket'
  const node = `exec ${process.execPath} ${flag} --input-type=module --eval`
  copy.command('chromium', [version, `${node} '${page.join('\n')}' -- "$@"`])
  const before = copy.contents()
  const { status, output } = await copy.run('--check', '--sample', 'chromium', 'ws')
  expect(output).toMatch(/^measured chromium 999\.0\.1, the table has \d+(\.\d+)+: \d+ trials in/)
  expect(output).toMatch(/^FAIL chromium: reports for 1016\n {4}table, [\d.]+: 1016\n {4}now, 999\.0\.1: 1006$/m)
  expect(output).not.toContain('close(code)')
  expect(output).toContain('\nnot measured: ws, because ws is not installed\n')
  expect(output).toMatch(/\ncompared 1 of 3 with the table, by \d{3} of 5010 codes\n0 passed, 1 failed\n$/)
  expect(status).toBe(1)
  expect(copy.contents()).toEqual(before)
})
