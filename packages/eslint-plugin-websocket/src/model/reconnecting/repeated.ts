import type { TSESTree } from '@typescript-eslint/utils'
import { abnormalClosure, tryAgainLater, type Answers } from './answers.js'
import { repeating, streams, transparent } from './clients.js'
import type { Configured } from './configured.js'
import type { Engine } from './engine.js'
import { onlyNode } from '../origins/roots.js'
import { argument, calledMember, propertyName, type Node } from '../syntax/syntax.js'

const codes = { complete: tryAgainLater, error: abnormalClosure } as const

/** Streams of sockets that are subscribed to again when they end: `webSocket(url).pipe(repeat())`. */
export function findRepeated({ found, origins }: Engine, answers: Answers): readonly Configured[] {
  const called = (node: Node): readonly [source: string, name: string] => {
    const [only, ...others] = node.type === 'CallExpression' ? origins.of(node.callee) : []
    return only?.root.kind === 'module' && others.length === 0 ? [only.root.source, only.path.join('.')] : ['', '']
  }
  const operator = (node: Node): string => {
    const [source, name] = called(node)
    return source === 'rxjs' || source === 'rxjs/operators' ? name : ''
  }

  function isSocket(node: Node): boolean {
    const made = onlyNode(origins.of(node))
    const [source, name] = made ? called(made) : []
    return source !== undefined && Object.hasOwn(streams, source) && streams[source] === name
  }

  return (found.calls.get('pipe') ?? []).flatMap((pipe): Configured[] => {
    const method = calledMember(pipe)
    if (!method || !isSocket(method.object)) return []
    const opaque = pipe.arguments.findIndex((one) => !transparent.has(operator(one)))
    return pipe.arguments.slice(0, opaque < 0 ? undefined : opaque).flatMap((one): Configured[] => {
      const name = operator(one)
      const ends = Object.hasOwn(repeating, name) ? repeating[name as keyof typeof repeating] : null
      const found = ends && one.type === 'CallExpression' ? paceOf(one) : null
      return found && ends ? [{ library: 'rxjs', ...found, answersAll: null, after: codes[ends] }] : []
    })
  })

  /** Null for a number of attempts: it ends by itself. */
  function paceOf(call: TSESTree.CallExpression): { pace: 'none' | 'fixed'; node: Node } | null {
    if (call.arguments.length === 0) return { pace: 'none', node: call }
    const given = argument(call, 0)
    const options = given && onlyNode(origins.of(given))
    if (options?.type !== 'ObjectExpression') return null
    const names = options.properties.map((one) => (one.type === 'Property' ? propertyName(one) : null))
    const isKnown = (name: string | null) => name === 'delay' || name === 'resetOnSuccess'
    if (!names.every(isKnown)) return null
    const delay = options.properties[names.indexOf('delay')] as TSESTree.Property | undefined
    if (!delay) return { pace: 'none', node: call }
    const { value, isEqual } = answers.of(delay.value)
    if (!isEqual) return null
    return { pace: value !== null && value <= 0 ? 'none' : 'fixed', node: delay }
  }
}
