import { WebSocket } from 'partysocket'
import { runClient, standard } from './trial.js'

// The socket below it is the global one of Node.js.
const options = { maxRetries: 0, connectionTimeout: 60_000 }
await runClient(process.argv[2]!, (url, events) => standard(new WebSocket(url, [], options), events), 250)
process.exit()
