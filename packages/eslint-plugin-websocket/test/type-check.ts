// Whether an edit type-checks where the text before it did: what TypeScript says after it, and did not say before.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A diagnostic of TypeScript about a text. */
export interface Complaint {
  readonly line: number
  readonly code: number
  readonly message: string
}

/** A file as the compiler is to see it: beside its neighbours, when there are any. */
export interface Checked {
  /** An absolute path, whose extension says what language it is. */
  readonly path: string
  readonly options?: ts.CompilerOptions
}

const here = fileURLToPath(new URL('./type-check.ts', import.meta.url))

/** Those of a strict project that a bundler, or Node.js, runs. JavaScript is checked as well, with its unannotated parameters. */
function optionsFor({ path, options }: Checked): ts.CompilerOptions {
  return {
    target: ts.ScriptTarget.ESNext,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['source'],
    allowJs: true,
    checkJs: true,
    jsx: ts.JsxEmit.Preserve,
    strict: true,
    noImplicitAny: /\.[cm]?tsx?$/.test(path),
    skipLibCheck: true,
    noEmit: true,
    ...options
  }
}

/** Parsed and bound once: declarations, and what stands beside the checked files. */
const shared = new Map<string, ts.SourceFile | undefined>()
const disk = ts.createCompilerHost({})
const known = new Map<string, ts.ResolvedModuleFull | undefined>()

/** What is installed for the plugin itself. Any other package is missing, before an edit and after it. */
const installed = /^(?:ws|ws-close-codes(?:\/.*)?)$/

function resolveModule(name: string, from: string, options: ts.CompilerOptions): ts.ResolvedModuleFull | undefined {
  const isLocal = /^\.{1,2}(?:\/|$)/.test(name) || /\/(?:node_modules|ws-close-codes\/src)\//.test(from)
  if (!isLocal && !installed.test(name)) return undefined
  const containing = isLocal ? from : here
  const key = `${isLocal ? dirname(containing) : ''}\n${name}`
  if (!known.has(key)) {
    const { resolvedModule } = ts.resolveModuleName(name, containing, options, disk)
    // What has no declarations is missing too: to infer them from JavaScript takes longer than all the rest.
    known.set(key, resolvedModule && /\.[cm]?tsx?$/.test(resolvedModule.resolvedFileName) ? resolvedModule : undefined)
  }
  return known.get(key)
}

/** All that TypeScript says of a text. */
export function complaintsAbout(text: string, checked: Checked): readonly Complaint[] {
  const options = optionsFor(checked)
  const path = resolve(checked.path)
  const host: ts.CompilerHost = {
    ...disk,
    getCurrentDirectory: () => dirname(here),
    fileExists: (name) => name === path || disk.fileExists(name),
    readFile: (name) => (name === path ? text : disk.readFile(name)),
    getSourceFile: (name, version) => {
      if (name === path) return ts.createSourceFile(name, text, version)
      if (!shared.has(name)) shared.set(name, disk.getSourceFile(name, version))
      return shared.get(name)
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map((literal) => ({ resolvedModule: resolveModule(literal.text, from, options) }))
  }
  const program = ts.createProgram({ rootNames: [path], options, host })
  const file = program.getSourceFile(path)
  const [broken] = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()]
  if (!file || broken) throw new Error(`${path} was not checked: ${broken ? say(broken) : 'it is no source file'}`)
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((one) => ({
    line: file.getLineAndCharacterOfPosition(one.start ?? 0).line + 1,
    code: one.code,
    message: say(one)
  }))
}

function say({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, ' ')
}

/** What is said after an edit more often than before; positions shift, so that they do not count. */
export function added(before: readonly Complaint[], after: readonly Complaint[]): Complaint[] {
  const left = new Map<string, number>()
  const keyOf = ({ code, message }: Complaint) => `${code} ${message}`
  for (const one of before) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1)
  return after.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0
    left.set(keyOf(one), count - 1)
    return count <= 0
  })
}
