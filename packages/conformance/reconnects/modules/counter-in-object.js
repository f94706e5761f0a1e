// growing: the state is an object that goes from call to call
function connect(state) {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    const wait = Math.min(1000 * 2 ** state.attempt, 60_000)
    setTimeout(connect, wait, { ...state, attempt: state.attempt + 1 })
  }
}

connect({ attempt: 0 })
