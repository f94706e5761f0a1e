import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { Role, World } from './apis.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Settings } from './settings.js'
import { argument, isFunction, propertyName, type FunctionNode } from '../syntax/syntax.js'

/** Modules that exist in one world only, or that nobody imports in another. */
const modules: readonly (readonly [RegExp, World])[] = [
  [
    /^(?:client-only|react-dom|vue|svelte|preact|lit|alpinejs|jquery|solid-js\/web|@angular\/(?:core|common|platform-browser))(?:\/|$)/,
    'browser'
  ],
  [/^node:|^(?:fs|http|https|http2|net|tls|child_process|cluster|worker_threads|readline|ink)(?:\/|$)/, 'node'],
  [/^jsr:|^https:\/\/deno\.land\//, 'deno'],
  [/^bun(?::|$)|^bun-types/, 'bun'],
  [/^cloudflare:|^@cloudflare\/workers-types/, 'workers'],
  [/^(?:react-native|expo|@react-native|@nativescript)(?:[-/]|$)/, 'react-native']
]

/** Not `navigator`, which every world has by now. */
const globals: Readonly<Record<string, World>> = {
  document: 'browser',
  window: 'browser',
  localStorage: 'browser',
  sessionStorage: 'browser',
  Deno: 'deno',
  Bun: 'bun',
  WebSocketPair: 'workers'
}

/** Frameworks that render JSX on a server. */
const serverJsx = /^(?:hono|elysia|@kitajs\/html)(?:\/|$)/

/** What is only imported where no page is, of one runtime or another. */
const serverModules =
  /^(?:server-only|react-dom\/(?:server|static)|(?:@vue|vue)\/server-renderer|svelte\/server|@angular\/(?:platform-server|ssr)|next\/(?:headers|server)|@remix-run\/(?:cloudflare|deno|node|server-runtime)|@react-router\/(?:architect|cloudflare|express|node)|nitropack|h3|\$env\/(?:dynamic|static)\/private)(?:[./]|$)/

/** Files that frameworks keep on one side, by their names: a reason for silence, and no proof. */
const serverFile = /(?:[.+](?:server|node|ssr|edge|bun|deno|workerd)|(?:^|[\\/])_worker)\.[cm]?[jt]sx?$/
const pageFile = /\.(?:client|browser)\.[cm]?[jt]sx?$/

/** What is known of a file as a whole. */
export interface FileWorld {
  /** Null when nothing tells, or the file runs in more than one. */
  readonly world: World | null
  /** Whether settings named the world, because the file itself does not tell. */
  readonly isTold: boolean
  /** Whether the global is the standard one at least: nothing in the file speaks for a world where it is not. */
  readonly isStandard: boolean
  /** The end that settings name for sockets of which only the type is known. */
  readonly role: Role | null
}

/** The file's own evidence comes first, and settings decide where it has none. */
export function worldOf(
  sourceCode: TSESLint.SourceCode,
  filename: string,
  found: Occurrences,
  settings: Settings
): FileWorld {
  const imports = importsOf(sourceCode.ast, found)
  const shown = findWorlds(sourceCode, imports, found)
  const { runtime, role = null } = settings
  const side = sideOf(sourceCode.ast, filename, imports)
  const isContrary =
    side === 'server'
      ? shown.has('browser') || shown.size === 0
      : side === 'page' && [...shown].some((one) => one !== 'browser')
  const told = runtime === undefined || (side === 'server' && runtime === 'browser') ? null : runtime
  const [first] = shown
  const isShown = first !== undefined && shown.size === 1 && !isContrary
  const isStandard =
    !isContrary && [...shown].every((one) => one === 'browser' || one === 'node') && (shown.size > 0 || !answers(found))
  return { world: isShown ? first : told, isTold: !isShown && told !== null, isStandard, role }
}

/** The side that a file is kept on, by its name, a directive, or an import that has no other sense. */
function sideOf(ast: TSESTree.Program, filename: string, imports: readonly Import[]): 'server' | 'page' | null {
  const isOfServer =
    serverFile.test(filename) ||
    hasDirective(ast, 'use server') ||
    hasDirective(ast, 'use worker') ||
    imports.some(({ source }) => serverModules.test(source))
  return isOfServer ? 'server' : pageFile.test(filename) ? 'page' : null
}

function hasDirective({ body }: TSESTree.Program, directive: string): boolean {
  return body.some((statement) => statement.type === 'ExpressionStatement' && statement.directive === directive)
}

/**
 * The worlds that a file shows it runs in: by what it imports, by globals that it uses without asking whether they are
 * there, by JSX, by directives. Empty when nothing tells. Node.js counts only alone, because others have its modules.
 */
function findWorlds(
  { ast, text, scopeManager }: TSESLint.SourceCode,
  imports: readonly Import[],
  found: Occurrences
): ReadonlySet<World> {
  const shown = new Set<World>(
    imports.flatMap(({ source, isType }) =>
      // Types of Node.js are imported by what runs anywhere.
      modules.flatMap(([name, world]) => (name.test(source) && !(isType && world === 'node') ? [world] : []))
    )
  )
  for (const world of usedGlobals(scopeManager)) shown.add(world)
  const isClient = hasDirective(ast, 'use client')
  const hasJsx = found.hasJsx && !imports.some(({ source }) => serverJsx.test(source))
  // Components of a terminal are JSX as well.
  if (isClient || (hasJsx && !shown.has('node'))) shown.add('browser')
  const [, shebang] = /^#!.*\b(node|deno|bun)\b/.exec(text) ?? []
  if (shebang) shown.add(shebang as World)
  // It has components, a window and packages of the browser, but a WebSocket of its own.
  if (shown.has('react-native')) return new Set(['react-native'])
  if (shown.has('deno') || shown.has('bun') || shown.has('workers') || answers(found)) shown.delete('node')
  return shown
}

/**
 * `export default { fetch(request, env) {} }`, and the class of a Durable Object: Cloudflare Workers, Bun or Deno hands
 * requests to it, and their globals differ.
 */
function answers({ holders }: Occurrences): boolean {
  return holders.some((holder) => {
    if (holder.type === 'ClassBody')
      return hasMethod(holder, 'fetch') && methodsOf(holder, 'constructor').some(({ params }) => params.some(isEnv))
    return holder.type === 'ObjectExpression' && hasMethod(holder, 'fetch')
  })
}

function hasMethod(holder: TSESTree.ClassBody | TSESTree.ObjectExpression, name: string): boolean {
  return methodsOf(holder, name).length > 0
}

function methodsOf(holder: TSESTree.ClassBody | TSESTree.ObjectExpression, name: string): FunctionNode[] {
  const members = holder.type === 'ClassBody' ? holder.body : holder.properties
  return members.flatMap((one) => {
    const isMember = one.type === 'MethodDefinition' || one.type === 'Property'
    return isMember && propertyName(one) === name && one.value && isFunction(one.value) ? [one.value] : []
  })
}

function isEnv(parameter: TSESTree.Parameter): boolean {
  const name = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
  return name.type === 'Identifier' && name.name === 'env'
}

interface Import {
  readonly source: string
  readonly isType: boolean
}

function importsOf({ body }: TSESTree.Program, found: Occurrences): Import[] {
  const declared = body.flatMap((statement) =>
    statement.type === 'ImportDeclaration' ? [{ source: statement.source.value, isType: isOfTypes(statement) }] : []
  )
  const required = (found.calls.get('require') ?? []).flatMap((call) => {
    const source = argument(call, 0)
    return source?.type === 'Literal' ? [{ source: String(source.value), isType: false }] : []
  })
  return [...declared, ...required]
}

/** Other parsers than TypeScript's know no types. */
function isOfTypes({ importKind, specifiers }: TSESTree.ImportDeclaration): boolean {
  const areTypes = specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type')
  return importKind === 'type' || (specifiers.length > 0 && areTypes)
}

/** A file that asks `typeof window` runs where there is none: then no global of that world is evidence. */
function usedGlobals(scopeManager: TSESLint.Scope.ScopeManager | null): Set<World> {
  const used = new Set<World>()
  const asked = new Set<World>()
  for (const { references } of scopeManager?.scopes ?? []) {
    for (const { identifier, resolved, isValueReference } of references) {
      const world = Object.hasOwn(globals, identifier.name) ? globals[identifier.name] : undefined
      if (!world || (resolved && resolved.defs.length > 0) || isValueReference === false) continue
      const { parent } = identifier
      if (parent?.type === 'UnaryExpression' && parent.operator === 'typeof') asked.add(world)
      else used.add(world)
    }
  }
  return new Set([...used].filter((world) => !asked.has(world)))
}
