import { onNode, packageVersion, startOnNode } from '../processes.js'
import type { Driver } from './driver.js'

export const drivers: readonly Driver[] = [
  {
    name: 'crossws',
    title: 'crossws, adapter for Node.js',
    role: 'server',
    method: 'close',
    version: () => packageVersion('crossws'),
    on: onNode,
    start: (desk, subjects) => startOnNode('crossws', desk, subjects)
  }
]
