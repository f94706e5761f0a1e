import type { TSESTree } from '@typescript-eslint/utils'
import { assignmentsTo, importedName, initialValue, type Bindings } from '../syntax/bindings.js'
import type { Origins } from '../origins/origins.js'
import type { Surroundings } from '../syntax/surroundings.js'
import { argument, calledName, isFunction, isNothing, propertyName, unwrap, type Node } from '../syntax/syntax.js'
import { createWorldReads } from './world-reads.js'
import {
  asks,
  both,
  either,
  notAsked,
  signOfText,
  soundsLikeRuntime,
  soundsLikeWorld,
  unclear,
  type Split
} from './world-signs.js'

/** What conditions say about where code runs. */
export interface WorldConditions {
  /** The worlds where a condition may hold, and those where it may not. */
  split(test: Node): Split
  /** Whether a `switch` asks where it runs. */
  isAbout(node: TSESTree.SwitchStatement): boolean
}

const maxDepth = 12

export function createWorldConditions(
  bindings: Bindings,
  origins: Origins,
  { children }: Surroundings
): WorldConditions {
  const known = new Map<Node, Split>()
  const touching = new Map<Node, boolean>()
  const { nameOf, signAt, signOfKey } = createWorldReads(origins)

  function split(outer: Node, depth = 0): Split {
    const node = unwrap(outer)
    const answer = known.get(node)
    if (answer) return answer
    // `isNode = isNode || …` leads back to itself.
    known.set(node, notAsked)
    const found = depth > maxDepth ? unclear : judge(node, depth)
    known.set(node, found)
    return found
  }

  function judge(node: Node, depth: number): Split {
    const inner = (part: Node) => split(part, depth + 1)
    switch (node.type) {
      case 'UnaryExpression':
        return node.operator === '!' ? opposite(inner(node.argument)) : within(node, depth)
      case 'LogicalExpression':
        return combine(node.operator, inner(node.left), inner(node.right))
      case 'ConditionalExpression': {
        const [test, first, second] = [inner(node.test), inner(node.consequent), inner(node.alternate)]
        return {
          yes: either(both(test.yes, first.yes), both(test.no, second.yes)),
          no: either(both(test.yes, first.no), both(test.no, second.no))
        }
      }
      case 'AwaitExpression':
        return inner(node.argument)
      case 'BinaryExpression':
        return compared(node, node.left, node.right) ?? compared(node, node.right, node.left) ?? within(node, depth)
      case 'Identifier':
      case 'MemberExpression':
        return ofName(node, depth)
      case 'CallExpression':
        return ofCall(node, depth)
      // Whatever is in it, it is there.
      case 'ArrayExpression':
      case 'ArrowFunctionExpression':
      case 'ClassExpression':
      case 'FunctionExpression':
      case 'NewExpression':
      case 'ObjectExpression':
        return notAsked
      default:
        return within(node, depth)
    }
  }

  /** A condition that the file does not resolve asks where it runs, if a part of it does. */
  function within(node: Node, depth: number): Split {
    if (node.type === 'UnaryExpression' && node.operator === 'typeof') return signAt(node.argument) ? unclear : notAsked
    return children(node).some((part) => touches(part, depth + 1)) ? unclear : notAsked
  }

  function touches(node: Node, depth: number): boolean {
    const answer = touching.get(node)
    if (answer !== undefined || isFunction(node)) return answer ?? false
    // Of `browser.runtime.id` only the whole has a meaning.
    const parts = (node.type === 'MemberExpression' ? [baseOf(node)] : children(node)).filter(
      (part) => node.type !== 'MemberExpression' || part.type !== 'Identifier'
    )
    const found = isQuestion(node, split(node, depth)) || parts.some((part) => touches(part, depth + 1))
    touching.set(node, found)
    return found
  }

  /** Whether what asks is more than data that differs from world to world: a URL, an element. */
  function isQuestion(node: Node, answer: Split): boolean {
    if (answer !== unclear) return asks(answer)
    const isOfFile = node.type === 'CallExpression' && origins.functions(node.callee).length > 0
    return node.type === 'Identifier' ? soundsLikeWorld(node.name) : !isOfFile
  }

  function compared(node: TSESTree.BinaryExpression, left: Node, right: Node): Split | null {
    const [one, other] = [unwrap(left), unwrap(right)]
    const text = other.type === 'Literal' && typeof other.value === 'string' ? other.value : null
    if (node.operator === 'in') return one === unwrap(node.right) && text !== null ? signOfKey(one, text) : null
    if (node.operator === 'instanceof') return one === unwrap(node.right) ? signAt(one) : null
    if (!/^[!=]==?$/.test(node.operator)) return null
    const isEqual = (sign: Split | null | undefined) => (sign && node.operator.startsWith('!') ? opposite(sign) : sign)
    if (one.type === 'UnaryExpression' && one.operator === 'typeof' && text !== null) {
      const sign = signAt(one.argument)
      return isEqual(sign && text === 'undefined' ? opposite(sign) : sign) ?? null
    }
    if (text !== null) {
      const name = nameOf(one)
      const sounds = soundsLikeRuntime(one.type === 'Identifier' ? one.name : (lastOf(one) ?? ''), text)
      return isEqual(name === null ? null : signOfText(name, text)) ?? (sounds ? unclear : null)
    }
    if (other.type === 'Literal' && typeof other.value === 'boolean') {
      const sign = split(one)
      return (asks(sign) && isEqual(other.value ? sign : opposite(sign))) || null
    }
    // `globalThis.window === undefined`
    const sign = isNothing(other) ? signAt(one) : null
    return isEqual(sign && opposite(sign)) ?? null
  }

  function ofName(node: TSESTree.Identifier | TSESTree.MemberExpression, depth: number): Split {
    const variable = node.type === 'Identifier' ? bindings.variableOf(node) : null
    const initial = variable && initialValue(variable)
    const direct = initial ? split(initial, depth + 1) : notAsked
    if (asks(direct)) return direct
    const isUnguarded = node.type === 'Identifier' && !variable
    const sign = isUnguarded ? null : signAt(node)
    if (sign) return sign
    const written = variable && !initial ? assignmentsTo(variable).map(({ value }) => value) : []
    if (written.some((value) => asks(split(value, depth + 1)))) return unclear
    const made = isUnguarded ? [] : madeBy(node)
    const [first] = made
    if (made.some((one) => asks(split(one, depth + 1))))
      return made.length === 1 && first && isWhole(first) ? split(first, depth + 1) : unclear
    const imported = variable && importedName(variable)
    const names = [
      node.type === 'Identifier' ? node.name : (propertyName(node) ?? ''),
      ...(imported ? [imported.path.at(-1) ?? '', imported.source.replace(/^.*\/|\.\w+$|-/g, '')] : [])
    ]
    return names.some(soundsLikeWorld) ? unclear : notAsked
  }

  function ofCall(node: TSESTree.CallExpression, depth: number): Split {
    const given = argument(node, 0)
    const name = calledName(node)
    if (name === 'Boolean' && given) return split(given, depth + 1)
    const key = argument(node, 1)
    if ((name === 'hasOwn' || name === 'has') && given && key?.type === 'Literal')
      return signOfKey(given, String(key.value)) ?? notAsked
    const returned = origins.functions(node.callee).flatMap((fn) => origins.returns(fn))
    const [only, ...others] = returned
    if (only && others.length === 0) return split(only, depth + 1)
    // `try { return … } catch { return false }`, `if (typeof window …) return true`
    if (returned.some((one) => asks(split(one, depth + 1)) || isAskedFor(one, depth))) return unclear
    if (returned.length > 0) return notAsked
    const callee = unwrap(node.callee)
    const isNamed = callee.type === 'Identifier' || callee.type === 'MemberExpression'
    const named = isNamed ? split(callee, depth + 1) : notAsked
    return asks(named) ? named : within(node, depth)
  }

  /** Whether a value is one of several, by a condition that asks. */
  function isAskedFor(value: Node, depth: number): boolean {
    for (let at = value; at.parent && !isFunction(at); at = at.parent) {
      const { parent } = at
      if (parent.type === 'IfStatement' && at !== parent.test && asks(split(parent.test, depth + 1))) return true
      if (parent.type === 'SwitchStatement' && isAbout(parent)) return true
    }
    return false
  }

  function isAbout({ discriminant, cases }: TSESTree.SwitchStatement): boolean {
    if (asks(split(discriminant))) return true
    const one = unwrap(discriminant)
    const name = one.type === 'Identifier' ? one.name : (lastOf(one) ?? '')
    return cases.some(({ test }) => {
      const isText = test?.type === 'Literal' && typeof test.value === 'string'
      return test && (isText ? soundsLikeRuntime(name, String(test.value)) : asks(split(test)))
    })
  }

  /** The expressions of the file that a value comes from. */
  function madeBy(node: Node): Node[] {
    return origins
      .of(node)
      .flatMap(({ root, path }) => (root.kind === 'expression' && path.length === 0 ? [root.node] : []))
      .filter((one) => one !== node && !isFunction(one))
  }

  return { split: (test) => split(test), isAbout }
}

function opposite({ yes, no }: Split): Split {
  return { yes: no, no: yes }
}

function combine(operator: '&&' | '||' | '??', left: Split, right: Split): Split {
  if (operator === '&&') return { yes: both(left.yes, right.yes), no: either(left.no, right.no) }
  if (operator === '||') return { yes: either(left.yes, right.yes), no: both(left.no, right.no) }
  return asks(left) || asks(right) ? unclear : notAsked
}

/** Whether an expression is all of a value, and not a side of `&&` or a branch that was chosen. */
function isWhole({ parent }: Node): boolean {
  return parent?.type !== 'LogicalExpression' && parent?.type !== 'ConditionalExpression'
}

/** What a chain of properties begins with, unless that is a name. */
function baseOf(node: Node): Node {
  return node.type === 'MemberExpression' ? baseOf(unwrap(node.object)) : node
}

function lastOf(node: Node): string | null {
  return node.type === 'MemberExpression' ? propertyName(node) : null
}
