import type { TSESTree } from '@typescript-eslint/utils'
import type { Bindings, Variable } from '../syntax/bindings.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origins } from '../origins/origins.js'
import type { Surroundings } from '../syntax/surroundings.js'
import {
  argument,
  isFunction,
  propertyName,
  unwrap,
  type Expression,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

/** Functions that frameworks run again when what they depend on changes. */
export interface Effects {
  /** What a call of a setter brings about: `setAttempt((n) => n + 1)` of React's `useState`. */
  ofCall(call: TSESTree.CallExpression): readonly FunctionNode[]
  /** What an assignment brings about: `socket.value = make()`, `attempt.value++` of a Vue `ref`. */
  ofWrite(assignment: Node): readonly FunctionNode[]
  /** Whether a condition asks for the state that a setter or an assignment changes, which may then go another way. */
  isAsked(change: Node): boolean
}

interface Effect {
  readonly runs: readonly FunctionNode[]
  readonly on: ReadonlySet<Variable>
}

const effectNames = ['useEffect', 'useLayoutEffect', 'useInsertionEffect'] as const
const watchNames = ['watch', 'watchEffect', 'watchPostEffect', 'watchSyncEffect'] as const

export function createEffects(
  bindings: Bindings,
  found: Occurrences,
  origins: Origins,
  surroundings: Surroundings
): Effects {
  const variables = (node: Node): Variable[] =>
    surroundings
      .everythingIn(node)
      .flatMap((one) => (one.type === 'Identifier' ? (bindings.variableOf(one) ?? []) : []))

  const react: Effect[] = effectNames.flatMap((name) =>
    (found.calls.get(name) ?? []).flatMap((call): Effect[] => {
      const [effect, depends] = [argument(call, 0), argument(call, 1)]
      if (!effect || depends?.type !== 'ArrayExpression') return []
      return [
        { runs: origins.functions(effect), on: new Set(depends.elements.flatMap((one) => (one ? variables(one) : []))) }
      ]
    })
  )
  const vue: Effect[] = watchNames.flatMap((name) =>
    (found.calls.get(name) ?? []).flatMap((call): Effect[] => {
      const [source, callback] = [argument(call, 0), argument(call, 1)]
      if (!source) return []
      const runs = name === 'watch' ? (callback ? origins.functions(callback) : []) : origins.functions(source)
      return [{ runs, on: new Set(name === 'watch' || isFunction(source) ? variables(source) : []) }]
    })
  )

  /** The state that a setter sets: the first of `const [state, setState] = useState()`. */
  function stateOf(setter: Node): Variable | null {
    const variable = setter.type === 'Identifier' ? bindings.variableOf(setter) : null
    const [definition] = variable?.defs ?? []
    if (!variable || definition?.type !== 'Variable' || definition.node.id.type !== 'ArrayPattern') return null
    const [state, own] = definition.node.id.elements
    return own === definition.name && state?.type === 'Identifier' ? bindings.declaredBy(state) : null
  }

  /** Whether a state is another one afterwards: `(n) => n + 1`, `attempt + 1`, something new. */
  function changes(value: Expression): boolean {
    const node = unwrap(value)
    return /^(?:ArrowFunction|Function|Binary|New|Call|Object)Expression$/.test(node.type)
  }

  const runsOf = (effects: readonly Effect[], variable: Variable) =>
    effects.flatMap(({ runs, on }) => (on.has(variable) ? runs : []))

  const refOf = (assignment: Node): Variable | null => {
    const target =
      assignment.type === 'AssignmentExpression'
        ? assignment.left
        : assignment.type === 'UpdateExpression'
          ? assignment.argument
          : null
    const isValue = target?.type === 'MemberExpression' && propertyName(target) === 'value'
    return isValue && target.object.type === 'Identifier' ? bindings.variableOf(target.object) : null
  }

  return {
    isAsked(change) {
      const state = change.type === 'CallExpression' ? stateOf(unwrap(change.callee)) : refOf(change)
      return state?.references.some(({ identifier }) => isInCondition(identifier)) ?? false
    },
    ofCall(call) {
      if (react.length === 0) return []
      const state = stateOf(unwrap(call.callee))
      const value = argument(call, 0)
      return state && value && changes(value) ? runsOf(react, state) : []
    },
    ofWrite(assignment) {
      if (vue.length === 0) return []
      const variable = refOf(assignment)
      return variable ? runsOf(vue, variable) : []
    }
  }
}

/** `attempt > 0`, `if (attempt) …`, `!attempt`, `attempt && …` */
function isInCondition(node: Node): boolean {
  let inner = node
  for (let at = node.parent; at && !isFunction(at) && !/Statement$|Declarator$/.test(at.type); at = at.parent) {
    if (at.type === 'BinaryExpression' && /^[=!<>]/.test(at.operator)) return true
    if (at.type === 'LogicalExpression' || (at.type === 'UnaryExpression' && at.operator === '!')) return true
    if (at.type === 'ConditionalExpression' && at.test === inner) return true
    inner = at
  }
  const { parent } = inner
  return /^(?:If|While|DoWhile|For)Statement$/.test(parent?.type ?? '')
    ? (parent as TSESTree.IfStatement).test === inner
    : parent?.type === 'SwitchStatement' && parent.discriminant === inner
}
