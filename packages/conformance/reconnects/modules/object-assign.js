// fixed: handlers that are assigned together
function connect() {
  Object.assign(new WebSocket(process.env.SERVER_URL), {
    onmessage: ({ data }) => console.log(data),
    onclose: () => setTimeout(connect, 1000)
  })
}

connect()
