// The packages as users get them: packed, inspected, and installed by npm and pnpm into projects of their own.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkJavaScript, checkTypeScript } from './consumers.js'
import { checkContents, checkPages } from './contents.js'
import { conclude, group, type Tally } from './report.js'
import { pack, type Tarball } from './tarballs.js'

const temporary = await mkdtemp(join(tmpdir(), 'packed-'))
const tallies: Tally[] = []
const tarballs: Tarball[] = []

try {
  const packing = await group('packing', async (check) => {
    // One after the other: the plugin compiles against the built declarations of the codes.
    for (const name of ['ws-close-codes', 'eslint-plugin-websocket']) {
      await check(name, async () => tarballs.push(await pack(name, temporary)))
    }
  })
  tallies.push(packing)

  const [codes, plugin] = tarballs
  if (codes && plugin) {
    const setting = { temporary, tarballs }
    tallies.push(await checkContents(codes, { typesFrom: [], extras: /^$/ }))
    tallies.push(await checkContents(plugin, { typesFrom: ['eslint'], extras: /^docs\/rules\/[\w-]+\.md$/ }))
    tallies.push(await checkPages(plugin))
    const projects = [
      checkJavaScript(setting, 'javascript', '10.15.0'),
      checkJavaScript(setting, 'commonjs', '9.39.5'),
      checkTypeScript(setting, '7.0.2', '10.15.0'),
      checkTypeScript(setting, '6.0.3', '10.15.0'),
      checkTypeScript(setting, '5.9.3', '9.39.5')
    ]
    tallies.push(...(await Promise.all(projects)))
  }
} finally {
  await rm(temporary, { recursive: true, force: true })
}
conclude(tallies)
