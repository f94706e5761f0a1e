import type { Fix, Fixer } from '../create-rule.js'
import type { Ending } from '../model/closing/shutdown.js'
import type { Model } from '../model/index.js'
import { isDeclaredWith } from '../model/origins/declared.js'
import type { HandedOver } from '../model/sending/handed-over.js'
import type { Send } from '../model/sending/sends.js'
import type { Expression } from '../model/syntax/syntax.js'
import { callWithCode, replaceByCode } from './name-code.js'

// Other ways to write a call that closes a socket; null where that takes more than the call.

type Edit = ((fixer: Fixer) => Fix) | null

/** `close(1006)` becomes `terminate()`. */
export function terminateInstead({ call, receiver }: Send, code: Expression, model: Model): Edit {
  const { callee } = call
  const isAlone = code === call.arguments[0] && model.sourceCode.getCommentsInside(call as never).length === 0
  if (!isAlone || callee.type !== 'MemberExpression' || callee.computed) return null
  if (!isDeclaredWith('terminate', receiver, model)) return null
  return (fixer) => [fixer.replaceTextRange([callee.property.range[0], call.range[1]], 'terminate()')]
}

/** `close(1005)` becomes `close()`. */
export function leaveOutCode({ call, receiver, reason }: Send, code: Expression, model: Model): Edit {
  const { sourceCode } = model
  const isOnly = code === call.arguments[0] && call.arguments.length === 1
  const isPlain =
    sourceCode.getCommentsInside(call as never).length === 0 && sourceCode.getTokenAfter(code)?.value === ')'
  if (reason || !isOnly || !isPlain || !isDeclaredWith('close without a code', receiver, model)) return null
  return (fixer) => [fixer.remove(code)]
}

/** `terminate()`, `close()` and `close(1000)` become `close(1001)`. */
export function closeWith({ call, how, code: sent }: Ending, code: number, model: Model): Edit {
  const { callee } = call
  if (how === 'normal' && !sent) return null
  if (callee.type !== 'MemberExpression' || callee.computed) return null
  if (!isDeclaredWith('close with a code', callee.object, model)) return null
  const edit = sent ? replaceByCode(model, sent.node, code) : callWithCode(model, call, code)
  return (fixer) => [...(how === 'terminate' ? [fixer.replaceText(callee.property, 'close')] : []), ...edit(fixer)]
}

/** `socket.close` becomes `() => socket.close()`. */
export function callOf(
  { node, receiver, mayBeGone }: HandedOver,
  { sourceCode }: Model
): { readonly text: string; readonly edit: Edit } {
  // `new WebSocket(url).close` would make the socket when it is to be closed.
  if (receiver.type === 'NewExpression') return { text: 'socket.close()', edit: null }
  const socket = sourceCode.getText(receiver)
  const text = `${socket}${mayBeGone ? '?.' : '.'}close()`
  const isPlain = /^[\w$.#]+$/.test(socket) && sourceCode.getCommentsInside(node as never).length === 0
  return { text, edit: isPlain ? (fixer) => [fixer.replaceText(node, `() => ${text}`)] : null }
}
