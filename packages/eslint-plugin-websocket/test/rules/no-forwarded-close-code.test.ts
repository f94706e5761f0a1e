import { testRule } from '../test-rule.js'

testRule('no-forwarded-close-code', ({ valid, invalid, with: when }) => {
  // Straight through.
  invalid`
    const a = new WebSocket(left)
    const b = new WebSocket(right)
    a.onclose = (event) => b.close(event.code, event.reason)
    //                             ~~~~~~~~~~ forwarded
    export { a }
  `.suggests('mapBrowser')`
    import { toSendable } from 'ws-close-codes'
    const a = new WebSocket(left)
    const b = new WebSocket(right)
    a.onclose = (event) => b.close(toSendable(event.code, { from: 'browser' }), event.reason)
    export { a }
  `
  invalid`
    import WebSocket, { WebSocketServer } from 'ws'
    const server = new WebSocketServer({ port: 0 })
    server.on('connection', (client, request) => {
      const upstream = new WebSocket(target + request.url)
      client.on('close', (code, reason) => upstream.close(code, reason))
      //                                                  ~~~~ forwarded
      upstream.on('close', (code, reason) => {
        log('upstream closed', code)
        client.close(code, reason)
        //           ~~~~ forwarded
      })
    })
  `.suggests('mapWs')`
    import WebSocket, { WebSocketServer } from 'ws'
    import { toSendable } from 'ws-close-codes'
    const server = new WebSocketServer({ port: 0 })
    server.on('connection', (client, request) => {
      const upstream = new WebSocket(target + request.url)
      client.on('close', (code, reason) => upstream.close(toSendable(code), reason))
      upstream.on('close', (code, reason) => {
        log('upstream closed', code)
        client.close(code, reason)
      })
    })
  `.suggests('mapWs')`
    import WebSocket, { WebSocketServer } from 'ws'
    import { toSendable } from 'ws-close-codes'
    const server = new WebSocketServer({ port: 0 })
    server.on('connection', (client, request) => {
      const upstream = new WebSocket(target + request.url)
      client.on('close', (code, reason) => upstream.close(code, reason))
      upstream.on('close', (code, reason) => {
        log('upstream closed', code)
        client.close(toSendable(code), reason)
      })
    })
  `
  invalid`
    const WebSocket = require('ws')
    const { isSendable } = require('ws-close-codes')
    const a = new WebSocket(left)
    const b = new WebSocket(right)
    a.onclose = ({ code }) => b.close(code)
    //                                ~~~~ forwarded
  `.suggests('mapWs')`
    const WebSocket = require('ws')
    const { isSendable, toSendable } = require('ws-close-codes')
    const a = new WebSocket(left)
    const b = new WebSocket(right)
    a.onclose = ({ code }) => b.close(toSendable(code))
  `
  // A script can import nothing.
  when({ sourceType: 'script', only: 'javascript' }).invalid`
    var a = new WebSocket(left), b = new WebSocket(right)
    a.addEventListener('close', function (e) { b.close(e.code) })
    //                                                 ~~~~~~ forwarded
  `

  // Through variables, helper functions, fields, timers and spreads.
  invalid`
    import WebSocket from 'ws'
    const a = new WebSocket(left), b = new WebSocket(right)
    a.on('close', (received) => {
      const code = received
      setTimeout(() => b.close(code), 100)
      //                       ~~~~ forwarded
    })
  `.suggests('mapWs')`
    import WebSocket from 'ws'
    import { toSendable } from 'ws-close-codes'
    const a = new WebSocket(left), b = new WebSocket(right)
    a.on('close', (received) => {
      const code = received
      setTimeout(() => b.close(toSendable(code)), 100)
    })
  `
  invalid`
    import WebSocket from 'ws'
    const a = new WebSocket(left), b = new WebSocket(right)
    const finish = (code, reason) => {
      if (b.readyState !== WebSocket.OPEN) return
      b.close(code ?? 1000, reason)
      //      ~~~~~~~~~~~~ forwarded
    }
    a.addEventListener('close', ({ code, reason }) => finish(code, reason))
    a.on('error', () => finish(1011, 'error'))
    finish(unknown)
  `.suggests('mapWs')`
    import WebSocket from 'ws'
    import { toSendable } from 'ws-close-codes'
    const a = new WebSocket(left), b = new WebSocket(right)
    const finish = (code, reason) => {
      if (b.readyState !== WebSocket.OPEN) return
      b.close(toSendable(code ?? 1000), reason)
    }
    a.addEventListener('close', ({ code, reason }) => finish(code, reason))
    a.on('error', () => finish(1011, 'error'))
    finish(unknown)
  `
  // Nobody knows whether there is a number to map.
  invalid`
    import WebSocket from 'ws'
    const a = new WebSocket(left), b = new WebSocket(right)
    function finish(code) {
      b.close(code)
      //      ~~~~ forwarded
    }
    a.on('close', (code) => finish(code))
    finish()
  `
  invalid`
    import WebSocket from 'ws'
    const a = new WebSocket(left), b = new WebSocket(right)
    a.on('close', (...closing) => b.close(...closing))
    //                                    ~~~~~~~~~~ forwarded
  `
  invalid`
    import WebSocket from 'ws'
    class Bridge {
      constructor() {
        this.near = new WebSocket(left)
        this.far = new WebSocket(right)
        this.near.on('close', this.onClose.bind(this))
        this.far.onclose = (event) => {
          this.code = event.code
          this.finish()
        }
      }
      onClose(code, reason) {
        this.far.close(code, reason)
        //             ~~~~ forwarded
      }
      finish() {
        this.near.close(this.code)
        //              ~~~~~~~~~ forwarded
      }
    }
  `.suggests('mapWs')`
    import WebSocket from 'ws'
    import { toSendable } from 'ws-close-codes'
    class Bridge {
      constructor() {
        this.near = new WebSocket(left)
        this.far = new WebSocket(right)
        this.near.on('close', this.onClose.bind(this))
        this.far.onclose = (event) => {
          this.code = event.code
          this.finish()
        }
      }
      onClose(code, reason) {
        this.far.close(toSendable(code), reason)
      }
      finish() {
        this.near.close(this.code)
      }
    }
  `
  when({ only: 'typescript' }).invalid`
    export function forward(event: CloseEvent, other: WebSocket | null) {
      other?.close(event.code)
      //           ~~~~~~~~~~ forwarded
    }
  `.suggests('mapBrowser')`
    import { toSendable } from 'ws-close-codes'
    export function forward(event: CloseEvent, other: WebSocket | null) {
      other?.close(toSendable(event.code, { from: 'browser' }))
    }
  `

  // A page cannot send what a Close frame brought either.
  invalid`
    import { useEffect } from 'react-dom'
    const a = new WebSocket(left), b = new WebSocket(right)
    a.onclose = ({ code }) => {
      if (code === 1005 || code === 1006) b.close()
      else b.close(code)
      //           ~~~~ forwarded
    }
  `.suggests('mapBrowser')`
    import { useEffect } from 'react-dom'
    import { toSendable } from 'ws-close-codes'
    const a = new WebSocket(left), b = new WebSocket(right)
    a.onclose = ({ code }) => {
      if (code === 1005 || code === 1006) b.close()
      else b.close(toSendable(code, { from: 'browser' }))
    }
  `
  valid`
    import { connect } from 'cloudflare:sockets'
    const a = new WebSocket(left), b = new WebSocket(right)
    a.onclose = ({ code }) => {
      if (code === 1005 || code === 1006) b.close()
      else b.close(code)
    }
  `

  // A proxy that upgrades once the other side is open; guarded by state alone.
  when({ only: 'typescript' }).invalid`
    import { WebSocketServer, WebSocket } from 'ws'
    import { toSendable } from 'ws-close-codes'
    export function proxy(target: string) {
      const wss = new WebSocketServer({ noServer: true })
      server.on('upgrade', (request, socket, head) => {
        const upstream = new WebSocket(target)
        upstream.on('open', () => {
          wss.handleUpgrade(request, socket, head, (client) => {
            client.on('close', (code, reason) => upstream.close(toSendable(code), reason))
            upstream.on('close', (code, reason) => {
              console.log(\`closed: \${code} \${reason}\`)
              if (client.readyState === WebSocket.OPEN) {
                client.close(code, reason)
                //           ~~~~ forwarded
              }
            })
          })
        })
      })
    }
  `.suggests('mapWs')`
    import { WebSocketServer, WebSocket } from 'ws'
    import { toSendable } from 'ws-close-codes'
    export function proxy(target: string) {
      const wss = new WebSocketServer({ noServer: true })
      server.on('upgrade', (request, socket, head) => {
        const upstream = new WebSocket(target)
        upstream.on('open', () => {
          wss.handleUpgrade(request, socket, head, (client) => {
            client.on('close', (code, reason) => upstream.close(toSendable(code), reason))
            upstream.on('close', (code, reason) => {
              console.log(\`closed: \${code} \${reason}\`)
              if (client.readyState === WebSocket.OPEN) {
                client.close(toSendable(code), reason)
              }
            })
          })
        })
      })
    }
  `
  // What other libraries hand to their callbacks, and what their sockets make of it.
  invalid`
    import { Hono } from 'hono'
    import { upgradeWebSocket } from 'hono/bun'
    const app = new Hono()
    app.get('/', upgradeWebSocket(() => {
      const upstream = new WebSocket(target)
      return {
        onClose(event, ws) { upstream.close(event.code) }
        //                                  ~~~~~~~~~~ forwarded
      }
    }))
  `.suggests('mapBrowser')`
    import { Hono } from 'hono'
    import { upgradeWebSocket } from 'hono/bun'
    import { toSendable } from 'ws-close-codes'
    const app = new Hono()
    app.get('/', upgradeWebSocket(() => {
      const upstream = new WebSocket(target)
      return {
        onClose(event, ws) { upstream.close(toSendable(event.code, { from: 'browser' })) }
      }
    }))
  `
  invalid`
    const pair = new WebSocketPair()
    const server = pair[1]
    const upstream = new WebSocket(target)
    upstream.addEventListener('close', (event) => server.close(event.code, event.reason))
    //                                                         ~~~~~~~~~~ forwarded
    export {}
  `.suggests('mapWs')`
    import { toSendable } from 'ws-close-codes'
    const pair = new WebSocketPair()
    const server = pair[1]
    const upstream = new WebSocket(target)
    upstream.addEventListener('close', (event) => server.close(toSendable(event.code), event.reason))
    export {}
  `
  // Bun sends an empty frame in place of 1005 and 1006; the socket that closed is no other one.
  valid`
    Bun.serve({
      websocket: {
        open(ws) {
          const upstream = new WebSocket(target)
          upstream.onclose = (event) => ws.close(event.code)
        },
        close(ws, code) { ws.close(code) }
      }
    })
  `
  valid`
    import { defineHooks } from 'crossws'
    export default defineHooks({ close(peer, details) { peer.close(details.code) } })
  `

  // Conditions that let a report through.
  invalid`
    import WebSocket from 'ws'
    const a = new WebSocket(left), b = new WebSocket(right)
    a.on('close', (code) => {
      if (code === 1000) console.log('as it should be')
      if (code === 4000) return
      b.close(code)
      //      ~~~~ forwarded
    })
  `.suggests('mapWs')`
    import WebSocket from 'ws'
    import { toSendable } from 'ws-close-codes'
    const a = new WebSocket(left), b = new WebSocket(right)
    a.on('close', (code) => {
      if (code === 1000) console.log('as it should be')
      if (code === 4000) return
      b.close(toSendable(code))
    })
  `
  // A lost connection is no clean one, a close without a code is.
  invalid`
    const a = new WebSocket(left), b = new WebSocket(right)
    a.onclose = (event) => {
      if (event.wasClean) b.close(event.code)
      //                          ~~~~~~~~~~ forwarded
      else b.close(1000)
    }
    export {}
  `.suggests('mapBrowser')`
    import { toSendable } from 'ws-close-codes'
    const a = new WebSocket(left), b = new WebSocket(right)
    a.onclose = (event) => {
      if (event.wasClean) b.close(toSendable(event.code, { from: 'browser' }))
      else b.close(1000)
    }
    export {}
  `
  // Only half of it was thought of.
  invalid`
    import WebSocket from 'ws'
    const a = new WebSocket(left), b = new WebSocket(right)
    a.on('close', (code) => b.close(code === 1005 ? 1000 : code))
    //                              ~~~~~~~~~~~~~~~~~~~~~~~~~~~ forwarded
  `.suggests('mapWs')`
    import WebSocket from 'ws'
    import { toSendable } from 'ws-close-codes'
    const a = new WebSocket(left), b = new WebSocket(right)
    a.on('close', (code) => b.close(toSendable(code === 1005 ? 1000 : code)))
  `
  invalid`
    import WebSocket from 'ws'
    const a = new WebSocket(left), b = new WebSocket(right)
    a.on('close', (code) => {
      switch (code) {
        case 1006:
          b.terminate()
          break
        case 1000:
          log('done')
        default:
          b.close(code)
          //      ~~~~ forwarded
      }
    })
  `.suggests('mapWs')`
    import WebSocket from 'ws'
    import { toSendable } from 'ws-close-codes'
    const a = new WebSocket(left), b = new WebSocket(right)
    a.on('close', (code) => {
      switch (code) {
        case 1006:
          b.terminate()
          break
        case 1000:
          log('done')
        default:
          b.close(toSendable(code))
      }
    })
  `
  // The same socket: validated before it is asked whether it is closed.
  invalid`
    const ws = new WebSocket(url)
    ws.onclose = (event) => ws.close(event.code)
    //                               ~~~~~~~~~~ forwarded
    export {}
  `.suggests('mapBrowser')`
    import { toSendable } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.onclose = (event) => ws.close(toSendable(event.code, { from: 'browser' }))
    export {}
  `

  // Silent: guards.
  const bridge = (body: string) => `
    import WebSocket from 'ws'
    const a = new WebSocket(left), b = new WebSocket(right)
    a.on('close', (code, reason) => { ${body} })
  `
  for (const guarded of [
    'if (code === 1005 || code === 1006) b.close(); else b.close(code, reason)',
    'if (code !== 1005 && code !== 1006) b.close(code)',
    'if (code === 1005 || code === 1006) return; b.close(code)',
    'if (code === 1005) return b.close(); if (code === 1006) { b.terminate(); return } b.close(code)',
    'if (code >= 3000) b.close(code)',
    'if (code > 1006) { setTimeout(() => b.close(code)) }',
    'code >= 3000 && b.close(code)',
    'code < 3000 || b.close(code)',
    'if (isSendable(code)) b.close(code)',
    'if (!canCloseWith(b, code)) return; b.close(code)',
    'const sendable = isSendable(code); if (sendable) b.close(code)',
    'let sendable = false; sendable = isSendable(code); if (sendable) b.close(code)',
    'const send = () => b.close(code); if (isSendable(code)) send()',
    'assertSendable(code); b.close(code)',
    'try { b.close(code, reason) } catch { b.terminate() }',
    'b.close(code === 1005 || code === 1006 ? 1000 : code)',
    'b.close([1005, 1006].includes(code) ? 1000 : code)',
    'b.close(RESERVED.has(code) ? 1000 : code)',
    'b.close(isReserved(code) ? 1011 : code)',
    'b.close(toSendable(code), reason)',
    'b.close(safeCode(code))',
    'b.close(Math.max(code, 1007))',
    'b.close(CODES[code] ?? code)',
    'b.close(CODES[code] || 1011)',
    'let next = code; if (code === 1005 || code === 1006) next = 1011; b.close(next)',
    'if (code === 1005 || code === 1006) code = 1011; b.close(code)',
    'switch (code) { case 1005: case 1006: b.close(); break; default: b.close(code) }',
    'switch (code) { case 1000: case 1001: b.close(code); break; default: b.close(1011) }',
    'switch (true) { case code >= 3000: b.close(code) }',
    'switch (classify(code)) { case "sendable": b.close(code) }',
    // The reason of 1005 and 1006 is empty.
    'if (reason.length > 0) b.close(code, reason); else b.close()',
    'while (isOpen(code)) b.close(code)',
    'b.close(1000, String(code))',
    'b.close()',
    'b.terminate()',
    'b.emit("close", code)',
    'file.close(code)'
  ]) {
    valid`${bridge(guarded)}`
  }
  valid`
    import WebSocket from 'ws'
    const RESERVED = new Set([1005, 1006])
    const a = new WebSocket(left), b = new WebSocket(right)
    const isFine = (code) => !RESERVED.has(code)
    a.on('close', (code) => { if (isFine(code)) b.close(code) })
  `
  valid`
    import WebSocket from 'ws'
    const a = new WebSocket(left), b = new WebSocket(right)
    function check(code) { if (code < 1007) throw new RangeError() }
    a.on('close', (code) => { check(code); b.close(code) })
  `
  // Guards of the callers, and of what is called.
  valid`
    import WebSocket from 'ws'
    const a = new WebSocket(left), b = new WebSocket(right)
    const finish = (code) => b.close(code)
    a.on('close', (code) => { if (code >= 3000) finish(code); else finish(1000) })
  `
  valid`
    import WebSocket from 'ws'
    const a = new WebSocket(left), b = new WebSocket(right)
    function finish(code) {
      if (code === 1005 || code === 1006) return b.close()
      b.close(code)
    }
    a.on('close', (code) => finish(code))
  `
  valid`
    import WebSocket from 'ws'
    const a = new WebSocket(left), b = new WebSocket(right)
    function finish(code) { b.close(code) }
    a.on('close', (code) => { try { finish(code) } catch {} })
  `
  valid`
    import WebSocket from 'ws'
    class Bridge {
      near = new WebSocket(left)
      far = new WebSocket(right)
      start() {
        this.near.onclose = (event) => {
          if (isSendable(event.code)) this.code = event.code
        }
      }
      finish() { this.far.close(this.code) }
    }
  `
  // A socket of ws that has closed ignores the call; the field may be empty by then.
  valid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.on('close', (code) => ws.close(code))
  `
  valid`
    class Client {
      socket = null
      open() {
        this.socket = new WebSocket(url)
        this.socket.onclose = (event) => { this.socket = null; this.close(event.code) }
      }
      close(code) { this.socket?.close(code) }
    }
  `
  valid`
    const ws = new WebSocket(url)
    ws.onclose = (event) => { if (ws.readyState !== ws.OPEN) return; ws.close(event.code) }
  `

  // Silent: other numbers, other receivers, other senders.
  valid`
    import WebSocket from 'ws'
    const a = new WebSocket(left)
    a.on('close', (code) => process.exit(code))
  `
  valid`
    import { spawn } from 'node:child_process'
    import WebSocket from 'ws'
    const b = new WebSocket(right)
    spawn('ls').on('close', (code) => b.close(code))
  `
  valid`
    const b = new WebSocket(right)
    export const stop = (code) => b.close(code)
  `
  valid`
    const a = new WebSocket(left)
    a.onclose = (event) => dialog.close(event.code)
  `
  valid`
    const source = new EventSource(url), b = new WebSocket(right)
    source.onclose = (event) => b.close(event.code)
  `
  valid`
    const a = new WebSocket(left), b = new WebSocket(right)
    a.onmessage = (event) => b.close(event.code)
  `
  valid`
    const a = new WebSocket(left)
    a.onclose = (event) => window.dispatchEvent(new CloseEvent('close', { code: event.code }))
  `
  valid`
    const a = new WebSocket(left)
    class Peer { close(code) { this.ended = code } }
    const b = new Peer()
    a.onclose = (event) => b.close(event.code)
  `
  valid`
    import WebSocket from 'ws'
    import { vi } from 'vitest'
    vi.mock('ws')
    const a = new WebSocket(left), b = new WebSocket(right)
    a.on('close', (code) => b.close(code))
  `

  // A Durable Object that extends nothing, and a class that accepts something else.
  invalid`
    export class Room {
      constructor(state) { this.state = state }
      fetch() {
        const [client, server] = Object.values(new WebSocketPair())
        this.state.acceptWebSocket(server)
        return new Response(null, { status: 101, webSocket: client })
      }
      webSocketClose(ws, code) { ws.close(code, 'closed') }
      //                                  ~~~~ forwarded
    }
  `.suggests('mapWs')`
    import { toSendable } from 'ws-close-codes'
    export class Room {
      constructor(state) { this.state = state }
      fetch() {
        const [client, server] = Object.values(new WebSocketPair())
        this.state.acceptWebSocket(server)
        return new Response(null, { status: 101, webSocket: client })
      }
      webSocketClose(ws, code) { ws.close(toSendable(code), 'closed') }
    }
  `
  valid`
    export class Room {
      open(dialog) { this.state.acceptWebSocket(dialog) }
      webSocketClose(ws, code) { ws.close(code, 'closed') }
    }
  `

  // Where there is no page, the other codes may be sent.
  invalid`
    const one = new WebSocket(url)
    const other = new WebSocket(url)
    one.onclose = (event) => {
      if (event.code === 1005 || event.code === 1006) return
      other.close(event.code)
      //          ~~~~~~~~~~ forwarded
    }
  `.suggests('mapBrowser')`
    import { toSendable } from 'ws-close-codes'
    const one = new WebSocket(url)
    const other = new WebSocket(url)
    one.onclose = (event) => {
      if (event.code === 1005 || event.code === 1006) return
      other.close(toSendable(event.code, { from: 'browser' }))
    }
  `
  valid`
    const one = new WebSocket(url)
    const other = new WebSocket(url)
    one.onclose = (event) => {
      if (event.code === 1005 || event.code === 1006) return
      if (typeof window === 'undefined') other.close(event.code)
    }
  `
  // 1005 and 1006 no implementation sends.
  invalid`
    export function relay({ WebSocket: Impl = WebSocket }) {
      const one = new Impl(url)
      const other = new Impl(url)
      one.onclose = (event) => other.close(event.code)
      //                                   ~~~~~~~~~~ forwarded
    }
  `.suggests('mapBrowser')`
    import { toSendable } from 'ws-close-codes'
    export function relay({ WebSocket: Impl = WebSocket }) {
      const one = new Impl(url)
      const other = new Impl(url)
      one.onclose = (event) => other.close(toSendable(event.code, { from: 'browser' }))
    }
  `

  // The method itself as the listener, which an emitter calls with the code.
  invalid`
    import WebSocket from 'ws'
    const a = new WebSocket(url), b = new WebSocket(url)
    a.on('close', b.close.bind(b))
    //            ~~~~~~~~~~~~~~~ forwarded
  `
  valid`
    import WebSocket from 'ws'
    const a = new WebSocket(url), b = new WebSocket(url)
    a.on('close', a.close.bind(a))
    a.on('close', () => b.close.bind(b))
    a.on('error', b.close.bind(b))
    dialog.on('close', b.close.bind(b))
    a.on('close', dialog.close.bind(dialog))
    a.on('close', b.terminate.bind(b))
  `

  // Kept in a variable until it is sent.
  invalid`
    import WebSocket from 'ws'
    const a = new WebSocket(url), b = new WebSocket(url)
    let last
    a.on('close', (code) => { last = code })
    process.once('exit', () => b.close(last))
    //                                 ~~~~ forwarded
  `
  valid`
    import WebSocket from 'ws'
    const a = new WebSocket(url), b = new WebSocket(url)
    let first, second, third, fourth = 1000
    a.on('close', (code) => { first = code; second = code; if (code >= 4000) third = code; fourth = code })
    emitter.on('code', (code) => { second = code })
    process.once('exit', () => {
      if (isSendable(first)) b.close(first)
      b.close(second)
      b.close(third)
      a.close(first)
      fourth += 1
      b.close(fourth)
    })
  `
})
