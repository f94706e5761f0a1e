import { installedOnNode, startOnNode } from '../installed.js'
import type { Driver } from './driver.js'

export const drivers: readonly Driver[] = [
  {
    name: 'reconnecting-websocket',
    title: 'reconnecting-websocket, over the global WebSocket',
    role: 'client',
    method: 'close',
    installed: () => installedOnNode('reconnecting-websocket'),
    start: (desk, subjects) => startOnNode('reconnecting-websocket', desk, subjects)
  }
]
