import { describe, expect, it } from 'vitest'
import type { Settings } from '../../src/model/sockets/settings.js'
import { probe } from './probe.js'

/** Where the first `close` in the code runs, as the rows of `runtimes`, and the role of its socket. */
function runsOn(
  code: string,
  parser: 'javascript' | 'typescript',
  settings: Settings = {},
  filename: string = parser === 'typescript' ? 'file.tsx' : 'file.js'
): string | null {
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
  ['import { View } from "react-native"; const view = <View />; window.x', 'client: unknown'],
  // What is kept on the server, of one runtime or another.
  ['"use server"', 'client: unknown'],
  ['"use server"; const view = <p />', 'client: unknown'],
  ['"use worker"', 'client: unknown'],
  ['import "server-only"', 'client: unknown'],
  ['import "server-only"; import fs from "node:fs"', node],
  ['import "client-only"', browser],
  ['import { renderToString } from "react-dom/server"; const html = renderToString(<App />)', 'client: unknown'],
  ['import { headers } from "next/headers"; const view = <p />', 'client: unknown'],
  ['import { KEY } from "$env/static/private"', 'client: unknown'],
  ['import { defineEventHandler } from "h3"; import fs from "node:fs"', node]
]

/** What the name of a file makes doubtful, which it proves nothing else by. */
const byName: readonly (readonly [string, string, string])[] = [
  ['entry.server.tsx', 'const view = <p />', 'client: unknown'],
  ['+page.server.ts', '', 'client: unknown'],
  ['src/routes/+server.js', 'document.title', 'client: unknown'],
  ['socket.node.ts', '', 'client: unknown'],
  ['socket.node.ts', 'import fs from "node:fs"', node],
  ['socket.server.ts', 'Bun.env', 'client: bun'],
  ['_worker.js', '', 'client: unknown'],
  ['socket.client.ts', '', standard],
  ['socket.client.ts', 'document.title', browser],
  ['socket.browser.js', 'import http from "node:http"', 'client: unknown'],
  ['game.worker.ts', '', standard],
  ['server.ts', '', standard],
  ['observer.ts', 'document.title', browser]
]

describe('the world of a file', () => {
  for (const parser of ['javascript', 'typescript'] as const) {
    it.each(evidence)(`of %s (${parser})`, (code, expected) => expect(runsOn(code + construct, parser)).toBe(expected))
  }

  it.each(byName)('named %s, of %s', (name, code, expected) => {
    const parser = /js$/.test(name) ? 'javascript' : 'typescript'
    expect(runsOn(code + construct, parser, {}, name)).toBe(expected)
  })

  it.each([
    ['import type { Server } from "node:http"', standard],
    ['import { type Server } from "node:http"', standard],
    ['import type { Server } from "node:http"; document.title', browser],
    ['import http, { type Server } from "node:http"', node]
  ])('of types, as in %s', (code, expected) => expect(runsOn(code + construct, 'typescript')).toBe(expected))

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
    ['"use server"', { runtime: 'bun' }, 'client: bun'],
    ['"use server"', { runtime: 'browser' }, 'client: unknown'],
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

  /** What may be anything with the interface of the global. */
  it.each([
    ['export function open({ WebSocket: Impl = globalThis.WebSocket }) { new Impl(url).close() }', 'client: unknown'],
    ['export function open({ WebSocket: Impl = WebSocket } = {}) { new Impl(url).close() }', 'client: unknown'],
    ['export const open = (Impl = WebSocket) => new Impl(url).close()', 'client: unknown'],
    ['export function open(o) { const { Impl = WebSocket } = o; new Impl(url).close() }', 'client: unknown'],
    ['export function open(options) { new (options.WebSocket ?? WebSocket)(url).close() }', 'client: unknown'],
    ['export function open(Impl) { const S = Impl || WebSocket; new S(url).close() }', 'client: unknown'],
    ['export function open(o) { const S = o.ws ? o.ws : WebSocket; new S(url).close() }', 'client: unknown'],
    [
      'export class A { constructor(o) { this.S = o.S || WebSocket; this.s = new this.S(url) } stop() { this.s.close() } }',
      'client: unknown'
    ],
    ['export function stop(options) { const s = options.socket ?? new WebSocket(url); s.close() }', 'client: unknown'],
    ['export const stopAll = () => all.forEach((one) => { one.s = new WebSocket(url); one.s.close() })', standard],
    ['const S = globalThis.WebSocket ?? require("ws"); new S(url).close()', `${standard} ws`],
    [
      'const S = typeof WebSocket !== "undefined" ? WebSocket : (await import("ws")).default; new S(url).close()',
      `${standard} ws`
    ]
  ])('%s', (code, expected) => {
    expect(runsOn(code, 'javascript')).toBe(expected)
    expect(runsOn(code, 'typescript')).toBe(expected)
  })
})
