// fixed: websocket-ts with an exponential backoff, which it resets in open
import { ExponentialBackoff, WebsocketBuilder } from 'websocket-ts'

new WebsocketBuilder(process.env.SERVER_URL)
  .withBackoff(new ExponentialBackoff(1000, 6))
  .withInstantReconnect(false)
  .build()
