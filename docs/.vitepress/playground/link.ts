import { stateFrom, type State } from './state.js'

/** No link may unfold into more bytes than this: a few bytes can stand for gigabytes. */
const limit = 1_000_000

/** Compresses a state into the fragment of an address, without its `#`. */
export async function fragmentOf(state: State): Promise<string> {
  const stream = new Blob([JSON.stringify(state)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The state that a fragment carries, or null when it carries none that can be read. */
export async function stateOf(fragment: string): Promise<State | null> {
  try {
    const text = atob(fragment.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    return stateFrom(JSON.parse(await textOf(stream)))
  } catch {
    return null
  }
}

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = stream.getReader()
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.length
    if (size > limit) {
      await reader.cancel()
      throw new RangeError(`The link carries more than ${limit} bytes`)
    }
    text += decoder.decode(value, { stream: true })
  }
}
