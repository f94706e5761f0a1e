import { installedOnNode, startOnNode } from '../installed.js'
import type { Driver } from './driver.js'

const methods = ['close', 'drop'] as const
const roles = ['client', 'server'] as const

export const drivers: readonly Driver[] = roles.flatMap((role) =>
  methods.map((method) => ({
    name: ['websocket', ...(role === 'server' ? ['server'] : []), ...(method === 'drop' ? ['drop'] : [])].join('-'),
    title: `websocket, ${role}`,
    role,
    method,
    installed: () => installedOnNode('websocket'),
    start: (desk, subjects) => startOnNode('websocket', desk, subjects, role, method)
  }))
)
