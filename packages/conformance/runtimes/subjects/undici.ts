import { WebSocket } from 'undici'
import { runClient, standard } from './trial.js'

await runClient(process.argv[2]!, (url, events) => standard(new WebSocket(url), events))
