/**
 * What a rule speaks about when it is done to a socket. `$` is the value, `MAKE` what gives it: the same line says
 * nothing where that is no socket.
 */
export interface Probe {
  readonly rule: string
  readonly code: string
  /** The socket that makes the rule speak: the global, one of `ws` or of `uWebSockets.js`, or a server of `ws`. */
  readonly twin: keyof typeof twins
}

/** Expressions that give sockets, in a file with `prelude`. */
export const twins = {
  page: 'new WebSocket(url)',
  ws: 'new WsSocket(url)',
  uws: 'connect()',
  server: 'new WebSocketServer({ port })'
} as const

/** Their types, which say less: not where a connection was made, and not what a server has done with its clients. */
export const typedTwins: Readonly<Record<Probe['twin'], string | null>> = {
  page: 'WebSocket',
  ws: 'WsSocket',
  uws: "import('uWebSockets.js').WebSocket<unknown>",
  server: null
}

/** Opens every gate: a file that names no implementation would be silent for that alone. */
export const prelude = `
import { WebSocket as WsSocket, WebSocketServer } from 'ws'
import { useEffect } from 'react'
import { connect } from '#uws'
export const elsewhere = new WebSocket(url)
`

/** What a type does not say; and `connect`, because that framework hands its sockets to a callback only. */
export const settings = {
  websocket: { runtime: 'browser', role: 'client', sockets: [{ from: '#uws', name: 'connect', api: 'uWebSockets.js' }] }
}

const long = "'The session has ended because '.repeat(9)"

export const probes: readonly Probe[] = [
  { rule: 'no-reserved-close-code', twin: 'page', code: '$.close(1006)' },
  { rule: 'no-reserved-close-code', twin: 'ws', code: "$.close(failed ? 1005 : 4000, 'failed')" },
  { rule: 'no-reserved-close-code', twin: 'uws', code: '$.end(1006)' },
  { rule: 'no-unsupported-close-code', twin: 'page', code: '$.close(1001)' },
  { rule: 'no-unsupported-close-code', twin: 'ws', code: "$.close('1000')" },
  { rule: 'no-unsupported-close-code', twin: 'page', code: "process.once('SIGINT', $.close)" },
  { rule: 'no-unsupported-close-code', twin: 'page', code: 'useEffect(() => $.close)' },
  { rule: 'no-unsupported-close-code', twin: 'page', code: '$.close(true)' },
  { rule: 'no-unsupported-close-code', twin: 'ws', code: '$.close(1000n)' },
  { rule: 'no-reserved-close-code', twin: 'page', code: '$.close(Infinity)' },
  { rule: 'no-wrong-endpoint-close-code', twin: 'ws', code: '$.close(1012)' },
  { rule: 'no-unregistered-close-code', twin: 'page', code: '$.close(3500)' },
  { rule: 'prefer-close-code-constant', twin: 'ws', code: '$.close(1008)' },
  { rule: 'prefer-close-code-constant', twin: 'ws', code: "$.on('close', (code) => code === 1006 && log('lost'))" },
  { rule: 'prefer-close-code-constant', twin: 'page', code: '$.onclose = (event) => event.code === 1000 || warn()' },
  { rule: 'require-close-code', twin: 'page', code: 'button.onclick = () => $.close()' },
  { rule: 'require-close-code', twin: 'page', code: 'button.onclick = () => $.close(undefined)' },
  { rule: 'valid-close-reason', twin: 'page', code: `$.close(4000, ${long})` },
  { rule: 'valid-close-reason', twin: 'ws', code: "$.close(undefined, 'bye')" },
  { rule: 'valid-close-reason', twin: 'page', code: 'start().catch((error) => $.close(4000, error.message))' },
  { rule: 'no-forwarded-close-code', twin: 'page', code: '$.onclose = (event) => elsewhere.close(event.code)' },
  { rule: 'no-forwarded-close-code', twin: 'ws', code: "$.on('close', (code) => elsewhere.close(code))" },
  {
    rule: 'no-forwarded-close-code',
    twin: 'ws',
    code: "$.on('close', elsewhere.close.bind(elsewhere))"
  },
  {
    rule: 'no-forwarded-close-code',
    twin: 'ws',
    code: "let last; $.on('close', (code) => { last = code }); later(() => elsewhere.close(last))"
  },
  {
    rule: 'no-forwarded-close-code',
    twin: 'page',
    code: "elsewhere.addEventListener('close', (e) => $.close(e.code))"
  },
  { rule: 'no-close-listener-mismatch', twin: 'ws', code: "$.on('close', (event) => log(event.code))" },
  { rule: 'no-close-listener-mismatch', twin: 'page', code: '$.onclose = (code, reason) => log(code, reason)' },
  {
    rule: 'no-close-listener-mismatch',
    twin: 'page',
    code: "$.addEventListener('error', (event) => log(event.reason))"
  },
  { rule: 'no-impossible-close-code-comparison', twin: 'page', code: '$.onclose = (e) => e.code === 1015 && warn()' },
  {
    rule: 'no-impossible-close-code-comparison',
    twin: 'ws',
    code: "$.on('close', (code) => code === 401 && signIn())"
  },
  {
    rule: 'require-reconnect-backoff',
    twin: 'page',
    code: 'async function dial() { const it = MAKE; it.onclose = (e) => { if (e.code === BUSY) dial() } }'
  },
  {
    rule: 'no-reconnect-on-fatal-close-code',
    twin: 'page',
    code: 'async function dial() { const it = MAKE; it.onclose = (e) => { if (e.code === 1000 + 2) later(dial()) } }'
  },
  {
    rule: 'no-premature-backoff-reset',
    twin: 'page',
    code: 'let n = 0; async function dial() { const it = MAKE; it.onopen = () => { n = 0 }; it.onclose = (e) => { if (e.code > 1000 + 9) setTimeout(dial, 2 ** n++) } }'
  },
  {
    rule: 'no-duplicate-reconnect',
    twin: 'page',
    code: 'async function dial() { const it = MAKE; it.onerror = () => setTimeout(dial, wait()); it.onclose = (e) => { if (e.code === 1000 + 6) setTimeout(dial, wait()) } }'
  },
  {
    rule: 'prefer-graceful-close-code',
    twin: 'server',
    code: "process.once('SIGTERM', () => { for (const client of $.clients) client.terminate() })"
  }
]
