// growing: a shift to the left
let n = 0
const connect = () => {
  new WebSocket(process.env.SERVER_URL).addEventListener('close', () => {
    setTimeout(connect, 250 << Math.min(n++, 7))
  })
}
connect()
