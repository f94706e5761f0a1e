import { listening, runClient, standard, startServer, type StandardConstructor, type StandardSocket } from './trial.js'

declare const Deno: {
  readonly args: string[]
  upgradeWebSocket(request: object): { socket: StandardSocket; response: object }
  serve(
    options: { port: number; hostname: string; onListen(address: { port: number }): void },
    handler: (request: { url: string }) => object
  ): void
}

const [desk, role] = Deno.args as [string, string]
const { WebSocket } = globalThis as unknown as { WebSocket: StandardConstructor }

if (role === 'client') {
  await runClient(desk, (url, events) => standard(new WebSocket(url), events))
} else {
  const accept = await startServer(desk)
  const onListen = ({ port }: { port: number }) => void listening(desk, port)
  Deno.serve({ port: 0, hostname: '127.0.0.1', onListen }, (request) => {
    const { socket, response } = Deno.upgradeWebSocket(request)
    socket.addEventListener('open', () => {
      const events = accept(request.url, {
        close: (...args) => socket.close(...args),
        send: (text) => socket.send(text),
        state: () => socket.readyState
      })
      socket.addEventListener('close', ({ code }) => events.close(code))
    })
    socket.addEventListener('error', () => undefined)
    return response
  })
}
