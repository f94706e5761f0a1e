import type { TSESTree } from '@typescript-eslint/utils'
import type { Bindings } from '../syntax/bindings.js'
import type { Origins } from '../origins/origins.js'
import {
  isClass,
  isFunction,
  isInside,
  statementsBefore,
  unwrap,
  type ClassNode,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'
import type { WorldConditions } from './world-conditions.js'
import { both, either, everywhere, unknown, type Worlds } from './world-signs.js'

/** Where the code at some places runs. */
export interface WorldPlaces {
  /** The worlds that the conditions on the way to a node leave. */
  at(node: Node): Worlds
}

/** More functions than lie between a place and what decides about it, and more callers than decide alike. */
const maxHops = 5
const maxVisits = 200

export function createWorldPlaces(bindings: Bindings, origins: Origins, conditions: WorldConditions): WorldPlaces {
  const known = new Map<Node, Worlds>()
  const active = new Set<Node>()
  let visits = 0

  function at(node: Node): Worlds {
    visits = 0
    const left = known.get(node) ?? walk(node, 0) ?? everywhere
    known.set(node, left)
    return left
  }

  /** Null for what is only reached from where the question began. */
  function walk(node: Node, hops: number): Worlds | null {
    visits++
    let left = everywhere
    for (let part = node; part.parent; part = part.parent) {
      const { parent } = part
      left = both(left, chosen(part, parent))
      for (const statement of statementsBefore(part, parent)) left = both(left, beyond(statement) ?? everywhere)
      if (isFunction(part) && isOfServer(part)) return unknown
      const used = isFunction(part)
        ? among(part, callsOf, hops)
        : isClass(part)
          ? among(part, usesOf, hops)
          : everywhere
      if (!used) return null
      left = both(left, used)
    }
    return left
  }

  /** What the condition of a whole says of one of its parts. */
  function chosen(part: Node, whole: Node): Worlds {
    switch (whole.type) {
      case 'IfStatement':
      case 'ConditionalExpression': {
        if (part === whole.test) return everywhere
        const { yes, no } = conditions.split(whole.test)
        return part === whole.consequent ? yes : no
      }
      case 'LogicalExpression': {
        if (part === whole.left) return everywhere
        const { yes, no } = conditions.split(whole.left)
        return whole.operator === '&&' ? yes : no
      }
      case 'SwitchCase':
        return part !== whole.test && conditions.isAbout(whole.parent as TSESTree.SwitchStatement)
          ? unknown
          : everywhere
      default:
        return everywhere
    }
  }

  /** The worlds where what stands behind a statement is reached; null where that is nowhere. */
  function beyond(statement: Node): Worlds | null {
    switch (statement.type) {
      case 'ReturnStatement':
      case 'ThrowStatement':
      case 'BreakStatement':
      case 'ContinueStatement':
        return null
      case 'BlockStatement':
        return statement.body.reduce<Worlds | null>((left, one) => {
          const next = left && beyond(one)
          return left && next && both(left, next)
        }, everywhere)
      case 'TryStatement':
        return beyond(statement.block)
      case 'IfStatement': {
        const first = beyond(statement.consequent)
        const second = statement.alternate ? beyond(statement.alternate) : everywhere
        // Most lead nowhere else, whatever they ask.
        if (first === everywhere && second === everywhere) return everywhere
        const { yes, no } = conditions.split(statement.test)
        if (!first || !second) return first ? both(yes, first) : second && both(no, second)
        return either(both(yes, first), both(no, second))
      }
      case 'SwitchStatement':
        return statement.cases.some(({ consequent }) => consequent.some(leaves)) && conditions.isAbout(statement)
          ? unknown
          : everywhere
      default:
        return everywhere
    }
  }

  /** The worlds of all the uses that the file shows. */
  function among<Owner extends Node>(
    owner: Owner,
    find: (owner: Owner) => readonly Node[],
    hops: number
  ): Worlds | null {
    if (hops >= maxHops || active.has(owner)) return everywhere
    const uses = find(owner)
    if (uses.length === 0 || visits + uses.length > maxVisits) return everywhere
    active.add(owner)
    // What calls itself says nothing new of where it runs.
    const others = uses.filter((use) => ![...active].some((one) => isInside(use, one)))
    const worlds = others.flatMap((use) => walk(use, hops + 1) ?? [])
    active.delete(owner)
    return worlds.length > 0 ? worlds.reduce(either) : null
  }

  /** Where the file calls a function that has a name, or hands it on. */
  function callsOf(fn: FunctionNode): Node[] {
    const { parent } = fn
    const isInPlace = parent.type === 'CallExpression' || parent.type === 'NewExpression'
    if (isInPlace) return []
    const { calls, passedTo, assignedTo, escapes } = origins.uses(fn)
    const uses = [...calls, ...passedTo.map(({ call }) => call), ...assignedTo.map(({ object }) => object)]
    return escapes ? [] : uses.filter((use) => !isInside(fn, use))
  }

  function usesOf(owner: ClassNode): Node[] {
    const { parent } = owner
    const named = parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : owner.id
    const uses = (named && bindings.declaredBy(named)?.references) ?? []
    return uses
      .filter(({ isTypeReference, init }) => isTypeReference !== true && init !== true)
      .map(({ identifier }) => identifier)
      .filter(({ parent: user }) => !/^Export/.test(user.type))
  }

  return { at }
}

function leaves(statement: Node): boolean {
  return statement.type === 'BlockStatement'
    ? statement.body.some(leaves)
    : statement.type === 'ReturnStatement' || statement.type === 'ThrowStatement'
}

/** `'use server'` in a function */
function isOfServer({ body }: FunctionNode): boolean {
  const statements = body && unwrap(body).type === 'BlockStatement' ? (body as TSESTree.BlockStatement).body : []
  return statements.some((one) => one.type === 'ExpressionStatement' && one.directive === 'use server')
}
