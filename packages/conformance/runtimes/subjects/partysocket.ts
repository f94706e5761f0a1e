import { WebSocket } from 'partysocket'
import { runClient, standard } from './trial.js'

// The socket below it is the global one of Node.js.
await runClient(process.argv[2]!, (url, events) => standard(new WebSocket(url, [], { maxRetries: 0 }), events), 250)
process.exit()
