import { installedOnNode, startOnNode } from '../installed.js'
import type { Driver } from './driver.js'

const shared = { method: 'close', installed: () => installedOnNode('ws') }

export const drivers: readonly Driver[] = [
  {
    ...shared,
    name: 'ws',
    title: 'ws, client',
    role: 'client',
    start: (desk, subjects) => startOnNode('ws', desk, subjects, 'client')
  },
  {
    ...shared,
    name: 'ws-server',
    title: 'ws, server',
    role: 'server',
    start: (desk, subjects) => startOnNode('ws', desk, subjects, 'server')
  }
]
