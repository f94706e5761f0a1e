import { runClient, standard, type StandardConstructor } from './trial.js'

const { WebSocket, location } = globalThis as unknown as {
  WebSocket: StandardConstructor
  location: { readonly origin: string }
}

// Chromium delays a connection the longer, the more of them are pending.
const concurrency = 6

await runClient(location.origin, (url, events) => standard(new WebSocket(url), events), concurrency)
