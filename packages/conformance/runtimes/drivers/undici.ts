import { onNode, packageVersion, startOnNode } from '../processes.js'
import type { Driver } from './driver.js'

export const drivers: readonly Driver[] = [
  {
    name: 'undici',
    title: 'undici',
    role: 'client',
    method: 'close',
    version: () => packageVersion('undici'),
    on: onNode,
    start: (desk, subjects) => startOnNode('undici', desk, subjects)
  }
]
