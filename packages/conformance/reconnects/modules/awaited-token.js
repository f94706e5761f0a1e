// none: a request before each connection is no policy
const url = process.env.SERVER_URL

async function connect() {
  const answer = await fetch(url.replace('ws:', 'http:'))
  const token = await answer.json()
  const socket = new WebSocket(`${url}?token=${token}`)
  socket.onclose = () => connect()
}

await connect()
