import type { Kind } from './kinds.js'

/** What packages close that are no WebSockets, or that close them in a way of their own. */
export const packageKinds: readonly Kind[] = [
  { name: 'pg pool', from: "import pg from 'pg'", make: 'new pg.Pool()', type: "import('pg').Pool" },
  { name: 'pg client', from: "import { Client } from 'pg'", make: 'new Client()' },
  {
    name: 'mysql2 pool',
    from: "import mysql from 'mysql2/promise'",
    make: 'mysql.createPool(options)',
    type: "import('mysql2/promise').Pool"
  },
  { name: 'mongoose connection', from: "import mongoose from 'mongoose'", make: 'mongoose.connection' },
  { name: 'better-sqlite3', from: "import Database from 'better-sqlite3'", make: 'new Database(path)' },
  {
    name: 'redis client',
    from: "import { createClient } from 'redis'",
    make: 'createClient()',
    type: "import('redis').RedisClientType"
  },
  { name: 'ioredis client', from: "import Redis from 'ioredis'", make: 'new Redis(url)' },
  { name: 'AMQP channel', from: "import amqp from 'amqplib'", make: 'await (await amqp.connect(url)).createChannel()' },
  {
    name: 'MQTT client',
    from: "import mqtt from 'mqtt'",
    make: 'mqtt.connect(url)',
    type: "import('mqtt').MqttClient"
  },
  { name: 'NATS connection', from: "import { connect as nats } from 'nats'", make: 'await nats(options)' },
  { name: 'gRPC server', from: "import { Server } from '@grpc/grpc-js'", make: 'new Server()' },
  {
    name: 'Electron window',
    from: "import { BrowserWindow } from 'electron'",
    make: 'new BrowserWindow()',
    type: "import('electron').BrowserWindow"
  },
  {
    name: 'puppeteer page',
    from: "import puppeteer from 'puppeteer'",
    make: 'await (await puppeteer.launch()).newPage()',
    type: "import('puppeteer').Page"
  },
  { name: 'playwright browser', from: "import { chromium } from 'playwright'", make: 'await chromium.launch()' },
  // It reports what the page does, and has no close that sends a code of this file's.
  {
    name: 'playwright web socket',
    from: "import { page } from './page.js'",
    make: "await page.waitForEvent('websocket')",
    type: "import('playwright').WebSocket"
  },
  {
    name: 'MCP transport',
    from: "import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'",
    make: 'new StdioClientTransport(options)',
    type: "import('@modelcontextprotocol/sdk/shared/transport.js').Transport"
  },
  {
    name: 'socket.io client',
    from: "import { io } from 'socket.io-client'",
    make: 'io(url)',
    type: "import('socket.io-client').Socket"
  },
  { name: 'socket.io server', from: "import { Server } from 'socket.io'", make: 'new Server(3000)' },
  { name: 'engine.io socket', from: "import { Socket } from 'engine.io-client'", make: 'new Socket(url)' },
  {
    name: 'SockJS',
    from: "import SockJS from 'sockjs-client'",
    make: 'new SockJS(url)',
    type: "import('sockjs-client').WebSocket"
  },
  { name: 'Phoenix socket', from: "import { Socket } from 'phoenix'", make: "new Socket('/socket')" },
  { name: 'STOMP client', from: "import { Client } from '@stomp/stompjs'", make: 'new Client({ brokerURL })' },
  { name: 'ethers provider', from: "import { WebSocketProvider } from 'ethers'", make: 'new WebSocketProvider(url)' },
  { name: 'viem transport', from: "import { webSocket } from 'viem'", make: 'webSocket(url)' },
  { name: 'graphql-ws client', from: "import { createClient } from 'graphql-ws'", make: 'createClient({ url })' },
  { name: 'Vite server', from: "import { createServer } from 'vite'", make: 'await createServer()' },
  { name: 'RxJS subject', from: "import { Subject } from 'rxjs'", make: 'new Subject()' },
  {
    name: 'own class',
    from: "import { WebSocketLike } from './web-socket-like.js'",
    make: 'new WebSocketLike(url)',
    type: "import('./web-socket-like.js').WebSocketLike"
  },
  {
    name: 'own class by the same name',
    from: "import { WebSocket as Mine } from './socket.js'",
    make: 'new Mine(url)',
    type: "import('./socket.js').WebSocket"
  },
  { name: 'an import called socket', from: "import { socket } from './socket.js'", make: 'socket' },
  { name: 'what is nowhere declared', make: 'websocket' },

  // What fakes of tests close reaches no wire.
  {
    name: 'mock-socket client',
    from: "import { WebSocket as Mocked } from 'mock-socket'",
    make: 'new Mocked(url)',
    type: "import('mock-socket').WebSocket"
  },
  { name: 'mock-socket server', from: "import { Server } from 'mock-socket'", make: 'new Server(url)' },
  {
    name: 'vitest-websocket-mock',
    from: "import { WS } from 'vitest-websocket-mock'",
    make: 'new WS(url)',
    type: "import('vitest-websocket-mock').WS"
  },
  { name: 'jest-websocket-mock', from: "import WS from 'jest-websocket-mock'", make: 'new WS(url)' },
  {
    name: 'vi.fn',
    from: "import { vi } from 'vitest'",
    make: '{ close: vi.fn(), addEventListener: vi.fn(), on: vi.fn() }'
  },
  {
    name: 'vi.mocked',
    from: "import { vi } from 'vitest'",
    make: 'vi.mocked(socket)',
    type: "import('vitest').Mocked<WebSocket>"
  },
  { name: 'jest.fn', make: '{ close: jest.fn(), on: jest.fn(), end: jest.fn(), clients: [] }' },
  { name: 'sinon stub', from: "import sinon from 'sinon'", make: 'sinon.createStubInstance(EventTarget)' },
  {
    name: 'class FakeWebSocket',
    make: 'new (class FakeWebSocket extends EventTarget { close(code) { this.code = code } })()'
  },
  { name: 'null object', make: '{ close() {}, end() {}, on() {}, addEventListener() {}, clients: [] }' }
]
