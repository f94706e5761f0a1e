import type { TSESTree } from '@typescript-eslint/utils'
import { catalogValue } from './catalog.js'
import { enumValues } from '../syntax/literals.js'
import type { Origin } from '../origins/roots.js'
import type { Ways } from '../sockets/apis.js'
import type { Expression } from '../syntax/syntax.js'

/** Where a value is settled: in the expression, in a name of the file, an enum, `ws-close-codes`, or a type. */
export type Provenance = 'literal' | 'constant' | 'enum' | 'catalog' | 'type'

/** A number or a text that an expression may evaluate to. */
export interface Constant<Value extends number | string = number | string> {
  readonly value: Value
  /** The value where it is written when that is inside the expression asked about, else the expression's own part. */
  readonly node: Expression
  readonly origin: Provenance
  /** Whether `node` is this value each time; a default and a constant chosen by a condition are not. */
  readonly certain: boolean
  /** How the value gets here, each way as the places that it comes through. */
  readonly ways: Ways
}

/** What an expression may evaluate to, and whether nothing in the file makes it anything else. */
export interface Resolved {
  readonly values: readonly Constant[]
  readonly complete: boolean
}

/** Values that stand behind a name. `open`: the name may hold another value each time. */
export interface Settled {
  readonly values: readonly Pick<Constant, 'value' | 'origin' | 'ways'>[]
  readonly complete: boolean
  readonly open?: boolean
}

export const nothing = { values: [], complete: false } as const

/** More than anybody chooses between is a generated table. */
export const maxValues = 32

export function ofEnum(node: TSESTree.TSEnumDeclaration, name: string): Settled {
  const value = enumValues(node).find((one) => one.name === name)?.value
  return value === undefined ? nothing : { values: [{ value, origin: 'enum', ways: [[]] }], complete: true }
}

export function fromCatalog(found: readonly Origin[]): Settled {
  const value = catalogValue(found)
  return value === null ? nothing : { values: [{ value, origin: 'catalog', ways: [[]] }], complete: true }
}

/** The same values as seen through a name: what was written in place is now a constant of the file. */
export function fromFile({ values, complete }: Resolved): Settled {
  const seen = values.map(({ value, origin, ways }) => ({
    value,
    origin: origin === 'literal' ? ('constant' as const) : origin,
    ways
  }))
  return { values: seen, complete, open: values.some(({ certain }) => !certain) }
}

export function union(all: readonly Resolved[]): Resolved {
  return {
    values: all.flatMap(({ values }) => values).slice(0, maxValues),
    complete: all.length > 0 && all.every(({ complete }) => complete)
  }
}
