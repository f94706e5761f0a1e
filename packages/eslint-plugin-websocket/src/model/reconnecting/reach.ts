import type { TSESTree } from '@typescript-eslint/utils'
import type { Effects } from './effects.js'
import type { Origins } from '../origins/origins.js'
import type { Sockets } from '../sockets/sockets.js'
import type { Surroundings } from '../syntax/surroundings.js'
import { isClass, unwrap, type FunctionNode, type Node } from '../syntax/syntax.js'

/** What a function may lead to, without a look at its conditions: a cheap question before the dear one. */
export interface Reach {
  /** Whether a new connection may be made. */
  dials(fn: FunctionNode): boolean
  /** Whether a handler leads to a new connection, and to a line that attaches the handler again. */
  returns(fn: FunctionNode, attachments: ReadonlySet<Node>): boolean
  /** Whether a function is so small, with all that it calls, that following it costs next to nothing. */
  isSmall(fn: FunctionNode): boolean
  /** Every function that some lead to, themselves among them; null for more than anybody writes. */
  functions(from: readonly FunctionNode[]): readonly FunctionNode[] | null
  /** What a function writes, and those that it calls: the targets of assignments. */
  writes(functions: readonly FunctionNode[]): readonly Node[]
}

interface Own {
  readonly size: number
  readonly dials: boolean
  readonly next: readonly FunctionNode[]
  readonly writes: readonly Node[]
  /** Assignments and calls. */
  readonly nodes: ReadonlySet<Node>
}

const smallSize = 150
/** More functions than one handler calls in code that people write. */
const maxFunctions = 2000

export function createReach(origins: Origins, sockets: Sockets, effects: Effects, surroundings: Surroundings): Reach {
  const known = new Map<FunctionNode, Own>()

  /** What stands in a function, with the functions inside it. */
  function own(fn: FunctionNode): Own {
    const before = known.get(fn)
    if (before) return before
    const next: FunctionNode[] = []
    const writes: Node[] = []
    const nodes = new Set<Node>()
    let size = 0
    let dials = false
    const stack: Node[] = [fn]
    for (let node = stack.pop(); node; node = stack.pop()) {
      size++
      if (node.type === 'AssignmentExpression' || node.type === 'CallExpression') nodes.add(node)
      if (node.type === 'NewExpression') {
        dials ||= sockets.at(node) !== null
        next.push(...constructors(node))
      } else if (node.type === 'AssignmentExpression') {
        writes.push(node.left)
        next.push(...effects.ofWrite(node))
      } else if (node.type === 'UpdateExpression') {
        writes.push(node.argument)
        next.push(...effects.ofWrite(node))
      } else if (node.type === 'CallExpression') next.push(...called(node))
      stack.push(...surroundings.children(node))
    }
    const found = { size, dials, next, writes, nodes }
    known.set(fn, found)
    return found
  }

  /** What a call runs, and what it may run later. */
  function called(call: TSESTree.CallExpression): FunctionNode[] {
    const handed = call.arguments.filter(
      ({ type }) => type === 'Identifier' || type === 'MemberExpression' || type === 'CallExpression'
    )
    return [
      ...origins.functions(unwrap(call.callee)),
      ...effects.ofCall(call),
      ...handed.flatMap((one) => origins.functions(one))
    ]
  }

  function constructors(node: TSESTree.NewExpression): FunctionNode[] {
    return origins
      .of(node.callee)
      .flatMap(({ root, path }) =>
        root.kind === 'expression' && path.length === 0 && isClass(root.node)
          ? root.node.body.body.flatMap((member) =>
              member.type === 'MethodDefinition' && member.kind === 'constructor' ? [member.value as FunctionNode] : []
            )
          : []
      )
  }

  /** Every function that a function leads to, itself among them, until something is found. */
  function search(from: readonly FunctionNode[], visit: (one: Own) => boolean): boolean {
    const seen = new Set(from)
    for (const fn of seen) {
      if (visit(own(fn))) return true
      if (seen.size < maxFunctions) for (const one of own(fn).next) seen.add(one)
    }
    return false
  }

  const dialling = new Map<FunctionNode, boolean>()
  const small = new Map<FunctionNode, boolean>()
  const remembered = (map: Map<FunctionNode, boolean>, fn: FunctionNode, ask: () => boolean) => {
    const answer = map.get(fn) ?? ask()
    map.set(fn, answer)
    return answer
  }

  return {
    dials: (fn) => remembered(dialling, fn, () => search([fn], ({ dials }) => dials)),
    isSmall: (fn) =>
      remembered(small, fn, () => {
        let size = 0
        return !search([fn], (one) => (size += one.size) > smallSize)
      }),
    returns: (fn, attachments) =>
      search([fn], ({ dials }) => dials) && search([fn], ({ nodes }) => [...attachments].some((one) => nodes.has(one))),
    functions(from) {
      const seen = new Set(from)
      for (const fn of seen) {
        if (seen.size > maxFunctions) return null
        for (const one of own(fn).next) seen.add(one)
      }
      return [...seen]
    },
    writes(functions) {
      const all: Node[] = []
      search(functions, ({ writes }) => {
        all.push(...writes)
        return all.length > 200
      })
      return all
    }
  }
}
