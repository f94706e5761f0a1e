// Downloads what the cache has not.
import { download, isCached } from './cache.js'
import type { Pin } from './pins.js'
import { progress } from './progress.js'

/** Downloads a few at a time; answers with what went wrong. */
export async function downloadAll(wanted: readonly Pin[]): Promise<Map<Pin, string>> {
  const errors = new Map<Pin, string>()
  const waiting = [...wanted]
  let done = 0
  const work = async () => {
    for (let pin = waiting.shift(); pin; pin = waiting.shift()) {
      try {
        if (!(await isCached(pin))) await download(pin)
      } catch (error) {
        errors.set(pin, error instanceof Error ? error.message : String(error))
      }
      progress(`downloaded ${++done} of ${wanted.length}`)
    }
  }
  await Promise.all(Array.from({ length: 4 }, work))
  return errors
}
