import type { Bindings } from '../syntax/bindings.js'
import type { Origin } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import type { FunctionNode, Node } from '../syntax/syntax.js'

/** What other files have to do with the functions of this one. */
export interface Outside {
  /** Whether the file shows every call of a function, so that its parameters hold what they are given here. */
  isClosed(fn: FunctionNode): boolean
  /** Whether a value is a part of what a caller hands in: `options.socket`, and not an element that a library does. */
  handsIn(one: Origin): boolean
}

export function createOutside(bindings: Bindings, origins: Origins): Outside {
  function isClosed(fn: FunctionNode): boolean {
    const declaration = fn.type === 'FunctionDeclaration' ? fn : fn.parent
    const name = 'id' in declaration && declaration.id?.type === 'Identifier' ? declaration.id : null
    if (!name || declaration.type.startsWith('Class')) return false
    const { calls, passedTo, assignedTo, escapes } = origins.uses(fn)
    const isElsewhere = escapes || passedTo.length > 0 || assignedTo.length > 0
    const references = bindings.declaredBy(name)?.references ?? []
    return (
      calls.length > 0 &&
      !isElsewhere &&
      !isExported(declaration) &&
      !references.some((one) => isExported(one.identifier))
    )
  }

  return {
    isClosed,
    handsIn: ({ root, path }) =>
      root.kind === 'parameter' && path.length > 0 && origins.uses(root.fn).passedTo.length === 0 && !isClosed(root.fn)
  }
}

/** `export function stop`, `export const stop`, `export { stop }`, `export default stop` */
function isExported({ parent }: Node): boolean {
  return parent !== undefined && (parent.type.startsWith('Export') || parent.parent?.type === 'ExportNamedDeclaration')
}
