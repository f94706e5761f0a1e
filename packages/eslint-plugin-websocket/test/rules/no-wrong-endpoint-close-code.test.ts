import { testRule } from '../test-rule.js'

testRule('no-wrong-endpoint-close-code', ({ valid, invalid, with: when }) => {
  // A client that speaks of itself as a server.
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.close(1012)
    //       ~~~~ fromClient
  `.suggests('send')`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.GoingAway)
  `
  invalid`
    const WebSocket = require('ws')
    const ws = new WebSocket(url)
    ws.on('message', () => ws.close(1013, 'too fast'))
    //                              ~~~~ fromClient
  `
  invalid`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(failed ? CloseCode.BadGateway : CloseCode.NormalClosure)
    //                ~~~~~~~~~~~~~~~~~~~~ fromClient
  `.suggests('send')`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(failed ? CloseCode.InternalError : CloseCode.NormalClosure)
  `
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    const restart = (code = 1012) => ws.close(code)
    //                                        ~~~~ fromClient
  `
  invalid`
    import { client as Client } from 'websocket'
    new Client().on('connect', (connection) => connection.drop(1013))
    //                                                         ~~~~ fromClient
  `

  // A server that misses an extension of its own.
  invalid`
    import { WebSocketServer } from 'ws'
    const server = new WebSocketServer({ port: 0 })
    server.on('connection', (socket) => {
      if (!socket.extensions) socket.close(1010)
      //                                   ~~~~ fromServer
    })
  `
  invalid`
    import { WebSocketServer } from 'ws'
    const server = new WebSocketServer({ port: 0 })
    const MISSING = 1010
    for (const socket of server.clients) socket.close(MISSING, 'deflate')
    //                                                ~~~~~~~ fromServer
  `
  invalid`
    Deno.upgradeWebSocket(request).socket.close(1010)
    //                                          ~~~~ fromServer
  `

  // The end that the code is for, codes for both ends, and those that do not get through.
  valid`
    import { WebSocketServer } from 'ws'
    const server = new WebSocketServer({ port: 0 })
    server.on('connection', (socket) => {
      socket.close(1012)
      socket.close(1013)
      socket.close(1014)
    })
  `
  for (const code of [
    '1000',
    '1001',
    '1002',
    '1008',
    '1010',
    '1011',
    '3000',
    '4012',
    'code',
    '1006',
    '1015',
    '',
    "'1012'"
  ]) {
    valid`
      import WebSocket from 'ws'
      new WebSocket(url).close(${code})
    `
  }
  for (const code of ['1010', '1012', '1013', '1014']) valid`new WebSocket(url).close(${code})`
  valid`
    import WebSocket from 'isomorphic-ws'
    new WebSocket(url).close(1012)
  `
  // A type that both ends have.
  when({ only: 'typescript' }).valid`
    import type WebSocket from 'ws'
    export const stop = (socket: WebSocket) => socket.close(1012)
    export const refuse = (socket: WebSocket) => socket.close(1010)
  `
  when({ only: 'typescript' }).valid`
    export const stop = (socket: WebSocket) => socket.close(1012)
  `
  valid`
    import WebSocket, { WebSocketServer } from 'ws'
    const sockets = new Set([new WebSocket(url)])
    new WebSocketServer({ port: 0 }).on('connection', (socket) => sockets.add(socket))
    for (const socket of sockets) socket.close(1012)
  `

  // A test that knows, and everything that is no WebSocket.
  valid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    expect(() => ws.close(1012)).toThrow()
  `
  valid`
    import WebSocket from 'ws'
    jest.mock('ws')
    new WebSocket(url).close(1012)
  `
  for (const receiver of ['dialog', 'file', 'pool', 'stream', 'server', 'source', 'db', 'channel', 'events', 'port']) {
    valid`
      import WebSocket from 'ws'
      const ws = new WebSocket(url)
      ${receiver}.close(1012)
    `
  }
  valid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    process.exit(1012)
    const ErrorCode = { restart: 1012 }
    ws.on('close', (code) => code === ErrorCode.restart || [1012, 1013].includes(code))
    ws.emit('close', 1012)
  `

  // What only some of the implementations send is no-unsupported-close-code's, or nobody's.
  valid`
    const ws = new WebSocket(url)
    if (typeof window === 'undefined') ws.close(1012)
    ws.close(isNode ? 1013 : 4013)
  `
  valid`
    export const open = (Impl = WebSocket) => new Impl(url).close(1012)
  `
  valid`
    const Impl = globalThis.WebSocket ?? require('ws')
    new Impl(url).close(1012)
  `
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    if (isNode) ws.close(1013)
    //                   ~~~~ fromClient
  `
  // Which end the type stands for is only known of a page.
  when({ only: 'typescript', filename: 'file.tsx' }).valid`
    const view = <p>open</p>
    export const stop = (ws: WebSocket) => typeof window === 'undefined' && ws.close(1012)
  `
})
