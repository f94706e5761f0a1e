import ReconnectingWebSocket from 'reconnecting-websocket'
import { runClient, standard } from './trial.js'

// The socket below it is the global one of Node.js.
await runClient(process.argv[2]!, (url, events) =>
  standard(new ReconnectingWebSocket(url, [], { maxRetries: 0 }), events)
)
process.exit()
