import { worlds, type World } from './apis.js'

/** The worlds that something leaves possible. None at all: it is about the world, and nobody can tell which. */
export type Worlds = ReadonlySet<World>

/** The worlds where something is so, and those where it is not. */
export interface Split {
  readonly yes: Worlds
  readonly no: Worlds
}

export const everywhere: Worlds = new Set(worlds)
export const unknown: Worlds = new Set()
export const notAsked: Split = { yes: everywhere, no: everywhere }
export const unclear: Split = { yes: unknown, no: unknown }

const only = (...some: World[]): Worlds => new Set(some)
const without = (...some: World[]): Worlds => new Set(worlds.filter((one) => !some.includes(one)))
const alone = (one: World): Split => ({ yes: only(one), no: without(one) })
const opposite = ({ yes, no }: Split): Split => ({ yes: no, no: yes })

const browser = alone('browser')
const server = opposite(browser)
/** Workers of pages have it, and pages have not. */
const pageWorker: Split = { yes: only('browser'), no: everywhere }
/** Where Node.js is, or something that passes for it; bundlers put `process` into pages, but not its versions. */
const nodeLike: Split = { yes: without('browser', 'react-native'), no: without('node', 'bun') }

/** Names whose presence, or truth, tells where code runs: globals and what can be read from them. */
const signs: Readonly<Record<string, Split>> = {
  window: { yes: only('browser', 'react-native'), no: without('browser', 'react-native') },
  document: browser,
  HTMLElement: browser,
  XMLHttpRequest: { yes: only('browser', 'react-native'), no: without('browser', 'react-native') },
  localStorage: { yes: everywhere, no: without('browser') },
  sessionStorage: { yes: everywhere, no: without('browser') },
  navigator: { yes: everywhere, no: without('browser') },
  self: { yes: everywhere, no: without('browser') },
  global: { yes: without('browser'), no: without('node', 'bun') },
  // Code that was written for the global meets something else where there is none.
  WebSocket: { yes: everywhere, no: unknown },
  importScripts: pageWorker,
  WorkerGlobalScope: pageWorker,
  DedicatedWorkerGlobalScope: pageWorker,
  SharedWorkerGlobalScope: pageWorker,
  ServiceWorkerGlobalScope: pageWorker,
  process: { yes: without('browser'), no: without('node', 'bun') },
  'process.versions': nodeLike,
  'process.versions.node': nodeLike,
  'process.versions.bun': alone('bun'),
  'process.versions.deno': alone('deno'),
  'process.release': nodeLike,
  'process.release.name': nodeLike,
  'process.browser': browser,
  'process.client': browser,
  'process.server': server,
  'process.type': unclear,
  'process.env.NEXT_RUNTIME': { yes: without('browser'), no: everywhere },
  Deno: alone('deno'),
  Bun: alone('bun'),
  WebSocketPair: alone('workers'),
  EdgeRuntime: { yes: unknown, no: everywhere },
  'import.meta.env.SSR': server,
  'import.meta.server': server,
  'import.meta.client': browser,
  'import.meta.browser': browser,
  'solid-js/web#isServer': server,
  'browser-or-node#isBrowser': browser,
  'browser-or-node#isWebWorker': pageWorker,
  'browser-or-node#isDeno': alone('deno'),
  'browser-or-node#isBun': alone('bun'),
  'browser-or-node#isNode': nodeLike,
  'detect-node#default': nodeLike,
  'detect-node#': nodeLike,
  'is-node#default': nodeLike,
  'is-node#': nodeLike,
  'is-browser#default': browser,
  'is-browser#': browser,
  'esm-env#BROWSER': browser,
  '$app/environment#browser': browser
}

/** Names that hold one of several texts, of which one stands for a world: `navigator.product === 'ReactNative'`. */
const texts: Readonly<Record<string, Readonly<Record<string, Split>>>> = {
  'navigator.product': { ReactNative: alone('react-native') },
  'navigator.userAgent': { 'Cloudflare-Workers': alone('workers') },
  'process.release.name': { node: nodeLike }
}

/** What the presence or the truth of a name tells; null where it is no sign. */
export function signOf(name: string): Split | null {
  return Object.hasOwn(signs, name) ? signs[name]! : null
}

/** What it tells that a name holds a text. */
export function signOfText(name: string, text: string): Split | null {
  const known = Object.hasOwn(texts, name) ? texts[name]! : {}
  return Object.hasOwn(known, text) ? known[text]! : null
}

/** Whether a name is below one that tells where code runs: `process.versions.node.split`. */
export function isBelowSign(name: string): boolean {
  const parts = name.split('.')
  return parts.some((_, index) => index > 1 && signOf(parts.slice(0, index).join('.')) !== null)
}

const places =
  'node|nodejs|browser|server|client|ssr|deno|bun|webworker|serviceworker|worker|workerd|workers|cloudflare'
const more = 'cloudflareworkers?|edge|edgelight|electron|reactnative|native|dom|web|window|jsdom'
const yesNo = new RegExp(
  `^(?:is|are|in|on|has|use|canuse|isin|ison|isrunning(?:in|on)?|running(?:in|on))(?:the|a)?(?:${places}|${more})` +
    '(?:js|side|env|environment|runtime|like|build|context)*$'
)
const plain = /^(?:ssr|browser)$/
const constant = /^(?:browser|server|client|node|nodejs|ssr|deno|bun|edge|web)$/
const place = new RegExp(`^(?:${places}|${more})$`)

/** Whether a value could tell where code runs, by its name. That is no proof of anything, and only ever a reason for silence. */
export function soundsLikeWorld(name: string): boolean {
  const bare = name.replace(/[_$#]/g, '').toLowerCase()
  const isConstant = /[A-Z]/.test(name) && name === name.toUpperCase()
  return yesNo.test(bare) || plain.test(bare) || (isConstant && constant.test(bare))
}

/** The same of a name that is compared with a text: `runtime === 'node'`. */
export function soundsLikeRuntime(name: string, text: string): boolean {
  return /(?:platform|runtime|environment|env|target|engine|host)$/i.test(name) && place.test(text.toLowerCase())
}

/** The worlds that two conditions leave, when both hold. */
export function both(one: Worlds, other: Worlds): Worlds {
  if (one === everywhere || one === other) return other
  return other === everywhere ? one : new Set([...one].filter((world) => other.has(world)))
}

/** The worlds that are left when one of two conditions holds, and nobody knows which. */
export function either(one: Worlds, other: Worlds): Worlds {
  if (one.size === worlds.length || other.size === worlds.length) return everywhere
  if (one.size === 0 || other.size === 0) return unknown
  const all = new Set([...one, ...other])
  return all.size === worlds.length ? everywhere : all
}

export function asks({ yes, no }: Split): boolean {
  return yes !== everywhere || no !== everywhere
}
