import { listening, runClient, standard, startServer, type Events, type StandardConstructor } from './trial.js'

interface ServerSocket {
  data: { path: string; events?: Events }
  readonly readyState: number
  close(...args: unknown[]): void
  send(text: string): number
}

declare const Bun: {
  serve(options: {
    port: number
    hostname: string
    fetch(request: { url: string }, server: { upgrade(request: object, options: object): boolean }): undefined
    websocket: {
      open(socket: ServerSocket): void
      message(): void
      close(socket: ServerSocket, code: number): void
    }
  }): { port: number }
}

const [, , desk, role] = process.argv as [string, string, string, string]
const { WebSocket } = globalThis as unknown as { WebSocket: StandardConstructor }

if (role === 'client') {
  await runClient(desk, (url, events) => standard(new WebSocket(url), events))
} else {
  const accept = await startServer(desk)
  const { port } = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    fetch: (request, server) => {
      server.upgrade(request, { data: { path: request.url } })
      return undefined
    },
    websocket: {
      open: (socket) => {
        socket.data.events = accept(socket.data.path, {
          close: (...args) => socket.close(...args),
          send: (text) => void socket.send(text),
          state: () => socket.readyState
        })
      },
      message: () => undefined,
      close: (socket, code) => socket.data.events?.close(code)
    }
  })
  await listening(desk, port)
}
