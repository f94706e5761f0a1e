import { describe, expect, test } from 'vitest'
import {
  compare,
  compareIn,
  describe as describeCode,
  explain,
  explainIn,
  registry,
  semantics,
  sources,
  type RegisteredCode
} from '../src/index.js'
import { factsOf } from '../src/facts.js'
import { en } from '../src/locales/en.js'
import { fr } from '../src/locales/fr.js'
import { sentencesOf } from './helpers/sentences.js'

const codes = Object.keys(registry).map(Number) as RegisteredCode[]
const pairs = codes.flatMap((a, index) => codes.slice(index + 1).map((b) => [a, b] as const))

describe('compare', () => {
  test('takes every pair, in both orders with the same content', () => {
    expect(pairs).toHaveLength(171)
    for (const [a, b] of pairs) {
      expect(compare(b, a)).toEqual(compare(a, b))
      expect(compare(a, b).sides.map(({ code }) => code)).toEqual([a, b])
      expect(compareIn(en, a, b)).toEqual(compare(a, b))
    }
  })

  test('leaves nothing empty and no placeholder unfilled', () => {
    for (const [a, b] of pairs) {
      for (const [path, text] of sentencesOf(JSON.parse(JSON.stringify(compare(a, b), (_, value) => value ?? 'null'))))
        if (!/\S/.test(text) || /[{}]|undefined|NaN/.test(text)) expect.fail(`${a}/${b} ${path}: ${text}`)
    }
  })

  test('lists exactly the facts that differ, and how two codes that may be sent are recognised', () => {
    for (const [a, b] of pairs) {
      const [first, second] = [factsOf(a), factsOf(b)]
      const differing = (Object.keys(first) as (keyof typeof first)[]).filter(
        (aspect) => JSON.stringify(first[aspect]) !== JSON.stringify(second[aspect])
      )
      const { differences, sides, howToTellApart } = compare(a, b)
      const recognised = howToTellApart === null ? ['recognise'] : []
      expect(
        differences.map(({ aspect }) => aspect),
        `${a}/${b}`
      ).toEqual([...recognised, ...differing])
      expect(differences.length, `${a}/${b}`).toBeGreaterThan(0)
      for (const { aspect, values } of differences) {
        expect(values[0]).not.toBe(values[1])
        if (aspect === 'recognise') expect(values).toEqual(sides.map(({ recognise }) => recognise))
      }
    }
  })

  test('says when to use which only if both may be sent, otherwise how to tell them apart', () => {
    for (const [a, b] of pairs) {
      const { whenToUse, howToTellApart } = compare(a, b)
      const bothSendable = registry[a].sendable && registry[b].sendable
      expect([whenToUse !== null, howToTellApart !== null], `${a}/${b}`).toEqual([bothSendable, !bothSendable])
    }
  })

  test('says nothing twice about a pair', () => {
    for (const [a, b] of pairs) {
      const { sides, whenToUse, howToTellApart, introduction, note } = compare(a, b)
      const own = sides.map(({ gloss, description, whenYouSeeIt, howToFix }) => [
        gloss,
        description,
        whenYouSeeIt,
        howToFix.client,
        howToFix.server
      ])
      const all = [...own.flat(), ...(whenToUse ?? howToTellApart ?? []), introduction, ...(note ? [note] : [])]
      if (new Set(all).size !== all.length) expect.fail(`${a}/${b}: ${all.join('\n')}`)
    }
  })

  test('has a note for each pair that people mix up', () => {
    const mixedUp = [
      [1000, 1001, 1005, 1006, 1013],
      [1001, 1005, 1006, 1012, 1013],
      [1002, 1003, 1007],
      [1003, 1007],
      [1005, 1006],
      [1006, 1011, 1013, 1014, 1015, 3008],
      [1008, 3000, 3003],
      [1010, 1013],
      [1011, 1013, 1014],
      [1012, 1013],
      [1013, 1014],
      [3000, 3003]
    ] as const
    const noted = mixedUp.flatMap(([a, ...others]) => others.map((b) => [a, b] as const))
    for (const [a, b] of noted) expect(compare(a, b).note, `${a}/${b}`).toMatch(/\S/)
    expect(pairs.filter(([a, b]) => compare(a, b).note !== null)).toEqual(noted)
  })

  test('uses every note', () => {
    const notes = pairs.flatMap(([a, b]) => compare(a, b).note ?? [])
    expect(notes.sort()).toEqual(Object.values(en.notes).sort())
  })

  test('names every source of its two codes, each once, the registry first', () => {
    for (const [a, b] of pairs) {
      const { learnMore, sides } = compare(a, b)
      expect(new Set(learnMore).size).toBe(learnMore.length)
      expect(learnMore[0]).toBe(sources.iana)
      for (const source of [
        ...sides.flatMap((side) => Object.values(side.sources)),
        ...[a, b].flatMap((code) => Object.values(describeCode(code).sources)),
        ...[a, b].flatMap((code) =>
          semantics[code].disagreements.flatMap(({ source }) => (source ? sources[source] : []))
        )
      ])
        expect(learnMore, `${a}/${b}`).toContain(source)
    }
  })

  test('a whole answer', () => {
    const answer = compare(1013, 1001)
    expect(answer.title).toBe('WebSocket close codes 1001 (Going Away) and 1013 (Try Again Later)')
    expect(answer.introduction).toBe(
      'A Close frame may carry either code, 1001 or 1013. After either of the two, a client may try to reconnect.'
    )
    expect(answer.differences.map(({ label, values }) => [label, ...values])).toEqual([
      [
        'How to recognise it',
        '1001 arrives in a Close frame from an endpoint that announces its own departure.',
        '1013 arrives in a Close frame from a server that runs but turns clients away for now.'
      ],
      ['Sent by', 'Client or server', 'Server'],
      [
        'Reconnect',
        'Yes, a limited number of times, waiting longer each time',
        'Yes, waiting longer each time, even if a connection opens in between'
      ],
      [
        'Wait before reconnecting',
        'Random, 0 to 5 s at first, growing to 60 s',
        'Random, 1 to 2 s at first, growing to 60 s'
      ],
      ['Attempts', '10 at most', 'Unlimited']
    ])
  })

  test('the introduction knows which of the two may be sent, and after which to reconnect', () => {
    expect(compare(1006, 1000).introduction).toBe(
      'A Close frame may carry 1000, but never 1006. After 1006, a client may try to reconnect; after 1000, it should not do so by itself.'
    )
    expect(compare(1005, 1004).introduction).toBe(
      'A Close frame must carry neither 1004 nor 1005. After either of the two, a client should not reconnect by itself.'
    )
  })

  test('refuses what cannot be compared', () => {
    for (const [name, call] of [
      ['compare', compare],
      ['compareIn', (a: RegisteredCode, b: RegisteredCode) => compareIn(en, a, b)]
    ] as const) {
      const error = (message: string) => new RangeError(`${name}: ${message}`)
      expect(() => call(1000, 1000)).toThrow(error('two different close codes are needed, got 1000 twice'))
      expect(() => call(1000, 4000 as never)).toThrow(error('4000 is not a registered close code'))
      expect(() => call(1016 as never, 1000)).toThrow(error('1016 is not a registered close code'))
      const integer = 'close code must be an integer from 0 to 65535, got'
      expect(() => call(1000, -1 as never)).toThrow(error(`${integer} -1`))
      expect(() => call('1000' as never, 1001)).toThrow(new TypeError(`${name}: ${integer} "1000"`))
      expect(() => (call as (code: number) => unknown)(1000)).toThrow(TypeError)
    }
  })
})

describe('explain', () => {
  test('has words for every kind of code', () => {
    for (const code of [...codes, 0, 1016, 3001, 4001, 5000, 65535]) {
      const explained = explain(code)
      expect(explained).toEqual(explainIn(en, code))
      expect(explained.kind).toBe(describeCode(code).kind)
      expect(explained.kindLabel).toBe(en.kinds[explained.kind])
      for (const field of ['description', 'whenYouSeeIt', 'inBrowser', 'reconnect', 'gloss'] as const)
        expect(explained[field], `${code} ${field}`).toMatch(/\S/)
      expect(explained.sources.description.url).toMatch(/^https:/)
    }
  })

  test('says in words where sources disagree, and what is followed', () => {
    expect(explain(1011, fr).disagreements).toEqual([
      {
        question: 'Qui peut l’envoyer',
        positions: [
          { by: ['RFC 6455', 'MDN'], says: 'Serveur' },
          { by: ['l’erratum 3227 de la RFC 6455'], says: 'Client ou serveur' }
        ],
        followed: 'Client ou serveur',
        source: sources['erratum-3227']
      },
      {
        question: 'Reconnexion du client',
        positions: [
          { by: ['graphql-ws', 'robust-websocket'], says: 'Non' },
          { by: ['phoenix', 'sockette'], says: 'Oui' }
        ],
        followed: 'Oui, un nombre limité de fois',
        source: null
      }
    ])
    expect(explain(1010).disagreements[0]?.followed).toBe('Mandatory Ext.')
    for (const code of codes)
      expect(explain(code).disagreements, `${code}`).toHaveLength(semantics[code].disagreements.length)
    expect(explain(4001).disagreements).toEqual([])
  })

  test('is in the language of the locale', () => {
    const other = { ...en, language: 'x', kinds: { ...en.kinds, private: 'Private use' } } as const
    expect(explain(4001, other).language).toBe('x')
    expect(explain(1000, other).language).toBe('x')
    expect(compare(1000, 1001, other).language).toBe('x')
  })

  test('belongs to its caller', () => {
    Object.assign(explain(1000).howToFix, { client: 'changed' })
    expect(explain(1000).howToFix.client).not.toBe('changed')
  })
})

describe('advice', () => {
  test('waits grow within their caps, and are there exactly where a client tries again', () => {
    for (const code of codes) {
      const { wait, attempts, kind } = describeCode(code).reconnect
      expect(wait !== null, `${code}`).toBe(attempts !== 0)
      expect(wait === null, `${code}`).toBe(kind === 'never' || kind === 'after-change')
      if (!wait) continue
      expect(wait.first.min).toBeLessThan(wait.first.max)
      expect(wait.first.max).toBeLessThanOrEqual(wait.cap)
      expect(wait.cap).toBeLessThanOrEqual(60_000)
      expect(wait.factor > 1 || attempts === 1).toBe(true)
    }
  })

  test('is what the tables of the issue say', () => {
    const kinds: Record<string, number[]> = {}
    for (const code of codes) (kinds[describeCode(code).reconnect.kind] ??= []).push(code)
    expect(kinds).toEqual({
      never: [1000, 1005],
      'after-change': [1002, 1003, 1004, 1007, 1008, 1009, 1010, 1015, 3003],
      'after-renewal': [3000],
      limited: [1001, 1006, 1011, 1014, 3008],
      spread: [1012],
      backoff: [1013]
    })
    expect(describeCode(1013).reconnect).toMatchObject({ wait: { first: { min: 1000 }, factor: 2, cap: 60_000 } })
    expect(describeCode(1013).reconnect.survivesOpen).toBe(true)
    expect(describeCode(1012).reconnect.wait).toMatchObject({ first: { min: 1000, max: 5000 }, cap: 30_000 })
  })

  test('an unlisted code is tried again only by agreement', () => {
    expect(describeCode(4001).reconnect).toMatchObject({ kind: 'by-agreement', wait: null, attempts: null })
    expect(describeCode(1016).reconnect).toMatchObject({ kind: 'after-change', wait: null, attempts: 0 })
  })
})

test('what is followed in a disagreement is one of the positions, or agrees with the advice', () => {
  for (const code of codes) {
    for (const { question, positions, followed } of semantics[code].disagreements) {
      const said = positions.map(({ says }) => says as string)
      const known = [...said, describeCode(code).reconnect.kind, ...(registry[code].sendable ? [] : ['never'])]
      expect(positions.length, `${code} ${question}`).toBeGreaterThan(1)
      expect(known, `${code} ${question}`).toContain(followed)
    }
  }
})

test('each side has every aspect, in one order', () => {
  const orders = pairs.flatMap(([a, b]) =>
    compare(a, b).sides.map(({ aspects }) => aspects.map(({ aspect }) => aspect))
  )
  for (const order of orders)
    expect(order).toEqual(['sentBy', 'sendable', 'fromPage', 'seenAs', 'clean', 'reconnect', 'wait', 'attempts'])
  expect(explain(1013).aspects).toContainEqual({
    aspect: 'fromPage',
    label: 'May be sent by script in a page',
    value: 'No'
  })
})
