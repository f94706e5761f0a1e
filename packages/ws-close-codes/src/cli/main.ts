/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compareIn } from '../compare.js'
import { describe } from '../describe.js'
import { explainIn } from '../explain.js'
import { isRegistered } from '../predicates.js'
import type { Locale } from '../texts/translation.js'
import { languages } from './languages.js'
import { findCodes, type Found } from './log.js'
import { renderComparison, renderExplanation, renderLog, type Style } from './render.js'

/** What the command reads and writes. */
export interface Streams {
  /** The text that is piped in, in pieces; null when nothing is. */
  readonly input: AsyncIterable<string> | null
  readonly output: (text: string) => void
  readonly error: (text: string) => void
  readonly style: Style
}

export const help = `Usage: ws-close-codes CODE
       ws-close-codes compare CODE CODE
       some-program | ws-close-codes

Explains a WebSocket close code, compares two, or explains the codes in a log.

  --lang LANG   ${[...languages.keys()].join(', ')} (default: en)
  --json        print data in place of text
  --help        print this
  --version     print the version

Exit status: 0, or 1 when a log has no close code, or 2 for input that cannot
be understood.`

class BadInput extends Error {}

/**
 * The command without its process.
 *
 * @returns the exit status: 0, 1 when a log has no close code, 2 for bad input
 */
export async function main(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  try {
    return await run(args, streams)
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    streams.error(`ws-close-codes: ${error.message}\nTry: ws-close-codes --help`)
    return 2
  }
}

async function run(args: readonly string[], { input, output, error, style }: Streams): Promise<0 | 1> {
  const { values, positionals } = parse(args)
  if (values.help) {
    output(help)
    return 0
  }
  if (values.version) {
    output(version())
    return 0
  }
  const locale = await localeOf(values.lang)
  const print = (data: unknown, text: () => string) => output(values.json ? JSON.stringify(data, null, 2) : text())
  const [first, ...rest] = positionals
  if (first === 'compare') {
    const both = comparison(locale, rest)
    print(both, () => renderComparison(both, locale, style))
    return 0
  }
  if (first !== undefined) {
    if (rest.length > 0)
      throw new BadInput(`one code is explained at a time, got ${positionals.join(' ')}; two: compare CODE CODE`)
    const one = withFacts(locale, codeOf(first))
    print(one, () => renderExplanation(one, locale, style))
    return 0
  }
  if (!input) throw new BadInput('a code is missing')
  const found = (await read(input)).map((one) => ({ ...one, explanation: withFacts(locale, one.code) }))
  if (found.length > 0 || values.json) print(found, () => renderLog(found, locale, style))
  else error('ws-close-codes: the input has no close code')
  return found.length > 0 ? 0 : 1
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

function withFacts(locale: Locale, code: number) {
  return { ...explainIn(locale, code), facts: describe(code) }
}

async function read(input: AsyncIterable<string>): Promise<Found[]> {
  try {
    return await findCodes(input)
  } catch (error) {
    throw new BadInput(`the input cannot be read: ${(error as Error).message}`)
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'en' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' }
      }
    })
  } catch (error) {
    const negative = args.find((arg) => /^-\d/.test(arg))
    if (negative !== undefined) codeOf(negative)
    throw new BadInput((error as Error).message.split('. ')[0]!)
  }
}

async function localeOf(language: string): Promise<Locale> {
  const load = languages.get(shortest(language))
  if (!load)
    throw new BadInput(
      `there is no language ${JSON.stringify(language)}; there are ${[...languages.keys()].join(', ')}`
    )
  return load()
}

/** The shortest tag for the same language: `zh` for `zh-Hans` and `zh-CN`, but not for `zh-Hant`. */
function shortest(language: string): string {
  try {
    return new Intl.Locale(language).minimize().toString()
  } catch {
    return language
  }
}

function codeOf(text: string): number {
  const code = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (!(code <= 65_535)) throw new BadInput(`a close code is an integer from 0 to 65535, got ${JSON.stringify(text)}`)
  return code
}

function comparison(locale: Locale, texts: readonly string[]) {
  const [a, b, ...more] = texts.map(codeOf)
  if (a === undefined || b === undefined || more.length > 0)
    throw new BadInput(`compare takes two codes, got ${texts.length}`)
  if (!isRegistered(a) || !isRegistered(b))
    throw new BadInput(`${isRegistered(a) ? b : a} is not a registered close code`)
  if (a === b) throw new BadInput(`two different close codes are needed, got ${a} twice`)
  return compareIn(locale, a, b)
}
