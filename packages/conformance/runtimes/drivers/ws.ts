import { onNode, packageVersion, startOnNode } from '../processes.js'
import type { Driver } from './driver.js'

const shared = { method: 'close', version: () => packageVersion('ws'), on: onNode }

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
