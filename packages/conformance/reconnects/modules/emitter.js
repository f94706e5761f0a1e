// none: an emitter that listens to itself
import { EventEmitter } from 'node:events'
import WebSocket from 'ws'

class Client extends EventEmitter {
  constructor() {
    super()
    this.on('close', () => this.connect())
  }

  connect() {
    const socket = new WebSocket(process.env.SERVER_URL)
    socket.on('close', (code) => this.emit('close', code))
  }
}

new Client().connect()
