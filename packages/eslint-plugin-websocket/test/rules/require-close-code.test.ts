import { testRule } from '../test-rule.js'

testRule('require-close-code', ({ valid, invalid, with: when }) => {
  // Every implementation that sends an empty Close frame.
  invalid`
    const ws = new WebSocket(url)
    done(); ws.close()
    //      ~~~~~~~~~~ missing
  `.suggests('send')`
    const ws = new WebSocket(url)
    done(); ws.close(1000)
  `
  invalid`
    import { WebSocketServer } from 'ws'
    const server = new WebSocketServer({ port: 0 })
    server.on('connection', (socket) => {
      socket.on('message', () => socket?.close(/* done */))
      //                         ~~~~~~~~~~~~~~~~~~~~~~~~~ missing
    })
    for (const client of server.clients) client.close()
    //                                   ~~~~~~~~~~~~~~ missing
  `.suggests('send')`
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const server = new WebSocketServer({ port: 0 })
    server.on('connection', (socket) => {
      socket.on('message', () => socket?.close(/* done */CloseCode.NormalClosure))
    })
    for (const client of server.clients) client.close()
  `.suggests('send')`
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const server = new WebSocketServer({ port: 0 })
    server.on('connection', (socket) => {
      socket.on('message', () => socket?.close(/* done */))
    })
    for (const client of server.clients) client.close(CloseCode.NormalClosure)
  `
  invalid`
    const { WebSocket } = require('undici')
    class Client {
      #socket = new WebSocket(url)
      stop() { this.#socket.close() }
      //       ~~~~~~~~~~~~~~~~~~~~ missing
    }
  `.suggests('send')`
    const { WebSocket } = require('undici')
    const { CloseCode } = require('ws-close-codes')
    class Client {
      #socket = new WebSocket(url)
      stop() { this.#socket.close(CloseCode.NormalClosure) }
    }
  `
  when({ only: 'typescript' }).invalid`
    import { CloseCode } from 'ws-close-codes'
    import type { WebSocket } from 'ws'
    export function stop(socket: WebSocket | null) {
      socket?.close()
    //~~~~~~~~~~~~~~~ missing
    }
  `.suggests('send')`
    import { CloseCode } from 'ws-close-codes'
    import type { WebSocket } from 'ws'
    export function stop(socket: WebSocket | null) {
      socket?.close(CloseCode.NormalClosure)
    }
  `
  when({ only: 'typescript' }).invalid`
    export const stop = (socket: WebSocket) => socket.close()
    //                                         ~~~~~~~~~~~~~~ missing
  `.suggests('send')`
    import { CloseCode } from 'ws-close-codes'
    export const stop = (socket: WebSocket) => socket.close(CloseCode.NormalClosure)
  `

  invalid`
    import WebSocket from 'ws'
    const socket = new WebSocket(url)
    socket.on('message', () => {
      setTimeout(() => socket.close(), 1000)
      //               ~~~~~~~~~~~~~~ missing
    })
  `.suggests('send')`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const socket = new WebSocket(url)
    socket.on('message', () => {
      setTimeout(() => socket.close(CloseCode.NormalClosure), 1000)
    })
  `

  // A code, or something that may be one.
  valid`
    import { WebSocketServer } from 'ws'
    const server = new WebSocketServer({ port: 0 })
    process.on('SIGTERM', () => {
      for (const client of server.clients) client.close()
    })
  `
  valid`
    const ws = new WebSocket(url)
    ws.close(1000)
    ws.close(code)
    ws.close(...args)
    ws.close(4000, 'bye')
  `
  // Nothing is sent after an error or a close, nor before the socket is open.
  valid`
    const ws = new WebSocket(url)
    ws.onerror = () => ws.close()
    ws.onclose = () => { ws.close() }
    ws.addEventListener('error', () => { setTimeout(() => ws.close()) })
    if (ws.readyState === WebSocket.CONNECTING) ws.close()
  `
  valid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.on('error', fail)
    function fail() { ws.close() }
    ws.on('close', () => ws.close())
    ws.terminate()
  `
  // A socket that does not open in time: the attempt ends, and nothing is sent.
  valid`
    function connect(url, ms) {
      const socket = new WebSocket(url)
      const timer = setTimeout(() => { socket.close() }, ms)
      socket.onopen = () => clearTimeout(timer)
    }
  `
  // Beside a code that is handed on: to send none has been chosen.
  valid`
    const ws = new WebSocket(url)
    export const stop = (code) => (code ? ws.close(code) : ws.close())
  `
  valid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    export function stop(code = 1000, reason) {
      if (code === 1005) return ws.close()
      ws.close(code, reason)
    }
  `
  valid`
    const left = new WebSocket(leftUrl)
    const right = new WebSocket(rightUrl)
    left.onclose = ({ code }) => {
      if (code === 1000 || code >= 3000) right.close(code)
      else right.close()
    }
  `
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    export function stop(isValid) {
      if (!isValid) return ws.close(1008)
      done(); ws.close()
      //      ~~~~~~~~~~ missing
    }
  `.suggests('send')`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    export function stop(isValid) {
      if (!isValid) return ws.close(1008)
      done(); ws.close(CloseCode.NormalClosure)
    }
  `
  // React Native sends 1000 in its place.
  valid`
    import { AppState } from 'react-native'
    const ws = new WebSocket(url)
    ws.close()
  `

  // What a test leaves harms nobody.
  valid`
    import { afterEach, describe, it } from 'vitest'
    describe('chat', () => {
      let socket
      beforeEach(() => { socket = new WebSocket(url) })
      afterEach(() => socket.close())
      it.only('answers', async () => {
        const other = new WebSocket(url)
        await answer(other)
        other.close()
      })
      test.each([1, 2])('counts %i', () => new WebSocket(url).close())
    })
  `
  valid`
    import test from 'node:test'
    import WebSocket from 'ws'
    const socket = new WebSocket(url)
    const stop = () => socket.close()
    test.after(stop)
    test('echo', (t) => {
      const client = new WebSocket(url)
      t.after(() => client.close())
    })
  `
  invalid`
    const socket = new WebSocket(url)
    function test(run) { run(socket) }
    test(() => socket.close())
    //         ~~~~~~~~~~~~~~ missing
    socket.addEventListener('message', () => socket.close())
    //                                       ~~~~~~~~~~~~~~ missing
  `.suggests('send')`
    const socket = new WebSocket(url)
    function test(run) { run(socket) }
    test(() => socket.close(1000))
    socket.addEventListener('message', () => socket.close())
  `.suggests('send')`
    const socket = new WebSocket(url)
    function test(run) { run(socket) }
    test(() => socket.close())
    socket.addEventListener('message', () => socket.close(1000))
  `

  // `undefined` stands for nothing.
  invalid`
    const ws = new WebSocket(url)
    done(); ws.close(undefined)
    //      ~~~~~~~~~~~~~~~~~~~ missing
    done(); ws.close()
    //      ~~~~~~~~~~ missing
  `.suggests('send')`
    const ws = new WebSocket(url)
    done(); ws.close(1000)
    done(); ws.close()
  `.suggests('send')`
    const ws = new WebSocket(url)
    done(); ws.close(undefined)
    done(); ws.close(1000)
  `
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    done(); ws.close(void 0, undefined)
    //      ~~~~~~~~~~~~~~~~~~~~~~~~~~~ missing
  `.suggests('send')`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    done(); ws.close(CloseCode.NormalClosure, undefined)
  `
  // What is null or 0 is another matter, and so is a reason without a code.
  valid`
    const ws = new WebSocket(url)
    ws.close(null)
    ws.close(0)
    ws.close(undefined, 'bye')
    ws.close(...given)
    dialog.close(undefined)
  `

  // No WebSocket.
  valid`dialog.close()`
  valid`
    import fs from 'node:fs'
    fs.createReadStream(path).close()
  `
  valid`
    import { createServer } from 'node:http'
    createServer().close()
  `
  valid`
    const source = new EventSource(url)
    source.close()
    new BroadcastChannel('a').close()
    new MessageChannel().port1.close()
    pool.close()
    database.close()
  `
  valid`
    import { WebSocketServer } from 'ws'
    new WebSocketServer({ port: 0 }).close()
  `
  valid`
    vi.stubGlobal('WebSocket', Fake)
    new WebSocket(url).close()
  `
})
