// fixed: websocket-ts with a constant backoff
import { ConstantBackoff, WebsocketBuilder } from 'websocket-ts'

new WebsocketBuilder(process.env.SERVER_URL).withBackoff(new ConstantBackoff(1000)).build()
