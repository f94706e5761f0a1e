import { installedCommand } from '../installed.js'
import { start, temporaryFolder } from '../processes.js'
import type { Driver } from './driver.js'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-dev-shm-usage'
]

export const drivers: readonly Driver[] = [
  {
    name: 'chromium',
    title: 'Chromium',
    role: 'client',
    method: 'close',
    installed: () => installedCommand('chromium'),
    start: (desk) => {
      const temporary = temporaryFolder('chromium')
      return start('chromium', [...flags, `--user-data-dir=${temporary}`, `${desk}/`], { temporary })
    }
  }
]
