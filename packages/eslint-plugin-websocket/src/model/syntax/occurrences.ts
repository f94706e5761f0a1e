import type { TSESTree } from '@typescript-eslint/utils'
import {
  calledMember,
  childrenOf,
  isFunction,
  propertyName,
  unwrap,
  type Expression,
  type FunctionNode,
  type Node,
  type VisitorKeys
} from './syntax.js'

export interface PropertyWrite {
  readonly target: TSESTree.MemberExpression
  readonly assignment: TSESTree.AssignmentExpression
  /** Null when the new value is computed from the old one (`+=`). */
  readonly value: Expression | null
}

/** What holds names and the values that they stand for. */
export type Holder =
  | TSESTree.ClassBody
  | TSESTree.ObjectExpression
  | TSESTree.Program
  | TSESTree.TSEnumDeclaration
  | TSESTree.TSModuleBlock

/** Every node that a fact can begin at, found in one walk of the file. */
export interface Occurrences {
  /** Calls by the name of what is called: `close` of `ws.close()` and of `close()`. */
  readonly calls: ReadonlyMap<string, readonly TSESTree.CallExpression[]>
  /** Assignments to properties by the property's name; computed ones under `*`. */
  readonly writes: ReadonlyMap<string, readonly PropertyWrite[]>
  /** Reads of a property `close` that are not calls: the method is used as a value. */
  readonly closes: readonly TSESTree.MemberExpression[]
  /** Names of properties that change in another way than by assignment: `x.n++`, `delete x.n`, `[x.n] = list`. */
  readonly changes: ReadonlySet<string>
  /** `++` and `--` */
  readonly updates: readonly TSESTree.UpdateExpression[]
  readonly constructions: readonly TSESTree.NewExpression[]
  readonly comparisons: readonly TSESTree.BinaryExpression[]
  readonly switches: readonly TSESTree.SwitchStatement[]
  readonly holders: readonly Holder[]
  readonly functions: readonly FunctionNode[]
  readonly returns: ReadonlyMap<FunctionNode, readonly Expression[]>
  readonly hasJsx: boolean
  /** Whether the file annotates anything with a type. */
  readonly hasTypes: boolean
}

const plainAssignments = new Set(['=', '||=', '&&=', '??='])

/** Walks the tree once. The stack is explicit, because generated files nest deeper than the call stack allows. */
export function findOccurrences(root: Node, keys: VisitorKeys): Occurrences {
  const calls = new Map<string, TSESTree.CallExpression[]>()
  const writes = new Map<string, PropertyWrite[]>()
  const closes: TSESTree.MemberExpression[] = []
  const changes = new Set<string>()
  const updates: TSESTree.UpdateExpression[] = []
  const constructions: TSESTree.NewExpression[] = []
  const comparisons: TSESTree.BinaryExpression[] = []
  const switches: TSESTree.SwitchStatement[] = []
  const holders: Holder[] = []
  const functions: FunctionNode[] = []
  const returns = new Map<FunctionNode, Expression[]>()
  let hasJsx = false
  let hasTypes = false

  const stack: [Node, FunctionNode | null][] = [[root, null]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node] = next
    let [, owner] = next
    if (isFunction(node)) {
      functions.push(node)
      owner = node
      if (node.body?.type !== 'BlockStatement' && node.body) push(returns, node, node.body as Expression)
    }
    switch (node.type) {
      case 'CallExpression': {
        const callee = unwrap(node.callee)
        const name = callee.type === 'Identifier' ? callee.name : calledMember(node)?.name
        if (name !== undefined) push(calls, name, node)
        break
      }
      case 'AssignmentExpression': {
        const target = unwrap(node.left)
        if (target.type === 'MemberExpression') {
          const value = plainAssignments.has(node.operator) ? node.right : null
          push(writes, propertyName(target) ?? '*', { target, assignment: node, value })
        }
        break
      }
      case 'MemberExpression': {
        const name = propertyName(node)
        if (name === 'close' && !isCalled(node)) closes.push(node)
        if (name !== null && isChanged(node)) changes.add(name)
        break
      }
      case 'TSTypeAnnotation':
        hasTypes = true
        break
      case 'UpdateExpression':
        updates.push(node)
        break
      case 'NewExpression':
        constructions.push(node)
        break
      case 'BinaryExpression':
        comparisons.push(node)
        break
      case 'SwitchStatement':
        switches.push(node)
        break
      case 'ClassBody':
      case 'ObjectExpression':
      case 'Program':
      case 'TSEnumDeclaration':
      case 'TSModuleBlock':
        holders.push(node)
        break
      case 'JSXElement':
      case 'JSXFragment':
        hasJsx = true
        break
      case 'ReturnStatement':
        if (owner && node.argument) push(returns, owner, node.argument)
        break
    }
    for (const child of childrenOf(node, keys).reverse()) stack.push([child, owner])
  }
  return {
    calls,
    writes,
    changes,
    closes,
    updates,
    constructions,
    comparisons,
    switches,
    holders,
    functions,
    returns,
    hasTypes,
    hasJsx
  }
}

function isChanged(member: TSESTree.MemberExpression): boolean {
  const { parent } = member
  switch (parent.type) {
    case 'UpdateExpression':
    case 'ArrayPattern':
    case 'RestElement':
      return true
    case 'UnaryExpression':
      return parent.operator === 'delete'
    case 'AssignmentPattern':
    case 'ForOfStatement':
    case 'ForInStatement':
      return parent.left === member
    case 'Property':
      return parent.value === member && parent.parent.type === 'ObjectPattern'
    default:
      return false
  }
}

function isCalled(method: Node): boolean {
  const { parent } = method
  if (parent && unwrap(parent) === method) return isCalled(parent)
  return parent?.type === 'CallExpression' && parent.callee === method
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
