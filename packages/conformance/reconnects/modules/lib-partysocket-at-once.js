// none: partysocket with no delay at all
import { WebSocket } from 'partysocket'

const socket = new WebSocket(process.env.SERVER_URL, [], { minReconnectionDelay: 0, maxReconnectionDelay: 0 })
socket.onmessage = ({ data }) => console.log(data)
