import type { TSESTree } from '@typescript-eslint/utils'
import { assignmentsTo, initialValue, type Bindings, type Variable } from '../syntax/bindings.js'
import type { Occurrences } from '../syntax/occurrences.js'
import { calledName, isNothing, propertyName, unwrap, type Expression, type Node } from '../syntax/syntax.js'

/** A variable, or a property by the way that leads to it: `this.attempt`, `state.attempt`. */
export type PlaceKey = Variable | string

/** A line that changes a place. */
export interface Change {
  readonly node: TSESTree.AssignmentExpression | TSESTree.UpdateExpression
  /** What is put there; null for `++`, `--`, and for what is calculated from the old value, as `+=` does. */
  readonly value: Expression | null
}

export interface Places {
  /** What can be read twice with the same result; null for anything else. */
  key(node: Node): PlaceKey | null
  /** Every change of a place after its declaration, by whatever name of the object where it is a property. */
  changes(key: PlaceKey): readonly Change[]
  /** What a place holds before any line changes it: of a property, what classes and object literals of the file begin it with. */
  begins(key: PlaceKey): readonly Expression[]
  /** Whether it may hold from one round to the next what no way through one shows: a property, a variable of several functions. */
  isLasting(key: PlaceKey): boolean
  /** What is put there, when it is not nothing: timers, objects, or any values. */
  holds(key: PlaceKey): 'timers' | 'objects' | 'values'
}

export function createPlaces(bindings: Bindings, found: Occurrences): Places {
  const ids = new Map<Variable, number>()
  const idOf = (variable: Variable): number => {
    const id = ids.get(variable) ?? ids.size
    ids.set(variable, id)
    return id
  }

  function base(outer: Node): string | null {
    const node = unwrap(outer)
    if (node.type === 'ThisExpression') return 'this'
    if (node.type === 'MemberExpression') return member(node)
    if (node.type !== 'Identifier') return null
    const variable = bindings.variableOf(node)
    if (!variable) return `global ${node.name}`
    // const self = this
    const initial = initialValue(variable)
    if (initial && unwrap(initial).type === 'ThisExpression') return 'this'
    return `${variable.name}:${idOf(variable)}`
  }

  function member(node: TSESTree.MemberExpression): string | null {
    const name = propertyName(node)
    const object = name === null ? null : base(node.object)
    return object === null ? null : `${object}.${name}`
  }

  function key(outer: Node): PlaceKey | null {
    const node = unwrap(outer)
    if (node.type === 'Identifier')
      return bindings.variableOf(node) ?? (node.name === 'undefined' ? null : `global ${node.name}`)
    return node.type === 'MemberExpression' ? member(node) : null
  }

  const known = new Map<PlaceKey, readonly Change[]>()
  function changes(of: PlaceKey): readonly Change[] {
    const before = known.get(of)
    if (before) return before
    const all = typeof of === 'string' ? changesOfProperty(of) : changesOfVariable(of)
    known.set(of, all)
    return all
  }

  function changesOfVariable(variable: Variable): Change[] {
    const assigned = assignmentsTo(variable).flatMap(({ target, value }): Change[] => {
      const node = target.parent
      if (node?.type !== 'AssignmentExpression' || (node.operator !== '=' && node.left === target)) return []
      return [{ node, value: node.operator === '=' && node.left === target ? value : null }]
    })
    const others = variable.references.flatMap(({ identifier }): Change[] => {
      const { parent } = identifier
      const isUpdate =
        parent.type === 'UpdateExpression' ||
        (parent.type === 'AssignmentExpression' && parent.left === identifier && parent.operator !== '=')
      return isUpdate ? [{ node: parent, value: null }] : []
    })
    return [...assigned, ...others]
  }

  function changesOfProperty(path: string): Change[] {
    const name = propertyOf(path)
    // Every ref has a `current`.
    const isMeant = (target: TSESTree.MemberExpression) => !boxes.has(name) || member(target) === path
    const written = (found.writes.get(name) ?? []).flatMap(({ target, assignment }): Change[] =>
      isMeant(target) ? [{ node: assignment, value: assignment.operator === '=' ? assignment.right : null }] : []
    )
    const updated = found.updates.flatMap((node): Change[] => {
      const target = unwrap(node.argument)
      const isSame = target.type === 'MemberExpression' && propertyName(target) === name && isMeant(target)
      return isSame ? [{ node, value: null }] : []
    })
    return [...written, ...updated]
  }

  function begins(of: PlaceKey): Expression[] {
    if (typeof of !== 'string') {
      const [definition] = of.defs
      const isPlain = definition?.type === 'Variable' && definition.node.id === definition.name
      return isPlain && definition.node.init ? [definition.node.init] : []
    }
    const name = propertyOf(of)
    const members = found.holders.flatMap((holder): (Node | null)[] =>
      holder.type === 'ClassBody' ? holder.body : holder.type === 'ObjectExpression' ? holder.properties : []
    )
    return members.flatMap((member) =>
      (member?.type === 'PropertyDefinition' || member?.type === 'Property') && propertyName(member) === name
        ? ((member.value as Expression | null) ?? [])
        : []
    )
  }

  function isLasting(of: PlaceKey): boolean {
    if (typeof of === 'string' || of.scope.type === 'module' || of.scope.type === 'global') return true
    return of.references.some(({ from }) => from.variableScope !== of.scope.variableScope)
  }

  function holds(of: PlaceKey): 'timers' | 'objects' | 'values' {
    const values = changes(of).map(({ value }): Node | null => value && unwrap(value))
    const put = values.filter((value) => !value || !isNothing(value))
    const isTimer = (value: Node | null) => value?.type === 'CallExpression' && timers.test(calledName(value) ?? '')
    if (put.length === 0) return 'values'
    if (put.every(isTimer)) return 'timers'
    return put.every((value) => isTimer(value) || value?.type === 'NewExpression') ? 'objects' : 'values'
  }

  return { key, changes, begins, isLasting, holds }
}

const timers = /^set(?:Timeout|Interval)$/

const boxes: ReadonlySet<string> = new Set(['current', 'value'])

export function propertyOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
