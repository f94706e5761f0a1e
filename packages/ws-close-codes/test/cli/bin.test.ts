import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { installCopy } from '../helpers/package-copy.js'

let copy: ReturnType<typeof installCopy>
let command: readonly string[]
beforeAll(() => {
  copy = installCopy()
  command = [process.execPath, join(copy.folder, 'node_modules/ws-close-codes/dist/cli/bin.js')]
})
afterAll(() => copy.remove())

/** Runs the command as a process of its own. */
function run(args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(command[0]!, [...command.slice(1), ...args], { input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** Runs a line of the shell in which `$@` is the command. */
function shell(line: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line, 'sh', ...command], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('the command as a process', () => {
  it('writes to standard output, without colours where there is no terminal', () => {
    const { status, stdout, stderr } = run(['1013'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^1013 Try Again Later\n/)
  })

  it('knows its version', () => {
    expect(run(['--version'])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' })
  })

  it('reads a log of several megabytes, with a character broken between two pieces, to its end', () => {
    const line = `${'é'.repeat(100)} websocket closed 1006\n`
    const { status, stdout } = run(['--json'], `${line.repeat(20_000)}close code 1013`)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([
      { code: 1006, count: 20_000, line: 1 },
      { code: 1013, count: 1, line: 20_001 }
    ])
  })

  it('takes bytes that are no text', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index)
    expect(run([], bytes)).toMatchObject({ status: 1, stdout: '' })
  })

  it('says what is wrong on standard error', () => {
    const { status, stdout, stderr } = run(['abc'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe(
      'ws-close-codes: a close code is an integer from 0 to 65535, got "abc"\nTry: ws-close-codes --help\n'
    )
  })
})

describe.skipIf(process.platform === 'win32')('in a pipe', () => {
  it('does not mind a reader that has seen enough', () => {
    const endless = "yes 'websocket close 1006' | head -n 50000 | sed 's/$/ 1013 1011 1012 4001 4002 4003/'"
    const { stdout, stderr } = shell(`${endless} | { "$@" --json; echo "status $?" >&2; } | head -n 1`)
    expect({ stdout, stderr }).toEqual({ stdout: '[\n', stderr: 'status 0\n' })
  })

  it.skipIf(!existsSync('/dev/full'))('reports an output that cannot be written', () => {
    const { status, stderr } = shell('"$@" 1013 > /dev/full')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^ws-close-codes: the output cannot be written: ENOSPC.*\n$/)
  })
})
