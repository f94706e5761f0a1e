// Time that stands still until somebody lets it go on: timers in the order in which a real clock would run them.

type Callback = (...args: never[]) => void

/** Node.js: what no timer can wait becomes one millisecond. */
const longest = 2 ** 31 - 1

export function toDelay(asked: unknown): number {
  const delay = Number(asked)
  return delay >= 1 && delay <= longest ? Math.trunc(delay) : 1
}

/** What `setTimeout` and `setInterval` of Node.js answer with. */
export class VirtualTimer {
  at = 0
  order = 0
  /** Whether the process waits for it. */
  holds = true
  readonly id: number
  readonly delay: number
  readonly repeats: boolean
  readonly run: () => void
  readonly #clock: Clock

  constructor(clock: Clock, id: number, run: () => void, delay: number, repeats: boolean) {
    this.#clock = clock
    this.id = id
    this.run = run
    this.delay = delay
    this.repeats = repeats
  }

  ref(): this {
    this.holds = true
    this.#clock.onChange()
    return this
  }

  unref(): this {
    this.holds = false
    this.#clock.onChange()
    return this
  }

  hasRef(): boolean {
    return this.holds
  }

  refresh(): this {
    this.#clock.start(this)
    return this
  }

  close(): this {
    this.#clock.clear(this)
    return this
  }

  [Symbol.toPrimitive](): number {
    return this.id
  }
}

export class Clock {
  /** Milliseconds since the start. */
  now = 0
  /** Called when what is left has changed. */
  onChange: () => void = () => undefined
  readonly #waiting = new Map<number, VirtualTimer>()
  #made = 0
  #started = 0

  set(callback: Callback, asked: unknown, args: readonly unknown[], repeats: boolean): VirtualTimer {
    const timer = new VirtualTimer(this, ++this.#made, () => callback(...(args as never[])), toDelay(asked), repeats)
    this.start(timer)
    return timer
  }

  /** Sets a timer from now on, again where it was set before. */
  start(timer: VirtualTimer): void {
    timer.at = this.now + timer.delay
    timer.order = ++this.#started
    this.#waiting.set(timer.id, timer)
    this.onChange()
  }

  /** @param timer what `set` answered with, or its number */
  clear(timer: unknown): void {
    const id = timer instanceof VirtualTimer ? timer.id : Number(timer)
    if (this.#waiting.delete(id)) this.onChange()
  }

  /** Whether a timer is left, and one that the process waits for. */
  get left(): { any: boolean; holding: boolean } {
    return { any: this.#waiting.size > 0, holding: [...this.#waiting.values()].some(({ holds }) => holds) }
  }

  /** Jumps to the next timer and runs it. Does nothing when there is none. */
  runNext(): void {
    let next: VirtualTimer | null = null
    for (const timer of this.#waiting.values())
      if (!next || timer.at < next.at || (timer.at === next.at && timer.order < next.order)) next = timer
    if (!next) return
    this.now = Math.max(this.now, next.at)
    if (next.repeats) this.start(next)
    else this.#waiting.delete(next.id)
    next.run()
  }
}
