import { factsOf, type Facts } from './facts.js'
import type { RegisteredCode } from './listed.js'
import { fill } from './texts/fill.js'
import type { Locale } from './texts/translation.js'

/** Something that is known about a registered code, in the words of one language. */
export interface AspectInWords {
  readonly aspect: keyof Facts
  /** What it is about. */
  readonly label: string
  readonly value: string
}

const aspects = ['sentBy', 'sendable', 'fromPage', 'seenAs', 'clean', 'reconnect', 'wait', 'attempts'] as const

/** All that registered codes can differ in, always in the same order. */
export function aspectsInWords(locale: Locale, code: RegisteredCode): AspectInWords[] {
  const facts = factsOf(code)
  return aspects.map((aspect) => ({ aspect, label: locale.aspects[aspect], value: show(locale, aspect, facts) }))
}

function show({ values }: Locale, aspect: keyof Facts, facts: Facts): string {
  switch (aspect) {
    case 'wait':
      return showWait(values.wait, facts.wait)
    case 'attempts':
      return facts.attempts === null
        ? values.attempts.unlimited
        : facts.attempts === 0
          ? values.attempts.none
          : fill(values.attempts.limited, { attempts: facts.attempts })
    default:
      return (values[aspect] as Record<string, string>)[facts[aspect]]!
  }
}

function showWait(phrases: Locale['values']['wait'], wait: Facts['wait']): string {
  if (!wait) return phrases.none
  const [min, max, cap] = [wait.first.min, wait.first.max, wait.cap].map((ms) => ms / 1000) as [number, number, number]
  return fill(wait.factor > 1 ? phrases.growing : phrases.once, { min, max, cap })
}
