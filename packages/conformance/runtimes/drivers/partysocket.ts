import { installedOnNode, startOnNode } from '../installed.js'
import type { Driver } from './driver.js'

export const drivers: readonly Driver[] = [
  {
    name: 'partysocket',
    title: 'partysocket, over the global WebSocket',
    role: 'client',
    method: 'close',
    installed: () => installedOnNode('partysocket'),
    start: (desk, subjects) => startOnNode('partysocket', desk, subjects)
  }
]
