import type { Socket } from 'node:net'
import { encodeFrame, FrameReader, opcodes } from './frames.js'

export interface Listener {
  onText?(text: string, connection: Connection): void
  /** The body of a Close frame has arrived, before anything is answered. */
  onClose?(body: Buffer, connection: Connection): void
}

/** One end of an open connection. It answers pings, and nothing else by itself. */
export class Connection {
  /** The bodies of all Close frames that arrived, byte by byte. */
  readonly closes: Buffer[] = []
  /** Settles when TCP has ended, whichever way. */
  readonly ended: Promise<void>
  hasEnded = false
  readonly #socket: Socket
  readonly #mask: boolean
  readonly #reader = new FrameReader()
  readonly #listener: Listener

  constructor(socket: Socket, mask: boolean, listener: Listener) {
    this.#socket = socket
    this.#mask = mask
    this.#listener = listener
    this.ended = new Promise((resolve) => {
      socket.once('close', () => {
        this.hasEnded = true
        resolve()
      })
    })
    socket.on('error', () => socket.destroy())
    socket.on('data', (bytes: Buffer) => this.read(bytes))
  }

  /** Takes bytes that arrived with the end of the handshake. */
  read(bytes: Buffer): void {
    for (const { opcode, payload } of this.#reader.push(bytes)) {
      if (opcode === opcodes.text) this.#listener.onText?.(payload.toString(), this)
      if (opcode === opcodes.ping) this.#write(opcodes.pong, payload)
      if (opcode === opcodes.close) {
        this.closes.push(payload)
        this.#listener.onClose?.(payload, this)
      }
    }
  }

  sendText(text: string): void {
    this.#write(opcodes.text, Buffer.from(text))
  }

  /** Sends any body whatever, legal or not. */
  sendClose(body: Buffer): void {
    this.#write(opcodes.close, body)
  }

  /** Ends TCP after what has been sent. */
  end(): void {
    this.#socket.end()
  }

  /** Ends TCP at once. */
  destroy(): void {
    this.#socket.destroy()
  }

  #write(opcode: number, payload: Buffer): void {
    if (this.#socket.writable) this.#socket.write(encodeFrame(opcode, payload, this.#mask))
  }
}
