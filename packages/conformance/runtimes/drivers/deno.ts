import { join } from 'node:path'
import { installedPackage, packageFolder } from '../installed.js'
import { start, temporaryFolder } from '../processes.js'
import type { Driver } from './driver.js'

const system = { linux: '-glibc', darwin: '', win32: '' }[process.platform as string] ?? ''
const binaries = `@deno/${process.platform}-${process.arch}${system}`
const flags = ['run', '--allow-net', '--no-config', '--no-lock', '--no-check', '--no-prompt']

export const drivers: readonly Driver[] = (['client', 'server'] as const).map((role) => ({
  name: role === 'client' ? 'deno' : 'deno-server',
  title: role === 'client' ? 'Deno, global' : 'Deno.upgradeWebSocket',
  role,
  method: 'close',
  installed: () => installedPackage(binaries, 'deno'),
  start: (desk, subjects) => {
    const temporary = temporaryFolder('deno')
    const env = { DENO_DIR: temporary, DENO_NO_UPDATE_CHECK: '1', DENO_NO_PACKAGE_JSON: '1' }
    const binary = join(packageFolder(binaries, 'deno')!, 'deno')
    return start(binary, [...flags, join(subjects, 'deno.js'), desk, role], { env, temporary })
  }
}))
