import type { TSESTree } from '@typescript-eslint/utils'
import { argument, calledMember } from '../syntax/syntax.js'

/** Functions and methods whose result has only ASCII characters. */
const makers: ReadonlySet<string> = new Set([
  'btoa',
  'encodeURIComponent',
  'encodeURI',
  'randomUUID',
  'toISOString',
  'toFixed'
])
const encodings: ReadonlySet<unknown> = new Set(['hex', 'base64', 'base64url', 'ascii'])

/** All but some ASCII characters: `[^\x20-\x7e]`, `[^\w ]`, `[\u0080-\uffff]`, `\P{ASCII}`. */
const others = /^(?:\[\^(?:[ -[^-~]|\\[^upPWDSB])+\]|\[\\(?:u0080|x80)-\\u[fF]{4}\]|\\P\{ASCII\})\+?$/

/** Whether a call of a name gives a text that has only ASCII characters: `digest('hex')`, `toString(36)`. */
export function isAsciiMaker(call: TSESTree.CallExpression, name: string): boolean {
  if (makers.has(name)) return true
  const format = argument(call, 0)
  const isFormat = format?.type === 'Literal' && (encodings.has(format.value) || typeof format.value === 'number')
  return isFormat && calledMember(call) !== null && (name === 'digest' || name === 'toString')
}

/** Whether a method of a name takes all but ASCII characters out of a text: `replace(/[^\x20-\x7e]/g, '?')`. */
export function isAsciiFilter(call: TSESTree.CallExpression, name: string): boolean {
  const [what, by] = [argument(call, 0), argument(call, 1)]
  const regex = what?.type === 'Literal' && 'regex' in what ? what.regex : null
  if (!regex || !/^replace(?:All)?$/.test(name) || !regex.flags.includes('g')) return false
  const isText = by?.type === 'Literal' && typeof by.value === 'string' && /^[ -~]*$/.test(by.value)
  return isText && others.test(regex.pattern)
}
