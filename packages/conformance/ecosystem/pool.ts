// Files, spread over processes.
import { fork, type ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Inspected } from './inspect.js'
import type { Source } from './sources.js'

export type Answer = { readonly inspected: Inspected } | { readonly error: string }

interface Task {
  readonly source: Source
  readonly resolve: (inspected: Inspected) => void
  readonly reject: (error: Error) => void
}

export interface Pool {
  /** @throws an Error when a rule throws, or the process ends */
  inspect(source: Source): Promise<Inspected>
  close(): void
}

const worker = fileURLToPath(new URL('worker.ts', import.meta.url))

export function createPool(): Pool {
  const waiting: Task[] = []
  const idle: ChildProcess[] = []
  const children = new Set<ChildProcess>()
  const size = Math.max(2, Math.min(availableParallelism(), 8))

  const next = (child: ChildProcess): void => {
    const task = waiting.shift()
    if (!task) {
      idle.push(child)
      return
    }
    const ended = (code: number | null) => {
      children.delete(child)
      task.reject(new Error(`${task.source.file}: the process that linted it ended with ${code}`))
      startIfNeeded()
    }
    child.once('exit', ended)
    child.once('message', (answer) => {
      child.off('exit', ended)
      const result = answer as Answer
      if ('inspected' in result) task.resolve(result.inspected)
      else task.reject(new Error(`${task.source.file}: ${result.error}`))
      next(child)
    })
    child.send(task.source)
  }
  const startIfNeeded = (): void => {
    const child = idle.pop()
    if (child) next(child)
    else if (children.size < size && waiting.length > 0) {
      const started = fork(worker)
      children.add(started)
      next(started)
    }
  }
  return {
    inspect: (source) =>
      new Promise((resolve, reject) => {
        waiting.push({ source, resolve, reject })
        startIfNeeded()
      }),
    close: () => {
      for (const child of children) child.disconnect()
    }
  }
}
