// What TypeScript says of the results of edits, and did not say of the file.
import { added, complaintsAbout } from '../../eslint-plugin-websocket/test/type-check.js'
import type { Source } from './sources.js'

export interface TypeChecker {
  /** What is new in an edited text: `TS2339: Property …` */
  complaints(edited: string): { readonly line: number; readonly what: string }[]
  /** How many texts it has looked at. */
  checked(): number
}

/** @returns a checker that reads the file itself at the first question, since most files have no edits */
export function typeChecker({ path, text }: Source): TypeChecker {
  // A package that tells the compiler to look away does not keep anybody from looking.
  const look = (one: string) => complaintsAbout(one.replaceAll('@ts-nocheck', '@ts-looked-at'), { path })
  let before: ReturnType<typeof look> | null = null
  let checked = 0
  return {
    complaints(edited) {
      before ??= look(text)
      const after = look(edited)
      checked += 1
      return added(before, after).map(({ line, code, message }) => ({ line, what: `TS${code}: ${message}` }))
    },
    checked: () => checked
  }
}
