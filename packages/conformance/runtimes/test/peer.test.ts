import { connect as connectTcp } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Connection } from '../peer/connection.js'
import { closeBody, encodeFrame, FrameReader, opcodes, type Frame } from '../peer/frames.js'
import { acceptKey, connect, listen, type RawServer } from '../peer/handshake.js'

describe('frames', () => {
  test('are the bytes of RFC 6455, section 5.7', () => {
    expect(encodeFrame(opcodes.text, Buffer.from('Hello'), false).toString('hex')).toBe('810548656c6c6f')
    expect(encodeFrame(opcodes.close, closeBody(1000, 'ok'), false).toString('hex')).toBe('880403e86f6b')
    expect(encodeFrame(opcodes.close, closeBody(), false).toString('hex')).toBe('8800')
  })

  test('are read as written, masked or not, of any length, in pieces', () => {
    for (const mask of [true, false]) {
      for (const length of [0, 1, 125, 126, 127, 65535]) {
        const payload = Buffer.alloc(length, 'abc')
        const reader = new FrameReader()
        const bytes = encodeFrame(opcodes.binary, payload, mask)
        const step = length > 1000 ? 1021 : 1
        const frames: Frame[] = []
        for (let at = 0; at < bytes.length; at += step) frames.push(...reader.push(bytes.subarray(at, at + step)))
        expect(frames).toHaveLength(1)
        expect(frames[0]!.payload.equals(payload)).toBe(true)
      }
    }
  })

  test('are read out of one piece', () => {
    const bytes = Buffer.concat([encodeFrame(1, Buffer.from('a'), true), encodeFrame(8, closeBody(65535), true)])
    expect(new FrameReader().push(bytes).map(({ opcode }) => opcode)).toEqual([1, 8])
  })
})

test('the key is answered as in RFC 6455, section 1.3', () => {
  expect(acceptKey('dGhlIHNhbXBsZSBub25jZQ==')).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=')
})

describe('the peer', () => {
  let server: RawServer | undefined
  afterEach(() => server?.stop())

  test.each([undefined, 0, 999, 1000, 1005, 1006, 65535])('records a Close frame with code %s', async (code) => {
    const reason = code === undefined ? '' : 'é'.repeat(70)
    const opened: Connection[] = []
    server = await listen(
      (path) => ({ onClose: (_, connection) => connection.sendClose(closeBody(1000, path)) }),
      (_, connection) => opened.push(connection)
    )
    const client = await connect(`${server.url}/here`, { onClose: (_, connection) => connection.end() })
    client.sendClose(closeBody(code, reason))
    await client.ended
    expect(opened[0]!.closes.map((body) => body.toString('hex'))).toEqual([closeBody(code, reason).toString('hex')])
    expect(client.closes.map(String)).toEqual([closeBody(1000, '/here').toString()])
  })

  test('drops TCP without a Close frame', async () => {
    server = await listen(() => ({ onText: (_, connection) => connection.destroy() }))
    const client = await connect(server.url, {})
    client.sendText('drop')
    await client.ended
    expect(client.closes).toEqual([])
    expect(client.hasEnded).toBe(true)
  })

  test('refuses what is no handshake', async () => {
    server = await listen(() => ({}))
    const { port } = new URL(server.url)
    const answer = await new Promise<string>((resolve) => {
      const socket = connectTcp(Number(port), '127.0.0.1').setEncoding('utf8').on('data', resolve)
      socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    })
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  })
})
