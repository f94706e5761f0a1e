import { onNode, packageVersion, startOnNode } from '../processes.js'
import type { Driver } from './driver.js'

export const drivers: readonly Driver[] = [
  {
    name: 'reconnecting-websocket',
    title: 'reconnecting-websocket, over the global WebSocket',
    role: 'client',
    method: 'close',
    version: () => packageVersion('reconnecting-websocket'),
    on: onNode,
    start: (desk, subjects) => startOnNode('reconnecting-websocket', desk, subjects)
  }
]
