import workerUrl from 'virtual:lint/worker-url'
import { failed, type Language, type Result, type Subject } from './problems.js'
import type { Answer, Question } from './worker.js'

interface Running {
  readonly worker: Worker
  readonly waiting: Map<number, (result: Result) => void>
}

const unloaded: Readonly<Record<Language, string>> = {
  js: 'The linter could not be loaded. Change the code to try again.',
  ts: 'The TypeScript parser could not be loaded. Change the code to try again, or choose JavaScript.'
}

/** One for each language: what TypeScript lacks without a network never stops the linting of JavaScript. */
const running = new Map<Language, Running>()
let last = 0

function start(language: Language): Running {
  const worker = new Worker(workerUrl, { type: 'module' })
  const waiting = new Map<number, (result: Result) => void>()
  // What failed to load is not asked for again by the same worker.
  const giveUp = () => {
    worker.terminate()
    running.delete(language)
    for (const resolve of waiting.values()) resolve(failed(unloaded[language]))
  }
  worker.addEventListener('error', giveUp)
  worker.addEventListener('message', ({ data: { id, result } }: MessageEvent<Answer>) => {
    if (result === null) return giveUp()
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  return { worker, waiting }
}

/** Lints in a worker, which starts with the first question. */
export function lintInWorker(subject: Subject): Promise<Result> {
  const one = running.get(subject.language) ?? start(subject.language)
  running.set(subject.language, one)
  const id = ++last
  return new Promise((resolve) => {
    one.waiting.set(id, resolve)
    one.worker.postMessage({ id, subject } satisfies Question)
  })
}
