import { copyFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { installedPackage, packageFolder, packageVersion } from '../installed.js'
import { start, temporaryFolder, type Process } from '../processes.js'
import type { Driver } from './driver.js'

const binaries = `@cloudflare/workerd-${process.platform}-${process.arch === 'x64' ? '64' : process.arch}`

function configuration(desk: string, port: number, date: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [
        (name = "workerd.js", esModule = embed "workerd.js"),
        (name = "trial.js", esModule = embed "trial.js")
      ],
      bindings = [(name = "desk", text = "${desk}")],
      compatibilityDate = "${date}"
    )),
    (name = "internet", network = (allow = ["public", "private", "local"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function untilReady(url: string, tries = 100): Promise<void> {
  try {
    await (await fetch(`${url}/ready`)).text()
  } catch (error) {
    if (tries === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    await untilReady(url, tries - 1)
  }
}

async function startWorker(role: string, desk: string, subjects: string): Promise<Process> {
  const temporary = temporaryFolder('workerd')
  const port = await freePort()
  // 1.20261117.1 was released for the compatibility date 2026-11-17.
  const date = packageVersion('workerd')!.replace(/^\d+\.(\d{4})(\d\d)(\d\d)\..*$/, '$1-$2-$3')
  const file = join(temporary, 'config.capnp')
  for (const name of ['workerd.js', 'trial.js']) copyFileSync(join(subjects, name), join(temporary, name))
  writeFileSync(file, configuration(desk, port, date))
  const worker = start(join(packageFolder(binaries, 'workerd')!, 'bin/workerd'), ['serve', file], { temporary })
  const url = `http://127.0.0.1:${port}`
  try {
    await Promise.race([untilReady(url), worker.ended.then((output) => Promise.reject(new Error(output)))])
  } catch (error) {
    await worker.stop()
    throw error
  }
  if (role === 'client') {
    void fetch(`${url}/measure`).catch(() => undefined)
  } else {
    await fetch(`${desk}/listening`, { method: 'POST', body: `${port}` })
  }
  return worker
}

export const drivers: readonly Driver[] = (['client', 'server'] as const).map((role) => ({
  name: role === 'client' ? 'workerd' : 'workerd-server',
  title: role === 'client' ? 'workerd, global' : 'workerd, WebSocketPair',
  role,
  method: 'close',
  installed: () => installedPackage(binaries, 'workerd'),
  start: (desk, subjects) => startWorker(role, desk, subjects)
}))
