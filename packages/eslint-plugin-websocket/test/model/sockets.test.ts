import { describe, expect, it } from 'vitest'
import { probe } from './probe.js'

/** What the first `close` in the code is called on: its implementations and role, or null where nothing proves a socket. */
function closed(code: string, parser: 'javascript' | 'typescript'): string | null {
  return probe(code, parser, (model) => {
    const [send] = model.sends()
    return send ? `${[...send.socket.apis].sort().join(' or ')} ${send.socket.role ?? 'either'}` : null
  })
}

/** Shapes that prove a socket, by what they prove. */
const proofs: readonly (readonly [string, string])[] = [
  // Constructions.
  ['new WebSocket(url).close()', 'WebSocket client'],
  ['new window.WebSocket(url).close()', 'WebSocket client'],
  ['new globalThis.WebSocket(url).close()', 'WebSocket client'],
  ['const WS = self.WebSocket; const s = new WS(url); s.close()', 'WebSocket client'],
  ["import WebSocket from 'ws'; const s = new WebSocket(url); s.close()", 'ws client'],
  ["import { WebSocket as S } from 'ws'; const s = new S(url); s.close()", 'ws client'],
  ["import * as WebSocket from 'ws'; const s = new WebSocket(url); s.close()", 'ws client'],
  ["import * as ws from 'ws'; const s = new ws.WebSocket(url); s.close()", 'ws client'],
  ["import { WebSocket } from 'undici'; new WebSocket(url).close()", 'undici client'],
  ["import WebSocket from 'isomorphic-ws'; new WebSocket(url).close()", 'isomorphic-ws client'],
  ["const WebSocket = require('ws'); new WebSocket(url).close()", 'ws client'],
  ["const { WebSocket: W } = require('ws'); new W(url).close()", 'ws client'],
  ["const W = require('ws').WebSocket; new W(url).close()", 'ws client'],
  ["const { WebSocket } = await import('ws'); new WebSocket(url).close()", 'ws client'],
  ["const W = globalThis.WebSocket ?? require('ws'); new W(url).close()", 'WebSocket or ws client'],
  ['class Mine extends WebSocket { ping() {} } new Mine(url).close()', 'WebSocket client'],
  ['class Mine extends WebSocket { stop() { this.close() } }', 'WebSocket client'],
  ['const { WebSocket } = globalThis; new WebSocket(url).close()', 'WebSocket client'],
  ["globalThis.WebSocket ??= require('ws'); new WebSocket(url).close()", 'WebSocket or ws client'],
  ["const ws_1 = tslib_1.__importDefault(require('ws')); new ws_1.default(url).close()", 'ws client'],
  [
    'export class A { constructor(o) { this.s = o.socket ?? new WebSocket(o.url) } stop() { this.s.close() } }',
    'WebSocket client'
  ],
  [
    'export class A { constructor(o) { const S = o.WebSocket || WebSocket; this.s = new S(o.url) } stop() { this.s.close() } }',
    'WebSocket client'
  ],
  ["let ws = require('ws'); ws = __toESM(ws); new ws.default(url).close()", 'ws client'],
  ['const stop = (s) => s.close(); stop(new WebSocket(url))', 'WebSocket client'],
  // What compilers make of async methods.
  [
    'class A { open() { return __async(this, null, function* () { this.s = new WebSocket(url) }) } stop() { this.s.close() } }',
    'WebSocket client'
  ],
  [
    'class A { open() { return tslib_1.__awaiter(this, void 0, void 0, function* () { this.s = new WebSocket(url); this.s.close() }) } }',
    'WebSocket client'
  ],
  [
    'class A { open() { return __awaiter(this, void 0, void 0, function () { return __generator(this, function (_a) { this.s = new WebSocket(url); return [2] }) }) } stop() { this.s.close() } }',
    'WebSocket client'
  ],
  // Servers.
  ["import { WebSocketServer } from 'ws'; new WebSocketServer(o).on('connection', (s) => s.close())", 'ws server'],
  [
    "import WebSocket from 'ws'; const wss = new WebSocket.Server(o); wss.on('connection', function (s) { s.close() })",
    'ws server'
  ],
  [
    "const { Server } = require('ws'); const wss = new Server(o); wss.once('connection', join); function join(s) { s.close() }",
    'ws server'
  ],
  [
    "const ws = require('ws'); const wss = new ws.WebSocketServer(o); for (const c of wss.clients) c.close()",
    'ws server'
  ],
  [
    "const ws = require('ws'); const wss = new ws.WebSocketServer(o); wss.clients.forEach((c) => c.close())",
    'ws server'
  ],
  [
    "const ws = require('ws'); const wss = new ws.Server(o); wss.on('connection', (s) => s.on('message', function () { this.close() }))",
    'ws server'
  ],
  [
    "const ws = require('ws'); class Hub { constructor() { this.wss = new ws.Server(o); this.wss.on('connection', this.join.bind(this)) } join(s) { s.close() } }",
    'ws server'
  ],
  ['const websocket = { open(s) { s.close() } }; Bun.serve({ fetch, websocket })', 'bun server'],
  ['function open(s) { s.close() } Bun.serve({ fetch, websocket: { open } })', 'bun server'],
  // Bindings.
  ['let s; function open() { s = new WebSocket(url) } function stop() { s?.close() }', 'WebSocket client'],
  ['let s = null; s ??= new WebSocket(url); s.close()', 'WebSocket client'],
  ['const { s } = { s: new WebSocket(url) }; s.close()', 'WebSocket client'],
  ['const [s] = [new WebSocket(url)]; s.close()', 'WebSocket client'],
  ['function make() { return new WebSocket(url) } make().close()', 'WebSocket client'],
  ['const make = async () => new WebSocket(url); (await make()).close()', 'WebSocket client'],
  ['const stop = (s) => s.close(); stop(new WebSocket(url))', 'WebSocket client'],
  ['(function (s) { s.close() })(new WebSocket(url))', 'WebSocket client'],
  ['const s = (log(), ready ? new WebSocket(a) : new WebSocket(b)); s.close()', 'WebSocket client'],
  ["const s = new WebSocket(url); s.onmessage = function () { this['close']() }", 'WebSocket client'],
  // Fields.
  ['class A { #s = new WebSocket(url); stop() { this.#s.close() } }', 'WebSocket client'],
  ['class A { open() { this.s = new WebSocket(url) } stop() { this.s.close() } }', 'WebSocket client'],
  [
    'class A { open() { this.s = new WebSocket(url) } } class B extends A { stop() { this.s.close() } }',
    'WebSocket client'
  ],
  ['class A { s = new WebSocket(url) } class B extends A { stop() { this.s.close() } }', 'WebSocket client'],
  [
    'class A { get s() { return this._s } constructor() { this._s = new WebSocket(url) } stop() { this.s.close() } }',
    'WebSocket client'
  ],
  ['class A { static s = new WebSocket(url); static stop() { A.s.close() } }', 'WebSocket client'],
  ['class A { constructor(s) { this.s = s } stop() { this.s.close() } } new A(new WebSocket(url))', 'WebSocket client'],
  [
    'class A { open() { const self = this; self.s = new WebSocket(url) } stop() { this.s.close() } }',
    'WebSocket client'
  ],
  ['class A { s = new WebSocket(url) } const a = new A(); a.s.close()', 'WebSocket client'],
  [
    'function A() { this.s = new WebSocket(url) } A.prototype.stop = function () { this.s.close() }',
    'WebSocket client'
  ],
  ['const a = { open() { this.s = new WebSocket(url) }, stop() { this.s.close() } }', 'WebSocket client'],
  ['const state = { s: null }; state.s = new WebSocket(url); state.s.close()', 'WebSocket client'],
  ['const state = load(); state.s = new WebSocket(url); state.s.close()', 'WebSocket client'],
  ['window.s = new WebSocket(url); window.s.close()', 'WebSocket client'],
  // Refs and collections.
  [
    "import { useRef } from 'react'; function C() { const r = useRef(null); r.current = new WebSocket(url); r.current.close() }",
    'WebSocket client'
  ],
  ["import { useRef } from 'react'; const r = useRef(new WebSocket(url)); r.current.close()", 'WebSocket client'],
  [
    "import { shallowRef } from 'vue'; const r = shallowRef(); r.value = new WebSocket(url); r.value.close()",
    'WebSocket client'
  ],
  ['const all = new Map(); all.set(id, new WebSocket(url)); all.get(id).close()', 'WebSocket client'],
  ['const all = new Map(); all.set(id, new WebSocket(url)); for (const [k, s] of all) s.close()', 'WebSocket client'],
  ['const all = new Set(); all.add(new WebSocket(url)); for (const s of all) s.close()', 'WebSocket client'],
  ['const all = new Set([new WebSocket(url)]); Array.from(all).forEach((s) => s.close())', 'WebSocket client'],
  ['const all = []; all.push(new WebSocket(url)); all[0].close()', 'WebSocket client'],
  ['const all = {}; all[id] = new WebSocket(url); Object.values(all).forEach((s) => s.close())', 'WebSocket client'],
  [
    'const all = new Map(); function add() { const c = { s: null }; all.set(id, c); open(c) } function open(c) { c.s = new WebSocket(url) } all.forEach((c) => c.s.close())',
    'WebSocket client'
  ]
]

const typedProofs: readonly (readonly [string, string])[] = [
  ['export function stop(s: WebSocket) { s.close() }', 'WebSocket either'],
  ['export function stop(s: WebSocket | null) { s!.close() }', 'WebSocket either'],
  ['export function stop({ s }: { s: WebSocket }) { s.close() }', 'WebSocket either'],
  ["import type WebSocket from 'ws'; export const stop = (s?: WebSocket) => s?.close()", 'ws either'],
  ["import { type WebSocket as S } from 'ws'; export const stop = (s: S) => s.close()", 'ws either'],
  ["import type * as ws from 'ws'; export const stop = (s: ws.WebSocket) => s.close()", 'ws either'],
  ["import ws = require('ws'); export const stop = (s: ws) => s.close()", 'ws either'],
  ["export const stop = (s: import('ws').WebSocket) => s.close()", 'ws either'],
  [
    "import type { WebSocketServer } from 'ws'; export const run = (w: WebSocketServer) => w.on('connection', (s) => s.close())",
    'ws server'
  ],
  ['export const stop = (s: InstanceType<typeof WebSocket>) => s.close()', 'WebSocket either'],
  [
    "import type { WebSocketServer } from 'ws'; export function stop(w: WebSocketServer) { for (const s of w.clients) s.close() }",
    'ws server'
  ],
  ['function open(): WebSocket { return make() } open().close()', 'WebSocket either'],
  ['const open = async (): Promise<WebSocket> => make(); (await open()).close()', 'WebSocket either'],
  ['class A { private s: Transport = new WebSocket(url); stop() { this.s.close() } }', 'WebSocket client'],
  [
    'interface Client extends WebSocket { isAlive: boolean } export const stop = (s: Client) => s.close()',
    'WebSocket either'
  ],
  [
    "import type WebSocket from 'ws'; interface Client extends WebSocket { isAlive: boolean } export const stop = (s: Client) => s.close()",
    'ws either'
  ],
  ['export const stop = (s: WebSocket & { id: string }) => s.close()', 'WebSocket either'],
  ['type Maybe = WebSocket | undefined; export const stop = (s: Maybe) => s?.close()', 'WebSocket either'],
  ['interface Conn { readonly s: WebSocket } export const stop = (c: Conn) => c.s.close()', 'WebSocket either'],
  ['class A { private s?: WebSocket; stop() { this.s?.close() } }', 'WebSocket either'],
  ['class A { constructor(private readonly s: WebSocket) {} stop() { this.s.close() } }', 'WebSocket either'],
  ['class A { s!: WebSocket } export const stop = (a: A) => a.s.close()', 'WebSocket either'],
  ["import { useRef } from 'react'; const r = useRef<WebSocket | null>(null); r.current?.close()", 'WebSocket either'],
  ["import { ref } from 'vue'; const r = ref<WebSocket>(); r.value?.close()", 'WebSocket client'],
  [
    "import type { Ref } from 'vue'; export const stop = (r: Ref<WebSocket | null>) => r.value?.close()",
    'WebSocket client'
  ],
  ['const all = new Map<string, WebSocket>(); all.get(id)?.close()', 'WebSocket either'],
  ['const all: WebSocket[] = []; all.forEach((s) => s.close())', 'WebSocket either'],
  ['const all: Set<WebSocket> = load(); for (const s of all) s.close()', 'WebSocket either'],
  [
    'export const stop = (all: ReadonlyMap<string, WebSocket>) => { for (const [, s] of all) s.close() }',
    'WebSocket either'
  ],
  ['const all: Record<string, WebSocket> = {}; all[id]!.close()', 'WebSocket either'],
  ['(load() as WebSocket).close()', 'WebSocket either'],
  ['(<WebSocket>load()).close()', 'WebSocket either'],
  ['const s = load() satisfies WebSocket as unknown as WebSocket; s.close()', 'WebSocket either'],
  ['declare const s: WebSocket; s.close()', 'WebSocket either']
]

const nothing: readonly string[] = [
  'ws.close()',
  'socket.close()',
  'function stop(socket) { socket.close() }',
  'const s = connect(); s.close()',
  'class WebSocket { close() {} } new WebSocket().close()',
  "import { WebSocket } from 'some-library'; new WebSocket().close()",
  "import WebSocket from './ws.js'; new WebSocket().close()",
  "import net from 'node:net'; net.connect(80).close()",
  "const { WebSocketServer } = require('ws'); new WebSocketServer(o).close()",
  "const { WebSocketServer } = require('ws'); const s = new WebSocketServer(o); s.on('listening', (s) => s.close())",
  "const server = createServer(); server.on('connection', (s) => s.close())",
  'const { close } = new WebSocket(url); close()',
  'const s = new WebSocket(url); s.connection.close()',
  'class A { s = new WebSocket(url) } class B { stop() { this.s.close() } }',
  'class A extends WebSocket { close(status) { log(status) } } new A(url).close()',
  'let s = new WebSocket(url); s = new BroadcastChannel(name); s.close()',
  'let s = { close() {} }; if (live) s = new WebSocket(url); s.close()',
  'const a = { s: new WebSocket(url) }; const b = { s: null }; b.s.close()',
  'const all = new Map(); all.set(id, new Dialog()); all.get(id).close()',
  "function require(name) { return class { close() {} } } new (require('ws'))().close()"
]

/** What a comment says of a parameter, and its callers, if the file shows all of them. */
const documented: readonly (readonly [string, string])[] = [
  [
    '/** @param {WebSocket} s */ const stop = (s) => s.close(); export const open = () => stop(new WebSocket(url))',
    'WebSocket client'
  ],
  [
    '/** @param {WebSocket} s */ export const stop = (s) => s.close(); export const open = () => stop(new WebSocket(url))',
    'WebSocket either'
  ],
  [
    '/** @param {WebSocket} s */ function stop(s) { s.close() } export { stop }; export const open = () => stop(new WebSocket(url))',
    'WebSocket either'
  ]
]

describe('a socket is proved', () => {
  for (const parser of ['javascript', 'typescript'] as const) {
    it.each(proofs)(`by %s (${parser})`, (code, proof) => expect(closed(code, parser)).toBe(proof))
  }
  it.each(documented)('by %s', (code, proof) => expect(closed(code, 'javascript')).toBe(proof))
  it.each(typedProofs)('by %s', (code, proof) => expect(closed(code, 'typescript')).toBe(proof))
})

describe('nothing is proved', () => {
  for (const parser of ['javascript', 'typescript'] as const) {
    it.each(nothing)(`by %s (${parser})`, (code) => expect(closed(code, parser)).toBeNull())
  }
  it.each([
    'export const stop = (s: Socket) => s.close()',
    'interface WebSocket { x: 1 } export const stop = (s: WebSocket) => s.close()',
    'export const stop = (s: WebSocketServer) => s.close()',
    'export const stop = (s: any) => s.close()',
    'export const stop = (s: WebSocket | BroadcastChannel) => s.close()'
  ])('by %s', (code) => expect(closed(code, 'typescript')).toBeNull())
})
