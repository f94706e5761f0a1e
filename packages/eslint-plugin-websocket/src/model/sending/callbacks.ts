import type { TSESTree } from '@typescript-eslint/utils'
import { listenerMethods } from '../origins/listeners.js'
import { isGlobalOrModule } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import type { Sockets } from '../sockets/sockets.js'
import {
  argument,
  calledMember,
  enclosingFunction,
  propertyName,
  unwrap,
  type Expression,
  type Node
} from '../syntax/syntax.js'
import type { Types } from '../syntax/types.js'

/** What a function receives first from whoever calls it back. */
export type Passed = 'event' | 'error' | 'signal' | 'exit code' | 'nothing'

/** A place where a function is given away to be called later. */
export interface Place {
  /** Null: something, or nothing; the file does not show it. */
  readonly passes: Passed | null
  /** What the function sees as `this` unless it is bound; null for nothing, or what nobody means. */
  readonly receiver: Expression | null
}

export interface Callbacks {
  /** The place that an expression is in, when that is one where functions are called back. */
  placeOf(node: Node): Place | null
}

const timers: ReadonlySet<string> = new Set(['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'nextTick'])

const effects: ReadonlySet<string> = new Set(['useEffect', 'useLayoutEffect', 'useInsertionEffect'])

/** Events that only the DOM has. */
const domEvents: ReadonlySet<string> = new Set([
  'abort',
  'beforeunload',
  'click',
  'freeze',
  'hashchange',
  'offline',
  'pagehide',
  'popstate',
  'submit',
  'unload',
  'visibilitychange'
])

const domTypes = /^(?:AbortSignal|Document|EventTarget|HTML\w*Element|Element|Window|WindowEventHandlers)$/
const domClasses: ReadonlySet<string> = new Set(['EventSource', 'FileReader', 'Image', 'Worker', 'XMLHttpRequest'])

export function createCallbacks(origins: Origins, types: Types, sockets: Sockets): Callbacks {
  function placeOf(node: Node): Place | null {
    const { parent } = node
    if (!parent) return null
    if (unwrap(parent) === unwrap(node)) return placeOf(parent)
    if (parent.type === 'CallExpression' && parent.callee !== node)
      return inCall(parent, parent.arguments.indexOf(node as never))
    if (parent.type === 'AssignmentExpression' && parent.right === node) return inHandler(unwrap(parent.left))
    if (parent.type === 'JSXExpressionContainer' && parent.parent.type === 'JSXAttribute')
      return inAttribute(parent.parent)
    return isCleanup(node) ? { passes: 'nothing', receiver: null } : null
  }

  /** `useEffect(() => { …; return cleanup })`: React calls it as a plain function, with nothing. */
  function isCleanup(node: Node): boolean {
    const { parent } = node
    const isResult =
      parent?.type === 'ReturnStatement' || (parent?.type === 'ArrowFunctionExpression' && parent.body === node)
    const fn = isResult ? enclosingFunction(node) : null
    const call = fn?.parent
    if (!fn || fn.async || fn.generator || call?.type !== 'CallExpression' || call.arguments[0] !== fn) return false
    return origins.of(call.callee).every(({ root, path }) => {
      const isReact = root.kind === 'module' && (root.source === 'react' || root.source === 'preact/hooks')
      return isReact && effects.has(path.at(-1) ?? '')
    })
  }

  function inCall(call: TSESTree.CallExpression, index: number): Place | null {
    const called = calledMember(call)
    const callee = unwrap(call.callee)
    const name = called?.name ?? (callee.type === 'Identifier' ? callee.name : '')
    const receiver = called?.object ?? null
    if (timers.has(name) && index === 0 && isGlobal(call.callee)) {
      // Further arguments are handed on.
      const handedOn = call.arguments.length > (name === 'setTimeout' || name === 'setInterval' ? 2 : 1)
      return { passes: handedOn ? null : 'nothing', receiver: null }
    }
    if (called && name === 'catch' && index === 0) return { passes: 'error', receiver: null }
    if (called && name === 'then' && index < 2) return { passes: index === 1 ? 'error' : null, receiver: null }
    if (called && name === 'finally' && index === 0) return { passes: 'nothing', receiver: null }
    if (!listenerMethods.has(name) || index !== 1) return null
    const event = argument(call, 0)
    const written = event ? literalAt(event) : null
    if (name === 'addEventListener') {
      const isDom = receiver ? isEventTarget(receiver) : isGlobal(call.callee)
      return { passes: isDom || domEvents.has(written ?? '') ? 'event' : null, receiver }
    }
    return receiver ? { passes: emitted(receiver, written), receiver } : null
  }

  /** What an emitter hands to its listeners: by convention an error for `error`, and what `process` has documented. */
  function emitted(receiver: Expression, event: string | null): Passed | null {
    if (event === 'error') return 'error'
    if (event === null || !origins.of(receiver).some((one) => isGlobalOrModule(one, 'process'))) return null
    if (/^SIG[A-Z]/.test(event)) return 'signal'
    if (event === 'exit' || event === 'beforeExit') return 'exit code'
    return event === 'uncaughtException' ? 'error' : null
  }

  /** `window.onbeforeunload = fn` */
  function inHandler(target: Node): Place | null {
    if (target.type !== 'MemberExpression' || !/^on[a-z]+$/.test(propertyName(target) ?? '')) return null
    return { passes: isEventTarget(target.object) ? 'event' : null, receiver: target.object }
  }

  /** `<button onClick={fn}>`: an element calls it with an event, a component as it likes. */
  function inAttribute({ name, parent }: TSESTree.JSXAttribute): Place | null {
    if (name.type !== 'JSXIdentifier' || !/^on[A-Z]/.test(name.name)) return null
    const element = parent.name
    const isElement = element.type === 'JSXIdentifier' && /^[a-z]/.test(element.name)
    return { passes: isElement ? 'event' : null, receiver: null }
  }

  function isGlobal(node: Node): boolean {
    return origins.of(node).every(({ root }) => root.kind === 'global')
  }

  function isEventTarget(node: Node): boolean {
    if (sockets.at(node)) return true
    return origins.of(node).some(({ root, path }) => {
      if (root.kind === 'global')
        return root.name === 'document' || (path.length === 0 && ['window', 'self', 'globalThis'].includes(root.name))
      if (root.kind === 'type') {
        const name = path.length === 0 ? types.name(root.type) : null
        return name?.kind === 'global' && domTypes.test(name.name)
      }
      if (root.kind !== 'expression') return false
      const made = root.node
      if (made.type === 'CallExpression')
        return origins.of(made.callee).some((one) => one.root.kind === 'global' && one.root.name === 'document')
      if (made.type !== 'NewExpression') return false
      const [constructor] = origins.of(made.callee)
      if (constructor?.root.kind !== 'global' || constructor.path.length > 0) return false
      const { name } = constructor.root
      return path.length === 0 ? domClasses.has(name) : name === 'AbortController' && path.join() === 'signal'
    })
  }

  function literalAt(node: Expression): string | null {
    const [only, ...others] = origins.of(node)
    const written = only && others.length === 0 && only.root.kind === 'expression' ? only.root.node : null
    return written?.type === 'Literal' && typeof written.value === 'string' ? written.value : null
  }

  return { placeOf }
}
