import { installedOnNode, startOnNode } from '../installed.js'
import type { Driver } from './driver.js'

export const drivers: readonly Driver[] = [
  {
    name: 'crossws',
    title: 'crossws, adapter for Node.js',
    role: 'server',
    method: 'close',
    installed: () => installedOnNode('crossws'),
    start: (desk, subjects) => startOnNode('crossws', desk, subjects)
  }
]
