class ChatClient {
  constructor(url, view) {
    this.url = url
    this.view = view
    this.wait = 500
  }

  connect() {
    this.view.status('connecting')
    this.socket = new WebSocket(this.url)

    this.socket.onopen = () => {
      this.wait = 500
      this.view.status('connected')
      this.socket.send(JSON.stringify({ type: 'join', name: this.view.name }))
    }

    this.socket.onmessage = (event) => {
      const { from, text } = JSON.parse(event.data)
      this.view.show(`${from}: ${text}`)
    }

    this.socket.onclose = (event) => {
      this.view.status(event.reason || `disconnected (${event.code})`)
      if (event.code === 1013) {
        // Somebody may have just left, so ask again.
        this.connect()
      } else if (event.code === 1006) {
        setTimeout(() => this.connect(), 1000)
      } else if (event.code === 1001) {
        this.reconnectLater()
      }
    }
  }

  // The restarting server gets time to come back: every attempt waits longer than the one before.
  reconnectLater() {
    setTimeout(() => this.connect(), this.wait * (0.5 + Math.random()))
    this.wait = Math.min(this.wait * 2, 30000)
  }

  say(text) {
    this.socket.send(JSON.stringify({ type: 'say', text }))
  }

  logOut() {
    this.socket.close(1005)
    this.view.status('logged out')
  }

  // Plugins of the page choose the code; the browser allows only 1000 and the range for applications.
  leave(code, reason) {
    if (code === 1000 || (code >= 3000 && code <= 4999)) {
      this.socket.close(code, reason)
    } else {
      this.socket.close()
    }
  }
}

const view = {
  name: `guest-${Math.floor(Math.random() * 1000)}`,
  status(text) {
    document.getElementById('status').textContent = text
  },
  show(text) {
    const item = document.createElement('li')
    item.textContent = text
    document.getElementById('messages').append(item)
  }
}

const chat = new ChatClient(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/`, view)
const input = document.getElementById('text')

document.getElementById('log-out').addEventListener('click', () => chat.logOut())
document.getElementById('say').addEventListener('submit', (event) => {
  event.preventDefault()
  chat.say(input.value)
  input.value = ''
})

chat.connect()
