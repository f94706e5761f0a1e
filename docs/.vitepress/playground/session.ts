import { failed, type Action, type Language, type Result, type Subject } from '../lint/problems.js'
import { lintInWorker } from '../lint/client.js'
import { createEditor } from './editor.js'

/** How long typing has to rest before it is linted, in milliseconds. */
const rest = 150

export interface Session {
  readonly code: () => string
  readonly write: (code: string) => void
  /** Makes an edit that a result offered, unless the code is another by now. */
  readonly apply: (action: Action) => void
  readonly goTo: (offset: number) => void
  readonly speak: (language: Language) => void
  /** Lints what there is now, for choices that changed. */
  readonly lint: () => Promise<void>
  readonly destroy: () => void
}

interface SessionOptions {
  readonly parent: HTMLElement
  readonly code: string
  readonly language: Language
  readonly label: string
  /** What is known of this code already; without it the code is linted at once. */
  readonly known?: Result
  /** The rest of what to lint. May throw: the message is shown as the failure. */
  readonly choices: () => Omit<Subject, 'code'>
  readonly changed: (code: string) => void
  readonly linted: (result: Result, code: string) => void
}

/** An editor and the linter, which answers each change. */
export function startSession({ known, choices, changed, linted, ...options }: SessionOptions): Session {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  let answered: string | null = null

  const editor = createEditor({
    ...options,
    changed() {
      changed(editor.code())
      clearTimeout(timer)
      timer = setTimeout(lint, rest)
    }
  })

  function show(result: Result, code: string): void {
    answered = code
    editor.show(result.problems)
    linted(result, code)
  }

  async function lint(): Promise<void> {
    clearTimeout(timer)
    const turn = ++asked
    const code = editor.code()
    const result = await resultOf(code)
    // An answer to what was asked before is none to what is there now.
    if (turn === asked && code === editor.code()) show(result, code)
  }

  async function resultOf(code: string): Promise<Result> {
    try {
      return await lintInWorker({ code, ...choices() })
    } catch (error) {
      return failed((error as Error).message)
    }
  }

  if (known) show(known, options.code)
  else void lint()

  return {
    code: editor.code,
    write: editor.write,
    apply(action) {
      if (answered === editor.code()) editor.apply(action)
    },
    goTo: editor.goTo,
    speak: editor.speak,
    lint,
    destroy() {
      clearTimeout(timer)
      asked += 1
      editor.destroy()
    }
  }
}
