import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as api from '../src/index.js'
import { installCopy, installed, node, root } from './helpers/package-copy.js'
import { moduleOf, snippets } from './helpers/readme.js'

const compilers = { '5.9': 'typescript-5.9', '6.0': 'typescript', '7.0': '@typescript/native' }

const files = ['constants', 'functions', 'semantics', 'reconnect', 'sockets', 'define'].map(
  (name) => `types/${name}.ts`
)

let copy: ReturnType<typeof installCopy>
beforeAll(() => {
  copy = installCopy()
  cpSync(join(root, 'test/types'), join(copy.folder, 'types'), { recursive: true })
})
afterAll(() => copy.remove())

/** Checks files as a strict user's project does, library declarations included. */
function check(compiler: string, files: string[]) {
  const target = { module: 'nodenext', target: 'es2022', lib: ['es2022'], types: [] }
  const options = { ...target, strict: true, noEmit: true, skipLibCheck: false, allowJs: true, checkJs: true }
  const project = join(copy.folder, 'tsconfig.json')
  writeFileSync(project, JSON.stringify({ compilerOptions: options, files }))
  return node(installed(compiler, 'bin/tsc'), '-p', project, '--listFiles')
}

describe.each(Object.entries(compilers))('TypeScript %s', (version, compiler) => {
  test('is the compiler that runs', () => {
    expect(node(installed(compiler, 'bin/tsc'), '--version').output).toContain(`Version ${version}.`)
  })

  test('accepts the built declarations and every check', () => {
    const { status, output } = check(compiler, files)
    expect(output).not.toContain('error TS')
    expect(output).toContain('node_modules/ws-close-codes/dist/index.d.ts')
    for (const file of files) expect(output).toContain(file)
    expect(status).toBe(0)
  })

  test('accepts what the README shows, and refuses what it says does not compile', () => {
    const written = snippets.map((snippet, index) => {
      const file = `readme-${index}.ts`
      writeFileSync(join(copy.folder, file), moduleOf(snippet, [...Object.keys(api), 'SocketOf', 'CloseCodeOf']))
      return file
    })
    expect(written.length).toBeGreaterThan(4)
    const { status, output } = check(compiler, written)
    expect(output).not.toContain('error TS')
    for (const file of written) expect(output).toContain(file)
    expect(status).toBe(0)
  })

  test('accepts the constants in JavaScript that is checked, however it takes them', () => {
    const uses = 'exports.code = /** @type {import("ws-close-codes").CloseCode} */ (CloseCode.TryAgainLater)'
    const written = {
      'destructured.cjs': `const { CloseCode } = require('ws-close-codes')\n${uses}`,
      'property.cjs': `const CloseCode = require('ws-close-codes').CloseCode\n${uses}`,
      'whole.cjs': `const codes = require('ws-close-codes')\n${uses.replace('(CloseCode', '(codes.CloseCode')}`,
      'import.mjs': `import { CloseCode } from 'ws-close-codes'\n${uses.replace('exports.code =', 'export const code =')}`
    }
    for (const [file, text] of Object.entries(written)) writeFileSync(join(copy.folder, file), text)
    const { status, output } = check(compiler, Object.keys(written))
    expect(output).not.toContain('error TS')
    for (const file of Object.keys(written)) expect(output).toContain(file)
    expect(status).toBe(0)
    writeFileSync(join(copy.folder, 'property.cjs'), written['property.cjs'].replace('TryAgainLater', 'TryAgain'))
    expect(check(compiler, ['property.cjs']).output).toMatch(/property\.cjs\(2,\d+\): error TS2339/)
  })

  test('refuses planted errors', () => {
    const planted = [
      "import { closeCodeName, CloseCode } from 'ws-close-codes'",
      "import { exactly } from './types/equal.js'",
      'export const code: 1012 = CloseCode.TryAgainLater',
      "exactly<'GoingAway'>()(closeCodeName(1013))"
    ]
    writeFileSync(join(copy.folder, 'planted.ts'), planted.join('\n'))
    const { status, output } = check(compiler, ['planted.ts'])
    expect(output).toMatch(/planted\.ts\(3,14\): error TS2322/)
    expect(output).toMatch(/planted\.ts\(4,\d+\): error TS/)
    expect(status).not.toBe(0)
  })

  const plants: [string, string, string, string, RegExp][] = [
    ['a switch without one of its own codes', 'define', '    case AppCode.RoomFull:\n', '', /TS2366/],
    ['a switch without a code of the catalog', 'define', '    case CloseCode.BadGateway:\n', '', /TS2366/],
    [
      'a code above the private range',
      'define',
      'Last: 4999',
      'Last: 5000',
      /TS2322.*own is a literal integer from 4000/
    ],
    ['a code defined twice', 'define', 'Last: 4999', 'Last: 4001', /TS2322.*another name has this code/],
    ['1006 from a page', 'sockets', 'page.close(3000)', 'page.close(1006)', /TS2345/],
    ['1001 from a page', 'sockets', 'page.close(3000)', 'page.close(1001)', /TS2345/],
    ['1006 from ws', 'sockets', 'node.close(1001)', 'node.close(1006)', /TS2345/],
    ['another wait', 'reconnect', 'exactly<30_000>', 'exactly<30_001>', /TS2554/]
  ]

  test.each(plants)('refuses %s', (_, name, from, to, error) => {
    const source = readFileSync(join(root, `test/types/${name}.ts`), 'utf8')
    const planted = source.replace(from, to).replaceAll("'./equal.js'", "'./types/equal.js'")
    expect(source).toContain(from)
    writeFileSync(join(copy.folder, 'planted.ts'), planted)
    const errors = check(compiler, ['planted.ts'])
      .output.split('\n')
      .filter((line) => line.includes('error TS'))
    expect(errors.length).toBeGreaterThan(0)
    expect(errors[0]).toMatch(error)
  })
})

describe('the registry does not compile', () => {
  const plants: [string, string, RegExp, string][] = [
    ['without the row of a constant', 'listed', /  1013: \{.*\n/, ''],
    ['with the name of another constant', 'listed', /name: 'TryAgainLater'/, "name: 'GoingAway'"],
    ['with a row that has no constant', 'listed', /  3008: \{/, '  3009: {'],
    ['without the texts of a row', 'registry', /  1013: \{[^]*?\n  \},\n/, ''],
    ['with the facts of another row', 'registry', /\.\.\.listed\[1013\]/, '...listed[1012]'],
    ['without a source', 'registry', /, sentBy: 'erratum-3227'/, '']
  ]
  const plant = (name: string, from: RegExp, to: string) => {
    const source = readFileSync(join(root, `src/${name}.ts`), 'utf8')
    expect(source).toMatch(from)
    cpSync(join(root, 'src'), join(copy.folder, 'src'), { recursive: true })
    writeFileSync(join(copy.folder, `src/${name}.ts`), source.replace(from, to))
    return check('@typescript/native', ['src/registry.ts'])
  }

  test.each(plants)('%s', (_, name, from, to) => {
    expect(plant(name, from, to).output).toMatch(new RegExp(`src/${name}\\.ts\\(\\d+,\\d+\\): error TS`))
  })

  test('for any other reason', () => {
    expect(plant('registry', /^/, '').status).toBe(0)
  })
})
