import type { TSESTree } from '@typescript-eslint/utils'
import type { Known } from './known.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origins } from '../origins/origins.js'
import type { Places } from './places.js'
import type { Reads } from '../listening/reads.js'
import type { Surroundings } from '../syntax/surroundings.js'
import { isClockName } from './values.js'
import {
  calledMember,
  isClass,
  isFunction,
  isNothing,
  ownerOf,
  propertyName,
  unwrap,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

/** What keeps a way from proving anything. */
export interface Uncertainty {
  /** Whether a condition asks a clock, or a function of somebody else. */
  ofCondition(test: Node, known: Known): boolean
  /** Whether a class of the file that extends this one has a method of its own in its place. */
  isOverridden(call: TSESTree.CallExpression, fn: FunctionNode): boolean
}

/** Questions about a text, which has the same answer each time. */
const textual: ReadonlySet<string> = new Set([
  'toString',
  'startsWith',
  'endsWith',
  'trim',
  'toLowerCase',
  'test',
  'match',
  'includes'
])
const order: ReadonlySet<string> = new Set(['<', '<=', '>', '>='])

export function createUncertainty(
  found: Occurrences,
  origins: Origins,
  places: Places,
  surroundings: Surroundings,
  reads: Reads
): Uncertainty {
  /** What calls something that the file does not show, apart from those that a way has run. */
  function asks(node: Node, known: Known): boolean {
    if (known.results.has(node)) return false
    if (node.type === 'AwaitExpression' || node.type === 'YieldExpression') return true
    // Whether there is a socket at all: `socket?.readyState !== undefined`.
    if (node.type === 'BinaryExpression' && isNothing(unwrap(node.right)) && isReadyState(node.left)) return true
    if (node.type === 'CallExpression' && origins.functions(node.callee).length === 0) return !isPlain(node)
    return !isFunction(node) && surroundings.children(node).some((child) => asks(child, known))
  }

  /** `Math.floor(n)`, `Boolean(x)`, `hosts.includes(host)`: the same answer for the same values. */
  function isPlain(call: TSESTree.CallExpression): boolean {
    const callee = unwrap(call.callee)
    if (callee.type === 'Identifier') return /^(?:Boolean|Number|String|isNaN)$/.test(callee.name)
    const method = calledMember(call)
    if (method && textual.has(method.name)) return !call.arguments.some((one) => reads.isReceivedCode(one))
    return method?.object.type === 'Identifier' && method.object.name === 'Math' && method.name !== 'random'
  }

  /** `now - last > 1000`, `Date.now() - this.lastTry`, `event.timeStamp < limit` */
  function isTimed(outer: Node, depth = 0): boolean {
    const node = unwrap(outer)
    if (node.type === 'BinaryExpression' && (order.has(node.operator) || node.operator === '-'))
      return [node.left, node.right].some((side) => isOfClock(side, 0))
    return depth < 10 && !isFunction(node) && surroundings.children(node).some((child) => isTimed(child, depth + 1))
  }

  function isOfClock(outer: Node, depth: number): boolean {
    const node = unwrap(outer)
    if (depth > 6 || isFunction(node)) return false
    if (node.type === 'NewExpression') return node.callee.type === 'Identifier' && node.callee.name === 'Date'
    if (node.type === 'CallExpression') {
      const called = calledMember(node)
      if (called && /^(?:now|getTime|valueOf|hrtime|uptime)$/.test(called.name)) return true
    }
    const key = places.key(node)
    if (key !== null) {
      const name = typeof key === 'string' ? propertyOfKey(key) : key.name
      if (isClockName(name)) return true
      const written = places.changes(key).flatMap(({ value }) => value ?? [])
      const [definition] = typeof key === 'string' ? [] : key.defs
      const initial = definition?.type === 'Variable' && definition.node.init ? [definition.node.init] : []
      return [...written, ...initial].some((value) => isOfClock(value, depth + 1))
    }
    return surroundings.children(node).some((child) => isOfClock(child, depth + 1))
  }

  let overriding: ReadonlyMap<string, readonly Node[]> | null = null
  /** The classes of the file whose methods are replaced by subclasses in it, by the name of the method. */
  function replaced(): ReadonlyMap<string, readonly Node[]> {
    const all = new Map<string, Node[]>()
    for (const { parent } of found.holders) {
      if (!parent || !isClass(parent) || !parent.superClass) continue
      const bases = origins.of(parent.superClass).flatMap(({ root }) => (root.kind === 'expression' ? [root.node] : []))
      for (const member of parent.body.body)
        if (member.type === 'MethodDefinition' || member.type === 'PropertyDefinition') {
          const name = propertyName(member) ?? ''
          all.set(name, [...(all.get(name) ?? []), ...bases])
        }
    }
    return all
  }

  return {
    ofCondition: (test, known) => asks(test, known) || isTimed(test),
    isOverridden(call, fn) {
      const called = calledMember(call)
      if (called?.object.type !== 'ThisExpression') return false
      overriding ??= replaced()
      const owner = ownerOf(fn)
      return owner !== null && (overriding.get(called.name) ?? []).includes(owner)
    }
  }
}

function propertyOfKey(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1)
}

function isReadyState(outer: Node): boolean {
  const node = unwrap(outer)
  return node.type === 'MemberExpression' && propertyName(node) === 'readyState'
}
