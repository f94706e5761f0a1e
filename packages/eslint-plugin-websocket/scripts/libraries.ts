/** The table of libraries in the README: what the tables of the model know, and the versions it was checked with. */
import { readFileSync } from 'node:fs'
import { apis } from '../src/model/sockets/apis.js'
import { modules } from '../src/model/sockets/entries.js'
import type { Shape, SocketShape } from '../src/model/sockets/shapes.js'

const manifest = new URL('../../conformance/libraries/package.json', import.meta.url)
const { devDependencies: versions } = JSON.parse(readFileSync(manifest, 'utf8')) as {
  devDependencies: Readonly<Record<string, string>>
}

/** Packages under whose name the sockets or the declarations of another are checked. */
const checkedAs: Readonly<Record<string, string>> = {
  bun: 'bun-types',
  'cloudflare:workers': '@cloudflare/workers-types',
  fastify: '@fastify/websocket'
}

/** Every socket that a value leads to. */
function socketsIn(shape: Shape, seen = new Set<Shape>()): SocketShape[] {
  if (seen.has(shape)) return []
  seen.add(shape)
  const given = [...(shape.callbacks ?? []).map(({ gets }) => gets), ...Object.values(shape.overrides ?? {})].flat()
  const inner = [shape.made, shape.result, shape.extends, ...Object.values(shape.has ?? {}), ...given]
  return [...(shape.socket ? [shape.socket] : []), ...inner.flatMap((one) => (one ? socketsIn(one, seen) : []))]
}

/** A row for each package, with its entry points. */
export function librariesTable(): string {
  const packageOf = (source: string) => /^(?:@[^/]+\/)?[^/]+/.exec(source)![0]
  const rows = [...new Set(Object.keys(modules).map(packageOf))].sort().map((name) => {
    const sources = Object.keys(modules).filter((source) => packageOf(source) === name)
    const sockets = sources.flatMap((source) => Object.values(modules[source]!)).flatMap((shape) => socketsIn(shape))
    const methods = sockets.flatMap(({ api }) => Object.keys(apis[api].methods))
    const ends = [...new Set(sockets.map(({ role }) => role))].sort().join(', ')
    return `| ${asCode(sources)} | ${ends} | ${asCode(methods)} | ${checkedWith(name)} |`
  })
  return ['| import | ends | closed by | checked with |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n')
}

function asCode(names: readonly string[]): string {
  return [...new Set(names)]
    .sort()
    .map((name) => `\`${name}\``)
    .join(', ')
}

/** The versions whose declarations agree; an older one that is kept beside it has a number behind its name. */
function checkedWith(name: string): string {
  const checked = checkedAs[name] ?? name
  const found = Object.entries(versions).filter(([key]) => key.replace(/-\d+$/, '') === checked)
  if (found.length === 0) return 'its documentation'
  const all = found.map(([, version]) => version.replace(/^npm:.*@/, '')).join(', ')
  return checked === name ? all : `\`${checked}\` ${all}`
}
