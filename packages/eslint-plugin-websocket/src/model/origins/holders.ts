import type { TSESTree } from '@typescript-eslint/utils'
import type { Origin } from './roots.js'

/** How the result of a call keeps a value that is put in now and read later. */
export interface Holder {
  /** Where it is read: `.current`, `[0]`, `()`, or `[0]()` as `0.()`. */
  readonly at: readonly string[]
  /** Whether a function as the first argument is called for the value. */
  readonly lazy?: true
}

const ref: Holder = { at: ['current'] }
const reactive: Holder = { at: ['value'] }

/** Functions of React, Preact, Vue, Solid and Angular, by name: they are imported, or global in a build without modules. */
const holders: ReadonlyMap<string, Holder> = new Map<string, Holder>([
  ['useRef', ref],
  ['createRef', ref],
  ['ref', reactive],
  ['shallowRef', reactive],
  ['useSignal', reactive],
  // Preact reads `.value`, Angular calls it.
  ['signal', { at: ['value', '()'] }],
  ['computed', { at: ['value', '()'], lazy: true }],
  ['useState', { at: ['0'], lazy: true }],
  ['createSignal', { at: ['0.()'] }],
  ['createMemo', { at: ['()'], lazy: true }]
])

const steps: ReadonlySet<string> = new Set(
  [...holders.values()].flatMap(({ at }) => at.map((one) => one.split('.')[0]!))
)

/** Whether anything is kept under a property, so that the question where a call goes is worth asking. */
export function mayHold(step: string): boolean {
  return steps.has(step)
}

/** Functions that answer with their first argument. */
export const identities: ReadonlySet<string> = new Set([
  'useCallback',
  'useEffectEvent',
  'markRaw',
  'toRaw',
  'shallowReactive'
])

/** Functions that answer with what their first argument answers. */
const callers: ReadonlySet<string> = new Set(['useMemo'])

function named<Value>(callee: readonly Origin[], find: (name: string) => Value | undefined): Value | undefined {
  for (const { root, path } of callee) {
    const name =
      root.kind === 'module' ? path.at(-1) : root.kind === 'global' && path.length === 0 ? root.name : undefined
    const found = name === undefined ? undefined : find(name)
    if (found !== undefined) return found
  }
  return undefined
}

/** What keeps the value of a call, by where its callee comes from. */
export function holderOf(callee: readonly Origin[]): Holder | undefined {
  return named(callee, (name) => holders.get(name))
}

/** Whether a name is worth the question where it comes from. */
export function mayPassOn(name: string): boolean {
  return identities.has(name) || callers.has(name)
}

/** Whether a call answers with its first argument, or with what that answers. */
export function passesOn(callee: readonly Origin[]): 'argument' | 'result' | undefined {
  return named(callee, (name) => (identities.has(name) ? 'argument' : callers.has(name) ? 'result' : undefined))
}

/** `setSocket` of `const [socket, setSocket] = useState()`. */
export function setterOf({ parent }: TSESTree.CallExpression): TSESTree.Identifier | null {
  const pattern = parent.type === 'VariableDeclarator' ? parent.id : null
  const setter = pattern?.type === 'ArrayPattern' ? pattern.elements[1] : null
  return setter?.type === 'Identifier' ? setter : null
}
