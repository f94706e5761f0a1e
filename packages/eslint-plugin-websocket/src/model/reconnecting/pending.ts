import type { Engine } from './engine.js'
import { execute } from './execution.js'
import { nothingKnown, type Known } from './known.js'
import type { Handler } from '../listening/handlers.js'
import type { Entry } from './lifecycle.js'
import type { Reconnect, Reconnects } from './reconnects.js'
import type { Send } from '../sending/sends.js'
import type { State } from './state.js'
import type { Uncancelled } from './uncancelled.js'
import { nothing } from './values.js'
import { enclosingFunction, unwrap, type FunctionNode, type Node } from '../syntax/syntax.js'

const lost = 1006

/**
 * Timers that connect again although the program has closed meanwhile: a function that closes keeps the handler from
 * it, which proves that it means the end, and keeps the timer from nothing that the handler has set before.
 */
export function findPending(
  sends: readonly Send[],
  handlers: readonly Handler[],
  reconnects: Reconnects,
  engine: Engine
): Uncancelled[] {
  const { origins, delays } = engine
  const found = new Map<Node, Uncancelled>()
  for (const reconnect of reconnects.of(lost)) {
    const { timer } = reconnect
    const waiting = timer && isDiscarded(timer, reconnect.handler) ? delays.timer(timer) : null
    if (!timer || !waiting || found.has(timer)) continue
    const callbacks = origins.functions(waiting.callback)
    const own = handlers.filter(({ fn }) => fn === reconnect.handler)
    const held = own.flatMap(({ receiver }) => origins.of(receiver))
    const close = sends.find(
      ({ call, receiver }) =>
        origins.of(receiver).some((one) => held.includes(one)) && ends(enclosingFunction(call), reconnect, callbacks)
    )
    if (close) found.set(timer, { close: close.call, attachment: own[0]!.attachment, timer })
  }
  return [...found.values()]

  /** Whether a function keeps the handler from connecting again, and its timer from nothing. */
  function ends(fn: FunctionNode | null, { handler, attachments }: Reconnect, callbacks: readonly FunctionNode[]) {
    if (!fn || fn === handler || callbacks.length === 0 || engine.reach.dials(fn)) return false
    const ended = run({ fn, attachments: new Set() }, nothingKnown)
    const entry = (one: FunctionNode): Entry => ({ fn: one, attachments: new Set(attachments) })
    const stopping = ended.filter((state) => {
      const ways = run(entry(handler), after(state), false)
      return ways.length > 0 && ways.every(({ dials, pending }) => dials.length + pending.length === 0)
    })
    return (
      stopping.length > 0 &&
      ended.every((state) =>
        callbacks.every((one) => !needs(one, state) && run(entry(one), after(state), false).some(goesOn(state)))
      )
    )
  }

  function run(entry: Entry, known: Known, isClosing = true): readonly State[] {
    return execute(entry, lost, known, engine, isClosing ? 'before timers' : undefined) ?? []
  }

  /** Whether a way connects again, whatever the function that closes has written. */
  function goesOn(closing: State): (state: State) => boolean {
    const keys = written(closing)
    return ({ loops, unsure }) =>
      !unsure &&
      loops.some(({ guards }) =>
        [...guards].every((test) =>
          engine.surroundings.everythingIn(test).every((node) => {
            const key = engine.places.key(node)
            return key === null || !keys.has(key)
          })
        )
      )
  }

  /** Whether a callback looks into what the function that closes has taken away. */
  function needs(callback: FunctionNode, closing: State): boolean {
    return engine.surroundings.everythingIn(callback).some((node) => {
      const key = node.type === 'MemberExpression' && !node.optional ? engine.places.key(node.object) : null
      return key !== null && closing.known.places.get(key)?.value === nothing
    })
  }

  function written({ writes }: State): ReadonlySet<unknown> {
    return new Set(
      [...writes].flatMap((line) =>
        line.type === 'AssignmentExpression'
          ? (engine.places.key(line.left) ?? [])
          : line.type === 'UpdateExpression'
            ? (engine.places.key(line.argument) ?? [])
            : []
      )
    )
  }
}

const after = ({ known }: State): Known => ({ ...nothingKnown, places: known.places })

/** Whether nobody keeps what would stop a timer. */
export function isDiscarded(timer: Node, handler: FunctionNode): boolean {
  const { parent } = timer
  if (parent?.type === 'ChainExpression') return isDiscarded(parent, handler)
  return (
    parent?.type === 'ExpressionStatement' || (handler.body !== undefined && unwrap(handler.body as Node) === timer)
  )
}
