// Puts a virtual clock where a program looks for the time and for timers.
import { syncBuiltinESMExports } from 'node:module'
import perfHooks from 'node:perf_hooks'
import timers from 'node:timers'
import promises from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Clock } from './clock.js'

interface Waiting {
  readonly signal?: AbortSignal
  readonly ref?: boolean
}

type Callback = (...args: never[]) => void

/** Replaces them all in this process; modules that are imported later see nothing else. */
export function install(clock: Clock): void {
  const sleep = <Value>(delay?: number, value?: Value, { signal, ref = true }: Waiting = {}): Promise<Value> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(abortError(signal))
      const timer = clock.set(() => resolve(value as Value), delay, [], false)
      if (!ref) timer.unref()
      signal?.addEventListener('abort', () => {
        timer.close()
        reject(abortError(signal))
      })
    })
  const setTimeout = Object.assign(
    (callback: Callback, delay?: unknown, ...args: unknown[]) => clock.set(checked(callback), delay, args, false),
    { [promisify.custom]: sleep }
  )
  const setInterval = (callback: Callback, delay?: unknown, ...args: unknown[]) =>
    clock.set(checked(callback), delay, args, true)
  const clear = (timer?: unknown) => clock.clear(timer)
  const replaced = { setTimeout, setInterval, clearTimeout: clear, clearInterval: clear }
  Object.assign(globalThis, replaced)
  Object.assign(timers, replaced)
  async function* every<Value>(delay?: number, value?: Value, options?: Waiting): AsyncGenerator<Value> {
    for (;;) yield await sleep(delay, value, options)
  }
  Object.assign(promises, { setTimeout: sleep, setInterval: every })
  // `scheduler` has methods of its prototype, which nothing can be assigned to.
  Object.defineProperty(promises.scheduler, 'wait', {
    value: (delay: number, options?: Waiting) => sleep(delay, undefined, options)
  })
  installTime(clock)
  syncBuiltinESMExports()
}

function installTime(clock: Clock): void {
  const began = Date.now()
  const RealDate = Date
  const now = () => began + clock.now
  const VirtualDate = function (this: unknown, ...args: []) {
    if (!new.target) return new RealDate(now()).toString()
    return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target)
  }
  Object.setPrototypeOf(VirtualDate, RealDate)
  VirtualDate.prototype = RealDate.prototype
  globalThis.Date = Object.assign(VirtualDate as unknown as DateConstructor, { now })
  RealDate.prototype.constructor = VirtualDate
  perfHooks.performance.now = () => clock.now
  const nanoseconds = () => BigInt(Math.round(clock.now * 1e6))
  const hrtime = (since: readonly [number, number] = [0, 0]): [number, number] => {
    const passed = nanoseconds() - BigInt(since[0]) * 1_000_000_000n - BigInt(since[1])
    return [Number(passed / 1_000_000_000n), Number(passed % 1_000_000_000n)]
  }
  process.hrtime = Object.assign(hrtime, { bigint: nanoseconds })
}

/** `setTimeout(connect(), 1000)` throws in Node.js, and is nothing at all in browsers, which most of this code is for. */
function checked(callback: unknown): Callback {
  return typeof callback === 'function' ? (callback as Callback) : () => undefined
}

function abortError(signal: AbortSignal): Error {
  return Object.assign(new Error('The operation was aborted', { cause: signal.reason }), { name: 'AbortError' })
}
