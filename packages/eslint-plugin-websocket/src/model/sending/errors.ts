import type { Bindings, Variable } from '../syntax/bindings.js'
import { listenerMethods } from '../origins/listeners.js'
import type { Occurrences } from '../syntax/occurrences.js'
import { onlyNode } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import {
  argument,
  calledMember,
  isClass,
  unwrap,
  type ClassNode,
  type Expression,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'
import type { Types } from '../syntax/types.js'

export interface Errors {
  /** Whether an expression is an Error, or what somebody has thrown. */
  isError(node: Node): boolean
  /** What an error of the file's own says, where the file writes that: `new Error('busy')`, `super('busy')`. */
  messagesOf(node: Node): readonly Expression[] | null
}

const errorName = /Error$|Exception$/

/** Which values are errors: by where they are caught, made, annotated or tested. A name such as `err` is no proof. */
export function createErrors(bindings: Bindings, origins: Origins, types: Types, found: Occurrences): Errors {
  function isError(outer: Node): boolean {
    const node = unwrap(outer)
    if (node.type === 'Identifier') {
      const variable = bindings.variableOf(node)
      const [definition] = variable?.defs ?? []
      if (variable && (definition?.type === 'CatchClause' || isTestedAsError(variable))) return true
    }
    return origins.of(node).some(({ root, path }) => {
      if (path.length > 0) return false
      if (root.kind === 'expression') return root.node.type === 'NewExpression' && isErrorName(root.node.callee)
      if (root.kind === 'parameter') return receivesError(root.fn, root.index)
      const name = root.kind === 'type' ? types.name(root.type) : null
      return name?.kind === 'global' && errorName.test(name.name)
    })
  }

  /** `promise.catch(fn)`, `promise.then(ok, fn)`, `emitter.on('error', fn)` */
  function receivesError(fn: FunctionNode, index: number): boolean {
    return (
      index === 0 &&
      origins.uses(fn).passedTo.some(({ call, index: at }) => {
        const method = calledMember(call)?.name
        if (method === 'catch') return at === 0
        if (method === 'then') return at === 1
        if (at !== 1 || method === undefined || method === 'addEventListener' || !listenerMethods.has(method))
          return false
        const event = argument(call, 0)
        const written = event && onlyNode(origins.of(event))
        return written?.type === 'Literal' && written.value === 'error'
      })
    )
  }

  function isTestedAsError(variable: Variable): boolean {
    return found.comparisons.some(
      ({ operator, left, right }) =>
        operator === 'instanceof' &&
        left.type === 'Identifier' &&
        bindings.variableOf(left) === variable &&
        isErrorName(right)
    )
  }

  function messagesOf(node: Node): Expression[] | null {
    const all = origins.of(node).map(({ root, path }) => {
      if (path.length > 0) return null
      if (root.kind === 'expression' && root.node.type === 'NewExpression' && isErrorName(root.node.callee))
        return argument(root.node, 0)
      return root.kind === 'instance' && isClass(root.of) ? messageOf(root.of) : null
    })
    return all.length > 0 && all.every((one) => one !== null) ? all : null
  }

  /** `class Busy extends Error { constructor() { super('busy') } }` */
  function messageOf({ superClass, body }: ClassNode): Expression | null {
    if (!superClass || !isErrorName(superClass)) return null
    const [constructor] = body.body.filter((one) => one.type === 'MethodDefinition' && one.kind === 'constructor')
    const statements = constructor?.type === 'MethodDefinition' ? (constructor.value.body?.body ?? []) : []
    const [call] = statements.flatMap((one) =>
      one.type === 'ExpressionStatement' &&
      one.expression.type === 'CallExpression' &&
      one.expression.callee.type === 'Super'
        ? [one.expression]
        : []
    )
    return call ? argument(call, 0) : null
  }

  return { isError, messagesOf }
}

function isErrorName(node: Node): boolean {
  return node.type === 'Identifier' && errorName.test(node.name)
}
