import { testRule } from '../test-rule.js'

testRule('prefer-graceful-close-code', ({ valid, invalid, with: when }) => {
  // A signal.
  invalid`
    import { WebSocketServer } from 'ws'
    const wss = new WebSocketServer({ port: 8080 })
    process.on('SIGTERM', () => {
      for (const client of wss.clients) client.close()
      //                                ~~~~~~~~~~~~~~ nothing
      wss.close()
    })
  `.suggests('send')`
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const wss = new WebSocketServer({ port: 8080 })
    process.on('SIGTERM', () => {
      for (const client of wss.clients) client.close(CloseCode.GoingAway)
      wss.close()
    })
  `.suggests('send')`
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const wss = new WebSocketServer({ port: 8080 })
    process.on('SIGTERM', () => {
      for (const client of wss.clients) client.close(CloseCode.ServiceRestart)
      wss.close()
    })
  `
  invalid`
    import { WebSocketServer } from 'ws'
    const wss = new WebSocketServer({ port: 8080 })
    process.on('SIGTERM', () => wss.clients.forEach((client) => client.close(undefined)))
    //                                                          ~~~~~~~~~~~~~~~~~~~~~~~ nothing
  `.suggests('send')`
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const wss = new WebSocketServer({ port: 8080 })
    process.on('SIGTERM', () => wss.clients.forEach((client) => client.close(CloseCode.GoingAway)))
  `.suggests('send')`
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const wss = new WebSocketServer({ port: 8080 })
    process.on('SIGTERM', () => wss.clients.forEach((client) => client.close(CloseCode.ServiceRestart)))
  `
  // Packages that do the listening.
  invalid`
    import closeWithGrace from 'close-with-grace'
    import { WebSocketServer } from 'ws'
    const wss = new WebSocketServer({ port: 8080 })
    closeWithGrace({ delay: 500 }, async ({ err }) => {
      if (err) console.error(err)
      for (const client of wss.clients) client.close(1000)
      //                                             ~~~~ normal
    })
  `.suggests('send')`
    import closeWithGrace from 'close-with-grace'
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const wss = new WebSocketServer({ port: 8080 })
    closeWithGrace({ delay: 500 }, async ({ err }) => {
      if (err) console.error(err)
      for (const client of wss.clients) client.close(CloseCode.GoingAway)
    })
  `.suggests('send')`
    import closeWithGrace from 'close-with-grace'
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const wss = new WebSocketServer({ port: 8080 })
    closeWithGrace({ delay: 500 }, async ({ err }) => {
      if (err) console.error(err)
      for (const client of wss.clients) client.close(CloseCode.ServiceRestart)
    })
  `
  when({ sourceType: 'script', only: 'javascript' }).invalid`
    const closeWithGrace = require('close-with-grace')
    const { WebSocketServer } = require('ws')
    const wss = new WebSocketServer({ port: 8080 })
    closeWithGrace(stop)
    function stop() {
      wss.clients.forEach((ws) => ws.terminate())
      //                          ~~~~~~~~~~~~~~ terminate
    }
  `.suggests('send')`
    const closeWithGrace = require('close-with-grace')
    const { WebSocketServer } = require('ws')
    const { CloseCode } = require('ws-close-codes')
    const wss = new WebSocketServer({ port: 8080 })
    closeWithGrace(stop)
    function stop() {
      wss.clients.forEach((ws) => ws.close(CloseCode.GoingAway))
    }
  `.suggests('send')`
    const closeWithGrace = require('close-with-grace')
    const { WebSocketServer } = require('ws')
    const { CloseCode } = require('ws-close-codes')
    const wss = new WebSocketServer({ port: 8080 })
    closeWithGrace(stop)
    function stop() {
      wss.clients.forEach((ws) => ws.close(CloseCode.ServiceRestart))
    }
  `
  valid`
    import closeWithGrace from './grace.js'
    import { WebSocketServer } from 'ws'
    const wss = new WebSocketServer({ port: 8080 })
    closeWithGrace(() => wss.clients.forEach((client) => client.close()))
  `
  valid`
    import closeWithGrace from 'close-with-grace'
    import { Pool } from 'pg'
    const pool = new Pool()
    closeWithGrace(() => pool.clients.forEach((client) => client.close()))
  `

  when({ sourceType: 'script', only: 'javascript' }).invalid`
    const { WebSocketServer } = require('ws')
    const wss = new WebSocketServer({ port: 8080 })
    const shutdown = (signal) => {
      console.log('got', signal)
      closeAll()
    }
    function closeAll() {
      wss.clients.forEach((ws) => ws.close(1000, 'bye'))
      //                                   ~~~~ normal
    }
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, shutdown)
  `.suggests('send')`
    const { WebSocketServer } = require('ws')
    const { CloseCode } = require('ws-close-codes')
    const wss = new WebSocketServer({ port: 8080 })
    const shutdown = (signal) => {
      console.log('got', signal)
      closeAll()
    }
    function closeAll() {
      wss.clients.forEach((ws) => ws.close(CloseCode.GoingAway, 'bye'))
    }
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, shutdown)
  `.suggests('send')`
    const { WebSocketServer } = require('ws')
    const { CloseCode } = require('ws-close-codes')
    const wss = new WebSocketServer({ port: 8080 })
    const shutdown = (signal) => {
      console.log('got', signal)
      closeAll()
    }
    function closeAll() {
      wss.clients.forEach((ws) => ws.close(CloseCode.ServiceRestart, 'bye'))
    }
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, shutdown)
  `
  invalid`
    import process from 'node:process'
    import { WebSocketServer } from 'ws'
    const wss = new WebSocketServer({ port: 8080 })
    const signals = ['SIGINT', 'SIGTERM']
    signals.forEach((signal) => process.on(signal, async () => {
      wss.clients.forEach((client) => client.terminate(/* now */))
      //                              ~~~~~~~~~~~~~~~~~~~~~~~~~~~ terminate
      await database.end()
      process.exit()
    }))
  `.suggests('send')`
    import process from 'node:process'
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const wss = new WebSocketServer({ port: 8080 })
    const signals = ['SIGINT', 'SIGTERM']
    signals.forEach((signal) => process.on(signal, async () => {
      wss.clients.forEach((client) => client.close(/* now */CloseCode.GoingAway))
      await database.end()
      process.exit()
    }))
  `.suggests('send')`
    import process from 'node:process'
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const wss = new WebSocketServer({ port: 8080 })
    const signals = ['SIGINT', 'SIGTERM']
    signals.forEach((signal) => process.on(signal, async () => {
      wss.clients.forEach((client) => client.close(/* now */CloseCode.ServiceRestart))
      await database.end()
      process.exit()
    }))
  `
  // Sockets that the file keeps itself; a code by name.
  invalid`
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const wss = new WebSocketServer({ port: 8080 })
    const clients = new Set()
    wss.on('connection', (socket) => clients.add(socket))
    process.on('beforeExit', () => {
      for (const socket of clients) socket.close(CloseCode.NormalClosure)
      //                                         ~~~~~~~~~~~~~~~~~~~~~~~ normal
    })
  `.suggests('send')`
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const wss = new WebSocketServer({ port: 8080 })
    const clients = new Set()
    wss.on('connection', (socket) => clients.add(socket))
    process.on('beforeExit', () => {
      for (const socket of clients) socket.close(CloseCode.GoingAway)
    })
  `.suggests('send')`
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const wss = new WebSocketServer({ port: 8080 })
    const clients = new Set()
    wss.on('connection', (socket) => clients.add(socket))
    process.on('beforeExit', () => {
      for (const socket of clients) socket.close(CloseCode.ServiceRestart)
    })
  `

  // A function that closes the server too, a callback of a server that closes, hooks of frameworks.
  invalid`
    import { Server } from 'ws'
    class Hub {
      constructor() { this.server = new Server({ port: 8080 }) }
      async stop() {
        for (const client of this.server.clients) client.terminate()
        //                                        ~~~~~~~~~~~~~~~~~~ terminate
        await new Promise((resolve) => this.server.close(resolve))
      }
    }
  `.suggests('send')`
    import { Server } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    class Hub {
      constructor() { this.server = new Server({ port: 8080 }) }
      async stop() {
        for (const client of this.server.clients) client.close(CloseCode.GoingAway)
        await new Promise((resolve) => this.server.close(resolve))
      }
    }
  `.suggests('send')`
    import { Server } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    class Hub {
      constructor() { this.server = new Server({ port: 8080 }) }
      async stop() {
        for (const client of this.server.clients) client.close(CloseCode.ServiceRestart)
        await new Promise((resolve) => this.server.close(resolve))
      }
    }
  `
  invalid`
    import { createServer } from 'node:http'
    import { WebSocketServer } from 'ws'
    import * as codes from 'ws-close-codes/codes'
    const http = createServer()
    const wss = new WebSocketServer({ server: http })
    export const stop = () => http.close(() => {
      wss.clients.forEach((client) => { client.close() })
      //                                ~~~~~~~~~~~~~~ nothing
    })
  `.suggests('send')`
    import { createServer } from 'node:http'
    import { WebSocketServer } from 'ws'
    import * as codes from 'ws-close-codes/codes'
    const http = createServer()
    const wss = new WebSocketServer({ server: http })
    export const stop = () => http.close(() => {
      wss.clients.forEach((client) => { client.close(codes.GoingAway) })
    })
  `.suggests('send')`
    import { createServer } from 'node:http'
    import { WebSocketServer } from 'ws'
    import * as codes from 'ws-close-codes/codes'
    const http = createServer()
    const wss = new WebSocketServer({ server: http })
    export const stop = () => http.close(() => {
      wss.clients.forEach((client) => { client.close(codes.ServiceRestart) })
    })
  `
  invalid`
    import fastify from 'fastify'
    import { WebSocketServer } from 'ws'
    const app = fastify()
    const wss = new WebSocketServer({ server: app.server })
    app.addHook('onClose', async () => {
      const code = 1000
      for (const client of wss.clients) client.close(code)
      //                                             ~~~~ normal
    })
  `.suggests('send')`
    import fastify from 'fastify'
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const app = fastify()
    const wss = new WebSocketServer({ server: app.server })
    app.addHook('onClose', async () => {
      const code = 1000
      for (const client of wss.clients) client.close(CloseCode.GoingAway)
    })
  `.suggests('send')`
    import fastify from 'fastify'
    import { WebSocketServer } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const app = fastify()
    const wss = new WebSocketServer({ server: app.server })
    app.addHook('onClose', async () => {
      const code = 1000
      for (const client of wss.clients) client.close(CloseCode.ServiceRestart)
    })
  `
  // A plugin gets the application, and has an option of its own.
  when({ only: 'typescript' }).invalid`
    import type { FastifyInstance } from 'fastify'
    import websocket from '@fastify/websocket'
    export default async function plugin(app: FastifyInstance) {
      await app.register(websocket, {
        preClose(done) {
          for (const client of app.websocketServer.clients) client['close']()
          //                                                ~~~~~~~~~~~~~~~~~ nothing
          done()
        }
      })
      app.addHook('preClose', () => app.websocketServer.clients.forEach((client) => client['close']()))
      //                                                                            ~~~~~~~~~~~~~~~~~ nothing
    }
  `
  invalid`
    import fastify from 'fastify'
    import { WebSocketServer } from 'ws'
    const wss = new WebSocketServer({ port: 8080 })
    fastify().register(async (scope) => {
      scope.addHook('onClose', () => wss.clients.forEach((client) => client['close']()))
      //                                                             ~~~~~~~~~~~~~~~~~ nothing
    })
  `
  valid`
    import fastify from 'fastify'
    import websocket from './websocket.js'
    import { WebSocketServer } from 'ws'
    const wss = new WebSocketServer({ port: 8080 })
    fastify().register(websocket, { preClose: () => wss.clients.forEach((client) => client.close()) })
    fastify().addHook('onRequest', () => wss.clients.forEach((client) => client.close()))
  `
  when({ only: 'typescript' }).invalid`
    import { Injectable, type OnModuleDestroy } from '@nestjs/common'
    import type { Server } from 'ws'
    @Injectable()
    export class Gateway implements OnModuleDestroy {
      private server!: Server
      onModuleDestroy() {
        this.server.clients.forEach((client) => client.terminate())
        //                                      ~~~~~~~~~~~~~~~~~~ terminate
      }
    }
  `.suggests('send')`
    import { Injectable, type OnModuleDestroy } from '@nestjs/common'
    import type { Server } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    @Injectable()
    export class Gateway implements OnModuleDestroy {
      private server!: Server
      onModuleDestroy() {
        this.server.clients.forEach((client) => client.close(CloseCode.GoingAway))
      }
    }
  `.suggests('send')`
    import { Injectable, type OnModuleDestroy } from '@nestjs/common'
    import type { Server } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    @Injectable()
    export class Gateway implements OnModuleDestroy {
      private server!: Server
      onModuleDestroy() {
        this.server.clients.forEach((client) => client.close(CloseCode.ServiceRestart))
      }
    }
  `

  // Silent: it says that it leaves.
  const server = (body: string) => `
    import { WebSocketServer } from 'ws'
    const wss = new WebSocketServer({ port: 8080 })
    ${body}
  `
  for (const graceful of [
    'for (const client of wss.clients) client.close(1001)',
    'for (const client of wss.clients) client.close(1012, "restarting")',
    'for (const client of wss.clients) client.close(4000, "drain")',
    'for (const client of wss.clients) client.close(codeFor(client))',
    'for (const client of wss.clients) client.close(isDeploy ? 1012 : 1000)',
    'for (const client of wss.clients) client.close(1001); setTimeout(() => { for (const c of wss.clients) c.terminate() }, 5000)',
    'wss.clients.forEach((client) => { client.close(1001); client.terminate() })',
    'setTimeout(() => wss.clients.forEach((client) => client.terminate()), 5000); announce()',
    // What ws documents: it refuses new connections and leaves the old ones alone.
    'wss.close()',
    'wss.close(() => process.exit())',
    'process.exit()',
    'wss.on("connection", (late) => late.close())',
    'const stop = () => wss.clients.forEach((client) => client.close())'
  ]) {
    valid`${server(`process.on('SIGTERM', () => { ${graceful} })`)}`
  }
  for (const patient of [
    'await drain(); for (const client of wss.clients) client.terminate()',
    'await sleep(5000); stop()'
  ]) {
    valid`${server(`
      const stop = () => wss.clients.forEach((client) => client.terminate())
      process.on('SIGTERM', async () => { ${patient} })
    `)}`
  }

  // Silent: no shutdown.
  valid`${server("wss.on('connection', (socket) => { socket.on('message', () => socket.close(1000)) })")}`
  valid`${server('export const kickAll = () => wss.clients.forEach((client) => client.close(1000))')}`
  valid`${server('setInterval(() => wss.clients.forEach((client) => { if (!client.isAlive) client.terminate() }), 30000)')}`
  valid`${server("process.on('SIGUSR2', () => wss.clients.forEach((client) => client.close()))")}`
  valid`${server("process.on('message', () => wss.clients.forEach((client) => client.close()))")}`
  valid`${server("bus.on('SIGTERM', () => wss.clients.forEach((client) => client.close()))")}`
  valid`${server("app.addHook('onClose', () => wss.clients.forEach((client) => client.close()))")}`
  // Once served, the one client and the server are done.
  valid`${server("wss.on('connection', (socket) => { socket.on('message', () => { socket.close(1000); wss.close() }) })")}`
  // A server of one session, which is over.
  valid`
    import { WebSocketServer } from 'ws'
    const sessions = new Map()
    export function start(id) {
      const streams = new WebSocketServer({ noServer: true })
      sessions.set(id, streams)
      return function stop() {
        sessions.delete(id)
        streams.clients.forEach((client) => client.close(1000))
        streams.close()
      }
    }
  `
  // A test ends what it began.
  valid`${server(`
    afterEach(() => {
      for (const client of wss.clients) client.terminate()
      wss.close()
    })
  `)}`
  when({ only: 'typescript' }).valid`
    import type { OnModuleDestroy } from './hooks'
    import type { Server } from 'ws'
    export class Gateway implements OnModuleDestroy {
      private server!: Server
      onModuleDestroy() { this.server.clients.forEach((client) => client.terminate()) }
    }
  `

  valid`
    import { WebSocketServer } from 'ws'
    const wss = new WebSocketServer({ port: 8080 })
    const http = app.listen(80)
    process.on('SIGTERM', () => { database.close(); http.close(() => process.exit(0)) })
  `

  // Silent: no clients of a server of WebSockets.
  valid`
    import WebSocket from 'ws'
    const upstream = new WebSocket(url)
    process.on('SIGTERM', () => upstream.close(1000))
  `
  valid`
    import { createServer } from 'node:http'
    const server = createServer()
    process.on('SIGTERM', () => { server.closeAllConnections(); server.close() })
  `
  valid`
    import net from 'node:net'
    const sockets = new Set()
    net.createServer((socket) => sockets.add(socket)).listen(80)
    process.on('SIGTERM', () => { for (const socket of sockets) socket.close() })
  `
  valid`
    import { Pool } from 'pg'
    import { WebSocketServer } from 'ws'
    const pool = new Pool()
    process.on('SIGTERM', () => pool.close())
  `
  valid`
    import { Worker } from 'node:worker_threads'
    import { WebSocketServer } from 'ws'
    const worker = new Worker('./worker.js')
    process.on('SIGTERM', () => worker.terminate())
  `
})
