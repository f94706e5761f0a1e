import type { TSESTree } from '@typescript-eslint/utils'
import { isAsciiFilter, isAsciiMaker } from './ascii.js'
import type { Bindings, Variable } from '../syntax/bindings.js'
import { catalogModule } from '../codes/catalog.js'
import type { Codes } from '../codes/codes.js'
import type { Errors } from './errors.js'
import {
  choice,
  concatenation,
  cutTo,
  exactly,
  reasonLimit,
  someText,
  unknownMeasure,
  type Measure
} from './measure.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origins } from '../origins/origins.js'
import { parameterNamed } from '../syntax/patterns.js'
import { reachingValues } from './reaching.js'
import { createUnits } from './units.js'
import type { Reads } from '../listening/reads.js'
import {
  argument,
  calledMember,
  isFunction,
  isNothing,
  propertyName,
  unwrap,
  type Expression,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

export interface Texts {
  /** How long the text may be that an expression comes to. */
  measure(node: Expression): Measure
  /** The number that an expression is, when the file shows it. */
  number(node: Expression): number | null
}

/** A call that is being looked into: the parameters of its function are its arguments. */
interface Frame {
  readonly fn: FunctionNode
  readonly call: TSESTree.CallExpression
  readonly outer: Frame | null
}

const cutters: ReadonlySet<string> = new Set(['slice', 'substring', 'substr'])
/** Methods that only strings have, and whose result may be as long as the string. */
const keepers: ReadonlySet<string> = new Set([
  'trim',
  'trimStart',
  'trimEnd',
  'toLowerCase',
  'toUpperCase',
  'replaceAll'
])
/** How far one text is followed. Nobody writes more; generators do. */
const depthLimit = 12
const stepLimit = 500

const someAscii: Measure = { ...someText, isAscii: true }
/** It came in a Close frame, and fits into one. */
const received: Measure = { ...unknownMeasure, most: reasonLimit }

export function createTexts(
  bindings: Bindings,
  origins: Origins,
  found: Occurrences,
  codes: Codes,
  errors: Errors,
  reads: Pick<Reads, 'isReceivedReason' | 'receives'>
): Texts {
  const { number, unitsKept } = createUnits(codes)
  let steps = 0

  function measure(outer: Expression, frame: Frame | null = null, depth = 0): Measure {
    const node = unwrap(outer) as Expression
    steps = depth === 0 ? 0 : steps + 1
    if (depth > depthLimit || steps > stepLimit) return unknownMeasure
    const inner = (part: Expression) => measure(part, frame, depth + 1)
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'string' ? exactly(node.value, node) : unknownMeasure
      case 'TemplateLiteral':
        return concatenation(
          node.quasis.flatMap((quasi, index) => {
            const part = node.expressions[index]
            const text = exactly(quasi.value.cooked ?? '', node)
            return part ? [text, asString(part, inner(part))] : [text]
          }),
          node
        )
      case 'BinaryExpression': {
        if (node.operator !== '+') return unknownMeasure
        const [left, right] = [inner(node.left as Expression), inner(node.right)]
        if (left.isText !== 'always' && right.isText !== 'always') return unknownMeasure
        return concatenation([asString(node.left, left), asString(node.right, right)], node)
      }
      case 'ConditionalExpression':
        return choice(branches([node.consequent, node.alternate]).map(inner), node)
      case 'LogicalExpression':
        return node.operator === '&&' ? inner(node.right) : choice(branches([node.left, node.right]).map(inner), node)
      case 'AwaitExpression':
        return inner(node.argument)
      case 'AssignmentExpression':
        return node.operator === '=' ? inner(node.right) : unknownMeasure
      case 'Identifier':
        return named(inner, node, frame, depth)
      case 'MemberExpression':
        return ofMember(node, inner)
      case 'CallExpression':
        return ofCall(node, inner, frame, depth)
      default:
        return unknownMeasure
    }
  }

  function named(
    inner: (part: Expression) => Measure,
    node: TSESTree.Identifier,
    frame: Frame | null,
    depth: number
  ): Measure {
    const variable = bindings.variableOf(node)
    const values = variable && reachingValues(variable, node)
    if (!variable || !values) return annotated(node)
    const all = branches(values).map((value) => {
      const of = inner(value)
      // What is written elsewhere and read here is reported here.
      return { ...of, long: of.long.map((one) => ({ ...one, node })), unbounded: of.unbounded.length > 0 ? [node] : [] }
    })
    const whole = variable.defs[0]?.type === 'Parameter' ? [...all, ofParameter(variable, node, frame, depth)] : all
    const of = choice(whole, node)
    return { ...of, names: [...of.names, node], whole: [...of.whole, node] }
  }

  /** What a parameter receives: from the call that is looked into, or from every call of the file. */
  function ofParameter(variable: Variable, node: TSESTree.Identifier, frame: Frame | null, depth: number): Measure {
    const fn = variable.defs[0]!.node
    if (!isFunction(fn)) return unknownMeasure
    const parameter = parameterNamed(fn, variable.defs[0]!.name)
    if (!parameter || parameter.path.steps.length > 0) return annotated(node)
    const { index, path } = parameter
    let at = frame
    while (at && at.fn !== fn) at = at.outer
    const calls = at ? [at.call] : origins.uses(fn).calls
    const given = branches(calls.flatMap((call) => argument(call, index) ?? []))
    const measured = given.map((value) => measure(value, at?.outer ?? null, depth + 1))
    const defaults = branches(path.defaults).map((value) => measure(value, frame, depth + 1))
    const all = [...measured, ...defaults]
    const own = index === 1 && reads.receives(fn) === 'argument' ? received : annotated(node)
    const isString = defaults.some(({ isText }) => isText === 'always')
    return choice([...all, at ? [] : isString ? { ...own, isText: 'always' as const } : own].flat(), node)
  }

  function ofMember(node: TSESTree.MemberExpression, inner: (part: Expression) => Measure): Measure {
    const name = propertyName(node)
    const written = name === 'message' ? errors.messagesOf(node.object) : null
    if (written) {
      const text = choice(written.map(inner), node)
      return { ...text, long: text.long.map((one) => ({ ...one, node })), unbounded: text.unbounded.map(() => node) }
    }
    const text = (name === 'message' || name === 'stack') && errors.isError(node.object)
    return { ...(text ? { ...someText, unbounded: [node] } : annotated(node)), names: [node], whole: [node] }
  }

  function ofCall(
    call: TSESTree.CallExpression,
    inner: (part: Expression) => Measure,
    frame: Frame | null,
    depth: number
  ): Measure {
    if (isTruncateReason(call)) return { ...someText, most: reasonLimit }
    const called = calledMember(call)
    const callee = unwrap(call.callee)
    const name = called?.name ?? (callee.type === 'Identifier' ? callee.name : '')
    const [first] = call.arguments
    if (isAsciiMaker(call, name)) return someAscii
    if (called && cutters.has(name)) {
      const text = inner(called.object)
      const units = unitsKept(call, name)
      // No array and no Buffer has these.
      const of: Measure = name === 'slice' ? text : { ...text, isText: 'always' }
      return units === null ? { ...someText, isText: of.isText, names: of.names } : cutTo(units, of, call)
    }
    if (called && isAsciiFilter(call, name)) return { ...inner(called.object), ...someAscii, long: [], cuts: [] }
    if (called && keepers.has(name)) return { ...inner(called.object), isText: 'always', least: 0, long: [] }
    if (called && name === 'toString' && (!first || (first.type === 'Literal' && isUtf8(first.value))))
      return asString(called.object, inner(called.object))
    if (name === 'String' && !called && first && first.type !== 'SpreadElement') return asString(first, inner(first))
    if (name === 'repeat' && called) {
      const times = argument(call, 0)
      const text = inner(called.object)
      const count = times && text.most === text.least ? number(times) : null
      return count === null
        ? someText
        : concatenation(
            Array.from({ length: Math.min(count, 1000) }, () => text),
            call
          )
    }
    const [fn, ...others] = origins.functions(callee)
    if (!fn || others.length > 0) return annotated(call)
    const results = branches(found.returns.get(fn) ?? [])
    return choice(
      results.map((value) => measure(value, { fn, call, outer: frame }, depth + 1)),
      call
    )
  }

  /** `${value}`, `String(value)`: a text in any case, and that of an error has any length. */
  function asString(node: Node, of: Measure): Measure {
    if (of.isText === 'always') return of
    return { ...of, isText: 'always', unbounded: errors.isError(node) ? [node as Expression] : of.unbounded }
  }

  /** What an annotation says, or a value that nobody has to look into. */
  function annotated(node: Node): Measure {
    const isString = origins
      .of(node)
      .some(({ root, path }) => root.kind === 'type' && path.length === 0 && root.type.type === 'TSStringKeyword')
    const own = reads.isReceivedReason(node) ? received : unknownMeasure
    return isString ? { ...own, isText: 'always' } : own
  }

  function isTruncateReason(call: TSESTree.CallExpression): boolean {
    return origins
      .of(call.callee)
      .some(
        ({ root, path }) => root.kind === 'module' && root.source === catalogModule && path.at(-1) === 'truncateReason'
      )
  }

  return { measure: (node) => measure(node), number }
}

/** `undefined` and the like are no texts that anybody sends. */
function branches(values: readonly Expression[]): Expression[] {
  return values.filter((value) => {
    const written = unwrap(value)
    return !isNothing(written) || (written.type === 'Literal' && typeof written.value === 'string')
  })
}

function isUtf8(encoding: unknown): boolean {
  return encoding === 'utf8' || encoding === 'utf-8'
}
