import { join } from 'node:path'
import { installedPackage, packageFolder } from '../installed.js'
import { start } from '../processes.js'
import type { Driver } from './driver.js'

const binaries = `@oven/bun-${process.platform}-${process.arch === 'arm64' ? 'aarch64' : process.arch}`

export const drivers: readonly Driver[] = (['client', 'server'] as const).map((role) => ({
  name: role === 'client' ? 'bun' : 'bun-server',
  title: role === 'client' ? 'Bun, global' : 'Bun.serve',
  role,
  method: 'close',
  installed: () => installedPackage(binaries, 'bun'),
  start: (desk, subjects) =>
    start(join(packageFolder(binaries, 'bun')!, 'bin/bun'), [join(subjects, 'bun.js'), desk, role])
}))
