/** Values of which only so much is known. */
export const something: unique symbol = Symbol('an object or a function')
/** The event that a listener is called with. */
export const received: unique symbol = Symbol('an event')
export const nothing: unique symbol = Symbol('null or undefined')

/** What a place holds on one way through the program, where the way settles it. */
export type Value = number | string | boolean | typeof something | typeof nothing | typeof received

export function isTruthy(value: Value): boolean {
  return value === nothing ? false : typeof value === 'symbol' ? true : Boolean(value)
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b
}

/** What a comparison of two values comes to; null when that is not known. */
export function compare(operator: string, a: Value, b: Value): boolean | null {
  const order = comparisons[operator]
  if (order) return typeof a === 'number' && typeof b === 'number' ? order(a, b) : null
  if (!/^[!=]==?$/.test(operator)) return null
  // Two objects may be one, and what is only known to be there may be any.
  if ((a === something && b !== nothing) || (b === something && a !== nothing)) return null
  if (a === nothing && b === nothing) return operator.length === 3 ? null : operator === '=='
  if (a === received || b === received) return operator.startsWith('!')
  const isSame = a === b
  // `'1' == 1`
  if (!isSame && operator.length === 2 && typeof a !== typeof b && a !== nothing && b !== nothing) return null
  return operator.startsWith('!') ? !isSame : isSame
}

const clockName = /(?:^|[a-z_])(?:time(?!out|r)|stamp|elapsed|since|uptime|started|last)|^(?:last|now|since|elapsed)/i

/** `lastInterval`, `nowAttempts`: how long and how often, which no clock says. */
const amountName = /interval|delay|backoff|attempts|tries|count/i

/** What is measured with a clock, by name: a condition on it lets the round wait for its time. */
export function isClockName(name: string): boolean {
  return clockName.test(name) && !amountName.test(name)
}
