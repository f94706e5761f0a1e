import * as catalog from 'ws-close-codes/codes'
import type { Origin } from '../origins/roots.js'

/** The package that names the close codes. */
export const catalogModule = 'ws-close-codes'

/** The number of an imported constant of the catalog; null for everything else. */
export function catalogValue(found: readonly Origin[]): number | null {
  const [only, ...others] = found
  if (!only || others.length > 0 || only.root.kind !== 'module') return null
  const { source } = only.root
  const name =
    source === `${catalogModule}/codes` || (source === catalogModule && only.path.at(-2) === 'CloseCode')
      ? only.path.at(-1)
      : undefined
  return name !== undefined && Object.hasOwn(catalog, name) ? catalog[name as keyof typeof catalog] : null
}
