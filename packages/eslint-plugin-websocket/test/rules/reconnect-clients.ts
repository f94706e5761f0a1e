/** Code that looks as if it reconnected without backoff, and does not, or does it for a reason that a file does not show. */
export interface Trap {
  readonly name: string
  readonly code: string
  /** The same without what makes it a trap: it is reported, so the trap is not silent for lack of a socket. */
  readonly twin?: string
}

/** A client whose handler and dialler are given. */
export const client = (handler: string, before = '', dialler = '') => `
${before}
function connect() {
  ${dialler}
  ws = new WebSocket(url)
  ws.onclose = (event) => { ${handler} }
}
let ws
connect()
`

export const plain = client('connect()')

/** The same with a class. */
export const methods = (handler: string, connect = '', rest = '') => `
class Client {
  connect() {
    ${connect}
    this.ws = new WebSocket(this.url)
    this.ws.onclose = ${handler}
  }
  ${rest}
}
new Client().connect()
`
