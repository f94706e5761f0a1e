import { installedOnNode, startOnNode } from '../installed.js'
import type { Driver } from './driver.js'

export const drivers: readonly Driver[] = [
  {
    name: 'undici',
    title: 'undici',
    role: 'client',
    method: 'close',
    installed: () => installedOnNode('undici'),
    start: (desk, subjects) => startOnNode('undici', desk, subjects)
  }
]
