// fixed: reconnecting-websocket with a factor of 1
import ReconnectingWebSocket from 'reconnecting-websocket'

const options = { minReconnectionDelay: 3000, maxReconnectionDelay: 3000, reconnectionDelayGrowFactor: 1 }
const socket = new ReconnectingWebSocket(process.env.SERVER_URL, [], options)
socket.addEventListener('message', ({ data }) => console.log(data))
