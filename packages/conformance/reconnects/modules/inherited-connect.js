// fixed: the class above attaches, and the class below waits
class Base {
  connect() {
    this.socket = new WebSocket(process.env.SERVER_URL)
    this.socket.addEventListener('close', () => this.lost())
  }

  lost() {
    this.connect()
  }
}

class Patient extends Base {
  lost() {
    setTimeout(() => super.connect(), 6000)
  }
}

new Patient().connect()
