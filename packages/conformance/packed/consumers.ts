import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npm, pnpm, run, succeed } from './commands.js'
import { group, type Check, type Tally } from './report.js'
import type { Tarball } from './tarballs.js'

/** Where a consumer works and what it installs. */
interface Setting {
  readonly temporary: string
  readonly tarballs: readonly Tarball[]
}

interface Message {
  readonly line: number
  readonly severity: number
  readonly ruleId: string | null
}

/** What the recommended preset says of `calls.js`, which every project has. */
const reported = [
  '3 error websocket/no-reserved-close-code',
  '7 error websocket/no-unsupported-close-code',
  '11 warning websocket/prefer-close-code-constant'
]

/** A project in plain JavaScript, installed with npm. */
export function checkJavaScript(setting: Setting, template: 'javascript' | 'commonjs', eslint: string): Promise<Tally> {
  return group(`${template} project, npm, ESLint ${eslint}`, async (check) => {
    const project = await copy(setting, template, template)
    const wanted = [`eslint@${eslint}`, ...setting.tarballs.map(({ path }) => path)]
    await npm(project, 'install', '--no-audit', '--no-fund', '--save-dev', ...wanted)
    await check('installs no TypeScript', async () => {
      const { stdout } = await npm(project, 'query', '*')
      const installed = (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name)
      assert.ok(installed.includes('eslint'))
      const typescript = installed.filter((name) => /^(typescript$|@typescript)/.test(name))
      assert.deepEqual(typescript, [])
    })
    await checkLint(check, project, eslint)
    await checkScripts(check, project)
  })
}

/** A TypeScript project, installed with pnpm, whose compiler may be one that typescript-eslint cannot run on. */
export function checkTypeScript(setting: Setting, typescript: string, eslint: string): Promise<Tally> {
  return group(`typescript project, pnpm, TypeScript ${typescript}, ESLint ${eslint}`, async (check) => {
    const project = await copy(setting, 'typescript', `typescript-${typescript}`)
    const overrides = setting.tarballs.map(({ name, path }) => `  ${name}: 'file:${path}'`)
    // An unmet peer fails the installation; the overrides stand for the registry, which may not have this version yet.
    const peers = ['strictPeerDependencies: true', 'autoInstallPeers: false']
    const settings = ['packages: []', 'minimumReleaseAge: 0', ...peers, 'overrides:', ...overrides]
    await writeFile(join(project, 'pnpm-workspace.yaml'), `${settings.join('\n')}\n`)
    const wanted = [`typescript@${typescript}`, `eslint@${eslint}`, ...setting.tarballs.map(({ path }) => path)]
    const install = await pnpm(project, 'add', '--save-dev', ...wanted)

    await check('installs without a word about peers', () => {
      assert.doesNotMatch(install.stdout + install.stderr, /peer/i)
    })
    await check('has this compiler and no second one', async () => {
      const { stdout } = await pnpm(project, 'list', '--recursive', '--depth', 'Infinity', '--parseable', 'typescript')
      assert.match(await version(project, 'tsc'), new RegExp(`\\b${typescript}$`))
      assert.equal(stdout.match(/^.*[\\/]typescript$/gm)?.length, 1, stdout)
    })
    await check('type-checks, the declarations of the packages included', async () => {
      const { stdout } = await succeed(project, bin(project, 'tsc'), '--project', '.', '--listFilesOnly')
      const packages = ['eslint-plugin-websocket', 'ws-close-codes'].map((name) => `${name}/dist/index.d.ts`)
      for (const file of ['use.ts', 'eslint.config.ts', 'require.cts', ...packages]) {
        assert.ok(stdout.includes(`/${file}`), `${file} was not compiled`)
      }
      await succeed(project, bin(project, 'tsc'), '--project', '.')
    })
    await check('reports each planted type error, and no other', async () => {
      const config = ['--project', 'tsconfig.planted.json', '--pretty', 'false']
      const { code, stdout } = await run(project, bin(project, 'tsc'), ...config)
      assert.notEqual(code, 0)
      const errors = stdout.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+)/gm)
      const found = Array.from(errors, ([, file, line, error]) => `${file}:${line} ${error}`)
      assert.deepEqual(found, await planted(join(project, 'planted.ts')), stdout)
    })
    await checkLint(check, project, eslint)
    await checkScripts(check, project)
  })
}

async function checkLint(check: Check, project: string, eslint: string): Promise<void> {
  await check('lints with the configuration of the README', async () => {
    assert.equal(await version(project, 'eslint'), `v${eslint}`)
    const { stdout, stderr } = await run(project, bin(project, 'eslint'), '--format', 'json', 'calls.js')
    const results = JSON.parse(stdout || '[]') as { messages: Message[] }[]
    const messages = results.flatMap((result) => result.messages)
    const said = messages.map(
      ({ line, severity, ruleId }) => `${line} ${severity === 2 ? 'error' : 'warning'} ${ruleId}`
    )
    assert.deepEqual(said, reported, `${said.join('\n')}\n${stderr}`)
  })
}

async function checkScripts(check: Check, project: string): Promise<void> {
  const scripts = { import: 'import.mjs', require: 'require.cjs' }
  for (const [way, script] of Object.entries(scripts)) {
    await check(`loads both packages by ${way}`, async () => {
      const { stdout, stderr } = await succeed(project, process.execPath, script)
      assert.deepEqual([stdout, stderr], ['1013 websocket websocket/recommended\n', ''])
    })
  }
}

/** Copies a template, and the files that all templates share, to where no workspace is above it. */
async function copy({ temporary }: Setting, template: string, name: string): Promise<string> {
  const project = join(temporary, name)
  for (const from of ['shared', template]) {
    await cp(fileURLToPath(new URL(`fixtures/${from}`, import.meta.url)), project, { recursive: true })
  }
  return project
}

/** The errors that the comments of a file announce: `// TS2322` at the end of a line. */
async function planted(path: string): Promise<string[]> {
  const lines = (await readFile(path, 'utf8')).split('\n')
  const announced = lines.flatMap((line, index) => {
    const error = /\/\/ (TS\d+)$/.exec(line)?.[1]
    return error ? [`planted.ts:${index + 1} ${error}`] : []
  })
  assert.ok(announced.length > 0)
  return announced
}

async function version(project: string, command: string): Promise<string> {
  return (await succeed(project, bin(project, command), '--version')).stdout.trim()
}

function bin(project: string, command: string): string {
  const path = join(project, 'node_modules', '.bin', command)
  assert.ok(existsSync(path), `${command} is not installed`)
  return path
}
