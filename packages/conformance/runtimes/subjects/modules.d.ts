// The packages under measurement are installed on demand: what is used of them is declared here.
declare module 'ws' {
  import type { StandardConstructor, StandardSocket } from './trial.js'
  export const WebSocket: StandardConstructor
  export class WebSocketServer {
    constructor(options: { port: number; host: string })
    address(): { port: number }
    on(event: 'listening', listener: () => void): this
    on(event: 'connection', listener: (socket: StandardSocket, request: { url: string }) => void): this
  }
}

declare module 'undici' {
  export const WebSocket: import('./trial.js').StandardConstructor
}

declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { url: string })
    readonly window: { WebSocket: import('./trial.js').StandardConstructor }
  }
}

declare module 'reconnecting-websocket' {
  const ReconnectingWebSocket: import('./trial.js').StandardConstructor
  export default ReconnectingWebSocket
}

declare module 'partysocket' {
  export const WebSocket: import('./trial.js').StandardConstructor
}

declare module 'faye-websocket' {
  type Socket = import('./trial.js').StandardSocket
  const WebSocket: {
    new (request: unknown, socket: unknown, head: unknown): Socket
    Client: new (url: string) => Socket
  }
  export default WebSocket
}

declare module 'websocket' {
  export interface Connection {
    readonly connected: boolean
    readonly state: string
    close(...args: unknown[]): void
    drop(...args: unknown[]): void
    sendUTF(text: string): void
    on(event: string, listener: (code: number) => void): void
  }
  const exported: {
    client: new () => {
      on(event: string, listener: (connection: Connection) => void): void
      connect(url: string): void
    }
    server: new (options: { httpServer: unknown; autoAcceptConnections: boolean }) => {
      on(
        event: string,
        listener: (request: { resource: string; accept(protocol: null, origin: null): Connection }) => void
      ): void
    }
  }
  export default exported
}

declare module 'crossws/adapters/node' {
  interface Peer {
    readonly websocket: { readonly readyState?: number }
    readonly request: { readonly url: string }
    readonly id: string
    close(...args: unknown[]): void
    send(text: string): void
  }
  export default function adapter(options: {
    hooks: { open(peer: Peer): void; close(peer: Peer, details: { code?: number }): void }
  }): { handleUpgrade(request: unknown, socket: unknown, head: unknown): void }
}
