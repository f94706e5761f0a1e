import { runtimes, type CloseOutcome, type RegisteredCode, type Runtime, type RuntimeFacts } from 'ws-close-codes'
import { fill } from './fill.js'
import { breakable, escape, html, link, table } from './html.js'
import { colonOf, listed, type Language } from './languages.js'
import { implementationName } from './named.js'
import { mark, outcomeOf, sayOutcome } from './runtimes-table.js'

/** The measured implementations, those together that people choose as one. */
export const families: readonly (readonly [name: string, runtimes: readonly Runtime[]])[] = [
  ['browsers', ['chromium', 'firefox']],
  ['Node.js', ['node20', 'node22', 'node24', 'node26', 'undici', 'jsdom']],
  ['Deno', ['deno', 'deno-server']],
  ['Bun', ['bun', 'bun-server']],
  ['Cloudflare Workers', ['workerd', 'workerd-server']],
  ['ws', ['ws', 'ws-server', 'crossws']],
  ['websocket', ['websocket', 'websocket-server', 'websocket-drop', 'websocket-server-drop']],
  ['faye-websocket', ['faye-websocket', 'faye-websocket-server']],
  ['partysocket', ['partysocket']],
  ['reconnecting-websocket', ['reconnecting-websocket']]
]

/** What each family of implementations makes of `close` with two codes; where the codes differ stands first. */
export function pairRuntimes(pair: readonly [RegisteredCode, RegisteredCode], language: Language): string {
  const { base, texts } = language
  const rows = families.map(([name, members]) => {
    const cells = pair.map((code) => outcomes(members, code, language))
    const label = name === 'browsers' ? texts.pair.browsers : name
    return { differs: cells[0] !== cells[1], row: [escape(label), ...cells] as const }
  })
  const links = pair.map((code) => link(`${base}codes/${code}#runtimes`, `${code}`))
  return html(
    `<p>${fill(escape(texts.pair.measuredText), { links: listed(links, language) })}</p>\n` +
      table(
        [escape(texts.code.implementation), ...pair.map((code) => `<code>close(${code})</code>`)],
        [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)].map(({ row }) => row),
        texts.pair.measured
      )
  )
}

/** How many of the measured implementations have a `close` that sends a code as it is. */
export function countSending(code: RegisteredCode): { readonly count: number; readonly all: number } {
  const called = Object.values<RuntimeFacts>(runtimes).filter(({ method }) => method === 'close')
  return { count: called.filter((facts) => outcomeOf(facts, code) === 'sends as is').length, all: called.length }
}

/** What the members of a family do with a code: in one line where all do the same. */
function outcomes(members: readonly Runtime[], code: RegisteredCode, language: Language): string {
  const byOutcome = new Map<CloseOutcome, Runtime[]>()
  for (const runtime of members) {
    const outcome = outcomeOf(runtimes[runtime], code)
    byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), runtime])
  }
  return [...byOutcome]
    .map(([outcome, some]) => {
      const said = `${mark(outcome)}&nbsp;${breakable(sayOutcome(outcome, language.texts))}`
      if (byOutcome.size === 1) return said
      const names = some.map((runtime) => implementationName(runtime, language))
      return `${said}${colonOf(language)}${listed(names, language)}`
    })
    .join('<br>')
}
