import type { TSESTree } from '@typescript-eslint/utils'
import { isConstant, type Bindings } from '../syntax/bindings.js'
import { enumValues, numberAt, textAt } from '../syntax/literals.js'
import type { Holder, Occurrences } from '../syntax/occurrences.js'
import { enclosingFunction, propertyName, unwrap, wrapped, type Node } from '../syntax/syntax.js'

/** A number and the name it is given. */
export interface NamedNumber {
  readonly name: string
  readonly value: number
  /** Where the name is written. */
  readonly label: Node
  /** Where the number is written; null for a member of an enum that follows from the one before. */
  readonly number: Node | null
}

/** Names for numbers that stand together. */
export interface NumberGroup {
  /** `names`: an object from numbers to names. `loose`: constants, static fields and exports, which need not belong together. */
  readonly kind: 'enum' | 'object' | 'names' | 'loose'
  /** The name of the enum or object; empty when it has none. */
  readonly name: string
  readonly declaration: Node
  readonly members: readonly NamedNumber[]
}

/** Everything in a file that gives names to numbers. */
export function findGroups(found: Occurrences, bindings: Bindings): NumberGroup[] {
  const held = found.holders.flatMap((holder) => groupsOf(holder, bindings))
  return [...held, ...found.constructions.flatMap(mapGroups), ...writtenGroups(found)].filter(
    ({ members }) => members.length > 0
  )
}

function groupsOf(declaration: Holder, bindings: Bindings): NumberGroup[] {
  switch (declaration.type) {
    case 'TSEnumDeclaration':
      return [{ kind: 'enum', name: declaration.id.name, declaration, members: enumMembers(declaration) }]
    case 'ObjectExpression': {
      const name = nameOf(declaration)
      const pairs = declaration.properties.flatMap((property): Pair[] => {
        const key = property.type === 'Property' && !property.computed ? propertyName(property) : null
        return property.type === 'Property' && key !== null ? [[property.key, key, unwrap(property.value)]] : []
      })
      return fromPairs(declaration, name, pairs)
    }
    case 'ClassBody': {
      const members = declaration.body.flatMap((member) =>
        member.type === 'PropertyDefinition' && member.static && member.value && !member.computed
          ? named(propertyName(member), member.key, unwrap(member.value))
          : []
      )
      return [{ kind: 'loose', name: declaration.parent.id?.name ?? '', declaration, members }]
    }
    default: {
      const members = declaration.body.flatMap((statement) => constants(statement, bindings))
      const name =
        declaration.type === 'TSModuleBlock' && declaration.parent.id.type === 'Identifier'
          ? declaration.parent.id.name
          : ''
      return [{ kind: 'loose', name, declaration, members }]
    }
  }
}

/** A key, what it says, and the value beside it. */
type Pair = readonly [label: Node, key: string, value: Node]

/** An object or map reads either way: from names to numbers, or from numbers to names. */
function fromPairs(declaration: Node, name: string, pairs: readonly Pair[]): NumberGroup[] {
  const members = pairs.flatMap(([label, key, value]) => named(key, label, value))
  const names = pairs.flatMap(([label, key, value]): NamedNumber[] => {
    const text = textAt(value)
    return text !== null && /^\d{4}$/.test(key) ? [{ name: text, value: Number(key), label: value, number: label }] : []
  })
  return [
    { kind: 'object', name, declaration, members },
    { kind: 'names', name, declaration, members: names }
  ]
}

/** `NAME: 1001` and `NAME: { code: 1001 }` */
function named(name: string | null, label: Node, outer: Node): NamedNumber[] {
  const inner =
    outer.type === 'ObjectExpression'
      ? outer.properties.find((one) => one.type === 'Property' && propertyName(one) === 'code')
      : undefined
  const number = inner?.type === 'Property' ? unwrap(inner.value) : outer
  const value = numberAt(number)
  return name === null || value === null ? [] : [{ name, value, label, number }]
}

function enumMembers(node: TSESTree.TSEnumDeclaration): NamedNumber[] {
  return enumValues(node).flatMap(({ name, value }) => {
    const member = node.body.members.find(({ id }) => (id.type === 'Identifier' ? id.name : textAt(id)) === name)
    return member ? [{ name, value, label: member.id, number: member.initializer ?? null }] : []
  })
}

/** `const CLOSE_GOING_AWAY = 1001` */
function constants(statement: TSESTree.Statement, bindings: Bindings): NamedNumber[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declaration?.type !== 'VariableDeclaration') return []
  return declaration.declarations.flatMap(({ id, init }) => {
    const variable = id.type === 'Identifier' ? bindings.declaredBy(id) : null
    return init && variable && isConstant(variable) ? named(variable.name, id, unwrap(init)) : []
  })
}

/** `new Map([[1001, 'Going Away']])` */
function mapGroups(node: TSESTree.NewExpression): NumberGroup[] {
  const list = node.callee.type === 'Identifier' && node.callee.name === 'Map' ? node.arguments[0] : undefined
  const entries = list && unwrap(list)
  if (entries?.type !== 'ArrayExpression') return []
  const pairs = entries.elements.flatMap((element): Pair[] => {
    const [key, value] = element?.type === 'ArrayExpression' ? element.elements : []
    if (!key || !value) return []
    const text = textAt(key) ?? String(numberAt(key) ?? '')
    return text === '' ? [] : [[key, text, unwrap(value)]]
  })
  return fromPairs(node, nameOf(node), pairs)
}

/** `Connection.CLOSE_GOING_AWAY = 1001`, and what a compiler makes of enums: `Code[Code["GoingAway"] = 1001] = "GoingAway"`. */
function writtenGroups(found: Occurrences): NumberGroup[] {
  const groups = new Map<string, { declaration: Node; members: NamedNumber[]; isEnum: boolean }>()
  for (const [name, writes] of found.writes) {
    for (const { target, assignment, value } of writes) {
      const object = unwrap(target.object)
      const owner =
        object.type === 'MemberExpression' ? propertyName(object) : object.type === 'Identifier' ? object.name : null
      const [member] = value && owner !== null ? named(name, target.property, unwrap(value)) : []
      if (!member || owner === null) continue
      const isEnum = assignment.parent.type === 'MemberExpression' && assignment.parent.property === assignment
      // A compiler gives the parameter of each enum's function a name of its own.
      const key = `${owner} ${isEnum ? enclosingFunction(assignment)?.range[0] : ''}`
      const group = groups.get(key) ?? { declaration: assignment, members: [], isEnum }
      group.members.push(member)
      groups.set(key, group)
    }
  }
  return [...groups].map(([key, { declaration, members, isEnum }]) => ({
    kind: isEnum ? ('enum' as const) : ('loose' as const),
    name: key.slice(0, key.indexOf(' ')),
    declaration,
    members
  }))
}

/** The name that an object is given where it stands: of a variable, a property or a field. */
function nameOf(node: Node): string {
  const at = wrapped(node).parent
  switch (at?.type) {
    case 'VariableDeclarator':
      return at.id.type === 'Identifier' ? at.id.name : ''
    case 'Property':
    case 'PropertyDefinition':
      return propertyName(at) ?? ''
    case 'AssignmentExpression':
      return at.left.type === 'MemberExpression'
        ? (propertyName(at.left) ?? '')
        : at.left.type === 'Identifier'
          ? at.left.name
          : ''
    default:
      return ''
  }
}
