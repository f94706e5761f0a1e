// growing: partysocket as it comes
import { WebSocket } from 'partysocket'

const socket = new WebSocket(process.env.SERVER_URL)
socket.onmessage = ({ data }) => console.log(data)
