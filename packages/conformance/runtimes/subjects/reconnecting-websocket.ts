import ReconnectingWebSocket from 'reconnecting-websocket'
import { runClient, standard } from './trial.js'

// The socket below it is the global one of Node.js.
const options = { maxRetries: 0, connectionTimeout: 60_000 }
await runClient(process.argv[2]!, (url, events) => standard(new ReconnectingWebSocket(url, [], options), events))
process.exit()
