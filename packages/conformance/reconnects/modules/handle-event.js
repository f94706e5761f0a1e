// none: an object with handleEvent
const listener = {
  handleEvent() {
    connect()
  }
}

function connect() {
  new WebSocket(process.env.SERVER_URL).addEventListener('close', listener)
}

connect()
