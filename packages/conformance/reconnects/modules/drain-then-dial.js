// once: the old connection ends, and then the new one is made
function dial() {
  return new WebSocket(process.env.SERVER_URL)
}

const old = dial()
old.onopen = () => {
  old.onclose = () => dial()
  old.close()
}
