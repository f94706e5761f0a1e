import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { jsxLanguage, typescriptLanguage } from '@codemirror/lang-javascript'
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { nextDiagnostic, previousDiagnostic, setDiagnostics, type Diagnostic } from '@codemirror/lint'
import { Compartment, EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { classHighlighter } from '@lezer/highlight'
import type { Action, Language, Problem } from '../lint/problems.js'

export interface Editor {
  readonly code: () => string
  /** Replaces all of it, as one step that can be undone. */
  readonly write: (code: string) => void
  readonly apply: (action: Action) => void
  readonly show: (problems: readonly Problem[]) => void
  readonly speak: (language: Language) => void
  readonly goTo: (offset: number) => void
  readonly destroy: () => void
}

interface EditorOptions {
  readonly parent: HTMLElement
  readonly code: string
  readonly language: Language
  readonly label: string
  readonly changed: () => void
}

// TypeScript of the examples has no JSX, which `<T>value` would be taken for.
const syntax = { js: jsxLanguage, ts: typescriptLanguage }

/** An editor that the Tab key leaves, so that it traps nobody. */
export function createEditor({ parent, code, language, label, changed }: EditorOptions): Editor {
  const spoken = new Compartment()
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: code,
      extensions: [
        spoken.of(syntax[language]),
        history(),
        indentOnInput(),
        bracketMatching(),
        syntaxHighlighting(classHighlighter),
        keymap.of([
          { key: 'F8', run: nextDiagnostic },
          { key: 'Shift-F8', run: previousDiagnostic },
          ...defaultKeymap,
          ...historyKeymap
        ]),
        EditorView.contentAttributes.of({
          'aria-label': label,
          tabindex: '0',
          spellcheck: 'false',
          autocapitalize: 'off'
        }),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) changed()
        })
      ]
    })
  })
  const apply = ({ from, to, insert }: Action) => view.dispatch({ changes: { from, to, insert } })
  /** What the tooltip of a squiggle shows. */
  const diagnostic = ({ from, to, severity, text, rule, actions }: Problem): Diagnostic => ({
    from,
    to,
    severity,
    message: rule === null ? text : `${text} (${rule})`,
    actions: actions.map((action) => ({ name: action.title, apply: () => apply(action) }))
  })
  return {
    code: () => view.state.doc.toString(),
    write: (insert) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } }),
    apply,
    show: (problems) => view.dispatch(setDiagnostics(view.state, problems.map(diagnostic))),
    speak: (next) => view.dispatch({ effects: spoken.reconfigure(syntax[next]) }),
    goTo(offset) {
      view.dispatch({ selection: { anchor: offset }, scrollIntoView: true })
      view.focus()
    },
    destroy: () => view.destroy()
  }
}
