import { installedOnNode, startOnNode } from '../installed.js'
import type { Driver } from './driver.js'

export const drivers: readonly Driver[] = [
  {
    name: 'jsdom',
    title: 'jsdom',
    role: 'client',
    method: 'close',
    installed: () => installedOnNode('jsdom'),
    start: (desk, subjects) => startOnNode('jsdom', desk, subjects)
  }
]
