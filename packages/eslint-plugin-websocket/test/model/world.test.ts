import { describe, expect, it } from 'vitest'
import type { Settings } from '../../src/model/sockets/settings.js'
import { probe } from './probe.js'

/** Where the first `close` in the code runs, as the rows of `runtimes`, and the role of its socket. */
function runsOn(code: string, parser: 'javascript' | 'typescript', settings: Settings = {}): string | null {
  const filename = parser === 'typescript' ? 'file.tsx' : 'file.js'
  return probe(
    code,
    parser,
    ({ sends, sockets }) => {
      const [send] = sends()
      return send ? `${send.socket.role ?? 'either'}: ${sockets.runtimes(send.socket)?.join(' ') ?? 'unknown'}` : null
    },
    {},
    filename,
    settings
  )
}

const construct = '\nnew WebSocket(url).close()'
const annotated = '\nexport const stop = (s: WebSocket) => s.close()'

const standard = 'client: chromium firefox node20 node22 node24 node26 deno'
const browser = 'client: chromium firefox'
const node = 'client: node20 node22 node24 node26'

/** What a file shows of its world, and what the global is then. */
const evidence: readonly (readonly [string, string])[] = [
  ['', standard],
  ['document.title', browser],
  ['window.addEventListener("offline", stop)', browser],
  ['localStorage.getItem("token")', browser],
  ['"use client"', browser],
  ['const view = <p>open</p>', browser],
  ['import { ref } from "vue"', browser],
  ['import { createRoot } from "react-dom/client"', browser],
  ['import { useEffect } from "react"', standard],
  ['if (process.env.DEBUG) log()', standard],
  ['navigator.userAgent', standard],
  ['if (typeof window !== "undefined") window.addEventListener("offline", stop)', standard],
  ['const document = load(); document.title', standard],
  ['import fs from "node:fs"', node],
  ['const { createServer } = require("http")', node],
  ['#!/usr/bin/env node', node],
  ['import { render } from "ink"; render(<App />)', node],
  ['import fs from "node:fs"; document.title', standard],
  ['Deno.exit()', 'client: deno'],
  ['import { x } from "jsr:@std/path"; import fs from "node:fs"', 'client: deno'],
  ['Bun.env', 'client: bun'],
  ['#!/usr/bin/env bun', 'client: bun'],
  ['import { test } from "bun:test"; import fs from "node:fs"', 'client: bun'],
  ['if (typeof Bun !== "undefined") log(Bun.version)', standard],
  ['import { env } from "cloudflare:workers"', 'client: workerd'],
  ['import { jsx } from "hono/jsx"; const page = <p />', standard],
  // What Cloudflare Workers, Bun and Deno start; they have modules of Node.js as well.
  ['export default { async fetch(request, env) {} }', 'client: unknown'],
  [
    'import { Buffer } from "node:buffer"; var worker = { fetch: (request) => ok }; export { worker as default }',
    'client: unknown'
  ],
  ['export class Room { constructor(state, env) {} async fetch(request) {} }', 'client: unknown'],
  ['export class Room { constructor(url, options) {} async fetch(request) {} }', standard],
  ['const options = { fetch: customFetch }', standard],
  ['const api = { fetch() {} }; document.title', browser],
  ['Bun.env; document.title', 'client: unknown'],
  ['Bun.env; Deno.env', 'client: unknown'],
  ['import { View } from "react-native"; const view = <View />; window.x', 'client: unknown']
]

describe('the world of a file', () => {
  for (const parser of ['javascript', 'typescript'] as const) {
    it.each(evidence)(`of %s (${parser})`, (code, expected) => expect(runsOn(code + construct, parser)).toBe(expected))
  }

  it.each([
    ['', 'either: unknown'],
    ['document.title', browser],
    ['import fs from "node:fs"', 'either: unknown'],
    ['Deno.env', 'either: unknown'],
    ['Bun.env', 'either: unknown']
  ])('decides what a type is, of %s', (code, expected) => expect(runsOn(code + annotated, 'typescript')).toBe(expected))
})

describe('settings decide', () => {
  it.each([
    ['', { runtime: 'browser' }, browser],
    ['', { runtime: 'node' }, node],
    ['', { runtime: 'bun' }, 'client: bun'],
    ['', { runtime: 'workers' }, 'client: workerd'],
    ['', { runtime: 'react-native' }, 'client: unknown'],
    // What the file shows comes first.
    ['document.title', { runtime: 'bun' }, browser],
    ['Bun.env; document.title', { runtime: 'node' }, node],
    // A construction is a client, whatever a project says of types.
    ['', { role: 'server' }, standard]
  ] as const)('where a file does not: %s with %o', (code, settings, expected) =>
    expect(runsOn(code + construct, 'typescript', settings)).toBe(expected)
  )

  it.each([
    [{ runtime: 'browser' }, browser],
    [{ runtime: 'node' }, node],
    [{ runtime: 'deno' }, 'either: unknown'],
    [{ runtime: 'deno', role: 'server' }, 'server: deno-server'],
    [{ runtime: 'workers', role: 'server' }, 'server: workerd-server'],
    [{ role: 'client' }, standard],
    [{ role: 'server' }, 'server: unknown']
  ] as const)('what a type is, with %o', (settings, expected) =>
    expect(runsOn(annotated, 'typescript', settings)).toBe(expected)
  )
})

describe('every implementation that code meets', () => {
  it.each([
    ['import WebSocket from "ws"; new WebSocket(url).close()', 'client: ws'],
    [
      'import { WebSocketServer } from "ws"; new WebSocketServer(o).on("connection", (s) => s.close())',
      'server: ws-server'
    ],
    ['import { WebSocket } from "undici"; new WebSocket(url).close()', 'client: undici'],
    ['import WebSocket from "isomorphic-ws"; new WebSocket(url).close()', 'client: chromium firefox ws'],
    [
      'document.title; const S = globalThis.WebSocket ?? require("ws"); new S(url).close()',
      'client: chromium firefox ws'
    ]
  ])('%s', (code, expected) => expect(runsOn(code, 'javascript')).toBe(expected))
})
