import { apis, globals, standardGlobals, type ApiName, type Measured, type World } from './apis.js'
import { everywhere, type Worlds } from './world-signs.js'
import type { FileWorld } from './world.js'

/**
 * What the sockets of an implementation may be, by what a file shows of its world and the conditions at one place leave.
 * Nothing, where the conditions tell pages from other worlds and do not say which of those it is: the global may be
 * anything then, and so may what takes its place.
 */
export function measuredIn(api: ApiName, here: FileWorld, left: Worlds): Measured {
  const { measured } = apis[api]
  const pinned = worldIn(left)
  if (left === everywhere) return measured ?? globalIn(here)
  if (!measured) return pinned ? globals[pinned] : isExcluded(here, left) ? {} : globalIn(here, left)
  const { client = [], server } = measured
  const isOfPages = client.includes('chromium')
  if (!isOfPages || (!pinned && left.has('browser'))) return measured
  return pinned === 'browser' ? { client: globals.browser.client ?? [], ...(server ? { server } : {}) } : {}
}

/** Whether the conditions at a place contradict what is known of the file. */
export function isExcluded({ world }: FileWorld, left: Worlds): boolean {
  return !left.has('browser') || (world !== null && !left.has(world))
}

function worldIn(left: Worlds): World | null {
  const [only = null, ...others] = left
  return others.length === 0 ? only : null
}

function globalIn({ world, isStandard }: FileWorld, left: Worlds = everywhere): Measured {
  if (world) return globals[world]
  if (!isStandard) return {}
  // All those that follow the standard, as far as they are left.
  const rows = (['node', 'deno'] as const).flatMap((one) => (left.has(one) ? [] : (globals[one].client ?? [])))
  return { client: (standardGlobals.client ?? []).filter((row) => !rows.includes(row)) }
}
