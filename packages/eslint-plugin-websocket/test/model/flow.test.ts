import { describe, expect, it } from 'vitest'
import { probe } from './probe.js'

/** What the first `close` in the code is called on: its implementations and role, or null where nothing proves a socket. */
function closed(code: string, parser: 'javascript' | 'typescript'): string | null {
  return probe(code, parser, (model) => {
    const [send] = model.sends()
    return send ? `${[...send.socket.apis].sort().join(' or ')} ${send.socket.role ?? 'either'}` : null
  })
}

/** Ways from where a socket is made to where it is closed. */
const ways: readonly (readonly [string, string])[] = [
  [
    "import { useState } from 'react'; function C() { const [s] = useState(() => new WebSocket(url)); return () => s.close() }",
    'WebSocket client'
  ],
  [
    "import { useState } from 'react'; function C() { const [s] = useState(new WebSocket(url)); s.close() }",
    'WebSocket client'
  ],
  [
    "import { useState } from 'react'; function C() { const [s, setS] = useState(null); const open = () => setS(new WebSocket(url)); const stop = () => s?.close() }",
    'WebSocket client'
  ],
  [
    "import React from 'react'; function C() { const [s, setS] = React.useState(null); setS(() => new WebSocket(url)); s.close() }",
    'WebSocket client'
  ],
  [
    "import { useMemo } from 'react'; function C() { const s = useMemo(() => new WebSocket(url), [url]); s.close() }",
    'WebSocket client'
  ],
  [
    "import { useCallback } from 'react'; function C() { const open = useCallback(() => new WebSocket(url), []); open().close() }",
    'WebSocket client'
  ],
  [
    "import { useCallback } from 'react'; function C() { const stop = useCallback((s) => s.close(), []); stop(new WebSocket(url)) }",
    'WebSocket client'
  ],
  [
    "import { createSignal } from 'solid-js'; const [s, setS] = createSignal(new WebSocket(url)); s().close()",
    'WebSocket client'
  ],
  [
    "import { createSignal } from 'solid-js'; const [s, setS] = createSignal(); setS(new WebSocket(url)); s()?.close()",
    'WebSocket client'
  ],
  [
    "import { createMemo } from 'solid-js'; const s = createMemo(() => new WebSocket(url)); s().close()",
    'WebSocket client'
  ],
  [
    "import { signal } from '@angular/core'; class A { s = signal(null); open() { this.s.set(new WebSocket(url)) } stop() { this.s()?.close() } }",
    'WebSocket client'
  ],
  ["import { computed } from 'vue'; const s = computed(() => new WebSocket(url)); s.value.close()", 'WebSocket client'],
  [
    "import { signal } from '@preact/signals'; const s = signal(null); s.value = new WebSocket(url); s.value.close()",
    'WebSocket client'
  ],
  [
    "import { ref } from 'vue'; const s = ref(null); function open() { s.value = new WebSocket(url) } function stop() { s.value.close() }",
    'WebSocket client'
  ],
  [
    "import React from 'react'; function C() { const r = React.useRef(null); r.current = new WebSocket(url); r.current.close() }",
    'WebSocket client'
  ],
  ['const pair = [new WebSocket(a), name]; const [s] = pair; s.close()', 'WebSocket client'],
  [
    'const open = () => new Promise((resolve) => { const s = new WebSocket(url); s.onopen = () => resolve(s) }); const s = await open(); s.close()',
    'WebSocket client'
  ],
  [
    'const open = () => new Promise((resolve) => { const s = new WebSocket(url); s.onopen = () => resolve(s) }); open().then((s) => s.close())',
    'WebSocket client'
  ],
  ['async function open() { return new WebSocket(url) } open().then((s) => s.close())', 'WebSocket client'],
  [
    'async function open() { return new WebSocket(url) } async function all() { const [s] = await Promise.all([open(), other()]); s.close() }',
    'WebSocket client'
  ],
  ['Promise.resolve(new WebSocket(url)).then((s) => s.close())', 'WebSocket client'],
  ['const s = new WebSocket(url); s.onopen = (event) => event.target.close()', 'WebSocket client'],
  [
    "const s = new WebSocket(url); s.addEventListener('message', ({ currentTarget }) => currentTarget.close())",
    'WebSocket client'
  ],
  [
    "import WebSocket from 'ws'; const s = new WebSocket(url); s.addEventListener('error', stop); function stop(e) { e.target.close() }",
    'ws client'
  ],
  [
    'const all = new Map(); all.set(id, new WebSocket(url)); for (const [id, s] of all.entries()) s.close()',
    'WebSocket client'
  ],
  ['const all = new Map(); all.set(new WebSocket(url), id); for (const s of all.keys()) s.close()', 'WebSocket client'],
  ['const all = new Map(); all.set(new WebSocket(url), id); for (const [s, id] of all) s.close()', 'WebSocket client'],
  ['const all = new Map(); all.set(new WebSocket(url), id); for (const [s] of all) s.close()', 'WebSocket client'],
  ['const all = new Map(); all.set(new WebSocket(url), id); all.forEach((id, s) => s.close())', 'WebSocket client'],
  ['const all = new Map([[new WebSocket(url), id]]); for (const s of all.keys()) s.close()', 'WebSocket client'],
  [
    'const all = {}; all[id] = new WebSocket(url); for (const [id, s] of Object.entries(all)) s.close()',
    'WebSocket client'
  ],
  ['const all = {}; all[id] = new WebSocket(url); for (const id in all) all[id].close()', 'WebSocket client'],
  ['const all = new Set(); all.add(new WebSocket(url)); const [first] = all; first.close()', 'WebSocket client'],
  ['const all = new Set(); all.add(new WebSocket(url)); [...all].forEach((s) => s.close())', 'WebSocket client'],
  [
    'const all = new Map(); all.set(id, { s: new WebSocket(url) }); const { s } = all.get(id); s.close()',
    'WebSocket client'
  ],
  ['const all = urls.map((url) => new WebSocket(url)); all.forEach((s) => s.close())', 'WebSocket client'],
  ['const all = Array.from(urls, (url) => new WebSocket(url)); all[0].close()', 'WebSocket client'],
  ['class A extends WebSocket { stop() { super.close(1000) } }', 'WebSocket client'],
  ["import { WebSocket } from 'ws'; class A extends WebSocket { close(code) { super.close(code) } }", 'ws client'],
  [
    'class A { #s; set s(value) { this.#s = value } open() { this.s = new WebSocket(url) } stop() { this.#s.close() } }',
    'WebSocket client'
  ],
  ['const a = { get s() { return open } }; const open = new WebSocket(url); a.s.close()', 'WebSocket client'],
  ['function stop(s) { if (s instanceof WebSocket) s.close() }', 'WebSocket either'],
  ['function stop(s) { if (!(s instanceof WebSocket)) return; s.close() }', 'WebSocket either'],
  ["import WebSocket from 'ws'; const stop = (s) => s instanceof WebSocket && s.close()", 'ws either'],
  ['const stop = (s) => s instanceof WebSocket ? s.close() : s.end()', 'WebSocket either'],
  ['class A { stop() { if (this.s instanceof WebSocket) { this.s.close() } } }', 'WebSocket either'],
  [
    "const s = new WebSocket(url); s.addEventListener('open', { handleEvent(event) { event.target.close() } })",
    'WebSocket client'
  ],
  [
    "class A { constructor() { this.s = new WebSocket(url); this.s.addEventListener('open', this) } handleEvent(event) { event.target.close() } }",
    'WebSocket client'
  ],
  ['const { s: { socket = null } } = { s: { socket: new WebSocket(url) } }; socket.close()', 'WebSocket client'],
  ['function stop({ socket: s = new WebSocket(url) } = {}) { s.close() }', 'WebSocket client'],
  ['class A { static #s = new WebSocket(url); static stop() { A.#s?.close() } }', 'WebSocket client'],
  [
    'const open = (url) => { try { return new WebSocket(url) } catch { return null } }; open(u)?.close()',
    'WebSocket client'
  ],
  ['let s; ({ s } = { s: new WebSocket(url) }); s.close()', 'WebSocket client'],
  ['let s; [s] = [new WebSocket(url)]; s.close()', 'WebSocket client'],
  ['function open() { return { s: new WebSocket(url), id } } const { s } = open(); s.close()', 'WebSocket client']
]

const typedWays: readonly (readonly [string, string])[] = [
  [
    "import { useState } from 'react'; function C() { const [s, setS] = useState<WebSocket>(); s?.close() }",
    'WebSocket either'
  ],
  [
    "import { useState } from 'react'; function C() { const [s, setS] = useState<WebSocket | null>(null); s?.close() }",
    'WebSocket either'
  ],
  ["import { createSignal } from 'solid-js'; const [s] = createSignal<WebSocket>(); s()?.close()", 'WebSocket either'],
  [
    "import { signal } from '@angular/core'; class A { s = signal<WebSocket | null>(null); stop() { this.s()?.close() } }",
    'WebSocket client'
  ],
  ['type Handler = (ws: WebSocket) => void; const stop: Handler = (s) => s.close()', 'WebSocket either'],
  ['const stop: (ws: WebSocket) => void = (s) => s.close()', 'WebSocket either'],
  [
    'interface Handler { (ws: WebSocket, id: string): void } const stop: Handler = (s) => s.close()',
    'WebSocket either'
  ],
  ['type Handler = (ws: WebSocket) => void; const stop = ((s) => s.close()) satisfies Handler', 'WebSocket either'],
  [
    'interface Handlers { onOpen(ws: WebSocket): void } const h: Handlers = { onOpen(s) { s.close() } }',
    'WebSocket either'
  ],
  [
    'interface Handlers { onOpen: (ws: WebSocket) => void } const h: Handlers = { onOpen: (s) => s.close() }',
    'WebSocket either'
  ],
  ['type Handler = (ws: WebSocket) => void; class A { stop: Handler = (s) => s.close() }', 'WebSocket either'],
  ['function each(run: (ws: WebSocket) => void) { run(load()) } each((s) => s.close())', 'WebSocket either'],
  ['const all: Record<string, WebSocket> = {}; all.main.close()', 'WebSocket either'],
  ['const all: { [id: string]: WebSocket } = {}; all[id]?.close()', 'WebSocket either'],
  [
    'interface All { [id: string]: WebSocket } const stop = (all: All) => { for (const s of Object.values(all)) s.close() }',
    'WebSocket either'
  ],
  [
    'const all: Record<string, WebSocket> = {}; for (const [id, s] of Object.entries(all)) s.close()',
    'WebSocket either'
  ],
  ['const all = new Map<string, WebSocket>(); for (const [id, s] of all) s.close()', 'WebSocket either'],
  ['const all = new Map<string, WebSocket>(); for (const [id, s] of all.entries()) s.close()', 'WebSocket either'],
  ['const all = new Map<WebSocket, string>(); for (const s of all.keys()) s.close()', 'WebSocket either'],
  ['const all = new Map<WebSocket, string>(); for (const [s] of all) s.close()', 'WebSocket either'],
  ['const all = new Map<WebSocket, string>(); all.forEach((id, s) => s.close())', 'WebSocket either'],
  ['const all = new Map<string, { s: WebSocket }>(); all.get(id)!.s.close()', 'WebSocket either'],
  ['const all = new Map<string, Set<WebSocket>>(); for (const s of all.get(id) ?? []) s.close()', 'WebSocket either'],
  ['const all = new Set<WebSocket>(); for (const s of [...all]) s.close()', 'WebSocket either'],
  ['function stop([s]: [WebSocket, string]) { s.close() }', 'WebSocket either'],
  ['function stop(pair: readonly [s: WebSocket, id: string]) { pair[0].close() }', 'WebSocket either'],
  ['const open: Promise<WebSocket> = load(); open.then((s) => s.close())', 'WebSocket either'],
  ['const open = new Promise<WebSocket>((resolve) => start(resolve)); (await open).close()', 'WebSocket either'],
  [
    'async function open(): Promise<[WebSocket, string]> { return load() } const [s] = await open(); s.close()',
    'WebSocket either'
  ],
  ['function stop<S extends WebSocket>(s: S) { s.close() }', 'WebSocket either'],
  ['class Hub<S extends WebSocket> { s!: S; stop() { this.s.close() } }', 'WebSocket either'],
  ['interface Box<T> { value: T } const stop = (b: Box<WebSocket>) => b.value.close()', 'WebSocket either'],
  ['type Maybe<T> = T | null; const stop = (s: Maybe<WebSocket>) => s?.close()', 'WebSocket either'],
  [
    'const s = new WebSocket(url); s.onopen = (event: Event) => (event.target as WebSocket).close()',
    'WebSocket client'
  ],
  ['const s = <WebSocket>(load() as unknown); s!.close()', 'WebSocket either'],
  ['class A { constructor(protected s?: WebSocket) {} stop() { this.s?.close() } }', 'WebSocket either'],
  ['class A { get s(): WebSocket { return load() } stop() { this.s.close() } }', 'WebSocket either'],
  ['interface A { open(): WebSocket } const stop = (a: A) => a.open().close()', 'WebSocket either'],
  [
    'interface A { open: () => Promise<WebSocket> } const stop = async (a: A) => (await a.open()).close()',
    'WebSocket either'
  ],
  ['declare function open(): WebSocket; open().close()', 'WebSocket either'],
  [
    "import { WebSocket as S } from 'ws'; type Client = S & { id: string }; const all = new Map<string, Client>(); all.get(id)?.close()",
    'ws either'
  ],
  [
    "import type { MutableRefObject } from 'react'; const stop = (r: MutableRefObject<WebSocket | undefined>) => r.current?.close()",
    'WebSocket either'
  ],
  ['class Base { protected s?: WebSocket } class A extends Base { stop() { this.s?.close() } }', 'WebSocket either'],
  ['const stop = ({ s, ...rest }: { s: WebSocket, id: string }) => s.close()', 'WebSocket either'],
  ['type Conn = { s: WebSocket }; const stop = (c: Partial<Conn>) => c.s?.close()', 'WebSocket either'],
  ["type Conn = { s: WebSocket; id: string }; const stop = (c: Pick<Conn, 's'>) => c.s.close()", 'WebSocket either'],
  ['const stop = (...all: WebSocket[]) => { for (const s of all) s.close() }', 'WebSocket either'],
  ['const stop = (all: Iterable<WebSocket>) => { for (const s of all) s.close() }', 'WebSocket either'],
  ['class A { private s: WebSocket | null = null; stop() { const { s } = this; s?.close() } }', 'WebSocket either'],
  ['const store = { s: null as WebSocket | null }; store.s?.close()', 'WebSocket either'],
  ['const store: { s?: WebSocket } = {}; store.s?.close()', 'WebSocket either'],
  ['let open: (() => WebSocket) | undefined; open?.().close()', 'WebSocket either'],
  ['const stop = ({ a }: { a: WebSocket; b: Dialog }) => a.close()', 'WebSocket either'],
  ["import type { WebSocket } from 'ws'; type C = { ws: WebSocket }; const stop = (c: C) => c.ws.close()", 'ws either'],
  ['class C { ws: WebSocket } const stop = (c: C) => c.ws.close()', 'WebSocket either'],
  [
    'interface B { ws: WebSocket } interface C extends B { id: 1 } const stop = (c: C) => c.ws.close()',
    'WebSocket either'
  ],
  [
    'type B = { ws: WebSocket }; interface C extends B { id: 1 } const stop = (c: C) => c.ws.close()',
    'WebSocket either'
  ],
  [
    'interface B { all: Map<string, { ws: WebSocket }> } const stop = (b: B) => { for (const { ws } of b.all.values()) ws.close() }',
    'WebSocket either'
  ],
  [
    'interface B extends WebSocket { a: 1 } interface C extends B { b: 1 } const stop = (c: C) => c.close()',
    'WebSocket either'
  ],
  ['const stop = (all: WebSocket[]) => all[0].close()', 'WebSocket either'],
  ['const stop = (all: readonly WebSocket[]) => { const [first] = all; first.close() }', 'WebSocket either'],
  ['const stop = (all: ReadonlyArray<{ ws: WebSocket }>) => all[0]?.ws.close()', 'WebSocket either'],
  ['const stop = (all: ReadonlySet<WebSocket>) => { const [first] = all; first?.close() }', 'WebSocket either'],
  [
    'const stop = (all: Record<string, WebSocket>) => Object.entries(all).forEach(([id, ws]) => ws.close())',
    'WebSocket either'
  ],
  [
    'const stop = (all: Map<string, { ws: WebSocket }>) => all.entries().forEach(([, { ws }]) => ws.close())',
    'WebSocket either'
  ]
]

/** Types that comments declare, which TypeScript reads in JavaScript alone. */
const documented: readonly (readonly [string, string])[] = [
  ['/** @param {WebSocket} ws */ function stop(ws) { ws.close() }', 'WebSocket either'],
  ['/** @param {WebSocket | null} ws the socket */ const stop = (ws) => ws.close()', 'WebSocket either'],
  ['/** @type {WebSocket} */ let s; s.close()', 'WebSocket either'],
  ['class A { /** @type {WebSocket | undefined} */ s; stop() { this.s.close() } }', 'WebSocket either'],
  ["/** @type {import('ws').WebSocket} */ let s; s.close()", 'ws either'],
  [
    "/** @typedef {import('ws').WebSocket} WebSocket */ /** @param {WebSocket | null} s */ function stop(s) { s.close() }",
    'ws either'
  ],
  [
    "/** @import {Server, WebSocket} from 'ws' */ /** @param {WebSocket} s */ function stop(s) { s.close() }",
    'ws either'
  ],
  ["/** @import WebSocket from 'ws' */ /** @type {WebSocket} */ let s; s.close()", 'ws either'],
  ['const s = /** @type {WebSocket} */ (load()); s.close()', 'WebSocket either'],
  ['/** @returns {WebSocket} */ function open() { return load() } open().close()', 'WebSocket either'],
  [
    'class A { constructor() { /** @type {?WebSocket} */ this.s = null } stop() { this.s.close() } }',
    'WebSocket either'
  ]
]

/** What looks like one of them and leads elsewhere. */
const elsewhere: readonly string[] = [
  "import { useState } from 'react'; const [, s] = useState(new WebSocket(url)); s.close()",
  "import { useState } from 'react'; const [s, setS] = useState(new WebSocket(url)); setS(new BroadcastChannel(name)); s.close()",
  "import { useState } from 'react'; const [s, setS] = useState(null); setS((old) => new Dialog(old)); s.close()",
  "import { useState } from 'react'; const [s, setS] = useState(null); publish(setS); s.close()",
  "import { useMemo } from 'react'; const s = useMemo(() => new Dialog(), []); s.close()",
  "import { createSignal } from 'solid-js'; const [s] = createSignal(new WebSocket(url)); s.close()",
  "import { useRef } from 'react'; const r = useRef(new WebSocket(url)); r.close(); r.value.close()",
  'const useState = (value) => [wrap(value)]; const [s] = useState(new WebSocket(url)); s.close()',
  'const pair = [new WebSocket(url), new Dialog()]; const [, d] = pair; d.close()',
  'new Promise((resolve) => resolve(new Dialog())).then((d) => d.close())',
  'new Promise((resolve) => { start(resolve); resolve(new WebSocket(url)) }).then((s) => s.close())',
  'new Promise((resolve, reject) => reject(new WebSocket(url))).then((s) => s.close())',
  'class Promise {} new Promise((resolve) => resolve(new WebSocket(url))).then((s) => s.close())',
  'async function open() { return new WebSocket(url) } open().catch((error) => error.close())',
  'async function open() { return new WebSocket(url) } open().then(() => new Dialog()).then((d) => d.close())',
  "button.addEventListener('click', (event) => event.target.close())",
  "const s = new WebSocket(url); s.on('open', (event) => event.target.close())",
  'const s = new WebSocket(url); s.onopen = (event) => event.detail.close()',
  'const s = new WebSocket(url); s.onopen = stop; dialog.onclose = stop; function stop(event) { event.target.close() }',
  "const s = new WebSocket(url); s.addEventListener('open', { run(event) { event.target.close() } })",
  "dialog.addEventListener('close', { handleEvent(event) { event.target.close() } })",
  'const all = new Map(); all.set(new WebSocket(url), dialog); for (const d of all.values()) d.close()',
  'const all = new Map(); all.set(new WebSocket(url), dialog); for (const [, d] of all) d.close()',
  'const all = new Map(); all.set(new WebSocket(url), dialog); all.forEach((d) => d.close())',
  'const all = new Map(); all.set(file, new WebSocket(url)); for (const f of all.keys()) f.close()',
  'const all = new Map(); all.set(file, new WebSocket(url)); for (const [f] of all.entries()) f.close()',
  'const all = new Map(); all.set(file, new WebSocket(url)); all.forEach((s, f) => f.close())',
  'const all = [new WebSocket(url)]; all.forEach((s, index) => index.close())',
  'const all = [[new Dialog(), new WebSocket(url)]]; for (const [d] of all) d.close()',
  'const all = {}; all[id] = new WebSocket(url); for (const [id] of Object.entries(all)) id.close()',
  'const all = {}; all[id] = new WebSocket(url); Object.entries(all).forEach(([id]) => id.close())',
  'const all = new Map(); all.set(new WebSocket(url), [dialog]); all.forEach(([d]) => d.close())',
  'const all = urls.map((url) => new Dialog(url)); all.forEach((d) => d.close())',
  'const all = new Set([new WebSocket(url)]); Array.from(all, (s) => s.dialog).forEach((d) => d.close())',
  'function stop(s) { if (s instanceof Dialog) s.close() }',
  'if (left instanceof WebSocket) right.close(); if (right instanceof Dialog) right.hide()',
  'function stop(s) { if (s instanceof WebSocket) log(s); s.close() }',
  'function stop(s) { if (s instanceof WebSocket) log(s); else s.close() }',
  'function stop(s) { if (!(s instanceof WebSocket)) s.close() }',
  'function stop(s) { if (!(s instanceof WebSocket)) log(s); s.close() }',
  'function stop(s) { if (s instanceof WebSocket || s.isOpen) s.close() }',
  'function stop(s, other) { if (other instanceof WebSocket) s.close() }',
  'function stop(s) { if (s instanceof WebSocket) { s = next(); s.close() } }',
  'class WebSocket { close() {} } function stop(s) { if (s instanceof WebSocket) s.close() }',
  'class A extends Dialog { stop() { super.close() } }',
  'class A extends B { stop() { super.close() } } class B extends WebSocket { close(code) { log(code) } }',
  'const a = { stop() { super.close() } }',
  'class A { set s(value) { this.d = value } } const a = new A(); a.s = new Dialog(); a.d.close()',
  'let s; ({ d: s } = { s: new WebSocket(url), d: new Dialog() }); s.close()',
  '/** @param {WebSocket} ws */ function stop(s) { s.close() }',
  '/** @param {WebSocket | EventSource} s */ function stop(s) { s.close() }',
  '/** @param {WebSocketServer} s */ function stop(s) { s.close() }',
  '/** @param {WebSocket[]} s */ function stop(s) { s.close() }',
  '/** @param {typeof WebSocket} s */ function stop(s) { s.close() }',
  "/** @param {import('./socket.js').WebSocket} s */ function stop(s) { s.close() }",
  '/** @typedef {{ close(code: number): void }} WebSocket */ /** @param {WebSocket} s */ function stop(s) { s.close() }',
  '/** @typedef {object} WebSocket @property {Function} close */ /** @param {WebSocket} s */ function stop(s) { s.close() }',
  "/** @typedef {import('ws').WebSocket} WebSocket */ /** @param {Dialog} s */ function stop(s) { s.close() }",
  "/** @import { WebSocket } from './socket.js' */ /** @param {WebSocket} s */ function stop(s) { s.close() }",
  '/** @param {WebSocket} s */ log(); function stop(s) { s.close() }',
  '// @param {WebSocket} s\nfunction stop(s) { s.close() }',
  'class WebSocket { close() {} } /** @param {WebSocket} s */ function stop(s) { s.close() }',
  '/** @type {WebSocket} */ let s; let d; d.close()',
  'const d = /** @type {WebSocket} */ (load()).dialog; d.close()'
]

const typedElsewhere: readonly string[] = [
  '/** @param {WebSocket} s */ function stop(s) { s.close() }',
  'const stop: Handler = (s) => s.close()',
  'type Handler = (id: string, ws: WebSocket) => void; const stop: Handler = (s) => s.close()',
  'type Handler = (d: Dialog) => void; const stop: Handler = (s) => s.close()',
  'const all: Record<string, Dialog> = {}; all.main.close()',
  'const all: { [id: string]: Dialog } = {}; all[id].close()',
  'const all = new Map<WebSocket, Dialog>(); for (const d of all.values()) d.close()',
  'const all = new Map<WebSocket, Dialog>(); for (const [, d] of all) d.close()',
  'const all = new Map<string, WebSocket>(); for (const k of all.keys()) k.close()',
  'function stop([, d]: [WebSocket, Dialog]) { d.close() }',
  'interface Box<T> { value: T } const stop = (b: Box<Dialog>) => b.value.close()',
  'interface Box<T> { value: T } const stop = <T>(b: Box<T>) => b.value.close()',
  'interface A { open(): Dialog } const stop = (a: A) => a.open().close()',
  'interface A { open(): WebSocket } const stop = (a: A) => a.open.close()',
  "import { useState } from 'react'; const [s] = useState<Dialog>(); s?.close()",
  'const stop = (...all: WebSocket[]) => all.close()',
  'const s: Promise<Dialog> = load(); s.then((d) => d.close())',
  'const stop = ({ b }: { a: WebSocket; b: Dialog }) => b.close()',
  "import type { WebSocket } from './mine'; type C = { ws: WebSocket }; const stop = (c: C) => c.ws.close()",
  'class WebSocket { close() {} } interface C { ws: WebSocket } const stop = (c: C) => c.ws.close()',
  'interface C { ws: WebSocket | Dialog } const stop = (c: C) => c.ws.close()',
  'interface B { ws: WebSocket } interface C extends B { ws: Dialog } const stop = (c: C) => c.ws.close()',
  'interface B { d: Dialog } interface C extends B { [id: string]: WebSocket } const stop = (c: C) => c.d.close()',
  'interface B extends WebSocket { close(): Promise<void> } interface C extends B {} const stop = (c: C) => c.close()',
  'interface B<T> { ws: T } interface C extends B<Dialog> {} const stop = (c: C) => c.ws.close()',
  'const stop = (all: Dialog[]) => all[0].close()',
  'const stop = (all: Map<string, WebSocket>) => { const [first] = all; first.close() }',
  'const stop = (all: [Dialog, WebSocket]) => all[0].close()',
  'const stop = (all: Record<string, WebSocket>) => Object.entries(all).forEach(([d]) => d.close())',
  'const stop = (all: Map<WebSocket, [Dialog]>) => all.forEach(([d]) => d.close())',
  'const stop = (all: Map<WebSocket, Dialog>) => all.entries().forEach(([, d]) => d.close())'
]

describe('a socket is followed', () => {
  for (const parser of ['javascript', 'typescript'] as const)
    it.each(ways)(`through %s (${parser})`, (code, proof) => expect(closed(code, parser)).toBe(proof))
  it.each(typedWays)('through %s', (code, proof) => expect(closed(code, 'typescript')).toBe(proof))
  it.each(documented)('through %s', (code, proof) => expect(closed(code, 'javascript')).toBe(proof))
})

describe('no socket is seen', () => {
  for (const parser of ['javascript', 'typescript'] as const)
    it.each(elsewhere)(`in %s (${parser})`, (code) => expect(closed(code, parser)).toBeNull())
  it.each(typedElsewhere)('in %s', (code) => expect(closed(code, 'typescript')).toBeNull())
})
