import type { Bindings } from '../syntax/bindings.js'
import type { Handler } from '../listening/handlers.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origins } from '../origins/origins.js'
import type { Reach } from './reach.js'
import type { Reads } from '../listening/reads.js'
import type { Surroundings } from '../syntax/surroundings.js'
import { calledName, isFunction, unwrap, type FunctionNode, type Node } from '../syntax/syntax.js'

/** Whether what a close handler does depends on what it receives: without a look at the ways through it. */
export interface Blindness {
  /** Whether nothing that a handler leads to looks at a code, at a reason, or at an event that has them. */
  of(fn: FunctionNode): boolean
}

interface Sources {
  readonly bindings: Bindings
  readonly found: Occurrences
  readonly origins: Origins
  readonly reach: Reach
  readonly reads: Reads
  readonly surroundings: Surroundings
}

/** Questions to the user: who answers decides, and may have read the code. */
const asking: ReadonlySet<string> = new Set(['alert', 'confirm', 'prompt'])

/** What keeps a value for later, by its name. */
const keeping = /^(?:push|unshift|set|add|put|store|save|enqueue|append)/

export function createBlindness(
  handlers: readonly Handler[],
  { bindings, found, origins, reach, reads, surroundings }: Sources
): Blindness {
  const known = new Map<FunctionNode, boolean>()

  /** Every close handler of the same sockets: one may leave behind what another one asks for. */
  function together(fn: FunctionNode): FunctionNode[] {
    const held = handlers.filter((one) => one.fn === fn).flatMap(({ receiver }) => origins.of(receiver))
    const others = handlers.filter(({ receiver }) => origins.of(receiver).some((one) => held.includes(one)))
    return [...new Set([fn, ...others.map((one) => one.fn)])]
  }

  function isBlind(fn: FunctionNode): boolean {
    const all = reach.functions(together(fn))
    if (all === null) return false
    const inside = new Set(all)
    return all.every((one) => parts(one, inside).every((node) => isHarmless(node)))
  }

  /** What stands in a function, without the functions in it that are asked on their own, and without names that are declared. */
  function parts(fn: FunctionNode, inside: ReadonlySet<FunctionNode>): Node[] {
    const nodes: Node[] = []
    const stack: Node[] = fn.body ? [fn.body] : []
    for (let node = stack.pop(); node; node = stack.pop()) {
      nodes.push(node)
      if (isFunction(node)) stack.push(...(node.body ? [node.body] : []))
      else if (node.type === 'VariableDeclarator') stack.push(...(node.init ? [node.init] : []))
      else stack.push(...surroundings.children(node).filter((child) => !isFunction(child) || !inside.has(child)))
    }
    return nodes
  }

  function isHarmless(node: Node): boolean {
    if (node.type === 'CallExpression') return !asking.has(calledName(node) ?? '')
    if (node.type === 'Identifier' && node.name === 'arguments') return false
    const isRead = node.type === 'Identifier' || node.type === 'MemberExpression'
    if (!isRead || isPart(node)) return true
    return !reads.isOfClose(node) || isHandedOn(node)
  }

  /** What belongs to a longer name, which is asked itself, and what something is put into. */
  function isPart(node: Node): boolean {
    const { parent } = node
    if (parent?.type === 'MemberExpression') return parent.object === node || !parent.computed
    if (parent?.type === 'AssignmentExpression' && parent.operator === '=') return parent.left === node
    return parent?.type === 'Property' && parent.key === node && !parent.shorthand && !parent.computed
  }

  /** Whether a value goes to a log or to a listener, to a function of the file, which is asked itself, or into a name. */
  function isHandedOn(outer: Node): boolean {
    for (let node = outer, { parent } = node; parent; node = parent, { parent } = node) {
      switch (parent.type) {
        case 'ArrayExpression':
        case 'ChainExpression':
        case 'MemberExpression':
        case 'ObjectExpression':
        case 'Property':
        case 'TemplateLiteral':
        case 'TSAsExpression':
        case 'TSNonNullExpression':
          continue
        case 'BinaryExpression':
          if (parent.operator !== '+') return false
          continue
        case 'LogicalExpression':
          if (parent.operator === '&&' && parent.left === node) return false
          continue
        case 'ExpressionStatement':
        case 'ThrowStatement':
          return true
        case 'VariableDeclarator':
          return parent.init === node
        case 'NewExpression':
        case 'CallExpression':
          if (parent.callee === node || isFollowed(parent)) return true
          if (!isUnused(parent)) return false
          return true
        case 'AssignmentExpression':
          return parent.right === node && (isForgotten(parent.left) || isPassing(parent.left))
        default:
          return false
      }
    }
    return true
  }

  /** A call of functions that are asked themselves, by names that lead back to what it hands over. */
  function isFollowed(call: Node): boolean {
    if (call.type !== 'CallExpression' || call.arguments.some(({ type }) => type === 'SpreadElement')) return false
    const functions = origins.functions(call.callee)
    return (
      functions.length > 0 &&
      functions.every(
        (fn) => fn.params.every(({ type }) => type !== 'RestElement') && origins.uses(fn).calls.includes(call)
      )
    )
  }

  /** Whether nobody asks what a call comes to, or for what it has put somewhere. */
  function isUnused(call: Node): boolean {
    if (call.type === 'CallExpression' && keeping.test(calledName(call) ?? '')) return false
    const { parent } = call
    if (parent?.type === 'ChainExpression' || parent?.type === 'AwaitExpression') return isUnused(parent)
    if (parent?.type === 'LogicalExpression') return parent.right === call && isUnused(parent)
    if (parent?.type === 'ConditionalExpression') return parent.test !== call && isUnused(parent)
    return parent?.type === 'ExpressionStatement' || parent?.type === 'ThrowStatement'
  }

  /** Whether what is put into a property is read nowhere in the file. */
  function isForgotten(target: Node): boolean {
    const place = surroundings.place(unwrap(target))
    if (typeof place !== 'string') return false
    return !readNames().has(place)
  }

  /** `const again = makeEvent('close'); again.code = event.code; dispatch(again)`: what is made here and given away. */
  function isPassing(target: Node): boolean {
    const object = target.type === 'MemberExpression' && target.object.type === 'Identifier' ? target.object : null
    const variable = object && bindings.variableOf(object)
    const made = variable?.defs[0]?.type === 'Variable' ? variable.defs[0].node.init : null
    if (!variable || !/^(?:Call|New|Object)Expression$/.test(made?.type ?? '')) return false
    return variable.references.every(({ identifier }) => {
      const { parent } = identifier
      if (parent.type === 'VariableDeclarator') return true
      if (parent.type === 'MemberExpression')
        return parent.parent.type === 'AssignmentExpression' && parent.parent.left === parent
      return parent.type === 'CallExpression' && parent.callee !== identifier && isUnused(parent)
    })
  }

  let names: ReadonlySet<string> | null = null
  /** Names of properties that the file reads. */
  function readNames(): ReadonlySet<string> {
    if (names) return names
    const all = new Set<string>()
    const stack: Node[] = found.holders.filter(({ type }) => type === 'Program')
    for (let node = stack.pop(); node; node = stack.pop()) {
      const isWrite = node.parent?.type === 'AssignmentExpression' && node.parent.left === node
      const name = node.type === 'MemberExpression' && !isWrite ? surroundings.place(node) : null
      if (typeof name === 'string') all.add(name)
      stack.push(...surroundings.children(node))
    }
    return (names = all)
  }

  return {
    of(fn) {
      const before = known.get(fn)
      if (before !== undefined) return before
      const blind = isBlind(fn)
      known.set(fn, blind)
      return blind
    }
  }
}
