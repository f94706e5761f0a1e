/**
 * The one check of everything that is passed as a close code.
 *
 * @returns The code; -0 becomes 0.
 */
export function checkCode(caller: string, value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 65535) return value + 0
  const message = `${caller}: close code must be an integer from 0 to 65535, got ${show(value)}`
  throw typeof value === 'number' ? new RangeError(message) : new TypeError(message)
}

/** The check of every other number: `caller: name must be a number from 1 to 10, got 11`. */
export function checkNumber(caller: string, name: string, value: unknown, from: number, to: number): number {
  if (typeof value === 'number' && value >= from && value <= to) return value
  const message = `${caller}: ${name} must be a number from ${from} to ${to}, got ${show(value)}`
  throw typeof value === 'number' ? new RangeError(message) : new TypeError(message)
}

/** The value for an error message, without running any code of the value's own (`toString`, getters, proxies). */
export function show(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
    case 'bigint':
      return `${value}n`
    case 'object':
      return value === null ? 'null' : 'an object'
    case 'function':
      return 'a function'
    default:
      return String(value)
  }
}
