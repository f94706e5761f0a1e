import { isGlobalObject } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import { isOptionalChain, type Node } from '../syntax/syntax.js'
import { isBelowSign, signOf, unclear, type Split } from './world-signs.js'

/** Which of the names that tell where code runs an expression reads. */
export interface WorldReads {
  /** What signs are listed by: the path from a global, from `import.meta`, or from a module. */
  nameOf(node: Node): string | null
  /** What it tells that a value is there, or is true; null where it is no sign. */
  signAt(node: Node): Split | null
  /** `'Deno' in globalThis`, `'bun' in process.versions` */
  signOfKey(object: Node, key: string): Split | null
}

export function createWorldReads(origins: Origins): WorldReads {
  function signAt(node: Node): Split | null {
    const name = nameOf(node)
    if (name === null) return null
    if (signOf(name)) return signOf(name)
    if (isBelowSign(name)) return unclear
    // `globalThis.Deno?.version`
    return isOptionalChain(node) ? signOf(name.split('.')[0]!) : null
  }

  function nameOf(node: Node): string | null {
    for (const { root, path } of origins.of(node)) {
      const rest = path.map((step) => `.${step}`).join('')
      if (root.kind === 'global') return root.name + rest
      if (root.kind === 'expression' && root.node.type === 'MetaProperty') return `import.meta${rest}`
      if (root.kind === 'module')
        return /^(?:node:)?process$/.test(root.source)
          ? `process${rest.replace(/^\.default/, '')}`
          : `${root.source}#${path.join('.')}`
    }
    return null
  }

  function signOfKey(object: Node, key: string): Split | null {
    if (origins.of(object).some(isGlobalObject)) return signOf(key)
    const name = nameOf(object)
    return name === null ? null : signOf(`${name}.${key}`)
  }

  return { nameOf, signAt, signOfKey }
}
