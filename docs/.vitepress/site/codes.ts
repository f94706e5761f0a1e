import { registry, type RegisteredCode } from 'ws-close-codes'

/** Every code that has a page, in order. */
export const codes = Object.keys(registry).map(Number) as RegisteredCode[]

/** Every pair of them, the lower one first. */
export const pairs: readonly (readonly [RegisteredCode, RegisteredCode])[] = codes.flatMap((a, index) =>
  codes.slice(index + 1).map((b) => [a, b] as const)
)

export const nameOf = (code: RegisteredCode): string => registry[code].meaning
