import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { libraryRows, type Rows } from '../../eslint-plugin-websocket/test/model/library-rows.js'
import { root } from './repository.js'

const folder = join(root, 'packages/conformance/libraries')
if (!existsSync(join(folder, 'node_modules')))
  throw new Error('Install the libraries first: pnpm --dir packages/conformance/libraries install --frozen-lockfile')

/** Rows whose proof is not in declarations, and why. */
const undeclared: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/uWebSockets\.js/, 'it is not in the npm registry; its index.d.ts was read'],
  [/faye-websocket/, 'it has no declarations, and is loaded below'],
  [/expressWs\(app\);/, 'what it does to its argument no type can say, and it is run below'],
  [/WebSocketStream/, "it is in no declarations of TypeScript; MDN's page of its close() was read"],
  [/\(c\) => c\.socket\.close/, 'versions before 10 of @fastify/websocket'],
  [
    /^(?!.*s: WebSocket).*extends DurableObject \{ (?:async )?webSocket/,
    'parameters of overriding methods have no type'
  ]
]

type World = keyof typeof libraryRows

const worlds: Readonly<Record<World, ts.CompilerOptions>> = {
  node: {
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
    types: ['node'],
    paths: { 'graphql-ws/lib/*': [join(folder, 'node_modules/graphql-ws-5/lib/*')] }
  },
  bun: { lib: ['lib.esnext.d.ts'], types: ['bun-types'] },
  deno: { lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'], types: ['deno'] },
  workers: { lib: ['lib.esnext.d.ts'], types: ['@cloudflare/workers-types'] }
}

interface Case {
  readonly file: string
  readonly code: string
}

function casesOf({ javascript, typescript }: Rows): Case[] {
  return [...javascript, ...typescript].map(([code], index) => ({
    file: join(folder, `row-${index}.${index < javascript.length ? 'js' : 'ts'}`),
    code
  }))
}

function compile(world: World, cases: readonly Case[]): ts.Program {
  const options: ts.CompilerOptions = {
    ...worlds[world],
    noEmit: true,
    allowJs: true,
    checkJs: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    esModuleInterop: true
  }
  const host = ts.createCompilerHost(options, true)
  const codes = new Map(cases.map(({ file, code }) => [file, code]))
  const { getSourceFile, fileExists, readFile } = host
  host.getCurrentDirectory = () => folder
  host.fileExists = (file) => codes.has(file) || fileExists(file)
  host.readFile = (file) => codes.get(file) ?? readFile(file)
  host.getSourceFile = (file, version, ...rest) => {
    const code = codes.get(file)
    return code === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, code, version, true)
  }
  const prelude = world === 'node' ? [join(folder, 'prelude.ts')] : []
  return ts.createProgram([...prelude, ...codes.keys()], options, host)
}

/** The type that the libraries give what a row closes, and what the compiler knows of the method: `close: ok`. */
function closed(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker()
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression: receiver, name } = node.expression
      if (/^(?:close|drop|end)$/.test(name.text)) {
        const type = checker.getNonNullableType(checker.getTypeAtLocation(receiver))
        const method = type.getProperty(name.text)
        const [signature] = method ? checker.getTypeOfSymbolAtLocation(method, node).getCallSignatures() : []
        const known = signature ? `takes ${Math.min(signature.parameters.length, 2)}` : 'is no method'
        found.push(`${name.text} ${type.flags & ts.TypeFlags.Any ? 'of what nobody knows' : known}`)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(program.getSourceFile(file)!)
  return found
}

describe.each(Object.keys(libraryRows) as World[])('the declarations of libraries for %s agree', (world) => {
  const cases = casesOf(libraryRows[world])
  const program = compile(world, cases)
  const declared = cases.filter(({ code }) => !undeclared.some(([pattern]) => pattern.test(code)))

  it.each(declared)('with $code', ({ file, code }) => {
    const [, method] = /\.(close|drop|end)\(/.exec(code)!
    expect(closed(program, file)).toEqual([`${method} takes ${code.includes('WebSocketStream') ? 1 : 2}`])
  })
})

it('leaves out no row without need', () => {
  const codes = Object.values(libraryRows).flatMap((rows) => casesOf(rows).map(({ code }) => code))
  for (const [pattern, why] of undeclared)
    expect(
      codes.some((code) => pattern.test(code)),
      why
    ).toBe(true)
})

describe('libraries without declarations, loaded', () => {
  const load = createRequire(join(folder, 'package.json'))

  it('faye-websocket', () => {
    const WebSocket = load('faye-websocket') as { prototype: object; Client: { prototype: object } }
    for (const { prototype } of [WebSocket, WebSocket.Client])
      expect(prototype).toMatchObject({ close: expect.any(Function), addEventListener: expect.any(Function) })
  })

  it('express-ws gives the application it is called with a method', () => {
    const express = createRequire(load.resolve('express-ws'))('express') as () => object
    const expressWs = load('express-ws') as (app: object) => object
    const app = express()
    expect(app).not.toHaveProperty('ws')
    expressWs(app)
    expect(app).toHaveProperty('ws', expect.any(Function))
  })
})
