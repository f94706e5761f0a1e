// growing: graphql-ws while something is subscribed
import { createClient } from 'graphql-ws'

const client = createClient({ url: process.env.SERVER_URL, retryAttempts: 10 })
client.subscribe({ query: 'subscription { ticks }' }, { next: console.log, error: console.error, complete() {} })
