import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { copyRepository } from './repository.js'

const copy = copyRepository()
afterAll(() => rmSync(copy, { recursive: true }))

const tsx = ['--conditions=source', '--import', 'tsx']
const newRule = (...names: string[]) =>
  spawnSync(process.execPath, [...tsx, 'packages/eslint-plugin-websocket/scripts/new-rule.ts', ...names], {
    cwd: copy,
    encoding: 'utf8'
  })

it('starts a rule that compiles, passes its tests and is in the list', { timeout: 120_000 }, () => {
  const { status, stderr, stdout } = newRule('no-such-thing')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('Started no-such-thing')
  expect(readFileSync(join(copy, 'packages/eslint-plugin-websocket/src/rules/index.ts'), 'utf8')).toContain(
    'noSuchThing'
  )

  const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
  run('node_modules/@typescript/native/bin/tsc', '-p', 'packages/eslint-plugin-websocket')
  const report = run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'eslint10',
    '--reporter',
    'json',
    'no-such-thing'
  )
  const { success, numPassedTests } = JSON.parse(report) as { success: boolean; numPassedTests: number }
  expect(success).toBe(true)
  expect(numPassedTests).toBeGreaterThan(5)
})

it('refuses a name that is none, and one that is taken', () => {
  expect(newRule('NoSuchThing')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('got "NoSuchThing"') as string
  })
  expect(newRule()).toMatchObject({ status: 2 })
  expect(newRule('no-reserved-close-code')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('exists already') as string
  })
})
