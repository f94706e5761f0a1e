import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { measureCosts, measuredBundlers } from '../scripts/bundle-costs.js'
import { tableIn, withCosts } from '../scripts/costs-table.js'
import { english } from '../src/texts/en.js'
import { bundlers, bundleText, type Bundle } from './helpers/bundlers.js'
import { installCopy, root } from './helpers/package-copy.js'

const number = 'console.log(1013)'
const constant = "import { CloseCode } from 'ws-close-codes'\nconsole.log(CloseCode.TryAgainLater)"
const namespace = "import * as CloseCode from 'ws-close-codes/codes'\nconsole.log(CloseCode.TryAgainLater)"
const named = "import { TryAgainLater } from 'ws-close-codes/codes'\nconsole.log(TryAgainLater)"
const lookUp = "import { describe } from 'ws-close-codes'\nconsole.log(describe(1013))"
const inOneLanguage =
  "import { compareIn, explainIn } from 'ws-close-codes'\nconsole.log(explainIn(globalThis.x, 1), compareIn(globalThis.x))"
const inEnglish = "import { compare } from 'ws-close-codes'\nconsole.log(compare(1000, 1001))"
const sentence = english.codes[1013].whenYouSeeIt
const helpers = [
  'reconnectAdvice',
  'reconnectDelay',
  'canCloseWith',
  'toSendable',
  'truncateReason',
  'defineCloseCodes',
  'closeCodeName',
  'isRegistered',
  'isReserved',
  'isSendable'
]

let copy: ReturnType<typeof installCopy>
beforeAll(() => void (copy = installCopy()))
afterAll(() => copy.remove())

function bundled(bundle: Bundle, source: string): Promise<string> {
  return bundleText(bundle, copy.folder, source)
}

test('the README has the costs as they are measured', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const measured = withCosts(readme, measuredBundlers, await measureCosts(copy.folder))
  expect(tableIn(readme), 'the costs are others by now: run `pnpm bench` and commit README.md').toBe(tableIn(measured))
})

const { esbuild, ...others } = bundlers

test.each(Object.entries(others))('%s: CloseCode of the main entry costs nothing', async (_, bundle) => {
  const bare = await bundled(bundle, number)
  expect(bare).toContain(number)
  expect(await bundled(bundle, constant)).toBe(bare)
})

test('esbuild: CloseCode of the main entry is not promised to be free, and is not', async () => {
  expect(await bundled(esbuild, constant)).not.toBe(await bundled(esbuild, number))
})

describe.each(Object.entries(bundlers))('%s', (_, bundle) => {
  test('the constants of ws-close-codes/codes cost nothing', async () => {
    const bare = await bundled(bundle, number)
    expect(bare).toContain(number)
    expect(await bundled(bundle, namespace)).toBe(bare)
    expect(await bundled(bundle, named)).toBe(bare)
  })

  test('what needs the tables is seen to cost something', async () => {
    const cost = (await bundled(bundle, lookUp)).length - (await bundled(bundle, number)).length
    expect(cost).toBeGreaterThan(1000)
  })
  test('no sentence in English is shipped with facts alone, nor with another language', async () => {
    expect(await bundled(bundle, inEnglish)).toContain(sentence)
    for (const source of [lookUp, inOneLanguage]) {
      const text = await bundled(bundle, source)
      expect(text).toContain('close code must be')
      expect(text).not.toContain(sentence)
    }
  })

  test('the advice alone brings no texts at all', async () => {
    const text = await bundled(bundle, "import { advice } from 'ws-close-codes'\nconsole.log(advice)")
    expect(text).toContain('after-renewal')
    expect(text).not.toMatch(/Normal Closure|Unsupported Data/)
  })

  test('no helper brings texts, the measurements or another helper along', async () => {
    const texts = /Try Again Later|overloaded|rfc-editor|iana\.org|InvalidAccessError/
    expect(await bundled(bundle, lookUp)).toMatch(texts)
    for (const name of helpers) {
      // With arguments that no minifier knows, so that it can leave out no error.
      const call = `${name}(globalThis.one, globalThis.two, globalThis.three)`
      const output = await bundled(bundle, `import { ${name} } from 'ws-close-codes'\nconsole.log(${call})`)
      expect(output, name).not.toMatch(texts)
      expect(helpers.filter((helper) => output.includes(helper))).toEqual([name])
    }
  })
})
