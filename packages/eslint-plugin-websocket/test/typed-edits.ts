// What the edits of a rule leave, under the eyes of TypeScript.
import * as typescriptParser from '@typescript-eslint/parser'
import * as espree from 'espree'
import type ts from 'typescript'
import plugin from '../src/index.js'
import { passesOf, suggestionsOf, type Run } from './fixes.js'
import { added, complaintsAbout } from './type-check.js'

export interface Edited {
  readonly rule: string
  readonly code: string
  /** `file.ts` unless it says otherwise; its extension chooses the parser. */
  readonly filename?: string
  readonly sourceType?: 'module' | 'script' | 'commonjs'
  readonly options?: object
  readonly compilerOptions?: ts.CompilerOptions
}

export interface TypedEdits {
  /** What each edit leaves: first the settled fixes, if there are any, then one text per suggestion. */
  readonly outputs: readonly string[]
  /** What TypeScript says of them and not of the code: `TS2339 in line 3: …` */
  readonly complaints: readonly string[]
}

/** Applies all fixes until they settle, and each suggestion alone, and type-checks what comes out. */
export function typedEdits(edited: Edited): TypedEdits {
  const { rule, code, filename = 'file.ts', sourceType = 'module', options, compilerOptions } = edited
  const isTypeScript = /\.[cm]?tsx?$/.test(filename)
  const parserOptions = { sourceType, ecmaFeatures: { jsx: /x$/.test(filename) } }
  const run: Run = {
    ruleId: `websocket/${rule}`,
    plugin,
    options: options ? [options] : [],
    settings: {},
    filename,
    languageOptions: { sourceType, parser: isTypeScript ? typescriptParser : espree, parserOptions }
  }
  const checked = { path: `/virtual/${filename}`, ...(compilerOptions ? { options: compilerOptions } : {}) }
  const outputs = [...passesOf(code, run).slice(-1), ...suggestionsOf(code, run).map(({ output }) => output)]
  const before = complaintsAbout(code, checked)
  const complaints = outputs.flatMap((output) =>
    added(before, complaintsAbout(output, checked)).map(
      ({ line, code: number, message }) => `TS${number} in line ${line}: ${message}`
    )
  )
  return { outputs, complaints }
}
