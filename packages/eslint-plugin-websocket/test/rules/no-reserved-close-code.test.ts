import { testRule } from '../test-rule.js'

testRule('no-reserved-close-code', ({ valid, invalid, with: when }) => {
  // Every kind of number that nobody may send.
  invalid`
    const ws = new WebSocket(url)
    ws.close(1006)
    //       ~~~~ reserved
  `.suggests('send')`
    const ws = new WebSocket(url)
    ws.close(1000)
  `
  invalid`
    const ws = new WebSocket(url)
    ws.close(1004, 'bye')
    //       ~~~~ reserved
  `.suggests('send')`
    const ws = new WebSocket(url)
    ws.close(1000, 'bye')
  `
  invalid`
    const ws = new WebSocket(url)
    ws.close(1005)
    //       ~~~~ reserved
  `.suggests('withoutCode')`
    const ws = new WebSocket(url)
    ws.close()
  `.suggests('send')`
    const ws = new WebSocket(url)
    ws.close(1000)
  `
  invalid`
    const ws = new WebSocket(url)
    ws.close(1_015)
    //       ~~~~~ reserved
  `.suggests('send')`
    const ws = new WebSocket(url)
    ws.close(1000)
  `
  invalid`
    const ws = new WebSocket(url)
    ws.close(401, 'Unauthorized')
    //       ~~~ invalid
  `.suggests('sendPrivate')`
    const ws = new WebSocket(url)
    ws.close(4401, 'Unauthorized')
  `.suggests('send')`
    const ws = new WebSocket(url)
    ws.close(1000, 'Unauthorized')
  `
  for (const code of ['0', '-1', '999', '1016', '2999', '5000', '65536', '5e3', '0x3ff0']) {
    invalid`
      const ws = new WebSocket(url)
      ws.close(${code})
      //       ${'~'.repeat(code.length)} invalid
    `.suggests('send')`
      const ws = new WebSocket(url)
      ws.close(1000)
    `
  }

  invalid`
    const ws = new WebSocket(url)
    ws.close(1000.5)
    //       ~~~~~~ fraction
  `.suggests('send')`
    const ws = new WebSocket(url)
    ws.close(1000)
  `

  for (const code of ['Infinity', '-Infinity', 'Number.POSITIVE_INFINITY', 'Number.NEGATIVE_INFINITY']) {
    invalid`
      const ws = new WebSocket(url)
      ws.close(${code})
      //       ${'~'.repeat(code.length)} invalid
    `.suggests('send')`
      const ws = new WebSocket(url)
      ws.close(1000)
    `
  }
  valid`
    const ws = new WebSocket(url)
    const stop = (Infinity) => ws.close(Infinity)
    ws.close(codes.POSITIVE_INFINITY)
    dialog.close(Infinity)
  `

  // A ws socket can drop the connection, and may send 1011.
  invalid`
    import WebSocket from 'ws'
    const socket = new WebSocket(url)
    socket.close(1006, 'timeout')
    //           ~~~~ reserved
  `.suggests('terminate')`
    import WebSocket from 'ws'
    const socket = new WebSocket(url)
    socket.terminate()
  `.suggests('send')`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const socket = new WebSocket(url)
    socket.close(CloseCode.InternalError, 'timeout')
  `.suggests('send')`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const socket = new WebSocket(url)
    socket.close(CloseCode.NormalClosure, 'timeout')
  `
  invalid`
    const { WebSocketServer } = require('ws')
    const server = new WebSocketServer({ port: 0 })
    server.on('connection', (socket) => {
      socket.close(/* dropped */ 1006)
      //                         ~~~~ reserved
    })
  `.suggests('send')`
    const { WebSocketServer } = require('ws')
    const { CloseCode } = require('ws-close-codes')
    const server = new WebSocketServer({ port: 0 })
    server.on('connection', (socket) => {
      socket.close(/* dropped */ CloseCode.InternalError)
    })
  `.suggests('send')`
    const { WebSocketServer } = require('ws')
    const { CloseCode } = require('ws-close-codes')
    const server = new WebSocketServer({ port: 0 })
    server.on('connection', (socket) => {
      socket.close(/* dropped */ CloseCode.NormalClosure)
    })
  `

  // How the number gets there.
  invalid`
    const ABNORMAL = 1006
    const ws = new WebSocket(url)
    ws.close(ABNORMAL)
    //       ~~~~~~~~ reserved
  `.suggests('send')`
    const ABNORMAL = 1006
    const ws = new WebSocket(url)
    ws.close(1000)
  `
  invalid`
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.AbnormalClosure)
    //       ~~~~~~~~~~~~~~~~~~~~~~~~~ reserved
  `.suggests('send')`
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  invalid`
    import { AbnormalClosure } from 'ws-close-codes/codes'
    const ws = new WebSocket(url)
    ws.close(AbnormalClosure)
    //       ~~~~~~~~~~~~~~~ reserved
  `.suggests('send')`
    import { AbnormalClosure } from 'ws-close-codes/codes'
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  invalid`
    const CODES = Object.freeze({ lost: 1006, done: 1000 })
    const ws = new WebSocket(url)
    ws.close(failed ? CODES.lost : CODES.done)
    //                ~~~~~~~~~~ reserved
  `.suggests('send')`
    const CODES = Object.freeze({ lost: 1006, done: 1000 })
    const ws = new WebSocket(url)
    ws.close(failed ? 1000 : CODES.done)
  `
  invalid`
    const ws = new WebSocket(url)
    const stop = (code = 1005) => ws.close(code)
    //                                     ~~~~ reserved
  `
  invalid`
    const ws = new WebSocket(url)
    ws?.close(given || 1005)
    //                 ~~~~ reserved
  `.suggests('send')`
    const ws = new WebSocket(url)
    ws?.close(given || 1000)
  `
  when({ only: 'typescript' }).invalid`
    enum Close { Lost = 1006 }
    class Client {
      private socket: WebSocket | null = null
      stop() {
        this.socket!.close(Close.Lost as number)
        //                 ~~~~~~~~~~ reserved
      }
    }
  `.suggests('send')`
    enum Close { Lost = 1006 }
    class Client {
      private socket: WebSocket | null = null
      stop() {
        this.socket!.close(1000 as number)
      }
    }
  `
  invalid`
    class Client {
      static LOST = 1006
      #socket = new WebSocket(url)
      stop() {
        this.#socket['close'](Client.LOST)
        //                    ~~~~~~~~~~~ reserved
      }
    }
  `.suggests('send')`
    class Client {
      static LOST = 1006
      #socket = new WebSocket(url)
      stop() {
        this.#socket['close'](1000)
      }
    }
  `

  // Codes that may be sent, and values that prove nothing.
  for (const code of [
    '1000',
    '1001',
    '1012',
    '3000',
    '3999',
    '4000',
    '4999',
    'code',
    'event.code',
    '"1006"',
    'pick()',
    'undefined',
    '...codes'
  ]) {
    valid`
      const ws = new WebSocket(url)
      ws.close(${code})
    `
  }
  valid`
    const ws = new WebSocket(url)
    let code = 1006
    code = 1000
    ws.close(code)
  `
  valid`
    const ws = new WebSocket(url)
    function stop(code = 1006) {
      if (code === 1006) return ws.close()
      ws.close(code)
    }
  `
  valid`
    const ws = new WebSocket(url)
    const state = { code: 1006 }
    update(state)
    ws.close(state.code)
  `
  valid`
    const ws = new WebSocket(url)
    function stop() {
      const info = { code: 1006 }
      fill(info)
      ws.close(info.code)
    }
  `

  // A test that knows, and sockets that a test has replaced.
  valid`
    const ws = new WebSocket(url)
    expect(() => ws.close(1006)).toThrow()
  `
  valid`
    const ws = new WebSocket(url)
    assert.throws(() => { ws.close(1006) }, TypeError)
  `
  valid`
    const ws = new WebSocket(url)
    ws.close = record
    ws.close(1006)
  `
  valid`
    globalThis.WebSocket = class { close() {} }
    new WebSocket(url).close(1006)
  `
  valid`
    Object.assign(globalThis, { WebSocket: class { close() {} } })
    new WebSocket(url).close(1006)
  `
  valid`
    vi.stubGlobal('WebSocket', Fake)
    new WebSocket(url).close(1006)
  `
  valid`
    import WebSocket from 'ws'
    jest.mock('ws')
    new WebSocket(url).close(1006)
  `

  valid`
    const ws = new WebSocket(url)
    vi.spyOn(ws, 'close')
    ws.close(1006)
  `
  valid`
    Object.defineProperty(globalThis, 'WebSocket', { value: Fake })
    new WebSocket(url).close(1006)
  `
  valid`
    import WebSocket from 'ws'
    vi.mock(import('ws'))
    new WebSocket(url).close(1006)
  `
  valid`
    WebSocket.prototype.close = function () {}
    new WebSocket(url).close(1006)
  `
  valid`
    const ws = new WebSocket(url)
    const act = () => ws.close(1006)
    expect(act).toThrow()
  `
  when({ only: 'typescript' }).valid`
    const ws = { close: vi.fn() } as unknown as WebSocket
    ws.close(1006)
  `
  when({ only: 'typescript' }).valid`
    class Fake { close() {} }
    const ws: WebSocket = new Fake()
    ws.close(1006)
  `
  valid`
    const Socket = test ? require('./fake-socket') : WebSocket
    new Socket(url).close(1006)
  `

  // A name that may hold something else as well.
  valid`
    import express from 'express'
    const app = express()
    app.set('wss', new WebSocket(url))
    const server = app.get('server')
    server.close(1001)
  `
  valid`
    const services = new Container()
    services.set('ws', new WebSocket(url))
    services.get('db').close(1006)
  `
  when({ only: 'typescript' }).valid`
    for (const [dialog, ws] of new Map<HTMLDialogElement, WebSocket>()) dialog.close(1006)
  `
  valid`
    const all = [new WebSocket(url)]
    all.push(...others)
    all[0].close(1006)
  `
  valid`
    const CODES = { LOST: 1006, ...environment }
    const ws = new WebSocket(url)
    ws.close(CODES.LOST)
  `
  valid`
    let handle = new WebSocket(url)
    handle = openFile()
    handle.close(3)
  `
  valid`
    import http2 from 'node:http2'
    const connection = secure ? http2.connect(url) : new WebSocket(url)
    if (secure) connection.close(500)
  `
  valid`
    const all = []
    all.push(new WebSocket(url))
    all.push(openFile())
    all.pop().close(3)
  `
  // Names that every object has.
  valid`
    const { toString } = Object.prototype
    const result = toString.call(new WebSocket(url))
    result.close(1006)
  `

  // No evidence that it is a socket.
  valid`dialog.close(1006)`
  valid`socket.close(1006)`
  valid`ws.close(1006)`
  valid`
    import fs from 'node:fs'
    fs.close(1006)
  `
  valid`
    import { createServer } from 'node:http'
    const server = createServer()
    server.close(1001)
  `
  valid`
    import net from 'node:net'
    const socket = net.connect(80)
    socket.close(1006)
  `
  valid`
    class WebSocket { close() {} }
    new WebSocket().close(1006)
  `
  valid`
    import WebSocket from './web-socket.js'
    new WebSocket(url).close(1006)
  `
  valid`
    class Connection extends WebSocket {
      close(status) { super.close(1000) }
    }
    new Connection(url).close(200)
  `
  valid`
    function stop(socket) { socket.close(1006) }
    stop(dialog)
  `
  valid`
    const { WebSocketServer } = require('ws')
    const server = new WebSocketServer({ port: 0 })
    server.close(1006)
  `
  valid`
    let handle = new WebSocket(url)
    handle = new Dialog()
    handle.close(1006)
  `
  valid`
    const server = http.createServer()
    server.on('connection', (socket) => socket.close(1006))
  `
  when({ only: 'typescript' }).valid`
    import type { WebSocket } from './types'
    export function stop(socket: WebSocket) { socket.close(1006) }
  `
  when({ only: 'typescript' }).valid`
    interface WebSocket { close(status: number): void }
    export function stop(socket: WebSocket) { socket.close(200) }
  `
  when({ only: 'typescript' }).valid`
    export function stop(socket: IDBDatabase | MessagePort) { socket.close(1006) }
  `
  // What is refused goes out in another way.
  valid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    const stop = (code = 1006) => {
      try { ws.close(code) } catch { ws.terminate() }
    }
  `
})
