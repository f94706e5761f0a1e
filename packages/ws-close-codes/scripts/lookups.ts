import type * as Api from '../src/index.js'

/** What one lookup takes. */
export interface Lookup {
  readonly name: string
  /** The median of all rounds. */
  readonly nanoseconds: number
}

/**
 * Measures what the functions take beside a plain object and a `switch` that know the same names.
 *
 * Each round runs every lookup over the same few thousand codes, so that whatever slows the machine down slows down
 * all of them; the median leaves out the rounds that were compiled, or interrupted by the garbage collector. No code is
 * a constant that a compiler could fold, and every answer is used and compared.
 *
 * @param api The functions, from the sources or from a build.
 * @param goOn Whether there is to be another round, after so many.
 * @throws Error when a lookup answers differently from one round to the next, or a name differs from the plain object's.
 */
export function measureLookups(
  api: typeof Api,
  goOn: (rounds: number) => boolean
): { lookups: Lookup[]; rounds: number } {
  const runs = Object.entries(lookupsOf(api)).map(([name, run]) => ({ name, run, sum: run(), samples: [] as number[] }))
  const sums = runs.slice(0, 3).map(({ sum }) => sum)
  if (new Set(sums).size !== 1) throw new Error(`the names differ: their lengths come to ${sums.join(', ')}`)
  let rounds = 0
  do {
    for (const { name, run, sum, samples } of runs) {
      const begin = performance.now()
      const found = run()
      samples.push(performance.now() - begin)
      if (found !== sum) throw new Error(`${name} has come to ${sum}, and now to ${found}`)
    }
  } while (goOn(++rounds))
  const lookups = runs.map(({ name, samples }) => ({ name, nanoseconds: (median(samples) * 1e6) / count }))
  return { lookups, rounds }
}

export const count = 4096

/** Each has a loop of its own: a shared one would be compiled for all of them, and none could be inlined. */
function lookupsOf(api: typeof Api): Record<string, () => number> {
  const { accepts, closeCodeName, describe, isSendable, reconnectAdvice } = api
  const inputs = inputsOf(api)
  const names: Readonly<Record<number, string>> = Object.fromEntries(
    Object.entries(api.CloseCode).map(([name, code]) => [code, name])
  )
  const cases = Object.entries(names).map(([code, name]) => `case ${code}: return '${name}'`)
  const switchName = new Function('code', `switch (code) { ${cases.join('\n')} }`) as (
    code: number
  ) => string | undefined
  return {
    'names[code], a plain object': () => {
      let sum = 0
      for (const { code } of inputs) sum += names[code]?.length ?? 0
      return sum
    },
    'switch (code)': () => {
      let sum = 0
      for (const { code } of inputs) sum += switchName(code)?.length ?? 0
      return sum
    },
    'closeCodeName(code)': () => {
      let sum = 0
      for (const { code } of inputs) sum += closeCodeName(code)?.length ?? 0
      return sum
    },
    'isSendable(code)': () => {
      let sum = 0
      for (const { code } of inputs) sum += isSendable(code) ? 1 : 0
      return sum
    },
    'accepts(runtime, code)': () => {
      let sum = 0
      for (const { code, runtime } of inputs) sum += accepts(runtime, code) ? 1 : 0
      return sum
    },
    'reconnectAdvice(code, { side })': () => {
      let sum = 0
      for (const { code } of inputs) sum += reconnectAdvice(code, { side: 'client' }).kind.length
      return sum
    },
    'describe(code)': () => {
      let sum = 0
      for (const { code } of inputs) sum += describe(code).kind.length
      return sum
    }
  }
}

/** Codes and runtimes in no order, the same ones in every run: two in three registered, the others from all ranges. */
function inputsOf({ registry, ranges, runtimes }: typeof Api): { code: number; runtime: Api.Runtime }[] {
  const registered = Object.values(registry).map(({ code }) => code)
  const ends = ranges.flatMap(({ from, to }) => [from, to])
  const codes = [...registered, ...registered, ...ends, ...ends.map((end) => (end + 500) % 65_536)]
  const names = Object.keys(runtimes) as Api.Runtime[]
  let state = 1
  // The minimal standard generator of Park and Miller.
  const draw = <Item>(items: readonly Item[]) => items[(state = (state * 48_271) % 2_147_483_647) % items.length]!
  return Array.from({ length: count }, () => ({ code: draw(codes), runtime: draw(names) }))
}

function median(samples: readonly number[]): number {
  return samples.toSorted((a, b) => a - b)[samples.length >> 1]!
}
