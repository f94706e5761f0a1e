import { onNode, packageVersion, startOnNode } from '../processes.js'
import type { Driver } from './driver.js'

export const drivers: readonly Driver[] = [
  {
    name: 'jsdom',
    title: 'jsdom',
    role: 'client',
    method: 'close',
    version: () => packageVersion('jsdom'),
    on: onNode,
    start: (desk, subjects) => startOnNode('jsdom', desk, subjects)
  }
]
