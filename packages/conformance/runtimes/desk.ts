// The desk: hands out trials over HTTP and takes results, so that any runtime with `fetch` can take part.
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Observation } from './subjects/trial.js'
import type { Trial } from './trials.js'

export interface Desk {
  readonly url: string
  /** The port on which a server subject listens. */
  readonly port: Promise<number>
  readonly observations: ReadonlyMap<number, Observation>
  /** Settles when every trial has an observation, or fails with what a subject complained of. */
  readonly complete: Promise<boolean>
  stop(): Promise<void>
}

interface Options {
  readonly trials: readonly Trial[]
  /** Where clients connect. */
  readonly peer: string
  /** Where the compiled subjects are, for browsers. */
  readonly subjects: string
  seen(ids: readonly number[]): void
}

const batchSize = 500
const page = '<!doctype html><title>conformance</title><script type="module" src="/subjects/browser.js"></script>'

export async function openDesk({ trials, peer, subjects, seen }: Options): Promise<Desk> {
  const observations = new Map<number, Observation>()
  const complete = deferred<boolean>()
  const port = deferred<number>()
  let handedOut = 0
  const routes: Record<string, (request: IncomingMessage) => Promise<readonly [type: string, body: string]>> = {
    '/': async () => ['text/html', page],
    '/all': async () => ['application/json', JSON.stringify(trials)],
    '/trials': async () => {
      const batch = trials.slice(handedOut, (handedOut += batchSize))
      return ['application/json', JSON.stringify({ url: peer, trials: batch })]
    },
    '/results': async (request) => {
      const all = JSON.parse(await read(request)) as Observation[]
      for (const observation of all) observations.set(observation.id, observation)
      seen(all.map(({ id }) => id))
      if (observations.size === trials.length) complete.resolve(true)
      return ['text/plain', '']
    },
    '/listening': async (request) => {
      port.resolve(Number(await read(request)))
      return ['text/plain', '']
    },
    '/failed': async (request) => {
      complete.reject(new Error(await read(request)))
      return ['text/plain', '']
    }
  }
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    try {
      const route = routes[path]
      const [type, body] = route
        ? await route(request)
        : (['text/javascript', await readFile(join(subjects, path.replace(/^.*\//, '')), 'utf8')] as const)
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    port: port.promise,
    observations,
    complete: complete.promise,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request.setEncoding('utf8')) text += piece as string
  return text
}

function deferred<T>(): { promise: Promise<T>; resolve(value: T): void; reject(error: Error): void } {
  let resolve!: (value: T) => void
  let reject!: (error: Error) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  promise.catch(() => undefined)
  return { promise, resolve, reject }
}
