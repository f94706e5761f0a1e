import type { TSESTree } from '@typescript-eslint/utils'
import { assignmentsTo, isConstant, isReckoned, type Bindings, type Variable } from '../syntax/bindings.js'
import type { Handler } from '../listening/handlers.js'
import type { Occurrences } from '../syntax/occurrences.js'
import { isNothingOrigin } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import { isSilentWhenClosed } from '../sockets/outcomes.js'
import type { Passage, Passages } from './passages.js'
import { parameterNamed, pathTo } from '../syntax/patterns.js'
import type { Reads } from '../listening/reads.js'
import type { Send } from '../sending/sends.js'
import type { Sockets } from '../sockets/sockets.js'
import {
  argument,
  enclosingFunction,
  isFunction,
  isInside,
  isOptionalChain,
  propertyName,
  unwrap,
  type Expression,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

/** A code that one connection received and that reaches `close` of another. */
export interface Forward {
  readonly send: Send
  /** The argument that carries the code; a spread carries the reason too. */
  readonly node: Expression | TSESTree.SpreadElement
  /** Those of the numbers asked about that arrive. */
  readonly codes: readonly number[]
  /** Whether `node` is a number whenever the call is reached. */
  readonly isNumber: boolean
}

/** Where a forwarded code was received. */
interface Source {
  /** The function that it was handed to; null when only a type tells. */
  readonly fn: FunctionNode | null
  /** Null when a library calls the function. */
  readonly handler: Handler | null
  readonly passage: Exclude<Passage, 'never'>
}

export interface Ground {
  readonly bindings: Bindings
  readonly origins: Origins
  readonly found: Occurrences
  readonly reads: Reads
  readonly passages: Passages
  readonly handlers: readonly Handler[]
  readonly sockets: Sockets
}

/** More functions than a code is handed through. */
const maxHops = 6

/**
 * Finds the calls that certain received codes arrive at.
 *
 * @param codes asked of each call: the numbers that its socket cannot send
 */
export function findForwards(
  sends: readonly Send[],
  codes: (send: Send) => readonly number[],
  ground: Ground
): Forward[] {
  return sends.flatMap((send) => {
    const [first] = send.call.arguments
    const node = send.code ?? (first?.type === 'SpreadElement' ? first : null)
    if (!node || !isInside(node, send.call)) return []
    const search = createSearch(ground)
    const arriving = codes(send).filter((code) => search.sources(node, code).some((one) => harms(one, send, ground)))
    return arriving.length > 0 ? [{ send, node, codes: arriving, isNumber: search.isNumber() }] : []
  })
}

/** Whether the call is on another socket than the one that has closed, or on one that throws nevertheless. */
function harms({ fn, handler, passage }: Source, send: Send, { origins, sockets }: Ground): boolean {
  const held = origins.of(send.receiver)
  const isSame = handler
    ? origins.of(handler.receiver).some((one) => held.includes(one))
    : held.some(({ root }) => root.kind === 'parameter' && root.fn === fn)
  // If there is still a socket to call it on.
  return !isSame || (passage === 'free' && !held.some(isNothingOrigin) && throwsWhenClosed(send, sockets))
}

/** Whether a socket that has closed still throws on a code that it cannot send. */
function throwsWhenClosed({ socket, method }: Send, sockets: Sockets): boolean {
  return sockets.runtimesAt(socket, method)?.every((runtime) => !isSilentWhenClosed(runtime)) ?? false
}

function createSearch({ bindings, origins, found, reads, passages, handlers }: Ground) {
  let isNumber = true

  function sources(node: Node, code: number): Source[] {
    if (node.type === 'SpreadElement') return rest(node.argument, code)
    return leaves(node).flatMap((leaf) => ofCode(leaf, code, 0))
  }

  /** `socket.on('close', (...closing) => other.close(...closing))` */
  function rest(node: Node, code: number): Source[] {
    const definition = node.type === 'Identifier' ? bindings.variableOf(node)?.defs[0] : undefined
    const fn = definition?.node
    if (definition?.type !== 'Parameter' || !fn || !isFunction(fn)) return []
    const [first] = fn.params
    const takesAll = first?.type === 'RestElement' && first.argument === definition.name
    return takesAll && reads.receives(fn) === 'argument' ? received(node, fn, code) : []
  }

  /** What a handler receives itself. */
  function received(leaf: Node, fn: FunctionNode, code: number): Source[] {
    const passage = passages.to(leaf, fn, code)
    if (passage === 'never') return []
    return handlers.filter((one) => one.fn === fn).map((handler) => ({ fn, handler, passage }))
  }

  function ofCode(leaf: Node, code: number, hops: number): Source[] {
    if (hops > maxHops) return []
    if (leaf.type === 'MemberExpression') {
      const isEventCode = propertyName(leaf) === 'code'
      const events = isEventCode ? leaves(leaf.object).flatMap((event) => ofEvent(event, code, hops + 1)) : []
      return events.length > 0 ? events : stored(leaf, code, hops + 1)
    }
    return leaf.type === 'Identifier' ? ofName(leaf, 'code', code, hops) : []
  }

  function ofEvent(leaf: Node, code: number, hops: number): Source[] {
    return leaf.type === 'Identifier' && hops <= maxHops ? ofName(leaf, 'event', code, hops) : []
  }

  function ofName(leaf: TSESTree.Identifier, wanted: 'code' | 'event', code: number, hops: number): Source[] {
    const variable = bindings.variableOf(leaf)
    const [definition, ...others] = variable?.defs ?? []
    if (!variable || !definition || others.length > 0) return []
    if (!isConstant(variable)) return wanted === 'code' ? kept(leaf, variable, code, hops) : []
    if (definition.name.type !== 'Identifier') return []
    if (definition.type === 'Variable' && definition.node.init) {
      const { id, init } = definition.node
      const taken = takenFrom(id, definition.name, wanted)
      const fn = enclosingFunction(definition.node)
      return taken && fn ? through(leaf, fn, code, () => search(init, taken, code, hops + 1)) : []
    }
    const fn = definition.node
    if (definition.type !== 'Parameter' || !isFunction(fn)) return []
    const { name } = definition
    const parameter = parameterNamed(fn, name)
    const taken = parameter && takenFrom(parameter.pattern, name, wanted)
    if (!taken) return []
    const { index, pattern } = parameter
    const form = index === 0 ? reads.receives(fn) : null
    const wantedForm = taken === 'code' ? 'argument' : 'event'
    if (form !== null) return form === wantedForm ? received(leaf, fn, code) : []
    const isGiven = reads.isGiven(fn, index, wantedForm)
    if (isGiven || (taken === 'event' && reads.isTyped(leaf))) {
      const passage = passages.to(leaf, fn, code)
      return passage === 'never' ? [] : [{ fn: isGiven ? fn : null, handler: null, passage }]
    }
    return through(leaf, fn, code, () => given(fn, index, pattern, taken, code, hops + 1))
  }

  /** What the callers of a function hand to it. */
  function given(
    fn: FunctionNode,
    index: number,
    pattern: Node,
    wanted: 'code' | 'event',
    code: number,
    hops: number
  ): Source[] {
    return origins.uses(fn).calls.flatMap((call) => {
      const value = argument(call, index)
      if (!value && pattern.type !== 'AssignmentPattern') isNumber = false
      return value ? search(value, wanted, code, hops) : []
    })
  }

  /** A field that holds nothing but a received code: those of the places that write it that the code arrives at. */
  function stored(leaf: TSESTree.MemberExpression, code: number, hops: number): Source[] {
    const name = propertyName(leaf)
    const fn = enclosingFunction(leaf)
    if (name === null || !fn || !reads.isReceivedCode(leaf)) return []
    const held = origins.of(leaf.object)
    const arriving = through(leaf, fn, code, () =>
      (found.writes.get(name) ?? []).flatMap(({ target, value }) =>
        value && origins.of(target.object).some((one) => held.includes(one)) ? search(value, 'code', code, hops) : []
      )
    )
    // Nothing may have been received yet.
    if (arriving.length > 0) isNumber = false
    return arriving
  }

  /** A variable that a received code is put into, in one place. */
  function kept(leaf: TSESTree.Identifier, variable: Variable, code: number, hops: number): Source[] {
    const fn = enclosingFunction(leaf)
    const [only] = assignmentsTo(variable)
    const writes = variable.references.filter((one) => one.isWrite() && one.init !== true)
    const isOnce = only?.target === only?.name && writes.length === 1 && !isReckoned(variable)
    if (!fn || !only || !isOnce || !reads.isReceivedCode(leaf)) return []
    const arriving = through(leaf, fn, code, () => search(only.value, 'code', code, hops + 1))
    if (arriving.length > 0) isNumber = false
    return arriving
  }

  function search(node: Node, wanted: 'code' | 'event', code: number, hops: number): Source[] {
    return leaves(node).flatMap((leaf) => (wanted === 'code' ? ofCode : ofEvent)(leaf, code, hops))
  }

  /** What arrives at the start of a function, if the code gets from there to the leaf. */
  function through(leaf: Node, fn: FunctionNode, code: number, earlier: () => Source[]): Source[] {
    // Asked last: most codes that reach a call were received nowhere.
    const arriving = earlier()
    const passage = arriving.length > 0 ? passages.to(leaf, fn, code) : 'never'
    if (passage === 'never') return []
    return arriving.map((one) => (passage === 'open' ? { ...one, passage } : one))
  }

  /** The names and properties whose value an expression may come to unchanged. */
  function leaves(outer: Node): Node[] {
    const node = unwrap(outer)
    // `event?.code`
    if (isOptionalChain(node)) isNumber = false
    switch (node.type) {
      case 'ConditionalExpression':
        return [...leaves(node.consequent), ...leaves(node.alternate)]
      case 'LogicalExpression':
        return node.operator === '&&' ? leaves(node.right) : [...leaves(node.left), ...leaves(node.right)]
      case 'Identifier':
      case 'MemberExpression':
        return [node]
      default:
        return []
    }
  }

  return { sources, isNumber: () => isNumber }
}

/** What a pattern has to be given so that one of its names becomes what is wanted. */
function takenFrom(pattern: Node, name: TSESTree.Identifier, wanted: 'code' | 'event'): 'code' | 'event' | null {
  const steps = pathTo(pattern, name)?.steps ?? null
  if (steps?.length === 0) return wanted
  return wanted === 'code' && steps?.length === 1 && steps[0] === 'code' ? 'event' : null
}
