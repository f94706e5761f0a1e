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
  const before = code.split('\n')
  const after = withAction(code, action).split('\n')
  const changed: (readonly ['-' | '+', string])[] = []
  for (let [row, place] = [0, 0]; row < before.length || place < after.length; row++, place++) {
    const [gone, come] = untilEqual(before, after, row, place)
    for (const end = row + gone; row < end; row++) changed.push(['-', before[row]!])
    for (const end = place + come; place < end; place++) changed.push(['+', after[place]!])
  }
  return changed
}

/** How many lines of each are to be left out until the two go on alike: as few as can be, or all that are left. */
function untilEqual(before: readonly string[], after: readonly string[], row: number, place: number) {
  const left = [before.length - row, after.length - place] as const
  for (let both = 0; both < left[0] + left[1]; both++)
    for (let gone = Math.max(0, both - left[1] + 1); gone <= both && gone < left[0]; gone++)
      if (before[row + gone] === after[place + both - gone]) return [gone, both - gone] as const
  return left
}
