import type { Answer, Disagreement, Party, Question } from './disagreement.js'
import type { RegisteredCode } from './listed.js'
import { semantics } from './semantics.js'
import { sources, type Source } from './sources.js'
import type { Locale } from './texts/translation.js'

/** A question that sources answer differently, in the words of one language. */
export interface DisagreementInWords {
  readonly question: string
  /** Who says what; implementations and organisations stand under their own names. */
  readonly positions: readonly { readonly by: readonly string[]; readonly says: string }[]
  /** What this package says. */
  readonly followed: string
  /** Where that is written, or null where no text decides and it is the choice of this package. */
  readonly source: Source | null
}

/** What sources disagree about in a registered code. */
export function explainDisagreements({ disagreements }: Locale, code: RegisteredCode): DisagreementInWords[] {
  const questions: Readonly<Record<Question, string>> = disagreements.questions
  const answer = inWords<Answer>(disagreements.answers)
  const party = inWords<Party>(disagreements.parties)
  const rows: readonly Disagreement[] = semantics[code].disagreements
  return rows.map(({ question, positions, followed, source }) => ({
    question: questions[question],
    positions: positions.map(({ by, says }) => ({ by: by.map(party), says: answer(says) })),
    followed: answer(followed),
    source: source && sources[source]
  }))
}

/** What the locale has no words for is a name or a number, and stands as it is. */
function inWords<Key extends string>(words: Readonly<Record<Key, string>>): (text: string) => string {
  return (text) => (text in words ? words[text as Key] : text)
}
