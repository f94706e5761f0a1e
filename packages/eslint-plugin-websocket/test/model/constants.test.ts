import { describe, expect, it } from 'vitest'
import { probe } from './probe.js'

/**
 * The numbers that the last `close` in the code may send: each with its origin, `?` where it need not be this one, and
 * nothing where the file does not settle it.
 */
function sent(code: string, parser: 'javascript' | 'typescript', options: object = {}, filename?: string): string {
  return probe(
    code,
    parser,
    (model) =>
      (model.sends().at(-1)?.values ?? [])
        .map(({ value, origin, certain }) => `${value} ${origin}${certain ? '' : '?'}`)
        .join(', '),
    options,
    filename
  )
}

const ws = 'const ws = new WebSocket(url);'

/** How a code is written, and what it comes to. */
const settled: readonly (readonly [string, string])[] = [
  // In place.
  ['ws.close(1012)', '1012 literal'],
  ['ws.close(1_012)', '1012 literal'],
  ['ws.close(1.012e3)', '1012 literal'],
  ['ws.close(0x3f4)', '1012 literal'],
  ['ws.close(-1)', '-1 literal'],
  ['ws.close(+1000)', '1000 literal'],
  ['ws.close(4000 + 1)', '4001 literal'],
  ['ws.close(bad ? 1011 : 1000)', '1011 literal, 1000 literal'],
  ['ws.close(code || 1000)', '1000 literal'],
  ['ws.close(code ?? 1000)', '1000 literal'],
  ['ws.close(0 || 1000)', '1000 literal'],
  // Names.
  ['const LOST = 1006; ws.close(LOST)', '1006 constant'],
  ['const BASE = 4000; const LOST = BASE + 6; ws.close(LOST)', '4006 constant'],
  ['const BASE = 4000; ws.close(-BASE)', '-4000 literal'],
  ['let lost = 1006; ws.close(lost)', '1006 constant'],
  ['const code = bad ? 1011 : 1000; ws.close(code)', '1011 constant?, 1000 constant?'],
  ['const code = bad ? 1000 : 1000; ws.close(code)', '1000 constant'],
  ['const code = given ?? 1000; ws.close(code)', '1000 constant?'],
  ['function stop(code = 1012) { ws.close(code) }', '1012 constant?'],
  ['const stop = (code = 1012) => ws.close(code)', '1012 constant?'],
  ['function stop(code) { ws.close(code) } stop(1006)', '1006 constant?'],
  ['function stop(code = 1000) { ws.close(code) } stop(1006)', '1000 constant?, 1006 constant?'],
  ['function stop(code) { ws.close(code) } stop(1000); stop(given)', '1000 constant?'],
  // Properties.
  ['const CODES = { lost: 1006 }; ws.close(CODES.lost)', '1006 constant'],
  ["const CODES = { lost: 1006 }; ws.close(CODES['lost'])", '1006 constant'],
  ["const CODES = { lost: 1006 }; const key = 'lost'; ws.close(CODES[key])", '1006 constant'],
  ['const CODES = { lost: 1006 }; const { lost } = CODES; ws.close(lost)', '1006 constant'],
  ['const CODES = { lost: 1006 }; const { lost: code } = CODES; ws.close(code)', '1006 constant'],
  ['const { lost } = { lost: 1006 }; ws.close(lost)', '1006 constant'],
  ['class A { static get LOST() { return 1006 } stop() { ws.close(A.LOST) } }', '1006 constant'],
  ['class A { code = 1006 } class B extends A { stop() { ws.close(this.code) } }', '1006 constant'],
  [
    'class A { code = 1006; stop() { ws.close(this.code) } } class B { set(code) { this.code = code } }',
    '1006 constant'
  ],
  ['class A { constructor() { this.code = LOST } stop() { ws.close(this.code) } } const LOST = 1006', '1006 constant'],
  ['const LOST = 1006; const CODES = { lost: LOST }; ws.close(CODES.lost)', '1006 constant'],
  ['const CODES = Object.freeze({ lost: 1006 }); publish(CODES); ws.close(CODES.lost)', '1006 constant'],
  ['const CODES = { close: { lost: 1006 } }; ws.close(CODES.close.lost)', '1006 constant'],
  ['function stop() { const codes = { lost: 1006 }; ws.close(codes.lost) }', '1006 constant'],
  ['class A { static LOST = 1006; stop() { ws.close(A.LOST) } }', '1006 constant'],
  ['class A { static LOST = 1006; static stop() { ws.close(this.LOST) } }', '1006 constant'],
  ['class A { static CODES = Object.freeze({ lost: 1006 }); stop() { ws.close(A.CODES.lost) } }', '1006 constant'],
  ['class A {} A.LOST = 1006; ws.close(A.LOST)', '1006 constant'],
  ['class A { code = 1006; stop() { ws.close(this.code) } }', '1006 constant'],
  ['class A { #code = 1006; stop() { ws.close(this.#code) } }', '1006 constant'],
  ['class A { constructor() { this.code = 1006 } stop() { ws.close(this.code) } }', '1006 constant'],
  ['class A { constructor(o) { this.code = o.code ?? 1006 } stop() { ws.close(this.code) } }', '1006 constant?'],
  // Functions that answer with one value.
  ['const lost = () => 1006; ws.close(lost())', '1006 constant'],
  // The catalog.
  ["import { CloseCode } from 'ws-close-codes'; ws.close(CloseCode.GoingAway)", '1001 catalog'],
  ["import * as codes from 'ws-close-codes/codes'; ws.close(codes.GoingAway)", '1001 catalog'],
  ["import { GoingAway } from 'ws-close-codes/codes'; ws.close(GoingAway)", '1001 catalog'],
  ["import { GoingAway } from 'ws-close-codes/codes'; const code = GoingAway; ws.close(code)", '1001 catalog'],
  ["const { CloseCode } = require('ws-close-codes'); ws.close(CloseCode.GoingAway)", '1001 catalog']
]

const settledByTypes: readonly (readonly [string, string])[] = [
  ['const LOST = 1006 as const; ws.close(LOST)', '1006 constant'],
  ['const CODES = { lost: 1006 } as const; publish(CODES); ws.close(CODES.lost)', '1006 constant'],
  ['const CODES = { lost: 1006 } satisfies Codes; ws.close(CODES.lost)', '1006 constant'],
  ['class A { static readonly LOST = 1006; stop() { ws.close(A.LOST) } }', '1006 constant'],
  ['class A { private readonly code: number = 1006; stop() { ws.close(this.code) } }', '1006 constant'],
  ['class A { constructor(private code = 1006) {} stop() { ws.close(this.code) } }', '1006 constant?'],
  ['enum Close { Lost = 1006 } ws.close(Close.Lost)', '1006 enum'],
  ["enum Close { Lost = 1006 } ws.close(Close['Lost'])", '1006 enum'],
  ['const enum Close { Away = 1001, Wrong } ws.close(Close.Wrong)', '1002 enum'],
  ['enum Close { Base = 4000, Expired = Base + 1, Next } ws.close(Close.Next)', '4002 enum'],
  ['enum Close { Base = 4000, Expired = Close.Base | 3 } ws.close(Close.Expired)', '4003 enum'],
  ['enum Close { Lost = 1006 } const code = Close.Lost; ws.close(code)', '1006 enum'],
  ['enum Close { Lost = 1006 } function stop(code = Close.Lost) { ws.close(code) }', '1006 enum?'],
  ['enum Close { Lost = 1006 } function stop(code: Close.Lost) { ws.close(code) }', '1006 enum'],
  ['function stop(code: 1000 | 1001) { ws.close(code) }', '1000 type?, 1001 type?'],
  ['function stop(code: 1006) { ws.close(code) }', '1006 type'],
  ['type Code = 1000 | 1006; function stop(code: Code) { ws.close(code) }', '1000 type?, 1006 type?'],
  ['interface Options { code: 1006 } function stop(o: Options) { ws.close(o.code) }', '1006 type'],
  ['function pick(): 1006 { return load() } ws.close(pick())', '1006 type'],
  ['ws.close(given as 1006)', '1006 type']
]

const unsettled: readonly string[] = [
  'ws.close(code)',
  'ws.close(given + 1)',
  "ws.close('1000' + 6)",
  'let code = 1006; code = 1000; ws.close(code)',
  'const code = bad ? 1006 : 1000; if (code !== 1006) ws.close(code)',
  'function stop(code = 1006) { if (code === 1006) return; ws.close(code) }',
  'function stop(code) { if (code === 1006) return; ws.close(code) } stop(1006)',
  'function stop(code) { check(code); ws.close(code) } stop(1006)',
  'const CODES = { lost: 1006 }; publish(CODES); ws.close(CODES.lost)',
  'const CODES = { lost: 1006, ...own }; ws.close(CODES.lost)',
  'const CODES = { lost: 1006 }; CODES.lost = given; ws.close(CODES.lost)',
  'const CODES = { lost: 1006 }; CODES.lost += 3; ws.close(CODES.lost)',
  'const CODES = { lost: 1006 }; CODES.lost++; ws.close(CODES.lost)',
  'const CODES = { lost: 1006 }; CODES[name] = 1000; ws.close(CODES.lost)',
  'const CODES = { lost: 1006 }; [CODES.lost] = list; ws.close(CODES.lost)',
  'const CODES = { lost: 1006 }; ({ code: CODES.lost } = given); ws.close(CODES.lost)',
  'class A { code = 1006; stop(code) { this.code = code; ws.close(this.code) } }',
  'class A { code = 1006; stop() { this.code++; ws.close(this.code) } }',
  'class A { code = 1006; load(o) { o.code = o.next } stop() { ws.close(this.code) } }',
  'class A { code = 1006; stop() { ws.close(this.code) } } class B extends A { constructor(code) { super(); this.code = code } }',
  'const pick = (kind) => { if (kind) return 1006; return 1000 }; ws.close(pick(1))',
  'const pick = async () => 1006; ws.close(pick())'
]

const unsettledByTypes: readonly string[] = [
  'function stop(code: number) { ws.close(code) }',
  'function stop(code: 1000 | Other) { ws.close(code) }',
  'function stop(code: 1000 | 1006) { if (code === 1006) return; ws.close(code) }',
  'enum Close { Lost = 1006, Done = 1000 } function stop(code: Close) { ws.close(code) }',
  "enum Close { Lost = '1006' } ws.close(Close.Lost)",
  'enum Close { Lost = compute() } ws.close(Close.Lost)',
  'enum Close { First = compute(), Lost } ws.close(Close.Lost)'
]

describe('a code is settled', () => {
  for (const parser of ['javascript', 'typescript'] as const)
    it.each(settled)(`by %s (${parser})`, (code, expected) => expect(sent(`${ws} ${code}`, parser)).toBe(expected))
  it.each(settledByTypes)('by %s', (code, expected) => expect(sent(`${ws} ${code}`, 'typescript')).toBe(expected))
})

describe('a code is not settled', () => {
  for (const parser of ['javascript', 'typescript'] as const)
    it.each(unsettled)(`by %s (${parser})`, (code) => expect(sent(`${ws} ${code}`, parser)).toBe(''))
  it.each(unsettledByTypes)('by %s', (code) => expect(sent(`${ws} ${code}`, 'typescript')).toBe(''))
})
