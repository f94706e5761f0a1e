import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './repository.js'

it.each(['ws-close-codes', 'eslint-plugin-websocket'])('npm pack of %s says what to do instead', (name) => {
  // Without what a pnpm that runs this test has said about itself.
  const env = { ...process.env, npm_config_user_agent: undefined }
  const cwd = join(root, 'packages', name)
  const { status, stderr } = spawnSync('npm', ['pack', '--dry-run'], { cwd, env, encoding: 'utf8' })
  expect(status).not.toBe(0)
  expect(stderr).toContain('Run pnpm pack: npm pack would publish the manifest of the sources.\n')
})
