// A server that sends clients away: it accepts each of them, and closes with 1013 at once.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { CloseCode } from '../../ws-close-codes/src/index.js'

/** How often it closes; the connection after that is the last that is looked at. */
export const closes = 8

export interface Arrivals {
  readonly url: string
  /** The ports of the clients, in the order in which they came. */
  readonly ports: readonly number[]
  close(): void
}

interface Accepted {
  close(code: number, reason: string): void
  on(event: 'error', listener: () => void): void
}

/** @param onLast called when somebody is back after the last close */
export function startServer(onLast: () => void): Promise<Arrivals> {
  const ports: number[] = []
  // Modules that fetch something before they connect find it here.
  const http = createServer((_request, response) => response.setHeader('connection', 'close').end('"token"'))
  const sockets = new WebSocketServer({ server: http })
  sockets.on('connection', (socket: Accepted, { socket: { remotePort } }: { socket: { remotePort: number } }) => {
    socket.on('error', () => undefined)
    ports.push(remotePort)
    if (ports.length <= closes) socket.close(CloseCode.TryAgainLater, 'Try again later')
    else onLast()
  })
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(0, '127.0.0.1', () => {
      const { port } = http.address() as AddressInfo
      const close = () => {
        sockets.close()
        http.close()
        http.closeAllConnections()
      }
      resolve({ url: `ws://127.0.0.1:${port}`, ports, close })
    })
  })
}
