import type { Runtime } from 'ws-close-codes'
import { whole, wsServer, type Exports } from './libraries.js'
import { all, closeEvent, hooks, made, receivedCode, socket, type Parameters, type Shape } from './shapes.js'

const ws = socket('ws', 'server')

/** https://bun.com/docs/runtime/http/websockets */
const bunSocket = socket('bun', 'server')
const bunServe: Shape = { callbacks: hooks(['0', 'websocket'], socketHooks(bunSocket)) }

/** https://docs.deno.com/api/deno/~/Deno.upgradeWebSocket */
const denoUpgrade: Shape = { result: { has: { socket: socket('deno', 'server') } } }

/** https://developers.cloudflare.com/durable-objects/best-practices/websockets/ */
const workersSocket = socket('workers', 'server')
const durableObject: Shape = {
  made: { has: { ctx: { has: { getWebSockets: { result: all(workersSocket) } } } } },
  overrides: {
    webSocketMessage: [workersSocket],
    webSocketClose: [workersSocket, receivedCode],
    webSocketError: [workersSocket]
  }
}

/** https://unetworking.github.io/uWebSockets.js/generated/interfaces/WebSocketBehavior.html */
const uwsSocket = socket('uWebSockets.js', 'server')
const uwsApp: Shape = {
  isFluent: true,
  has: {
    ws: {
      callbacks: hooks(['1'], { ...socketHooks(uwsSocket), dropped: [uwsSocket], subscription: [uwsSocket] }),
      get result() {
        return uwsApp
      }
    }
  }
}

/** https://github.com/fastify/fastify-websocket#readme */
const fastifySocket: Shape = { ...ws, has: { socket: ws } }
const route = (options: string, handler: readonly string[]): Shape => ({
  callbacks: [{ at: handler, when: { at: [options, 'websocket'], is: true }, gets: [fastifySocket] }]
})
const shorthand: Shape = {
  callbacks: [...route('1', ['2']).callbacks!, ...route('1', ['1', 'handler']).callbacks!]
}
export const fastify: Shape = {
  has: {
    get: shorthand,
    all: shorthand,
    route: {
      callbacks: [...route('0', ['0', 'handler']).callbacks!, { at: ['0', 'wsHandler'], gets: [fastifySocket] }]
    },
    websocketServer: wsServer,
    register: {
      callbacks: [
        {
          at: ['0'],
          get gets(): Parameters {
            return [fastify]
          }
        }
      ]
    }
  }
}

/** https://github.com/HenningM/express-ws#readme */
const expressApp: Shape = {
  has: { ws: { callbacks: ['1', '2', '3'].map((index) => ({ at: [index], gets: [ws] })) } }
}

/** https://hono.dev/docs/helpers/websocket */
function honoUpgrade(on: readonly Runtime[]): Shape {
  const context = socket('hono', 'server', on)
  const events: Readonly<Record<string, Parameters>> = {
    onOpen: [null, context],
    onMessage: [null, context],
    onClose: [closeEvent, context],
    onError: [null, context]
  }
  return { callbacks: [...hooks(['0', '()'], events), ...hooks(['1'], events)] }
}

/** https://crossws.h3.dev/guide/hooks */
function peerHooks(at: readonly string[], on: readonly Runtime[]): Shape {
  const peer = socket('crossws', 'server', on)
  return {
    callbacks: hooks(at, { open: [peer], message: [peer], close: [peer, closeEvent], error: [peer], drain: [peer] })
  }
}
const adapter = (...on: Runtime[]): Exports => ({ default: peerHooks(['0', 'hooks'], on) })
const webSocketHandler: Shape = {
  callbacks: [...peerHooks(['0'], []).callbacks!, ...peerHooks(['0', '()'], []).callbacks!]
}

/** https://elysiajs.com/patterns/websocket: on Bun its own socket, on Node.js another. */
const elysia: Shape = {
  isFluent: true,
  has: {
    ws: {
      callbacks: hooks(['1'], socketHooks(socket('bun', 'server', []))),
      get result() {
        return elysia
      }
    }
  }
}

/** https://the-guild.dev/graphql/ws/docs/interfaces/server.ServerOptions */
const graphqlServer: Shape = { callbacks: graphqlHooks({ has: { extra: { has: { socket: ws } } } }) }

/** Packages and runtimes that hand the sockets of a server to functions. */
export const frameworks: Readonly<Record<string, Exports>> = {
  bun: { serve: bunServe, ServerWebSocket: made(bunSocket) },
  'cloudflare:workers': { DurableObject: durableObject },
  'uWebSockets.js': whole(
    {},
    {
      App: { result: uwsApp },
      SSLApp: { result: uwsApp },
      TemplatedApp: made(uwsApp),
      WebSocket: made(uwsSocket)
    }
  ),
  fastify: whole({ result: fastify }, { fastify: { result: fastify }, FastifyInstance: made(fastify) }),
  'express-ws': whole(
    { extends: expressApp, result: { has: { app: expressApp, getWss: { result: wsServer } } } },
    { Application: made(expressApp), Router: made(expressApp) }
  ),
  'hono/bun': {
    upgradeWebSocket: honoUpgrade(['bun-server']),
    createBunWebSocket: { result: { has: { upgradeWebSocket: honoUpgrade(['bun-server']) } } }
  },
  'hono/deno': { upgradeWebSocket: honoUpgrade(['deno-server']) },
  'hono/cloudflare-workers': { upgradeWebSocket: honoUpgrade(['workerd-server']) },
  'hono/ws': { WSContext: made(socket('hono', 'server', [])) },
  '@hono/node-server': { upgradeWebSocket: honoUpgrade(['ws-server']) },
  '@hono/node-ws': {
    createNodeWebSocket: { result: { has: { upgradeWebSocket: honoUpgrade(['ws-server']), wss: wsServer } } }
  },
  crossws: { defineHooks: peerHooks(['0'], []), Peer: made(socket('crossws', 'server', [])) },
  'crossws/adapters/node': adapter('crossws'),
  'crossws/adapters/bun': adapter('bun-server'),
  'crossws/adapters/deno': adapter('deno-server'),
  'crossws/adapters/cloudflare': adapter('workerd-server'),
  'crossws/adapters/uws': adapter(),
  h3: { defineWebSocketHandler: webSocketHandler, defineWebSocket: peerHooks(['0'], []) },
  'nitro/h3': { defineWebSocketHandler: webSocketHandler, defineWebSocket: peerHooks(['0'], []) },
  elysia: { default: made(elysia), Elysia: made(elysia) },
  'graphql-ws/use/ws': { useServer: graphqlServer },
  'graphql-ws/lib/use/ws': { useServer: graphqlServer }
}

/** Globals that are no module's, by name. */
export const globalShapes: Exports = {
  WebSocket: made(socket('WebSocket', 'client')),
  // Firefox before version 11; libraries still ask for it.
  MozWebSocket: made(socket('WebSocket', 'client')),
  CloseEvent: made(closeEvent),
  // https://developer.mozilla.org/en-US/docs/Web/API/WebSocketStream
  WebSocketStream: made({
    ...socket('WebSocketStream', 'client'),
    has: { closed: { has: { closeCode: receivedCode } } }
  }),
  Bun: { has: { serve: bunServe, ServerWebSocket: made(bunSocket) } },
  Deno: { has: { upgradeWebSocket: denoUpgrade } },
  // https://developers.cloudflare.com/workers/runtime-apis/websockets/
  WebSocketPair: made({ has: { 0: workersSocket, 1: workersSocket } }),
  fetch: { result: { has: { webSocket: socket('workers', 'client') } } },
  DurableObject: durableObject,
  // Nitro imports it by itself: https://nitro.build/guide/websocket
  defineWebSocketHandler: webSocketHandler
}

/** The handlers that Bun, uWebSockets.js and Elysia share. */
function socketHooks(one: Shape): Readonly<Record<string, Parameters>> {
  return { open: [one], message: [one], drain: [one], close: [one, receivedCode], ping: [one], pong: [one] }
}

function graphqlHooks(context: Shape): NonNullable<Shape['callbacks']> {
  const names = [
    'onSubscribe',
    'onOperation',
    'onError',
    'onNext',
    'onComplete',
    'onPing',
    'onPong',
    'onConnect',
    'context'
  ]
  return [
    ...hooks(['0'], Object.fromEntries(names.map((name) => [name, [context]]))),
    ...hooks(['0'], { onDisconnect: [context, receivedCode], onClose: [context, receivedCode] })
  ]
}
