import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installCopy, node, root } from './helpers/package-copy.js'

let copy: ReturnType<typeof installCopy>
beforeAll(() => void (copy = installCopy()))
afterAll(() => copy.remove())

const print = 'console.log(main.CloseCode.TryAgainLater, main.closeCodeName(1000), codes.GoingAway, locale.en.language)'

function run(file: string, lines: string[]): { status: number | null; output: string } {
  const path = join(copy.folder, file)
  writeFileSync(path, lines.join('\n'))
  return node('--disable-warning=ExperimentalWarning', path)
}

test('loads by require()', () => {
  const lines = [
    "const main = require('ws-close-codes')",
    "const codes = require('ws-close-codes/codes')",
    "const locale = require('ws-close-codes/locales/en')",
    print
  ]
  expect(run('load.cjs', lines)).toEqual({ status: 0, output: '1013 NormalClosure 1001 en\n' })
})

test('loads by import', () => {
  const lines = [
    "import * as main from 'ws-close-codes'",
    "import * as codes from 'ws-close-codes/codes'",
    "import * as locale from 'ws-close-codes/locales/en'",
    print
  ]
  expect(run('load.mjs', lines)).toEqual({ status: 0, output: '1013 NormalClosure 1001 en\n' })
})

test('has no dependencies and no side effects', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(manifest.dependencies).toBeUndefined()
  expect(manifest.peerDependencies).toBeUndefined()
  expect(manifest.sideEffects).toBe(false)
})
