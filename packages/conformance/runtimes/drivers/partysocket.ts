import { onNode, packageVersion, startOnNode } from '../processes.js'
import type { Driver } from './driver.js'

export const drivers: readonly Driver[] = [
  {
    name: 'partysocket',
    title: 'partysocket, over the global WebSocket',
    role: 'client',
    method: 'close',
    version: () => packageVersion('partysocket'),
    on: onNode,
    start: (desk, subjects) => startOnNode('partysocket', desk, subjects)
  }
]
