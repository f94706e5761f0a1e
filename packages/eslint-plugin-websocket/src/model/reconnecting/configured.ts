import type { TSESTree } from '@typescript-eslint/utils'
import { tryAgainLater, type Answers } from './answers.js'
import type { Engine } from './engine.js'
import { clients, type Client, type WaitOption } from './clients.js'
import { onlyNode } from '../origins/roots.js'
import { argument, isFunction, propertyName, unwrap, type Node } from '../syntax/syntax.js'

/** A client of a library that connects again by itself, with a wait that its options show not to grow. */
export interface Configured {
  /** The package that it comes from. */
  readonly library: string
  /** `none`: at once, in each round. `fixed`: equally long each time. Null where options show neither. */
  readonly pace: 'none' | 'fixed' | null
  /** The option that decides, or what is called, where the library itself does. */
  readonly node: Node
  /** The option that lets it connect again after every code; null where no option says so. */
  readonly answersAll: Node | null
  /** A code after which it connects again. */
  readonly after: number
}

type Call = TSESTree.CallExpression | TSESTree.NewExpression
type Range = readonly [least: number, most: number]

/** What an option is: not given; given, with what is known of the wait. */
interface Given {
  readonly property: TSESTree.Property | null
  /** Null where it is not known, or not one number. */
  readonly range: Range | null
  readonly isEqual: boolean
}

/** Clients whose options, written in the file to the end, take the growth or the wait away. */
export function findConfigured(engine: Engine, answers: Answers): readonly Configured[] {
  const { found, origins, constants } = engine
  const calls: Call[] = [...found.constructions, ...[...found.calls.values()].flat()]

  function clientOf(call: Call): readonly [string, Client] | null {
    const [only, ...others] = origins.of(call.callee)
    if (only?.root.kind !== 'module' || others.length > 0 || only.path.length > 1) return null
    const { source } = only.root
    const exports = Object.hasOwn(clients, source) ? clients[source]! : {}
    const name = only.path[0] ?? ''
    return Object.hasOwn(exports, name) ? [source, exports[name]!] : null
  }

  function find(call: Call): Configured[] {
    const [library, client] = clientOf(call) ?? []
    if (!library || !client) return []
    const options = optionsOf(call, client.options)
    if (options === null) return []
    const property = (name: string) => options.find((one) => propertyName(one) === name) ?? null
    const attempts = property(client.attempts)
    // Options that change later, and one that ends it all.
    const isChanged = [client.first, client.factor, client.cap].some(
      (option) => option && (found.writes.has(option.name) || found.changes.has(option.name))
    )
    if (isChanged || (attempts && constants.only(attempts.value as TSESTree.Expression) === 0)) return []
    const asked = client.asks === null ? null : property(client.asks)
    const answersAll = asked && isYes(asked.value) ? asked : null
    const mayStop = asked ? !answersAll : client.needsAnswer === true
    const decided = mayStop ? null : paceOf(client, property)
    const all = client.knowsFinalCodes ? null : answersAll
    return decided || all
      ? [
          {
            library,
            pace: decided?.pace ?? null,
            node: decided?.property ?? call.callee,
            answersAll: all,
            after: tryAgainLater
          }
        ]
      : []
  }

  /** The options as they are written; null where some of them stand elsewhere. */
  function optionsOf(call: Call, index: number): TSESTree.Property[] | null {
    if (call.arguments.slice(0, index + 1).some(({ type }) => type === 'SpreadElement')) return null
    const given = argument(call, index)
    if (!given) return []
    const node = onlyNode(origins.of(given))
    if (node?.type !== 'ObjectExpression') return null
    const properties = node.properties.flatMap((one) => (one.type === 'Property' ? [one] : []))
    const isWhole =
      properties.length === node.properties.length && properties.every((one) => propertyName(one) !== null)
    return isWhole ? properties : null
  }

  function paceOf(
    { first, factor, cap }: Client,
    property: (name: string) => TSESTree.Property | null
  ): { pace: 'none' | 'fixed'; property: TSESTree.Property | null } | null {
    const start = given(first, property)
    const end = cap && given(cap, property)
    if (isNothing(start)) return { pace: 'none', property: start.property }
    if (end && isNothing(end)) return { pace: 'none', property: end.property }
    if (!factor) return start.isEqual ? { pace: 'fixed', property: start.property } : null
    const growth = property(factor.name)
    if (growth && constants.only(growth.value as TSESTree.Expression) === 1) return { pace: 'fixed', property: growth }
    const isCutAtOnce = start.range && end?.range && start.range[0] >= end.range[1]
    return isCutAtOnce ? { pace: 'fixed', property: end.property ?? start.property } : null
  }

  function given(option: WaitOption, property: (name: string) => TSESTree.Property | null): Given {
    const found = property(option.name)
    const otherwise = { property: found, range: option.otherwise, isEqual: option.otherwise !== null }
    if (!found) return otherwise
    const node = unwrap(found.value)
    const { value, isEqual } = answers.of(node)
    if (value === 0 && option.isZeroMissing) return otherwise
    return { property: found, range: value === null ? null : [value, value], isEqual }
  }

  /** `() => true` */
  function isYes(outer: Node): boolean {
    const node = unwrap(outer)
    if (!isFunction(node) || node.async || node.generator) return false
    const answers = origins.returns(node)
    const isShort = node.body.type !== 'BlockStatement' || node.body.body.length === 1
    return isShort && answers.length === 1 && answers[0]!.type === 'Literal' && answers[0]!.value === true
  }

  return calls.flatMap(find)
}

function isNothing({ range }: Given): boolean {
  return range !== null && range[1] <= 0
}
