import type { TSESTree } from '@typescript-eslint/utils'
import type { Engine } from './engine.js'
import type { Handler } from '../listening/handlers.js'
import type { Reconnects } from './reconnects.js'
import type { Send } from '../sending/sends.js'
import {
  calledName,
  enclosingFunction,
  isFunction,
  propertyName,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

/** A close that was meant to be the end, and after which the close handler connects again. */
export interface Uncancelled {
  /** The call that closes. */
  readonly close: TSESTree.CallExpression
  readonly attachment: Node
  /** The timer that waits by then, where the handler itself would not have set it any more. */
  readonly timer: Node | null
}

/** What functions are called that end a connection for good; `restart()` closes as well. */
const endings =
  /^(?:close|disconnect|destroy|dispose|stop|shutdown|teardown|cleanup|unmount|ngOnDestroy|componentWillUnmount|beforeUnmount|beforeDestroy|disconnectedCallback)$/i

const cleaning: ReadonlySet<string> = new Set([
  'onUnmounted',
  'onBeforeUnmount',
  'onDestroy',
  'onCleanup',
  'onScopeDispose'
])

/** What a connection closes with that is closed without a code. */
const noStatus = 1005

/** Closes after which a handler connects again without asking whether it was meant. */
export function findUncancelled(
  sends: readonly Send[],
  handlers: readonly Handler[],
  reconnects: Reconnects,
  engine: Engine
): Uncancelled[] {
  const { origins, surroundings } = engine

  /** Whether a function does nothing but close: anything it writes or calls may be what stops the handler. */
  function isPlain(fn: FunctionNode, close: Node): boolean {
    return surroundings.everythingIn(fn).every((node) => {
      if (node.type === 'AssignmentExpression')
        return /^(?:null|undefined)$/.test(textOf(node.right)) && !/^on/.test(textOf(node.left))
      if (node.type === 'CallExpression') return node === close || isLog(calledName(node))
      return node.type !== 'UpdateExpression' && node.type !== 'NewExpression'
    })
  }

  return sends.flatMap((send) => {
    const { call } = send
    const fn = enclosingFunction(call)
    if (!fn || !isEnding(fn) || !isPlain(fn, call)) return []
    const held = origins.of(send.receiver)
    const handler = handlers.find(({ receiver }) => origins.of(receiver).some((one) => held.includes(one)))
    const code = codeOf(send)
    if (!handler || code === null) return []
    const again = reconnects.of(code).find((one) => one.handler === handler.fn)
    return again?.isUnconditional ? [{ close: call, attachment: handler.attachment, timer: null }] : []
  })
}

/** The code that the handler receives then; null when it is not certain. */
function codeOf({ code, values }: Send): number | null {
  const [only, ...others] = values
  return code === null ? noStatus : only && others.length === 0 ? only.value : null
}

function isLog(name: string | null): boolean {
  return name !== null && /^(?:log|debug|info|warn|trace)$/.test(name)
}

function textOf(node: Node): string {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'MemberExpression') return propertyName(node) ?? ''
  return node.type === 'Literal' ? String(node.value) : ''
}

/** Whether a function ends things, by its name or by who calls it: what an effect returns, what runs on unmount. */
export function isEnding(fn: FunctionNode): boolean {
  const { parent } = fn
  if (fn.type !== 'ArrowFunctionExpression' && fn.id) return endings.test(fn.id.name)
  switch (parent.type) {
    case 'MethodDefinition':
    case 'Property':
    case 'PropertyDefinition':
      return endings.test(propertyName(parent) ?? '')
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && endings.test(parent.id.name)
    case 'CallExpression':
      return cleaning.has(calledName(parent) ?? '')
    case 'ReturnStatement': {
      const effect = enclosingFunction(parent)
      return (
        effect !== null &&
        isFunction(effect) &&
        effect.parent.type === 'CallExpression' &&
        /^use(?:Layout)?Effect$/.test(calledName(effect.parent) ?? '')
      )
    }
    default:
      return false
  }
}
