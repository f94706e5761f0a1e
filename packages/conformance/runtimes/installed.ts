// What of an implementation is installed: packages below this folder, and commands of the system.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { folder, start, type Process } from './processes.js'

/** A version that can be measured, and what a package runs on; or why there is nothing to measure. */
export type Installed = { readonly version: string; readonly on?: string } | { readonly missing: string }

/** The folder of an installed package, seen from another one where it is a dependency of that; null if there is none. */
export function packageFolder(name: string, from?: string): string | null {
  const own = join(folder, 'node_modules', from ?? name)
  if (!existsSync(own)) return null
  const path = from === undefined ? own : join(realpathSync(own).slice(0, -from.length), name)
  return existsSync(path) ? path : null
}

export function packageVersion(name: string, from?: string): string | null {
  const path = packageFolder(name, from)
  if (path === null) return null
  return (JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { version: string }).version
}

export function installedPackage(name: string, from?: string): Installed {
  const version = packageVersion(name, from)
  return version === null ? { missing: `${name} is not installed` } : { version }
}

/** The first of these commands that there is, and what it says about its version. */
export function installedCommand(...commands: readonly string[]): Installed & { readonly command?: string } {
  for (const command of commands) {
    try {
      const text = execFileSync(command, ['--version'], { encoding: 'utf8', stdio: 'pipe' })
      const version = /\d+(\.\d+)+/.exec(text)?.[0]
      if (version) return { version, command }
    } catch {
      // There is no such command, or it does not run.
    }
  }
  return { missing: `no command ${commands.join(' or ')} tells a version` }
}

/** The packages are measured on one Node.js, whichever runs this script. */
const packagesRunOn = 24

function nodeBinary(major: number): string {
  return join(folder, 'node_modules', `node-${major}`, 'bin/node')
}

export function installedNode(major: number): Installed {
  const { platform, arch } = process
  if (platform !== 'linux' || arch !== 'x64')
    return { missing: `node-${major} is for linux x64, this is ${platform} ${arch}` }
  return installedPackage(`node-${major}`)
}

export function startNode(major: number, args: readonly string[]): Process {
  return start(nodeBinary(major), args)
}

export function installedOnNode(name: string): Installed {
  const own = installedPackage(name)
  if ('missing' in own) return own
  const node = installedNode(packagesRunOn)
  return 'missing' in node ? node : { version: own.version, on: `Node.js ${node.version}` }
}

/** Runs a compiled subject on that Node.js. */
export function startOnNode(subject: string, desk: string, subjects: string, ...args: string[]): Process {
  const file = join(subjects, `${subject}.js`)
  return startNode(packagesRunOn, ['--disable-warning=ExperimentalWarning', file, desk, ...args])
}
