import { runClient, standard, type StandardConstructor } from './trial.js'

const { WebSocket } = globalThis as unknown as { WebSocket: StandardConstructor }

await runClient(process.argv[2]!, (url, events) => standard(new WebSocket(url), events))
