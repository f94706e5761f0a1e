import { runtimes as measured, type RuntimeFacts } from 'ws-close-codes'
import { roles } from '../sockets/apis.js'
import type { Handler } from '../listening/handlers.js'
import type { Bindings } from '../syntax/bindings.js'
import { listenerMethods } from '../origins/listeners.js'
import type { Occurrences } from '../syntax/occurrences.js'
import { isInTest } from '../origins/test-code.js'
import type { Origins } from '../origins/origins.js'
import { hasNoCode, type Send } from '../sending/sends.js'
import { readOutcome } from '../sockets/outcomes.js'
import type { Sockets } from '../sockets/sockets.js'
import type { Surroundings } from '../syntax/surroundings.js'
import { isSame } from '../syntax/same.js'
import {
  argument,
  calledMember,
  enclosingFunction,
  propertyName,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

interface Facts {
  readonly bindings: Bindings
  readonly found: Occurrences
  readonly origins: Origins
  readonly sockets: Sockets
  readonly surroundings: Surroundings
}

/** Calls of `close()` and `close(undefined)` that send a Close frame without a code, so that the other end sees 1005. */
export function findBareCloses(sends: readonly Send[], handlers: readonly Handler[], facts: Facts): Send[] {
  const bare = sends.filter((send) => hasNoCode(send) && sendsNoCode(send, facts.sockets))
  if (bare.length === 0) return []
  const after = new Set([...handlers.map(({ fn }) => fn), ...errorHandlers(facts)])
  return bare.filter(
    (send) =>
      !isInTest(send.call, facts.origins) &&
      !isInsideAny(send.call, after) &&
      !isConnecting(send.call, facts.surroundings) &&
      !isBesidePassedCode(send, sends, facts.bindings) &&
      !isConnectTimer(send, facts.origins)
  )
}

/**
 * As measured: some send 1000 in place of nothing. A socket of which only the type is known may be at either end, and
 * what is handed in to take the place of the global has no code to send either.
 */
function sendsNoCode({ socket, method, call }: Send, sockets: Sockets): boolean {
  const { proofs } = socket
  const outcome = ({ values, withoutCode }: RuntimeFacts) =>
    call.arguments.length > 0 ? values.undefined : withoutCode
  const ends = roles.flatMap((role) => {
    const ofRole = proofs.map((proof) => ({ ...proof, role: proof.role ?? role, isOpen: false }))
    return sockets.runtimes({ ...socket, proofs: ofRole }, method) ?? []
  })
  return ends.length > 0 && ends.every((runtime) => readOutcome(outcome(measured[runtime])).kind === 'sends no code')
}

/** Functions that run on an error of a socket, after which nothing more is sent. */
function errorHandlers({ found, origins, sockets }: Facts): FunctionNode[] {
  const assigned = (found.writes.get('onerror') ?? []).flatMap(({ target, value }) =>
    value && sockets.at(target.object) ? origins.functions(value) : []
  )
  const attached = [...listenerMethods].flatMap((method) =>
    (found.calls.get(method) ?? []).flatMap((call) => {
      const [event, listener, called] = [argument(call, 0), argument(call, 1), calledMember(call)]
      const isError = event?.type === 'Literal' && event.value === 'error'
      return isError && listener && called && sockets.at(called.object) ? origins.functions(listener) : []
    })
  )
  return [...assigned, ...attached]
}

function isInsideAny(node: Node, functions: ReadonlySet<FunctionNode>): boolean {
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) if (functions.has(fn)) return true
  return false
}

/** Whether the code has asked for a socket that is not open yet: `close` then ends the attempt, and sends nothing. */
function isConnecting(node: Node, { everythingIn }: Surroundings): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const test = at.parent.type === 'IfStatement' || at.parent.type === 'ConditionalExpression' ? at.parent.test : null
    if (test && everythingIn(test).some((one) => one.type === 'MemberExpression' && propertyName(one) === 'CONNECTING'))
      return true
  }
  return false
}

/** `if (code === 1005) socket.close()` before `socket.close(code)`: that no code goes out has been chosen. */
function isBesidePassedCode({ call, receiver }: Send, sends: readonly Send[], bindings: Bindings): boolean {
  const fn = enclosingFunction(call)
  return sends.some(
    (other) =>
      other.code !== null &&
      !hasNoCode(other) &&
      !other.values.some(({ certain }) => certain) &&
      enclosingFunction(other.call) === fn &&
      isSame(other.receiver, receiver, bindings)
  )
}

/** A timer that is started where the socket is made waits for it to open, and closes it when it did not. */
function isConnectTimer({ call, receiver }: Send, origins: Origins): boolean {
  const fn = enclosingFunction(call)
  const timers = (fn ? origins.uses(fn).passedTo : []).filter(({ call: { callee } }) => {
    return callee.type === 'Identifier' && callee.name === 'setTimeout'
  })
  return origins.of(receiver).some(({ root, path }) => {
    const isMade = root.kind === 'expression' && root.node.type === 'NewExpression' && path.length === 0
    return isMade && timers.some((timer) => enclosingFunction(timer.call) === enclosingFunction(root.node))
  })
}
