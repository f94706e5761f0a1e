import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { Bindings } from '../syntax/bindings.js'
import type { FunctionNode, Node } from '../syntax/syntax.js'

/**
 * Types that the comments of a JavaScript file declare: `@type {WebSocket}`, `@param {WebSocket | null} socket`,
 * `@returns {WebSocket}`. What TypeScript checks there is what the author declares. Each answer is the constructor that
 * the type is named after; types that may be anything else are no answer.
 */
export interface Documentation {
  /** The type in front of a declaration, a field or an assignment, or of an expression in parentheses. */
  type(node: Node): Node | null
  parameter(fn: FunctionNode, name: string): Node | null
  result(fn: FunctionNode): Node | null
}

interface Tags {
  readonly type: Node | null
  readonly result: Node | null
  readonly parameters: ReadonlyMap<string, Node | null>
}

/** Between a function and the comment that documents it. */
const around: ReadonlySet<string> = new Set([
  'VariableDeclarator',
  'VariableDeclaration',
  'ExportNamedDeclaration',
  'ExportDefaultDeclaration',
  'MethodDefinition',
  'PropertyDefinition',
  'Property',
  'AssignmentExpression',
  'ExpressionStatement'
])

/** @param filename TypeScript reads no types from the comments of its own files */
export function createDocumentation(
  { text, ast }: Pick<TSESLint.SourceCode, 'text' | 'ast'>,
  filename: string,
  bindings: Bindings
): Documentation {
  const tags = new Map<number, Tags>()
  const casts = new Map<number, Tags>()
  const comments = /\.[mc]?tsx?$/.test(filename) ? [] : (ast.comments ?? [])
  const alias = aliasIn(comments.map(({ value }) => value).join('\n'))
  for (const { type, value, range } of comments) {
    if (String(type) !== 'Block' || !/^\*[^]*@(?:type|param|returns?)\s*\{[^}]*(?:WebSocket|import\()/.test(value))
      continue
    const next = skipSpace(text, range[1])
    if (text[next] === '(') casts.set(skipSpace(text, next + 1), read(value, bindings, alias))
    else tags.set(next, read(value, bindings, alias))
  }

  function at(node: Node): Tags | undefined {
    for (let one = node; ; one = one.parent) {
      const found = tags.get(one.range[0])
      if (found || !one.parent || !around.has(one.parent.type)) return found
    }
  }

  const isEmpty = tags.size === 0 && casts.size === 0
  return {
    type(node) {
      if (isEmpty) return null
      const cast = casts.size > 0 && text[skipSpace(text, node.range[1])] === ')' ? casts.get(node.range[0]) : undefined
      return (cast ?? (around.has(node.type) ? at(node) : undefined))?.type ?? null
    },
    parameter: (fn, name) => (tags.size > 0 && at(fn)?.parameters.get(name)) || null,
    result: (fn) => (tags.size > 0 && at(fn)?.result) || null
  }
}

/** The name that comments may declare, and no property of a module. */
const alone = /(?<![\w$.])WebSocket\b/

/** What comments declare `WebSocket` to be: `@typedef {import('ws').WebSocket} WebSocket`, `@import`; null: nothing. */
function aliasIn(comments: string): string | null {
  const [, source] =
    /@import\s+(?:\{[^}]*\bWebSocket\b[^}]*\}|WebSocket)\s+from\s+['"]([^'"]+)['"]/.exec(comments) ?? []
  if (source !== undefined) return `import('${source}').WebSocket`
  const [found, type = ''] = /@typedef\s+(?:\{((?:(?!@typedef)[^])*?)\}\s*)?WebSocket\b/.exec(comments) ?? []
  return found === undefined ? null : type
}

function read(comment: string, bindings: Bindings, alias: string | null): Tags {
  const parameters = new Map<string, Node | null>()
  let type: Node | null = null
  let result: Node | null = null
  for (const [, tag, written, name] of comment.matchAll(/@(type|param|returns?)\s*\{([^}]*)\}\s*\[?\s*([\w$]*)/g)) {
    const constructor = constructorOf(alias === null ? written! : written!.replace(alone, alias), bindings)
    if (tag === 'type') type = constructor
    else if (tag === 'param') parameters.set(name!, constructor)
    else result = constructor
  }
  return { type, result, parameters }
}

/** The constructor that a documented type is named after: `WebSocket | null`, `import('ws').WebSocket`. */
function constructorOf(type: string, bindings: Bindings): Node | null {
  const inner = /^Promise<(.*)>$/.exec(type.trim())?.[1] ?? type
  const [only, ...others] = inner
    .replaceAll(/^\s*[?!(]+|=\s*$|\s/g, '')
    .replace(/(?<!['"])\)$/, '')
    .split('|')
    .filter((one) => one !== 'null' && one !== 'undefined')
  const [, source, path] = /^(?:import\(['"]([^'"]+)['"]\)\.?)?((?:[\w$]+\.)*WebSocket)?$/.exec(only ?? '') ?? []
  if (others.length > 0 || (source === undefined && path === undefined)) return null
  const [first, ...rest] = path?.split('.') ?? []
  const root =
    source === undefined
      ? (bindings.topLevel(first!)?.identifiers[0] ?? made({ type: 'Identifier', name: first }))
      : null
  return (source === undefined ? rest : path ? [first!, ...rest] : []).reduce<Node>(
    (object, name) =>
      made({ type: 'MemberExpression', object, property: made({ type: 'Identifier', name }), computed: false }),
    root ?? made({ type: 'ImportExpression', source: made({ type: 'Literal', value: source }) })
  )
}

/** A node that stands in no file: all that is asked of it is where its value comes from. */
function made(node: object): Node {
  return { range: [-1, -1], ...node } as TSESTree.Node
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (/\s/.test(text[at] ?? '')) at++
  return at
}
