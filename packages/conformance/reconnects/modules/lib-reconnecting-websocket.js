// growing: reconnecting-websocket as it comes
import ReconnectingWebSocket from 'reconnecting-websocket'

const socket = new ReconnectingWebSocket(process.env.SERVER_URL)
socket.addEventListener('message', ({ data }) => console.log(data))
