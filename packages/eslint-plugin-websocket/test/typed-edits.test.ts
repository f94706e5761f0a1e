import { describe, expect, it } from 'vitest'
import { dedent } from './marks.js'
import { added, complaintsAbout } from './type-check.js'
import { typedEdits, type Edited } from './typed-edits.js'

type Setting = Omit<Edited, 'rule' | 'code'>

/** Files that a rule edits so many times, each time into what type-checks where the file did. */
function rule(name: string, cases: (check: (edits: number, text: string, setting?: Setting) => void) => void): void {
  describe(name, () => {
    cases((edits, text, setting = {}) => {
      const code = dedent(text).join('\n')
      it(`${setting.filename ?? 'file.ts'}: ${code}`, () => {
        const { outputs, complaints } = typedEdits({ rule: name, code, ...setting })
        expect({ complaints, of: complaints.length > 0 ? outputs : [] }).toEqual({ complaints: [], of: [] })
        expect(outputs).toHaveLength(edits)
      })
    })
  })
}

const verbatim = { compilerOptions: { verbatimModuleSyntax: true, isolatedModules: true } }

describe('the check itself', () => {
  const look = (before: string, after: string, path = '/virtual/file.ts') =>
    added(complaintsAbout(before, { path }), complaintsAbout(after, { path })).map(({ code }) => code)

  it('sees what was fine and is no longer', () => {
    expect(look('export const a: number = 1', "export const a: number = '1'")).toEqual([2322])
    expect(look('export const a = 1', 'export const a = 1 +')).toEqual([1109])
    expect(look('/** @type {number} */ let a = 1', "/** @type {number} */ let a = ''", '/virtual/file.js')).toEqual([
      2322
    ])
  })

  it('keeps quiet about what was wrong before, wherever it moves, but counts it', () => {
    const wrong = 'export const a: number = `1`'
    expect(look(wrong, `\n\n${wrong}`)).toEqual([])
    expect(look(wrong, `${wrong}; export const b: number = \`1\``)).toEqual([2322])
    expect(look("import a from 'not-installed'; a()", "import b from 'not-installed'; b()")).toEqual([])
  })

  it('knows ws-close-codes, ws, Node.js and the DOM', () => {
    const code = `
      import { CloseCode, toSendable, truncateReason } from 'ws-close-codes'
      import { GoingAway } from 'ws-close-codes/codes'
      import { WebSocket as Ws } from 'ws'
      new Ws('').close(toSendable(CloseCode.GoingAway), truncateReason(''))
      new WebSocket('').close(GoingAway)
      Buffer.from('')
    `
    const path = '/virtual/file.ts'
    expect(complaintsAbout(code, { path })).toEqual([])
    expect(look(code, code.replace('CloseCode.GoingAway', 'CloseCode.Gone'))).toEqual([2339])
    expect(look(code, code.replace("truncateReason('')", 'truncateReason(1)'))).toEqual([2345])
    expect(look(code, code.replace('toSendable,', 'toSent as toSendable,'))).toEqual([2305])
    expect(look(code, code.replace('(toSendable(CloseCode.GoingAway)', '(String(toSendable(1))'))).toEqual([2345])
  })
})

rule('prefer-close-code-constant', (check) => {
  check(
    1,
    `
    import WebSocket from 'ws'
    const ws: WebSocket = new WebSocket('')
    const code: 1011 = 1011
    let other: 1000 | 1001 = 1000
    function stop(given: 1000 | 1011 = 1011) { ws.close(given) }
    ws.close(code); ws.close(other); stop()
    ws.close(1000 as const); ws.close(1001 as number); ws.close(1011 satisfies number); ws.close(<1011>1011)
    ws.close(1013!)
  `
  )
  check(
    1,
    `
    import { WebSocket } from 'ws'
    const FINAL = [1000, 1008] as const
    const RETRY: ReadonlySet<1012 | 1013> = new Set<1012 | 1013>([1012, 1013])
    const ws = new WebSocket('')
    ws.on('close', (code) => {
      let last = 1000
      last = code
      if (FINAL.includes(code as 1000) || (RETRY as ReadonlySet<number>).has(code) || code === 1001) return
      switch (code) {
        case 1006: last = 1011; break
        case 1000 as const: break
      }
      ws.close(last === 1000 ? 1000 : 1011)
    })
  `
  )
  check(
    1,
    `
    export enum CloseCode { Expired = 4001, Normal = 1000 }
    export const enum Inner { Gone = 4002 }
    const ws = new WebSocket('')
    ws.close(4001); ws.close(4002); ws.close(1000)
    export const isExpired = (event: CloseEvent) => event.code === 4001 || event.code === 4002 || event.code === 1001
  `,
    verbatim
  )
  check(
    1,
    `
    export const AppClose = { Expired: 4001, Moved: 4002 }
    export const Literal = { Gone: 4003 } as const
    const ws = new WebSocket('')
    const close = (code: 4001 | 4002 | 4003) => ws.close(code)
    close(4001)
    close(4003)
    const named: 4001 = 4001
    ws.close(named)
    ws.close(4002)
  `
  )
  check(
    1,
    `
    import type { SocketOf } from 'ws-close-codes'
    export const AppClose = { Expired: 4001 }
    export enum Own { Moved = 4002 }
    const socket: SocketOf<'browser', WebSocket> = new WebSocket('')
    socket.close(4001)
    socket.close(4002)
    socket.close(1000)
  `
  )
  check(
    1,
    `
    namespace Net { export interface CloseCode { value: number } }
    declare module 'elsewhere' { export const CloseCode: string }
    declare global { interface Window { closed1000: boolean } }
    export const ws: WebSocket = new WebSocket('')
    export const net: Partial<Net.CloseCode> = {}
    ws.close(1000)
  `
  )
  check(
    1,
    `
    import type { CloseCode, Sender } from 'ws-close-codes'
    export const ws = new WebSocket('')
    export function stop(code: CloseCode, by?: Sender) { ws.close(by ? 1000 : code) }
    ws.close(1000)
  `,
    verbatim
  )
  check(
    1,
    `
    import { describe, type CloseCode } from 'ws-close-codes'
    export type { CloseCode, CloseCodeName } from 'ws-close-codes'
    export const ws = new WebSocket('')
    export const last: CloseCode = 1000
    ws.close(1000, String(describe(1000).meaning))
  `,
    verbatim
  )
  check(
    1,
    `
    import type * as codes from 'ws-close-codes'
    export const ws = new WebSocket('')
    export const last: codes.CloseCode = 1001
    ws.close(1000)
  `,
    verbatim
  )
  check(
    1,
    `
    import * as codes from 'ws-close-codes'
    import { GoingAway as Gone } from 'ws-close-codes/codes'
    import { WebSocket } from 'ws'
    const ws = new WebSocket('')
    const CloseCode = 'mine'
    ws.close(1000, CloseCode)
    ws.close(1001, String(Gone + Object.keys(codes).length))
    function inner(codes: string, Gone: string) { ws.close(1001, codes + Gone) }
    inner('', '')
  `
  )
  check(
    1,
    `
    export { CloseCode } from 'ws-close-codes'
    export * as WebSocketCloseCode from 'ws-close-codes/codes'
    export const ws = new WebSocket('')
    ws.close(1000)
  `,
    verbatim
  )
  check(
    1,
    `
    import { type CloseCode as Code, type Sender } from 'ws-close-codes'
    export const ws = new WebSocket('')
    export const last: Code = 1000
    export type By = Sender
    ws.close(1000)
  `,
    verbatim
  )
  check(
    0,
    `
    import type codes = require('ws-close-codes')
    export const ws = new WebSocket('')
    export const last: codes.CloseCode = 1000
    ws.close(1000)
  `,
    { filename: 'file.cts' }
  )
  check(
    0,
    `
    if (typeof exports === 'object') exports.stop = stop
    function stop() { new WebSocket('').close(1000) }
  `,
    { filename: 'file.js' }
  )
  check(
    1,
    `
    import codes from 'ws-close-codes'
    export const ws = new WebSocket('')
    ws.close(1000, String(codes))
  `
  )
  check(
    0,
    `
    import WebSocket = require('ws')
    const ws = new WebSocket('')
    ws.close(1000)
    export = ws
  `
  )
  check(
    1,
    `
    import codes = require('ws-close-codes')
    import WebSocket = require('ws')
    const ws = new WebSocket('')
    ws.close(1000, codes.closeCodeName(1000))
  `
  )
  check(
    1,
    `
    const ws = new WebSocket('')
    ws.close(1000)
  `
  )
  check(
    1,
    `
    // @ts-check
    'use strict'
    const WebSocket = require('ws')
    /** @type {1000 | 1001} */
    let code = 1000
    /** @param {WebSocket} ws */
    module.exports = function (ws) { ws.close(code); new WebSocket('').close(1000); ws.close(/** @type {1001} */ (1001)) }
  `,
    { filename: 'file.js', sourceType: 'commonjs' }
  )
  check(
    1,
    `
    // @ts-check
    const { describe } = require('ws-close-codes'), WebSocket = require('ws')
    const CODES = /** @type {const} */ ([1000, 1001])
    const ws = new WebSocket('')
    ws.on('close', (code) => CODES.some((one) => one === code) && describe(1000))
    exports.stop = () => ws.close(1011)
  `,
    { filename: 'file.cjs', sourceType: 'commonjs' }
  )
  check(
    1,
    `
    export function Page() {
      const ws = new WebSocket('')
      return <button onClick={() => ws.close(1000)} />
    }
  `,
    { filename: 'file.tsx' }
  )
  check(
    1,
    `
    import WebSocket from 'ws'
    new WebSocket('').close(1000)
  `,
    { filename: 'file.cts' }
  )
})

rule('no-reserved-close-code', (check) => {
  // A script of pages that Node.js loads as well can import in neither way.
  check(
    1,
    `
    (function (root, make) {
      if (typeof module === 'object' && module.exports) module.exports = make(); else root.make = make()
    })(globalThis, () => {
      const ws = new WebSocket('')
      ws.close(1015)
    })
  `,
    { filename: 'file.js', sourceType: 'commonjs' }
  )
  check(
    2,
    `
    // @ts-check
    const ws = new WebSocket('')
    ws.onclose = () => new WebSocket('').close(1006) // done
    ws.close(1006 /* lost */)
  `,
    { filename: 'file.js', sourceType: 'script' }
  )
  check(
    3,
    `
    import WebSocket from 'ws'
    const ws: { close(code?: number | string): void; terminate: () => void } = new WebSocket('')
    ws.close(1005)
  `
  )
  check(
    5,
    `
    import WebSocket from 'ws'
    const ws = new WebSocket('')
    ws.close(1006)
    ws.close(1005 as const)
  `
  )
  check(
    4,
    `
    import WebSocket from 'ws'
    interface Closes { close(code: number): void }
    const ws: Closes = new WebSocket('')
    ws.close(1006)
    ws.close(1005)
  `
  )
  check(
    2,
    `
    type Status = 401 | 403
    const ws = new WebSocket('')
    ws.close(401 as Status)
  `
  )
  check(
    0,
    `
    const ws = new WebSocket('')
    function stop(code: 401 | 403) { ws.close(code) }
    stop(401)
  `
  )
  check(
    3,
    `
    const code: 1005 = 1005
    export const ws = new WebSocket('')
    ws.close(code)
    ws.close(1005 satisfies 1005)
  `
  )
  check(
    1,
    `
    // @ts-check
    const ws = new WebSocket('')
    ws.close(/** @type {999} */ (999))
  `,
    { filename: 'file.js' }
  )
  check(
    2,
    `
    import type { CloseCode } from 'ws-close-codes'
    import { WebSocket } from 'ws'
    export const of = (code: CloseCode) => code
    new WebSocket('').close(1016)
  `,
    verbatim
  )
  check(
    5,
    `
    import { WebSocket } from 'ws'
    enum CloseCode { Lost = 1006 }
    const ws = new WebSocket('')
    ws.close(CloseCode.Lost)
    ws.close(1004)
  `
  )
})

rule('no-unsupported-close-code', (check) => {
  check(
    1,
    `
    export function leave(ws: WebSocket | undefined, other: { readonly socket: WebSocket | null }) {
      if (ws) addEventListener('pagehide', ws.close)
      return other
    }
  `
  )
  check(
    1,
    `
    // @ts-check
    class Client {
      constructor() { /** @type {WebSocket | null} */ this.ws = new WebSocket('') }
      leave() { if (this.ws) addEventListener('pagehide', this.ws.close) }
      drop() { this.ws = null }
    }
    new Client().leave()
  `,
    { filename: 'file.js', sourceType: 'script' }
  )
  check(
    1,
    `
    const ws = new WebSocket('')
    ws.close(1001 as 1001 | 1000)
  `
  )
  check(
    0,
    `
    const ws: { close(code: 1001): void } = new WebSocket('')
    ws.close(1001)
  `
  )
  check(
    1,
    `
    let ws: WebSocket | null = null
    export function open() {
      ws = new WebSocket('')
      addEventListener('pagehide', ws.close)
    }
    export const now = () => ws
  `
  )
  check(
    1,
    `
    export class Client {
      ws?: WebSocket
      open() {
        this.ws = new WebSocket('')
        addEventListener('pagehide', this.ws.close)
      }
    }
  `
  )
  check(
    2,
    `
    const ws = new WebSocket('')
    setTimeout(ws.close, 10)
    const bound = ws.close.bind(ws)
    addEventListener('pagehide', bound)
  `
  )
  check(
    2,
    `
    const WebSocket = require('ws')
    const ws = new WebSocket('')
    ws.close(null)
    ws.close('1000')
    module.exports = ws
  `,
    { filename: 'file.js', sourceType: 'commonjs' }
  )
})

rule('no-wrong-endpoint-close-code', (check) => {
  check(
    3,
    `
    import WebSocket from 'ws'
    const ws = new WebSocket('')
    ws.close(1012)
    ws.close(1014 as const)
    ws.close(1012 as 1012 | 1013)
  `
  )
  check(
    0,
    `
    import WebSocket from 'ws'
    const ws: { close(code: 1012): void } = new WebSocket('')
    ws.close(1012)
  `
  )
})

rule('prefer-graceful-close-code', (check) => {
  check(
    2,
    `
    import { WebSocketServer } from 'ws'
    const server = new WebSocketServer({ port: 0 })
    process.once('SIGTERM', () => {
      for (const client of server.clients) client.close()
      server.close()
    })
  `
  )
  check(
    2,
    `
    import { WebSocketServer } from 'ws'
    const server = new WebSocketServer({ port: 0 })
    process.once('SIGTERM', () => {
      for (const client of server.clients) client.close(1000 as const)
      server.close()
    })
  `
  )
  check(
    0,
    `
    import { WebSocketServer } from 'ws'
    interface Ends { terminate(): void }
    const server = new WebSocketServer({ port: 0 })
    process.once('SIGTERM', () => {
      server.clients.forEach((client: Ends) => client.terminate())
      server.close()
    })
  `
  )
})

rule('require-close-code', (check) => {
  check(
    2,
    `
    import type { CloseCode } from 'ws-close-codes'
    import WebSocket from 'ws'
    const ws: WebSocket | null = Math.random() ? new WebSocket('') : null
    ws?.close()
    ws!.close( /* now */ )
    export type { CloseCode }
  `,
    verbatim
  )
  check(
    0,
    `
    interface Closes { close(): void }
    const ws: Closes = new WebSocket('')
    ws.close()
  `
  )
  check(
    1,
    `
    function open(): Pick<WebSocket, 'close'> { return new WebSocket('') }
    open().close()
  `
  )
  check(
    1,
    `
    // @ts-check
    const ws = new WebSocket('')
    ws.close()
  `,
    { filename: 'file.js', sourceType: 'script' }
  )
  check(
    1,
    `
    import type { SocketOf } from 'ws-close-codes'
    const socket: SocketOf<'browser', WebSocket> = new WebSocket('')
    socket.close()
  `,
    verbatim
  )
})

rule('no-forwarded-close-code', (check) => {
  check(
    1,
    `
    import WebSocket from 'ws'
    const [up, down] = [new WebSocket(''), new WebSocket('')]
    up.on('close', (code, reason) => down.close(code, reason))
  `
  )
  check(
    0,
    `
    import WebSocket from 'ws'
    const up = new WebSocket(''), down = new WebSocket('')
    up.on('close', (code?: number) => down.close(code))
  `
  )
  check(
    0,
    `
    const up = new WebSocket(''), down = new WebSocket('')
    const end = (event?: CloseEvent) => down.close(event?.code)
    up.onclose = end
    up.addEventListener('close', ({ code }: { code?: number }) => down.close(code))
  `
  )
  check(
    0,
    `
    import WebSocket from 'ws'
    const up = new WebSocket(''), down = new WebSocket('')
    function stop(code: number | undefined, text: string) { down.close(code, text) }
    up.on('close', (code) => stop(code, ''))
  `
  )
  check(
    2,
    `
    const up = new WebSocket(''), down = new WebSocket('')
    type Code = 1000 | 4000
    up.onclose = (event) => down.close(event.code as Code)
    up.onclose = (event) => down.close(event!.code!)
  `
  )
  check(
    0,
    `
    const up = new WebSocket('')
    const down: { close(code: 1000 | 4000): void } = new WebSocket('')
    up.onclose = (event) => down.close(event.code as 1000)
  `
  )
  check(
    0,
    `
    // @ts-check
    const WebSocket = require('ws')
    const up = new WebSocket(''), down = new WebSocket('')
    /** @param {number} [code] */
    function stop(code) { down.close(code) }
    up.on('close', stop)
  `,
    { filename: 'file.js', sourceType: 'commonjs' }
  )
  check(
    1,
    `
    import type { SocketOf } from 'ws-close-codes'
    const up = new WebSocket('')
    const down: SocketOf<'browser', WebSocket> = new WebSocket('')
    up.onclose = ({ code }) => down.close(code as 1000)
  `
  )
})

rule('no-impossible-close-code-comparison', (check) => {
  check(
    2,
    `
    const ws = new WebSocket('')
    ws.onclose = ({ code }) => {
      switch (code) { case '1000': return }
      return code === '1001' ? 1 : 2
    }
  `,
    { filename: 'file.js' }
  )
  check(
    0,
    `
    const ws = new WebSocket('')
    ws.onclose = (event) => {
      // @ts-expect-error a number is no text
      if (event.code === '1000') return
    }
  `
  )
  check(
    1,
    `
    const FINAL = new Set<any>(['1000'])
    const TYPED: Set<string> = new Set(['1001'])
    const ws = new WebSocket('')
    ws.onclose = (event) => { FINAL.has(event.code); TYPED.has(event.code as any) }
  `
  )
  check(
    0,
    `
    // @ts-check
    /** @type {string[]} */
    const FINAL = ['1000']
    const ws = new WebSocket('')
    ws.onclose = (event) => { FINAL.includes(/** @type {any} */ (event.code)) }
  `,
    { filename: 'file.js' }
  )
})

rule('no-mismatched-close-code-name', (check) => {
  check(
    2,
    `
    export const CloseCodes: Readonly<Record<string, number>> = { NORMAL: 1000, GOING_AWAY: 1002, POLICY_VIOLATION: 1003 }
    export type Code = (typeof CloseCodes)[string]
  `
  )
  check(
    1,
    `
    export namespace Close { export const enum CloseCode { Normal = 1000, GoingAway = 1002 } }
    export const gone: number = Close.CloseCode.GoingAway
  `,
    { compilerOptions: { isolatedModules: true } }
  )
  check(
    2,
    `
    // @ts-check
    /** @enum {number} */
    const CloseCode = { NORMAL_CLOSURE: 1000, GOING_AWAY: 1002, INTERNAL_ERROR: 1012 }
    module.exports = { CloseCode }
  `,
    { filename: 'file.js', sourceType: 'commonjs' }
  )
  check(
    2,
    `
    export enum CloseCode { Normal = 1000, GoingAway = 1002, InternalError = 1012 }
  `
  )
  check(
    0,
    `
    export const CloseCode: { readonly NORMAL: 1000; readonly GOING_AWAY: 1002 } = { NORMAL: 1000, GOING_AWAY: 1002 }
  `
  )
  check(
    0,
    `
    export const CloseCodes = { Normal: 1000, GoingAway: 1002 } as const satisfies Record<string, 1000 | 1002>
  `
  )
  check(
    1,
    `
    export const closeCodeNames = { 1000: 'NORMAL_CLOSURE', 1001: 'PROTOCOL_ERROR', 1011: 'INTERNAL_ERROR' }
  `
  )
})

rule('no-close-listener-mismatch', (check) => {
  check(
    1,
    `
    import WebSocket from 'ws'
    const ws = new WebSocket('')
    ws.on('close', (event) => { if (event.code === 1000) console.log(event.reason) })
  `
  )
  check(
    1,
    `
    import WebSocket from 'ws'
    const ws = new WebSocket('')
    ws.on('close', (code, reason) => { if (reason === 'done') console.log(code) })
    ws.on('error', (error: any) => console.log(error))
    ws.addEventListener('error', (event) => console.log(event.code))
  `
  )
  check(
    0,
    `
    // @ts-check
    const ws = new WebSocket('')
    /**
     * @param {number} code
     * @param {string} reason
     */
    function onClose(code, reason) { console.log(code, reason) }
    ws.onclose = /** @type {any} */ (onClose)
  `,
    { filename: 'file.js' }
  )
  check(
    2,
    `
    const ws = new WebSocket('')
    ws.onclose = ((code, reason) => console.log(code, reason)) as any
    ws.addEventListener('close', (code) => { if (code === 1000) console.log() })
  `,
    { compilerOptions: { noImplicitAny: false } }
  )
})

rule('require-reconnect-backoff', (check) => {
  check(
    1,
    `
    export class Client {
      connect(): number | undefined {
        const ws = new WebSocket('')
        ws.onclose = (event) => { if (event.code === 1013) setTimeout(this.connect(), 1000) }
        return 1
      }
    }
  `
  )
  check(
    1,
    `
    function connect(): void {
      const ws = new WebSocket('')
      ws.onclose = (event) => { if (event.code === 1013) setTimeout(connect(), 1000) }
    }
    connect()
  `
  )
})

rule('valid-close-reason', (check) => {
  const unbounded = { options: { unbounded: true } }
  check(
    0,
    `
    import WebSocket from 'ws'
    const ws = new WebSocket('')
    const run = (error?: Error) => { ws.close(1011, error?.message) }
    try { run() } catch (error) { ws.close(1011, (error as Error)?.message) }
  `,
    unbounded
  )
  check(
    1,
    `
    import WebSocket from 'ws'
    const ws = new WebSocket('')
    ws.on('error', (error) => ws.close(1011, error.message))
    ws.on('error', (error: Error | undefined) => ws.close(1011, error!.message || undefined))
    ws.on('error', (error) => ws.close(1011, error.stack))
    ws.on('error', (error: { message?: string }) => ws.close(1011, error.message))
  `,
    unbounded
  )
  check(
    2,
    `
    const ws = new WebSocket('')
    export function stop(text?: string, more: string | Buffer = '') {
      ws.close(1000, text?.slice(0, 123))
      ws.close(1000, text?.substring(0, 123))
      ws.close(1000, (text ?? '').substring(0, 123))
      ws.close(1000, more.toString().slice(0, 123))
    }
  `
  )
  check(
    2,
    `
    const ws = new WebSocket('')
    export function stop(text: string | undefined) {
      if (text && text.length <= 123) ws.close(1000, text)
      ws.close(1000, text && text.length > 123 ? text.slice(0, 123) : text)
    }
  `
  )
  check(
    5,
    `
    import WebSocket from 'ws'
    const ws = new WebSocket('')
    ws.close(undefined, 'done')
    ws.close(null as any, 'done')
    ws.close(void 0 as undefined, 'done')
    const LONG: \`\${string}\` = '${'x'.repeat(130)}'
    ws.close(1000, LONG)
    ws.close(1000, '${'y'.repeat(130)}' as const)
  `
  )
  check(
    0,
    `
    // @ts-check
    const WebSocket = require('ws')
    const ws = new WebSocket('')
    /** @param {Error} [error] */
    exports.stop = (error) => { ws.close(1011, error?.message); ws.close(1011, error && error.message) }
  `,
    { filename: 'file.js', sourceType: 'commonjs', ...unbounded }
  )
})
