import type { TSESTree } from '@typescript-eslint/utils'
import { runtimes as measured, type Runtime } from 'ws-close-codes'
import { isConstant, type Bindings, type Variable } from '../syntax/bindings.js'
import type { Callbacks, Passed } from './callbacks.js'
import type { Errors } from './errors.js'
import type { Send } from './sends.js'
import { parameterNamed } from '../syntax/patterns.js'
import { isFunction, isNothing, unwrap, type Expression, type FunctionNode, type Node } from '../syntax/syntax.js'
import type { Origins } from '../origins/origins.js'
import { outcomeOf } from '../sockets/outcomes.js'
import type { Sockets } from '../sockets/sockets.js'

/** What stands in the place of a close code, and is no number. */
export type Misfit =
  | { readonly kind: 'text'; readonly node: Expression; readonly value: string }
  | { readonly kind: 'null' | 'NaN'; readonly node: Expression }
  | { readonly kind: 'boolean'; readonly node: Expression; readonly value: boolean }
  | { readonly kind: 'bigint'; readonly node: Expression; readonly value: bigint }
  /** An object, array, function or regular expression. */
  | { readonly kind: 'object'; readonly node: Expression }
  | { readonly kind: Exclude<Passed, 'nothing'>; readonly node: Expression }

const objects: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'ArrowFunctionExpression',
  'FunctionExpression',
  'ObjectExpression'
])

/** Whether what stands on the left of an operator may be its result. */
function getsThrough(one: Misfit, operator: TSESTree.LogicalExpression['operator']): boolean {
  if (operator === '??') return one.kind !== 'null'
  const isFalsy = one.kind === 'null' || one.kind === 'NaN' || ('value' in one && !one.value)
  return isFalsy === (operator === '&&')
}

/** The values other than numbers that the code of a send is proved to have. */
export function findMisfits(
  { code, reason, socket, method }: Send,
  {
    bindings,
    origins,
    callbacks,
    errors,
    sockets
  }: { bindings: Bindings; origins: Origins; callbacks: Callbacks; errors: Errors; sockets: Sockets }
): Misfit[] {
  // `close(null, 'bye')` is about the reason.
  const isAboutReason = code && isNothing(unwrap(code)) && reason && !isNothing(unwrap(reason))
  return code && !isAboutReason ? at(code, 0).filter(isForeseen) : []

  /** Of types that were not measured: whether every implementation does with them what it does with those that were. */
  function isForeseen(one: Misfit): boolean {
    if (one.kind !== 'boolean' && one.kind !== 'bigint') return true
    return sockets.runtimes(socket, method)?.every((runtime) => doesAsMeasured(runtime, one.value)) ?? false
  }

  function at(outer: Expression, depth: number): Misfit[] {
    const node = unwrap(outer) as Expression
    if (depth > 8) return []
    const inner = (part: Expression) => at(part, depth + 1)
    switch (node.type) {
      case 'Literal':
        if (typeof node.value === 'string') return [{ kind: 'text', node, value: node.value }]
        if (typeof node.value === 'boolean') return [{ kind: 'boolean', node, value: node.value }]
        if (typeof node.value === 'bigint') return [{ kind: 'bigint', node, value: node.value }]
        return node.raw === 'null' ? [{ kind: 'null', node }] : []
      case 'TemplateLiteral':
        // Whatever is in between, it is no number then.
        return node.quasis.some(({ value }) => /[A-Za-z]/.test(value.cooked ?? ''))
          ? [{ kind: 'text', node, value: node.quasis.map(({ value }) => value.cooked).join('…') }]
          : []
      case 'ConditionalExpression':
        return [...inner(node.consequent), ...inner(node.alternate)]
      case 'LogicalExpression':
        return [...inner(node.left).filter((one) => getsThrough(one, node.operator)), ...inner(node.right)]
      case 'Identifier':
        return node.name === 'NaN' && !bindings.variableOf(node) ? [{ kind: 'NaN', node }] : named(node, depth)
      case 'MemberExpression':
        return isNumbersNaN(node) ? [{ kind: 'NaN', node }] : []
      case 'NewExpression':
        return errors.isError(node) ? [{ kind: 'error', node }] : []
      default:
        return objects.has(node.type) ? [{ kind: 'object', node }] : []
    }
  }

  /** `Number.NaN` */
  function isNumbersNaN(node: TSESTree.MemberExpression): boolean {
    return origins
      .of(node)
      .every(({ root, path }) => root.kind === 'global' && `${root.name}.${path.join('.')}` === 'Number.NaN')
  }

  function named(node: TSESTree.Identifier, depth: number): Misfit[] {
    const variable = bindings.variableOf(node)
    const [definition] = variable?.defs ?? []
    if (!variable || !definition || !isConstant(variable) || isLookedAt(variable, node)) return []
    if (definition.type === 'Variable' && definition.node.id === definition.name && definition.node.init)
      return at(definition.node.init, depth + 1).map((one) => ({ ...one, node }))
    const fn = definition.node
    if (definition.type === 'Parameter' && isFunction(fn)) {
      const parameter = parameterNamed(fn, definition.name)
      if (!parameter || parameter.path.steps.length > 0) return []
      const passed = parameter.index === 0 ? passedTo(fn) : []
      const defaults = parameter.path.defaults.flatMap((value) => at(value, depth + 1))
      return [...passed.map((kind) => ({ kind, node })), ...defaults]
    }
    return errors.isError(node) ? [{ kind: 'error', node }] : []
  }

  /** What those who call a function back give to it. */
  function passedTo(fn: FunctionNode): Exclude<Passed, 'nothing'>[] {
    const given = origins.uses(fn).passedTo.map(({ call, index }) => call.arguments[index] as Node)
    const kinds = [fn, ...given].map((one) => callbacks.placeOf(one)?.passes ?? null)
    return [...new Set(kinds)].filter((kind) => kind !== null && kind !== 'nothing')
  }

  /** Whether a value is used in any way that may tell what it is, other than reading a property or writing a log. */
  function isLookedAt(variable: Variable, use: Node): boolean {
    return variable.references.some(({ identifier, init }) => {
      const { parent } = identifier
      if (identifier === use || init === true || parent?.type === 'MemberExpression') return false
      const callee = parent?.type === 'CallExpression' ? unwrap(parent.callee) : null
      const isLog = callee?.type === 'MemberExpression' && unwrap(callee.object).type === 'Identifier'
      return !(isLog && (unwrap(callee.object) as { name?: string }).name === 'console')
    })
  }
}

/** Where the type is looked at, a number is all that passes. Elsewhere `true` is 1; what becomes of a bigint differs. */
function doesAsMeasured(runtime: Runtime, value: boolean | bigint): boolean {
  const { values } = measured[runtime]
  if (values["'1000'"] === 'throws TypeError') return true
  return (
    typeof value === 'boolean' && values["'1000'"] === 'sends 1000' && outcomeOf(runtime, Number(value)) === values.NaN
  )
}
