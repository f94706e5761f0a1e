import { advice, reconnectDelay, type RegisteredCode } from 'ws-close-codes'
import { escape, paragraph } from './html.js'
import { fill } from './fill.js'
import { colonOf, type Language } from './languages.js'

const drawn = 7
const [width, height] = [640, 250]
const plot = { left: 56, right: 624, top: 16, bottom: 206 }
/** The largest that `Math.random` may come to, as good as. */
const nearlyOne = 1 - 2 ** -52

/** From which to which wait an attempt is drawn, in milliseconds; nothing behind the last attempt. */
export function spansOf(code: RegisteredCode): readonly (readonly [from: number, to: number])[] {
  return Array.from({ length: drawn }, (_, attempt) => attempt).flatMap((attempt) => {
    const from = reconnectDelay(code, attempt, { random: () => 0 })
    const to = reconnectDelay(code, attempt, { random: () => nearlyOne })
    return from === null || to === null ? [] : [[from, to] as const]
  })
}

/** The waits before each attempt to reconnect, as spans of time; empty where a client does not reconnect. */
export function drawDelays(code: RegisteredCode, language: Language): string {
  const { id, texts } = language
  const spans = spansOf(code)
  if (spans.length === 0) return ''
  const seconds = new Intl.NumberFormat(id, { maximumFractionDigits: 1 })
  const withUnit = new Intl.NumberFormat(id, { maximumFractionDigits: 1, style: 'unit', unit: 'second' })
  const longest = Math.max(...spans.map(([, to]) => to))
  const most = Math.ceil(longest / 1000)
  const y = (ms: number) => plot.bottom - (ms / 1000 / most) * (plot.bottom - plot.top)
  const slot = (plot.right - plot.left) / Math.max(spans.length, 3)
  const ticks = [...new Set([0, most / 2, most])].map(
    (tick) =>
      `<line class="grid" x1="${plot.left}" y1="${y(tick * 1000)}" x2="${plot.right}" y2="${y(tick * 1000)}"/><text class="last" x="${plot.left - 8}" y="${y(tick * 1000) + 5}">${seconds.format(tick)}</text>`
  )
  const bars = spans.map(([from, to], index) => {
    const x = plot.left + slot * index + slot / 2
    const said = `${seconds.format(from / 1000)}-${seconds.format(to / 1000)}`
    return `<rect class="span" x="${x - 22}" y="${y(to)}" width="44" height="${Math.max(3, y(from) - y(to))}" rx="4"/><text x="${x}" y="${plot.bottom + 18}">${index + 1}</text><text class="quiet" x="${x}" y="${plot.bottom + 36}">${said}</text>`
  })
  const { code: words } = texts
  const described = spans
    .map(
      ([from, to], index) =>
        `${words.attempt} ${index + 1}${colonOf(language)}${seconds.format(from / 1000)}-${withUnit.format(to / 1000)}`
    )
    .join('; ')
  return `<figure class="drawing"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(described)}">
${ticks.join('')}
${bars.join('\n')}
</svg><figcaption>${escape(`${words.attempt} / ${words.seconds}`)}</figcaption></figure>
${paragraph(ending(code, texts.code))}`
}

function ending(code: RegisteredCode, words: Language['texts']['code']): string {
  const { attempts } = advice[code]
  if (attempts === null) return words.endless
  return attempts === 1 ? words.onceOnly : fill(words.giveUp, { attempts })
}
