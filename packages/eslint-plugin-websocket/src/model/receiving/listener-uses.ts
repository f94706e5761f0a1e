import type { TSESTree } from '@typescript-eslint/utils'
import type { Bindings } from '../syntax/bindings.js'
import { askedCollection } from '../listening/comparisons.js'
import type { Handler } from '../listening/handlers.js'
import type { Origins } from '../origins/origins.js'
import {
  calledMember,
  isCondition,
  outermost,
  propertyName,
  unwrap,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

/** A property that is taken from a parameter: by name, or by a pattern. */
export interface PropertyRead {
  readonly property: string
  /** `event.code`, or the property of the pattern. */
  readonly node: TSESTree.MemberExpression | TSESTree.Property
}

/** What a function does with one of its parameters. */
export interface ParameterUses {
  readonly parameter: TSESTree.Parameter
  readonly reads: readonly PropertyRead[]
  /** Where its value is used as a whole. */
  readonly wholes: readonly TSESTree.Identifier[]
  /** Whether the function finds out what it was given, or changes it: `typeof`, a test, an assignment. */
  readonly isAsked: boolean
}

/** A function that is called with one kind of arguments only: those of the listeners it is attached as. */
export interface Listener {
  readonly fn: FunctionNode
  readonly handlers: readonly [Handler, ...Handler[]]
  readonly event: 'close' | 'error'
  readonly receives: Handler['receives']
  readonly parameters: readonly ParameterUses[]
}

const detaching: ReadonlySet<string> = new Set(['off', 'removeListener', 'removeEventListener'])

/**
 * The functions that are attached as listeners of one event in one form, and that the file uses for nothing else.
 */
export function findListeners(
  closes: readonly Handler[],
  errors: readonly Handler[],
  bindings: Bindings,
  origins: Origins
): Listener[] {
  const all = [...closes, ...errors]
  const attachments: ReadonlySet<Node> = new Set(all.map(({ attachment }) => attachment))
  const functions = new Set(all.map(({ fn }) => fn))
  return [...functions].flatMap((fn) => {
    const [first, ...others] = all.filter((one) => one.fn === fn)
    const event = closes.includes(first!) ? 'close' : 'error'
    const isOfOneKind = others.every(
      (one) => one.receives === first!.receives && (event === 'close' ? closes : errors).includes(one)
    )
    if (!first || !isOfOneKind || !isOnlyAttached(fn, attachments, bindings, origins)) return []
    const parameters = fn.params.map((parameter) => usesOf(parameter, bindings))
    return [{ fn, handlers: [first, ...others], event, receives: first.receives, parameters }]
  })
}

function isOnlyAttached(
  fn: FunctionNode,
  attachments: ReadonlySet<Node>,
  bindings: Bindings,
  origins: Origins
): boolean {
  const { calls, passedTo } = origins.uses(fn)
  const isKnown = (call: TSESTree.CallExpression) =>
    attachments.has(call) || detaching.has(calledMember(call)?.name ?? '')
  if (calls.length > 0 || passedTo.some(({ call }) => !isKnown(call))) return false
  const { parent } = fn
  const name =
    fn.type !== 'ArrowFunctionExpression' && fn.id
      ? fn.id
      : parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
        ? parent.id
        : null
  const references = (name && bindings.declaredBy(name)?.references) ?? []
  return references.every(({ identifier, init }) => init === true || leadsTo(identifier, attachments))
}

/** `socket.onclose = handler`, `socket.on('close', handler.bind(this))`, `socket.off('close', handler)`. */
function leadsTo(node: Node, attachments: ReadonlySet<Node>): boolean {
  const { parent } = node
  if (!parent) return false
  if (attachments.has(parent)) return true
  if (parent.type === 'CallExpression' && detaching.has(calledMember(parent)?.name ?? '')) return true
  if (parent.type === 'MemberExpression' && propertyName(parent) === 'bind') return leadsTo(parent.parent, attachments)
  return (unwrap(parent) === node || parent.type === 'AssignmentExpression') && leadsTo(parent, attachments)
}

function usesOf(parameter: TSESTree.Parameter, bindings: Bindings): ParameterUses {
  const pattern = parameter.type === 'AssignmentPattern' ? parameter.left : parameter
  if (pattern.type === 'ObjectPattern') return { parameter, reads: readsOf(pattern), wholes: [], isAsked: false }
  const variable = pattern.type === 'Identifier' ? bindings.declaredBy(pattern) : null
  if (!variable) return { parameter, reads: [], wholes: [], isAsked: true }
  const reads: PropertyRead[] = []
  const wholes: TSESTree.Identifier[] = []
  let isAsked = false
  for (const reference of variable.references) {
    if (reference.init === true) continue
    const identifier = reference.identifier as TSESTree.Identifier
    const outer = outermost(identifier)
    const { parent } = outer
    const property = parent?.type === 'MemberExpression' && parent.object === outer ? propertyName(parent) : null
    if (parent?.type === 'MemberExpression' && property !== null) reads.push({ property, node: parent })
    else if (parent?.type === 'VariableDeclarator' && parent.init === outer && parent.id.type === 'ObjectPattern')
      reads.push(...readsOf(parent.id))
    else {
      wholes.push(identifier)
      isAsked ||= reference.isWrite() || asks(outer)
    }
  }
  return { parameter, reads, wholes, isAsked }
}

function readsOf({ properties }: TSESTree.ObjectPattern): PropertyRead[] {
  return properties.flatMap((node) => {
    const property = node.type === 'Property' ? propertyName(node) : null
    return node.type === 'Property' && property !== null ? [{ property, node }] : []
  })
}

/** Whether a use of a value can tell what it is: everything but a comparison with a constant and handing it on. */
function asks(node: Node): boolean {
  const { parent } = node
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      // `Buffer.isBuffer(reason) ? … : …`, and not `FINAL.includes(code)`
      return parent.callee === node || (isCondition(parent) && askedCollection(parent) === null)
    case 'BinaryExpression':
      return parent.operator === 'in' || parent.operator === 'instanceof' || isNothingBeside(parent, node)
    case 'SwitchStatement':
    case 'TemplateLiteral':
    case 'ExpressionStatement':
    case 'ReturnStatement':
      return false
    default:
      return true
  }
}

/** `event == null`, `event === undefined` */
function isNothingBeside({ left, right }: TSESTree.BinaryExpression, node: Node): boolean {
  const other = left === node ? right : left
  return (
    (other.type === 'Literal' && other.value === null) || (other.type === 'Identifier' && other.name === 'undefined')
  )
}
