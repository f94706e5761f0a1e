import { describe, expect, it } from 'vitest'
import type { Model } from '../../src/model/index.js'
import { probe } from './probe.js'

const closes = (code: string) => probe(code, 'javascript', (model) => model.sends().length)
const reconnects = (code: string) => probe(code, 'javascript', (model) => model.reconnects(1013).length)
const typedCloses = (code: string) => probe(code, 'typescript', (model) => model.sends().length)
const times = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

it('what is found does not depend on what was asked about reconnects before', () => {
  const client = (index: number) => `class Client${index} {
    connect() { this.ws = new WebSocket(url); this.ws.onclose = (event) => this.closed(event) }
    closed(event) { if (event.code === 1013 || this.attempt++ < 5) setTimeout(() => this.connect(), this.wait()) }
    wait() { return Math.min(1000 * 2 ** this.attempt, 30000) }
  }`
  const code = `${times(200, client)}\nconst last = new WebSocket(url)\nlast.close(1006)`
  const after = (model: Model) => {
    model.duplicateReconnects()
    for (const code of [1000, 1002, 1003, 1012, 1013]) model.reconnects(code)
    return model.sends().length
  }
  expect(probe(code, 'javascript', after)).toBe(1)
})

describe('code that leads back to itself ends', () => {
  it.each([
    'let a = b, b = a; a.close(1006)',
    'const a = a; a.close(1006)',
    'function f(x) { return f(x) } f(1).close(1006)',
    'function f() { return g() } function g() { return f() } f().close(1006)',
    'class A extends B { stop() { this.s.close(1006) } } class B extends A {}',
    'class A extends A { stop() { this.close(1006) } }',
    'const o = { get s() { return this.s } }; o.s.close(1006)',
    'const o = {}; o.s = o.s; o.s.close(1006)',
    'const o = {}; o.o = o; o.o.o.o.o.o.o.o.o.o.close(1006)',
    'const m = new Map(); m.set(1, m.get(1)); m.get(1).close(1006)',
    'const l = []; l.push(...l); l.push(l[0]); l[0].close(1006)',
    'const f = f.bind(f); f().close(1006)',
    'let l = []; function add(s) { l = [...l, s] } for (const s of l) s.close(1006)',
    'class A { l = []; add(s) { this.l = [...this.l, s] } stop() { for (const s of this.l) s.close(1006) } }',
    'let s = new Set(); function add(x) { s = new Set([...s, x]) } for (const x of s) x.close(1006)',
    'let s = new Set(); function copy() { s = new Set(s) } for (const x of s) x.close(1006)',
    'let m = new Map(); function add(k, x) { m = new Map([...m, [k, x]]) } for (const x of m.values()) x.close(1006)',
    'function load(id, stack) { for (const x of stack) x.close(1000); load(id, [...stack, id]) }',
    'const A = class B extends A { stop() { this.s.close(1006) } }',
    'var a; a = a || a.b; a.b = a; a.close(1006)',
    'function f(s) { s.close(1006); f(s) }',
    "import { useState } from 'react'; const [s, setS] = useState(s); setS(s); s.close(1006)",
    "import { useMemo } from 'react'; const s = useMemo(() => s, []); s.close(1006)",
    'const p = new Promise((resolve) => resolve(p)); p.then((s) => s.close(1006))',
    'const p = p.then((s) => { s.close(1006); return p })',
    'const m = new Map(m.entries()); for (const [k] of m.entries()) k.close(1006)',
    'const m = new Map(); m.set(m, m); for (const [k] of m) { m.set(k, k); k.close(1006) }',
    'const k = m.keys(); const m = new Set(k); for (const s of k.keys().keys().keys()) s.close(1006)',
    'x.onopen = function f(e) { e.target.onopen = f; e.target.target.close(1006) }',
    'class A { set s(v) { this.s = v } get s() { return this.s } stop() { this.s.close(1006) } }',
    'let s; ({ s } = s); [s] = s; s.close(1006)',
    'if (s instanceof s) s.close(1006)',
    'let n = first(); n = n.next(); n.close(1006)',
    'let n = first(); while (n) { n = n.next(n).next(); n.socket.close(1006) }',
    'import { App } from "uWebSockets.js"; let a = App(); a = a.ws("/", { open: (s) => a.end(1006) }); a.end(1006)',
    'let text = read(); text = text.trim(); text.close(1006)',
    'class A { start() { this.s = make() } next() { this.s = this.s.next(); this.s.close(1006) } }'
  ])('%s', (code) => expect(closes(code)).toBe(0))

  it('a name that is given the result of its own methods, again and again', () => {
    expect(closes(`let s = make()\n${times(60, (index) => `s = s.f${index}()`)}\ns.close(1006)`)).toBe(0)
  })

  it.each([
    'const a = b; const b = a; new WebSocket(url).close(a)',
    'const a = a || 1006; new WebSocket(url).close(a)',
    'const s = new Set(s); new WebSocket(url).onclose = (e) => s.has(e.code)',
    'const d = d + 1; const s = new WebSocket(url); s.onclose = (e) => { if (e.code === 1013) setTimeout(f, d) }; function f() {}',
    'const busy = busy; const s = new WebSocket(url); s.onclose = function f(e) { if (e.code === 1013 && busy) f(e) }'
  ])('%s', (code) => {
    expect(
      probe(code, 'javascript', (model) => [model.sends(), model.comparisons(), model.reconnects(1013)])
    ).toHaveLength(3)
  })

  it.each([
    'const r = r; new WebSocket(url).close(r, r)',
    'let r = r + r; r = r.slice(0, r); new WebSocket(url).close(r, r + r)',
    'function f(x) { return f(f(x) + f(x)) } new WebSocket(url).close(f, f(f))',
    'function f(a = b, b = a) { f(b, a); new WebSocket(url).close(a, `${a}${b}`) }',
    'const c = c.bind(c); const s = new WebSocket(url); onclick = c; s.onclose = s.close.bind(s.close)'
  ])('%s', (code) => {
    const read = (model: Model) => [model.reasons(), model.handedOver(), model.sends().map(model.misfits)]
    expect(probe(code, 'javascript', read)).toHaveLength(3)
  })

  it.each([
    'type A = A & B; f((a: A) => a.s.close(1006))',
    'type A = readonly A; f((a: A) => a[0].close(1006))',
    'type A = A | A; f((a: A) => a.close(1006))',
    'interface A extends A { a: A } f((a: A) => a.a.a.s.close(1006))',
    'interface A extends B, B { a: A } interface B extends A, A { b: B } f((a: A) => a.b.a.s.close(1006))',
    'type A<T> = A<T>; f((a: A<A<1>>) => a.close(1006))',
    'type A<T> = A<A<T>>; f((a: A<1>) => a.s.close(1006))',
    'interface A<T> { [k: string]: A<A<T>> } f((a: A<1>) => a.b.c.d.e.f.g.close(1006))',
    'type A = [A]; f(([[[a]]]: A) => a.close(1006))',
    'type A = () => A; f((a: A) => a()()()().close(1006))',
    'f(<T extends T>(a: T) => a.close(1006))',
    'f(<T extends U, U extends T>(a: T) => a.s.close(1006))',
    'type H = (h: H) => void; const h: H = (x) => x.close(1006)'
  ])('%s', (code) => expect(typedCloses(code)).toBe(0))

  it('and still finds the one socket in it', () => {
    expect(closes('let a = b, b = a; a = new WebSocket(url); b.close(1006)')).toBe(1)
    expect(closes('function f(s) { s.close(1006); f(s) } f(new WebSocket(url))')).toBe(1)
  })
})

describe('size is no obstacle', () => {
  it('to a reason that goes through many hands', () => {
    const step = (index: number) =>
      `function close${index}(reason) { ${`close${index + 1}(reason + reason); `.repeat(8)} }`
    const code = `${times(10, step)}; function close10(reason) { new WebSocket(url).close(1000, reason) }`
    expect(probe(code, 'javascript', (model) => model.reasons())).toHaveLength(1)
  })

  it('a long chain of calls', () => {
    const routes = (count: number) => times(count, () => '.get("/", f)')
    const closed = (count: number) =>
      closes(`import { App } from 'uWebSockets.js'; App()${routes(count)}.ws('/', { open: (s) => s.end(1006) })`)
    expect(closed(30)).toBe(1)
    expect(closed(1000)).toBe(0)
  })

  it('a long chain of names', () => {
    const chain = `const s0 = new WebSocket(url)\n${times(40, (index) => `const s${index + 1} = s${index}`)}`
    expect(closes(`${chain}\ns40.close(1006)`)).toBe(1)
  })

  it('a chain longer than anybody writes proves nothing, and ends', () => {
    const chain = `const s0 = new WebSocket(url)\n${times(5000, (index) => `const s${index + 1} = s${index}`)}`
    expect(closes(`${chain}\ns5000.close(1006)`)).toBe(0)
  })

  it('deeply nested calls', () => {
    expect(closes(`const s = new WebSocket(url); s.close(1006); ${'f('.repeat(400)}${')'.repeat(400)}`)).toBe(1)
    expect(closes(`const s = new WebSocket(url); s.close(1006); s${'.then(f)'.repeat(1000)}`)).toBe(1)
  })

  it('hundreds of functions that call each other', () => {
    const functions = times(
      300,
      (index) =>
        `function f${index}(e) { if (e.code === 1013) f${(index * 7 + 1) % 300}(e); else f${(index + 1) % 300}(e) }`
    )
    expect(reconnects(`const s = new WebSocket(url); s.onclose = f0\n${functions}`)).toBe(0)
  })

  it('more ways through a handler than can be followed, all of which dial at once', () => {
    const branches = times(40, (index) => `if (flag${index}) place${index} = ${index}`)
    expect(
      reconnects(
        `function connect() { const s = new WebSocket(url); s.onclose = (e) => { if (e.code !== 1013) return\n${branches}\nconnect() } }`
      )
    ).toBe(1)
  })

  it('more ways through a handler than can be followed, which do different things', () => {
    const branches = times(40, (index) => `if (flag${index}) setTimeout(f, ${index})`)
    expect(
      reconnects(
        `function f() {}\nfunction connect() { const s = new WebSocket(url); s.onclose = (e) => { if (e.code !== 1013) return\n${branches}\nconnect() } }`
      )
    ).toBe(0)
  })

  it('a hundred sockets in one map, and thousands', () => {
    const sockets = (count: number) =>
      `const all = new Map()\n${times(count, (index) => `all.set(${index}, new WebSocket(url))`)}\nall.get(7).close(1006)`
    expect(closes(sockets(100))).toBe(1)
    expect(closes(sockets(5000))).toBeLessThanOrEqual(1)
  })
})
