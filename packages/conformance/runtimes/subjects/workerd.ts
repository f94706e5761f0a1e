import { runClient, runTrial, post, standard, Events, type StandardConstructor, type StandardSocket } from './trial.js'
import type { Trial } from '../trials.js'

const { WebSocket, WebSocketPair, Response } = globalThis as unknown as {
  WebSocket: StandardConstructor
  WebSocketPair: new () => [StandardSocket, StandardSocket & { accept(): void }]
  Response: new (body: string | null, init?: object) => object
}

interface Context {
  waitUntil(promise: Promise<void>): void
}

let all: readonly Trial[] | undefined

async function measureClient(desk: string): Promise<object> {
  await runClient(desk, (url, events) => standard(new WebSocket(url), events))
  return new Response('done')
}

export default {
  async fetch(request: { url: string }, env: { desk: string }, context: Context) {
    if (request.url.endsWith('/ready')) return new Response('ready')
    if (request.url.endsWith('/measure')) return measureClient(env.desk)
    all ??= (await (await fetch(`${env.desk}/all`)).json()) as Trial[]
    const [client, server] = new WebSocketPair()
    server.accept()
    const events = new Events()
    const subject = standard(server, events)
    events.open()
    const trial = all[Number(request.url.replace(/^.*\//, ''))]!
    context.waitUntil(runTrial(trial, subject, events).then((seen) => post(env.desk, [seen])))
    return new Response(null, { status: 101, webSocket: client })
  }
}
