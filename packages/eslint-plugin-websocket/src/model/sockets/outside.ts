import type { TSESTree } from '@typescript-eslint/utils'
import type { Bindings } from '../syntax/bindings.js'
import type { Origin } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import type { FunctionNode, Node } from '../syntax/syntax.js'

/** What other files have to do with the functions of this one. */
export interface Outside {
  /** Whether the file shows every call of a function, so that its parameters hold what they are given here. */
  isClosed(fn: FunctionNode): boolean
  /** Whether other files can call a function by its name. */
  isOpen(fn: FunctionNode): boolean
  /** Whether a value is a part of what a caller hands in: `options.socket`, and not an element that a library does. */
  handsIn(one: Origin): boolean
}

export function createOutside(bindings: Bindings, origins: Origins): Outside {
  /** The declaration that gives a function its name, and the name. */
  function declared(fn: FunctionNode): { declaration: Node; name: TSESTree.Identifier } | null {
    const declaration = fn.type === 'FunctionDeclaration' ? fn : fn.parent
    const name = 'id' in declaration && declaration.id?.type === 'Identifier' ? declaration.id : null
    return name && !declaration.type.startsWith('Class') ? { declaration, name } : null
  }

  function isOpen(fn: FunctionNode): boolean {
    const own = declared(fn)
    if (!own) return false
    const references = bindings.declaredBy(own.name)?.references ?? []
    return isExported(own.declaration) || references.some((one) => isExported(one.identifier))
  }

  function isClosed(fn: FunctionNode): boolean {
    const { calls, passedTo, assignedTo, escapes } = origins.uses(fn)
    const isElsewhere = escapes || passedTo.length > 0 || assignedTo.length > 0
    return declared(fn) !== null && calls.length > 0 && !isElsewhere && !isOpen(fn)
  }

  return {
    isClosed,
    isOpen,
    handsIn: ({ root, path }) =>
      root.kind === 'parameter' && path.length > 0 && origins.uses(root.fn).passedTo.length === 0 && !isClosed(root.fn)
  }
}

/** `export function stop`, `export const stop`, `export { stop }`, `export default stop` */
function isExported({ parent }: Node): boolean {
  return parent !== undefined && (parent.type.startsWith('Export') || parent.parent?.type === 'ExportNamedDeclaration')
}
