// The opening handshake of RFC 6455, section 4, over a bare socket.
import { createHash } from 'node:crypto'
import { connect as connectTcp, createServer, type AddressInfo, type Socket } from 'node:net'
import { Connection, type Listener } from './connection.js'

/** Section 4.2.2: what a server answers to a client's key. */
export function acceptKey(key: string): string {
  return createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
}

interface Head {
  readonly first: string
  readonly fields: ReadonlyMap<string, string>
  readonly rest: Buffer
}

function readHead(socket: Socket, use: (head: Head) => void): void {
  let bytes = Buffer.alloc(0)
  const onData = (more: Buffer) => {
    bytes = Buffer.concat([bytes, more])
    const end = bytes.indexOf('\r\n\r\n')
    if (end < 0) return
    socket.off('data', onData)
    const [first = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n')
    const fields = lines.map((line) => [line.split(':', 1)[0]!.toLowerCase(), line.replace(/^[^:]*:\s*/, '')] as const)
    use({ first, fields: new Map(fields), rest: bytes.subarray(end + 4) })
  }
  socket.on('data', onData)
}

export interface RawServer {
  readonly url: string
  stop(): Promise<void>
}

/** Listens on loopback. `accept` says who listens to a connection, by the path that the client asked for. */
export async function listen(
  accept: (path: string) => Listener,
  opened: (path: string, connection: Connection) => void = () => undefined
): Promise<RawServer> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.setNoDelay())
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
    readHead(socket, ({ first, fields, rest }) => {
      const key = fields.get('sec-websocket-key')
      if (!key) {
        socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
        return
      }
      const answer = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade']
      socket.write([...answer, `Sec-WebSocket-Accept: ${acceptKey(key)}`, '\r\n'].join('\r\n'))
      const path = first.split(' ')[1] ?? '/'
      const connection = new Connection(socket, false, accept(path))
      opened(path, connection)
      connection.read(rest)
    })
  })
  await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 1024 }, resolve))
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      })
  }
}

/** Opens a connection as a client. */
export function connect(url: string, listener: Listener): Promise<Connection> {
  const { hostname, port, pathname, host } = new URL(url)
  const key = Buffer.from('a raw peer here.').toString('base64')
  return new Promise((resolve, reject) => {
    const socket = connectTcp({ port: Number(port), host: hostname }).setNoDelay()
    const fail = () => reject(new Error(`no handshake with ${url}`))
    socket.once('error', fail).once('close', fail)
    readHead(socket, ({ first, fields, rest }) => {
      if (!/^HTTP\/1\.1 101/.test(first) || fields.get('sec-websocket-accept') !== acceptKey(key)) {
        socket.destroy()
        reject(new Error(`refused by ${url}: ${first}`))
        return
      }
      socket.off('error', fail).off('close', fail)
      const connection = new Connection(socket, true, listener)
      resolve(connection)
      connection.read(rest)
    })
    const ask = [`GET ${pathname} HTTP/1.1`, `Host: ${host}`, 'Upgrade: websocket', 'Connection: Upgrade']
    socket.write([...ask, `Sec-WebSocket-Key: ${key}`, 'Sec-WebSocket-Version: 13', '\r\n'].join('\r\n'))
  })
}
