import { describe, expect, it } from 'vitest'
import { probe } from './probe.js'

const standard = 'chromium firefox node20 node22 node24 node26 deno'
const browser = 'chromium firefox'

/** What the socket of the first `close` may be, by the conditions around the call and around its code. */
function runsOn(code: string, parser: 'javascript' | 'typescript'): string {
  const filename = parser === 'typescript' ? 'file.tsx' : 'file.js'
  const before = 'const ws = new WebSocket(url)\n'
  return probe(
    before + code,
    parser,
    ({ sends, sockets }) => {
      const [{ socket, values } = { socket: null, values: [] }] = sends()
      if (!socket) return 'no socket'
      const all = values.map((value) => sockets.runtimesAt(sockets.placed(socket, value.ways)))
      return all.map((rows) => rows?.join(' ') ?? 'unknown').join(', ')
    },
    {},
    filename
  )
}

const both = describe.each(['javascript', 'typescript'] as const)

/** Conditions that hold where there is no page, though nobody can tell where else. */
const elsewhere = [
  "typeof window === 'undefined'",
  "'undefined' === typeof window",
  "typeof window == 'undefined'",
  "!(typeof window !== 'undefined')",
  "typeof document === 'undefined'",
  "typeof globalThis.window === 'undefined'",
  '!globalThis.window',
  'globalThis.document === undefined',
  'globalThis.document == null',
  "!('window' in globalThis)",
  "!Object.hasOwn(globalThis, 'document')",
  "typeof navigator === 'undefined'",
  "typeof self === 'undefined'",
  "typeof global !== 'undefined'",
  "typeof process === 'object' && process.versions?.node",
  'process.versions.node',
  'process?.versions?.node != null',
  "typeof process !== 'undefined' && process.release.name === 'node'",
  "process.versions.node.split('.')[0] > 18",
  "Object.prototype.toString.call(typeof process !== 'undefined' ? process : 0) === '[object process]'",
  '!process.browser',
  "typeof EdgeRuntime !== 'undefined'",
  "typeof EdgeRuntime === 'string'",
  "process.env.NEXT_RUNTIME === 'edge'",
  "typeof WebSocket === 'undefined'",
  'import.meta.env.SSR',
  'import.meta.server',
  '!import.meta.client',
  "typeof window === 'undefined' && failed",
  "typeof importScripts === 'undefined' && typeof window === 'undefined'",
  "typeof Bun !== 'undefined' || typeof Deno !== 'undefined'",
  'isNode',
  'isNode()',
  'this.isServer',
  'options.isServerSide',
  'platform.isNodeRuntime()',
  '__SSR__',
  '__NODE__',
  'IS_SERVER',
  "runtime === 'node'",
  "config.platform !== 'browser'",
  'Boolean(isNode)',
  'failed(isNode)',
  '(isNode ? 1 : 2) > 1'
]

/** Conditions that hold in one world only. */
const pinned: readonly (readonly [string, string])[] = [
  ["typeof document !== 'undefined'", browser],
  ["typeof document === 'object' && !failed", browser],
  ["typeof process === 'undefined' && typeof document !== 'undefined'", browser],
  ['process.browser', browser],
  ['!import.meta.env.SSR', browser],
  ['import.meta.client', browser],
  ['self instanceof WorkerGlobalScope', browser],
  ["typeof importScripts === 'function'", browser],
  ["typeof Bun !== 'undefined'", 'bun'],
  ["'Bun' in globalThis", 'bun'],
  ['process.versions.bun', 'bun'],
  ["'bun' in process.versions", 'bun'],
  ["typeof Deno === 'object'", 'deno'],
  ['globalThis.Deno?.version', 'deno'],
  ["typeof WebSocketPair === 'function'", 'workerd'],
  ["navigator.userAgent === 'Cloudflare-Workers'", 'workerd'],
  ["typeof navigator === 'object' && navigator.product === 'ReactNative'", 'unknown']
]

/** Conditions that leave what the file shows, because they ask for something else or hold in a page as well. */
const indifferent = [
  'failed',
  'event.code === 1006',
  'options.node',
  'browser.runtime.id === known',
  'this.server',
  'client',
  'ws.readyState === WebSocket.OPEN',
  "typeof callback === 'function'",
  "typeof WebSocket !== 'undefined'",
  "typeof importScripts === 'undefined'",
  "typeof window === 'undefined' || failed",
  "process.env.NODE_ENV === 'production'",
  "role === 'server'",
  "mode === 'development'",
  'new Set([isNode])'
]

both('where %s runs that stands under a condition', (parser) => {
  it.each(elsewhere)('%s', (test) => {
    expect(runsOn(`if (${test}) ws.close(1001)`, parser)).toBe('unknown')
    expect(runsOn(`ws.close(${test} ? 1001 : 4001)`, parser)).toMatch(/^unknown, /)
  })
  it.each(pinned)('%s', (test, expected) => {
    expect(runsOn(`if (${test}) ws.close(1001)`, parser)).toBe(expected)
    expect(runsOn(`ws.close(${test} ? 1001 : 4001)`, parser)).toMatch(new RegExp(`^${expected}, `))
  })
  it.each(indifferent)('%s', (test) => expect(runsOn(`if (${test}) ws.close(1001)`, parser)).toBe(standard))

  it("typeof window !== 'undefined', which React Native has too", () => {
    expect(runsOn("if (typeof window !== 'undefined') ws.close(1001)", parser)).toBe(browser)
    expect(runsOn("if (typeof window !== 'undefined') ws.close(1001); Bun.env", parser)).toBe('unknown')
  })
})

/** Every way in which a condition can decide. */
const ways: readonly (readonly [string, string])[] = [
  ["if (typeof window === 'undefined') {} else ws.close(1001)", browser],
  ["if (typeof document !== 'undefined') {} else ws.close(1001)", 'unknown'],
  ["if (document.visibilityState === 'hidden') ws.close(1001)", browser],
  ['if (failed && isNode) {} else ws.close(1001)', standard],
  ["typeof window === 'undefined' && ws.close(1001)", 'unknown'],
  ["typeof document !== 'undefined' || ws.close(1001)", 'unknown'],
  ['ws.close((isNode && 1001) || 4001)', `unknown, ${standard}`],
  ["switch (typeof window) { case 'undefined': ws.close(1001) }", 'unknown'],
  ["switch (runtime) { case 'node': ws.close(1001) }", 'unknown'],
  ["switch (true) { case typeof window === 'undefined': ws.close(1001) }", 'unknown'],
  ["switch (kind) { case 'lost': ws.close(1001) }", standard],

  // What has left before.
  ["function stop() { if (typeof document !== 'undefined') return; ws.close(1001) }", 'unknown'],
  ["function stop() { if (typeof document !== 'undefined') { log(); return } ws.close(1001) }", 'unknown'],
  ["function stop() { if (typeof document === 'undefined') throw new Error(); ws.close(1001) }", browser],
  ["function stop() { try { if (typeof document !== 'undefined') return } catch {} ws.close(1001) }", 'unknown'],
  ['function stop() { if (isNode) { log() } ws.close(1001) }', standard],
  ['function stop() { if (failed) { if (isNode) return } ws.close(1001) }', standard],
  ['function stop() { if (isNode) log(); else return; setTimeout(() => ws.close(1001)) }', 'unknown'],
  ["function stop() { switch (typeof window) { case 'object': return } ws.close(1001) }", 'unknown'],
  ['for (const one of all) { if (isBrowser) continue; ws.close(1001) }', 'unknown'],

  // Where the condition is written.
  ["const isNode = typeof window === 'undefined'; if (isNode) ws.close(1001)", 'unknown'],
  ["const inPage = typeof document !== 'undefined'; if (inPage) ws.close(1001)", browser],
  ["const onBun = 'Bun' in globalThis; ws.close(onBun ? 1001 : 4001)", `bun, ${standard}`],
  ["let here = false; if (typeof window !== 'undefined') here = true; if (!here) ws.close(1001)", standard],
  ["let there; there = typeof window === 'undefined'; if (there) ws.close(1001)", 'unknown'],
  ["function there() { return typeof window === 'undefined' } if (there()) ws.close(1001)", 'unknown'],
  ["const here = () => typeof document !== 'undefined'; if (here()) ws.close(1001)", browser],
  [
    'function there() { try { return !!process.versions.node } catch { return false } } if (there()) ws.close(1001)',
    'unknown'
  ],
  [
    "function there() { if (typeof window !== 'undefined') return false; return true } if (there()) ws.close(1001)",
    'unknown'
  ],
  ["const env = { node: typeof window === 'undefined' }; if (env.node) ws.close(1001)", 'unknown'],
  ['const g = globalThis; if (!g.document) ws.close(1001)', 'unknown'],
  [
    "class A { get there() { return typeof window === 'undefined' } stop() { if (this.there) ws.close(1001) } }",
    'unknown'
  ],
  ["class A { there = typeof window === 'undefined'; stop() { if (this.there) ws.close(1001) } }", 'unknown'],
  // What is compared differs from world to world, and tells nothing of it.
  [
    "const base = () => { if (typeof window === 'undefined') return null; return location.origin }; const u = base(); if (known.has(u) || key === u || key === base()) ws.close(1001)",
    standard
  ],
  ['function failed() { return ws.bufferedAmount > 0 } if (failed()) ws.close(1001)', standard],

  // Where the code is chosen.
  ["const code = typeof window === 'undefined' ? 1001 : 4001; ws.close(code)", `unknown, ${browser}`],
  ['const AWAY = 1001; const code = isNode ? AWAY : 4001; ws.close(code)', 'unknown, unknown'],
  ['const CODES = { away: isNode ? 1001 : 4001 }; ws.close(CODES.away)', 'unknown, unknown'],
  ['const stop = (code = isNode ? 1001 : 4001) => ws.close(code)', 'unknown, unknown'],
  ['const stop = (code) => ws.close(code); if (isNode) stop(1001)', 'unknown'],
  ['const stop = (code) => ws.close(code); if (isNode) stop(1001); else stop(1001)', 'unknown'],
  ['const stop = (code) => ws.close(code); if (isNode) stop(1001); if (failed) stop(1001)', standard],

  // Who calls.
  ['function stop() { ws.close(1001) } if (isNode) stop()', 'unknown'],
  ["function stop() { ws.close(1001) } if (isNode) process.on('exit', stop)", 'unknown'],
  ["if (isNode) process.on('exit', () => ws.close(1001))", 'unknown'],
  ['function stop() { ws.close(1001) } if (isNode) stop(); if (failed) stop()', standard],
  ['function inner() { ws.close(1001) } function outer() { inner() } if (isNode) outer()', 'unknown'],
  ['function stop(n) { if (n) stop(n - 1); ws.close(1001) } if (isNode) stop(3)', 'unknown'],
  ['function a() { b(); ws.close(1001) } function b() { a() } if (isNode) a()', 'unknown'],
  ['class A { stop() { if (isNode) this.leave() } leave() { ws.close(1001) } }', 'unknown'],
  ['class A { stop() { ws.close(1001) } } class B {} const Transport = isNode ? A : B', 'unknown'],
  ['class A { stop() { ws.close(1001) } } export { A }', standard],
  ["async function stop() { 'use server'; ws.close(1001) }", 'unknown']
]

both('where %s runs by every way to decide', (parser) => {
  it.each(ways)('%s', (code, expected) => expect(runsOn(code, parser)).toBe(expected))

  it.each([
    ["import { isServer } from 'solid-js/web'; if (isServer) ws.close(1001)", 'unknown'],
    ["import { isServer } from 'solid-js/web'; if (!isServer) ws.close(1001)", browser],
    ["import isNode from 'is-node'; if (isNode) ws.close(1001)", 'unknown'],
    ["import onNode from 'detect-node'; if (onNode) ws.close(1001)", 'unknown'],
    ["const onNode = require('detect-node'); if (onNode) ws.close(1001)", 'unknown'],
    ["import { isBrowser } from 'browser-or-node'; ws.close(isBrowser ? 1001 : 4001)", `${browser}, unknown`],
    ["import * as env from 'browser-or-node'; if (env.isNode) ws.close(1001)", 'unknown'],
    ["import { BROWSER } from 'esm-env'; if (!BROWSER) ws.close(1001)", 'unknown'],
    ["import { browser } from '$app/environment'; if (browser) ws.close(1001)", browser],
    ["import process from 'node:process'; if (process.versions.bun) ws.close(1001)", 'bun'],
    // Only the name tells, which is no proof of either world.
    ["import { isBrowser } from './env.js'; if (isBrowser) ws.close(1001)", 'unknown'],
    ["import { here as isHere } from './is-browser.js'; if (isHere) ws.close(1001)", 'unknown'],
    ["import { failed } from './state.js'; if (failed) ws.close(1001)", standard]
  ])('%s', (code, expected) => expect(runsOn(code, parser)).toBe(expected))
})

both('where a socket of %s is made', (parser) => {
  it.each([
    ["let s; if (typeof window === 'undefined') s = new WebSocket(u); s.close(1001)", 'unknown'],
    ['class A { open() { if (isNode) this.s = new WebSocket(u) } stop() { this.s.close(1001) } }', 'unknown'],
    ['class A { open() { if (failed) this.s = new WebSocket(u) } stop() { this.s.close(1001) } }', standard]
  ])('%s', (code, expected) => expect(runsOn(code, parser)).toBe(expected))
})
