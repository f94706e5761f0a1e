import { installedOnNode, startOnNode } from '../installed.js'
import type { Driver } from './driver.js'

const shared = { method: 'close', installed: () => installedOnNode('faye-websocket') }

export const drivers: readonly Driver[] = [
  {
    ...shared,
    name: 'faye-websocket',
    title: 'faye-websocket, client',
    role: 'client',
    start: (desk, subjects) => startOnNode('faye-websocket', desk, subjects, 'client')
  },
  {
    ...shared,
    name: 'faye-websocket-server',
    title: 'faye-websocket, server',
    role: 'server',
    start: (desk, subjects) => startOnNode('faye-websocket', desk, subjects, 'server')
  }
]
