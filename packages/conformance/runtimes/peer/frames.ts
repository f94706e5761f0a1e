// Frames of RFC 6455, section 5.2, as bytes: nothing here judges what a frame says.

export const opcodes = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const

export interface Frame {
  readonly opcode: number
  readonly payload: Buffer
}

/** Writes one whole frame. A client has to mask (section 5.3); the key is fixed, as nothing here needs a secret. */
export function encodeFrame(opcode: number, payload: Buffer, mask: boolean): Buffer {
  const { length } = payload
  const extended = length < 126 ? 0 : 2
  const header = Buffer.alloc(2 + extended + (mask ? 4 : 0))
  header[0] = 0x80 | opcode
  header[1] = (mask ? 0x80 : 0) | (extended === 0 ? length : 126)
  if (extended > 0) header.writeUInt16BE(length, 2)
  if (!mask) return Buffer.concat([header, payload])
  const key = Buffer.from([0x12, 0x34, 0x56, 0x78])
  key.copy(header, 2 + extended)
  return Buffer.concat([header, apply(key, payload)])
}

function apply(key: Buffer, payload: Buffer): Buffer {
  return payload.map((byte, index) => byte ^ key[index % 4]!) as Buffer
}

/** Takes bytes as they arrive, and gives the frames that are complete. */
export class FrameReader {
  #rest: Buffer = Buffer.alloc(0)

  push(bytes: Buffer): Frame[] {
    this.#rest = Buffer.concat([this.#rest, bytes])
    const frames: Frame[] = []
    for (let frame = this.#take(); frame; frame = this.#take()) frames.push(frame)
    return frames
  }

  #take(): Frame | undefined {
    const bytes = this.#rest
    if (bytes.length < 2) return undefined
    const masked = (bytes[1]! & 0x80) !== 0
    const short = bytes[1]! & 0x7f
    const extended = short === 126 ? 2 : short === 127 ? 8 : 0
    const start = 2 + extended + (masked ? 4 : 0)
    if (bytes.length < start) return undefined
    const length = extended === 2 ? bytes.readUInt16BE(2) : extended === 8 ? Number(bytes.readBigUInt64BE(2)) : short
    if (bytes.length < start + length) return undefined
    this.#rest = bytes.subarray(start + length)
    const payload = bytes.subarray(start, start + length)
    return {
      opcode: bytes[0]! & 0x0f,
      payload: Buffer.from(masked ? apply(bytes.subarray(start - 4, start), payload) : payload)
    }
  }
}

/** The body of a Close frame (section 5.5.1): nothing, or two bytes of code and the reason. */
export function closeBody(code?: number, reason: string | Buffer = ''): Buffer {
  if (code === undefined) return Buffer.alloc(0)
  const body = Buffer.alloc(2)
  body.writeUInt16BE(code)
  return Buffer.concat([body, Buffer.from(reason as string)])
}
