// fixed: the parameter is handed on before it is raised
function connect(attempt) {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(() => connect(attempt++), 1000 * 2 ** attempt)
}

connect(0)
