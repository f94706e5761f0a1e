// A process that inspects the files which it is sent.
import { inspectFile } from './inspect.js'
import type { Answer } from './pool.js'
import type { Source } from './sources.js'

// Nobody is left to be told when an answer does not arrive.
const answer = (message: Answer) => process.send?.(message, undefined, undefined, () => undefined)

process.on('message', (source: Source) => {
  try {
    answer({ inspected: inspectFile(source) })
  } catch (error) {
    answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
process.on('disconnect', () => process.exit())
