/** What is linted, and how. */
export interface Subject {
  readonly code: string
  readonly language: Language
  /** A preset, or one rule alone. */
  readonly rules: Rules
  /** `settings.websocket`, which may be anything: the rules say what is wrong with it. */
  readonly settings?: unknown
}

export type Language = 'js' | 'ts'
export type Preset = 'recommended' | 'strict'
export type Rules = Preset | `websocket/${string}`

/** An edit that ESLint offers. Offsets count UTF-16 units from the start of the code. */
export interface Action {
  readonly kind: 'fix' | 'suggestion'
  readonly title: string
  readonly from: number
  readonly to: number
  readonly insert: string
}

export interface Problem {
  readonly from: number
  readonly to: number
  /** Counted from 1, as ESLint shows them. */
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning'
  readonly text: string
  /** Null for what ESLint itself says, such as a syntax error. */
  readonly rule: string | null
  readonly actions: readonly Action[]
}

export interface Result {
  readonly problems: readonly Problem[]
  /** The code with all fixes, null where there are none. */
  readonly fixed: string | null
  /** Why it could not be linted: wrong settings, or a linter that was not loaded. */
  readonly failure: string | null
}

export const failed = (failure: string): Result => ({ problems: [], fixed: null, failure })

export const withAction = (code: string, { from, to, insert }: Action): string =>
  code.slice(0, from) + insert + code.slice(to)

/** The lines that an edit takes away and puts there, in their order. */
export function changedLines(code: string, action: Action): readonly (readonly [sign: '-' | '+', line: string])[] {
  const changed: (readonly ['-' | '+', string])[] = []
  const after = withAction(code, action).split('\n')
  let next = 0
  for (const line of code.split('\n')) {
    const found = after.indexOf(line, next)
    if (found < 0) {
      changed.push(['-', line])
      continue
    }
    for (const added of after.slice(next, found)) changed.push(['+', added])
    next = found + 1
  }
  for (const added of after.slice(next)) changed.push(['+', added])
  return changed
}
