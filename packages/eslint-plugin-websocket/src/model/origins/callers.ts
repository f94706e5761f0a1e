import type { TSESTree } from '@typescript-eslint/utils'
import type { Bindings } from '../syntax/bindings.js'
import { identities } from './holders.js'
import type { Occurrences } from '../syntax/occurrences.js'
import {
  calledMember,
  isClass,
  isFunction,
  propertyName,
  unwrap,
  type Expression,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

/** Where a function of the file is used. */
export interface FunctionUses {
  /** Calls of it, by name, as a method, or on the spot. */
  readonly calls: readonly (TSESTree.CallExpression | TSESTree.NewExpression)[]
  /** Calls that receive it as an argument, at which index. */
  readonly passedTo: readonly { readonly call: TSESTree.CallExpression; readonly index: number }[]
  /** Properties that it is put into, by the object and the name. */
  readonly assignedTo: readonly { readonly object: Expression; readonly name: string }[]
  /** Whether something else is done with it, so that the file does not show every call. */
  readonly escapes: boolean
}

/**
 * @param reaches whether an expression may evaluate to the function
 */
export function findUses(
  fn: FunctionNode,
  bindings: Bindings,
  found: Occurrences,
  reaches: (callee: Node, fn: FunctionNode) => boolean
): FunctionUses {
  const calls: (TSESTree.CallExpression | TSESTree.NewExpression)[] = []
  const passedTo: { call: TSESTree.CallExpression; index: number }[] = []
  const assignedTo: { object: Expression; name: string }[] = []
  let escapes = false
  const see = (at: Node) => {
    const parent = at.parent
    if (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') {
      if (parent.callee === at) calls.push(parent)
      else if (parent.type === 'CallExpression' && parent.arguments[0] === at && passesFunctionOn(parent)) see(parent)
      else if (parent.type === 'CallExpression')
        passedTo.push({ call: parent, index: parent.arguments.indexOf(at as never) })
    } else if (
      parent?.type === 'MemberExpression' &&
      parent.object === at &&
      propertyName(parent) === 'bind' &&
      parent.parent.type === 'CallExpression' &&
      parent.parent.arguments.length < 2
    ) {
      see(parent.parent)
    } else if (
      parent?.type === 'VariableDeclarator' &&
      parent.init === at &&
      at !== fn &&
      parent.id.type === 'Identifier'
    )
      seeName(parent.id)
    else if (parent && unwrap(parent) === at) see(parent)
    else if (!isNaming(at)) escapes = true
    if (parent?.type === 'AssignmentExpression' && parent.right === at && parent.left.type === 'MemberExpression') {
      const name = propertyName(parent.left)
      if (name !== null) assignedTo.push({ object: parent.left.object, name })
    }
  }
  const seen = new Set<Node>()
  const seeName = (name: TSESTree.Identifier) => {
    if (seen.has(name)) return
    seen.add(name)
    for (const reference of bindings.declaredBy(name)?.references ?? []) see(reference.identifier)
  }
  see(fn)
  namesOf(fn).forEach(seeName)
  const method = methodName(fn)
  for (const call of method === null ? [] : (found.calls.get(method) ?? [])) {
    if (calledMember(call) && reaches(call.callee, fn)) calls.push(call)
  }
  if (method === 'constructor') {
    const owner = fn.parent.parent?.parent
    for (const construction of found.constructions)
      if (owner && isClass(owner) && reaches(construction.callee, owner as never)) calls.push(construction)
  }
  return { calls, passedTo, assignedTo, escapes }
}

/** `useCallback(fn, [])` is `fn`: who calls the one calls the other. */
function passesFunctionOn(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee)
  const name = callee.type === 'Identifier' ? callee.name : calledMember(call)?.name
  return name !== undefined && identities.has(name)
}

/** Whether a place only gives a function a name by which its calls are found, or the file a name to export it by. */
function isNaming(at: Node): boolean {
  const { parent } = at
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && (isFunction(at) || at === parent.id)
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'Property':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ExportSpecifier':
    case 'ExportDefaultDeclaration':
    case 'TSTypeQuery':
      return true
    // What is called `on…` is called by somebody else.
    case 'AssignmentExpression':
      return isFunction(at) && parent.left.type === 'MemberExpression' && !propertyName(parent.left)?.startsWith('on')
    default:
      return at.type === 'FunctionDeclaration'
  }
}

/** The variables that hold a function from its declaration on. */
function namesOf(fn: FunctionNode): TSESTree.Identifier[] {
  const names: TSESTree.Identifier[] = []
  if (fn.type !== 'ArrowFunctionExpression' && fn.id) names.push(fn.id)
  const { parent } = fn
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') names.push(parent.id)
  return names
}

/** The names that the file calls a function by. */
export function calledBy(fn: FunctionNode): readonly string[] {
  const method = methodName(fn)
  return [...namesOf(fn).map(({ name }) => name), ...(method === null ? [] : [method])]
}

function methodName(fn: FunctionNode): string | null {
  const { parent } = fn
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition' || parent.type === 'Property')
    return propertyName(parent)
  if (parent.type !== 'AssignmentExpression' || parent.left.type !== 'MemberExpression') return null
  return propertyName(parent.left)
}
