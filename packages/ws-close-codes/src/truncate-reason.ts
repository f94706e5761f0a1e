import { show } from './check.js'

/** 125 bytes of a control frame less 2 for the code. */
const limit = 123

/**
 * The longest beginning of a text that fits into the reason of a Close frame: at most 123 bytes of UTF-8.
 *
 * Cuts between graphemes (what a reader sees as one character: a family emoji, a letter with its accents), so a single
 * one of more than 123 bytes leaves the empty text. Where `Intl.Segmenter` is missing it cuts between code points.
 * Half a surrogate pair stays as it is and counts 3 bytes, those of the U+FFFD that it becomes on the wire.
 * Looks at no more of the text than fits, however long it is.
 *
 * @param text Any text; one that fits is returned as it is.
 * @throws TypeError when `text` is not a string.
 * @example
 * socket.close(1011, truncateReason(error.message))
 * @see RFC 6455, sections 5.5 and 5.5.1; WHATWG WebSockets, close(), which throws on a longer reason
 */
export function truncateReason(text: string): string {
  if (typeof text !== 'string') throw new TypeError(`truncateReason: text must be a string, got ${show(text)}`)
  let end = 0
  let bytes = 0
  while (end < text.length) {
    const point = text.codePointAt(end)!
    const next = end + (point > 0xffff ? 2 : 1)
    bytes += utf8Length(point)
    // Whether graphemes part at `end` is decided by what is before it and the one code point behind it.
    if (bytes > limit) return text.slice(0, graphemeStart(text.slice(0, next), end))
    end = next
  }
  return text
}

function utf8Length(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point > 0xffff ? 4 : 3
}

/** Where the grapheme begins that holds the code unit at `index`. */
function graphemeStart(text: string, index: number): number {
  if (typeof Intl === 'undefined' || typeof Intl.Segmenter !== 'function') return index
  return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text).containing(index)?.index ?? index
}
