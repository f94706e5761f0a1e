// fixed: graphql-ws with a wait of its own
import { createClient } from 'graphql-ws'

const client = createClient({
  url: process.env.SERVER_URL,
  retryAttempts: 10,
  retryWait: () => new Promise((resolve) => setTimeout(resolve, 5000))
})
client.subscribe({ query: 'subscription { ticks }' }, { next: console.log, error: console.error, complete() {} })
