import type { Forward } from './forwards.js'
import { isCloseEvent } from '../listening/handlers.js'
import { listenerMethods } from '../origins/listeners.js'
import type { Origins } from '../origins/origins.js'
import type { HandedOver } from '../sending/handed-over.js'
import type { Send } from '../sending/sends.js'
import type { Sockets } from '../sockets/sockets.js'
import { argument, calledMember } from '../syntax/syntax.js'

/** `socket.on('close', other.close.bind(other))`: an emitter calls the method with the code that it received. */
export function findBoundForwards(
  handedOver: readonly HandedOver[],
  codes: (send: Send) => readonly number[],
  { origins, sockets }: { readonly origins: Origins; readonly sockets: Sockets }
): Forward[] {
  return handedOver.flatMap(({ node, receiver, socket, keepsSocket }): Forward[] => {
    const call = node.parent
    const called = call.type === 'CallExpression' && argument(call, 1) === node ? calledMember(call) : null
    if (call.type !== 'CallExpression' || !called || !keepsSocket) return []
    if (!listenerMethods.has(called.name) || called.name === 'addEventListener') return []
    const event = argument(call, 0)
    const from = event && isCloseEvent(event, origins) ? sockets.at(called.object) : null
    const held = origins.of(receiver)
    const isItself = origins.of(called.object).some((one) => held.includes(one))
    if (!from || !sockets.isEmitter(from) || isItself) return []
    const send: Send = {
      call,
      receiver,
      socket,
      method: 'close',
      code: node,
      reason: null,
      values: [],
      isRetried: false
    }
    const harmful = codes(send)
    return harmful.length > 0 ? [{ send, node, codes: harmful, isNumber: false }] : []
  })
}
