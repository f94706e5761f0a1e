import { join } from 'node:path'
import { installedNode, startNode } from '../installed.js'
import type { Driver } from './driver.js'

/** Node.js 20 has the global behind a flag. */
const flags: Readonly<Record<number, readonly string[]>> = { 20: ['--experimental-websocket'] }

export const drivers: readonly Driver[] = [20, 22, 24, 26].map((major) => ({
  name: `node${major}`,
  title: major in flags ? `Node.js ${major}, global with ${flags[major]!.join(' ')}` : `Node.js ${major}, global`,
  role: 'client',
  method: 'close',
  installed: () => installedNode(major),
  start: (desk, subjects) => startNode(major, [...(flags[major] ?? []), join(subjects, 'node.js'), desk])
}))
