import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { repository, succeed } from './commands.js'
import { group, type Tally } from './report.js'
import { readTree, type Tarball } from './tarballs.js'

interface Expected {
  /** The packages that its declarations may name. */
  readonly typesFrom: readonly string[]
  /** What the package has besides JavaScript, declarations and the three files that every package has. */
  readonly extras: RegExp
}

const tools = fileURLToPath(new URL('node_modules/.bin/', import.meta.url))

/** What is inside a tarball: everything it needs, and nothing else. */
export function checkContents(tarball: Tarball, { typesFrom, extras }: Expected): Promise<Tally> {
  const { name, source, path, manifest, files } = tarball
  const paths = [...files.keys()]
  const scripts = paths.filter((file) => /^dist\/.*\.js$/.test(file))
  const declarations = paths.filter((file) => /^dist\/.*\.d\.ts$/.test(file))
  const entries = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target)
  )

  return group(`${name}: the tarball`, async (check) => {
    await check('has a README, the licence and nothing unexpected', async () => {
      const always = ['LICENSE', 'README.md', 'package.json']
      assert.deepEqual(
        always.filter((file) => !files.has(file)),
        [],
        'missing'
      )
      assert.equal(files.get('LICENSE'), await readFile(join(repository, 'LICENSE'), 'utf8'))
      const known = new Set([...always, ...scripts, ...declarations])
      assert.deepEqual(
        paths.filter((file) => !known.has(file) && !extras.test(file)),
        []
      )
    })
    await check('has one script for each source file, and none of an older build', async () => {
      const sources = [...(await readTree(join(source, 'src'))).keys()]
      assert.ok(sources.length > 0)
      assert.deepEqual(scripts, sources.map((file) => `dist/${file.replace(/\.ts$/, '.js')}`).toSorted())
    })
    await check('has the manifest that users should see', async () => {
      const own = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as typeof manifest
      assert.equal(manifest.version, own.version)
      assert.equal(manifest.license, 'MIT')
      assert.doesNotMatch(files.get('package.json') ?? '', /"source"|"(workspace|catalog):/)
      assert.deepEqual(
        entries.filter((entry) => !paths.some((file) => posix.matchesGlob(file, posix.normalize(entry)))),
        [],
        'exported but absent'
      )
    })
    await check('imports exactly what it depends on', () => {
      // A command may use what Node.js brings along.
      const imported = scripts
        .flatMap((file) => packagesNamedIn(tarball, file))
        .filter((name) => !name.startsWith('node:') && name !== 'node')
      assert.deepEqual([...new Set(imported)].toSorted(), Object.keys(manifest.dependencies ?? {}).toSorted())
    })
    await check(`declares types that name only ${['its own', ...typesFrom].join(' and ')}`, () => {
      const named = declarations.flatMap((file) => packagesNamedIn(tarball, file))
      assert.ok(declarations.length > 0)
      assert.deepEqual([...new Set(named)].toSorted(), typesFrom)
    })
    await check('passes publint', async () => {
      const { stdout } = await succeed(source, join(tools, 'publint'), path, '--strict')
      assert.match(stdout, /All good!/)
    })
    await check('passes attw', async () => {
      const { stdout } = await succeed(source, join(tools, 'attw'), path, '--profile', 'esm-only')
      assert.match(stdout, new RegExp(`^${name} v${manifest.version}$`, 'm'))
    })
  })
}

/** Each rule that was packed has its page beside it, because that is where the rule's `url` points. */
export function checkPages({ name, files }: Tarball): Promise<Tally> {
  return group(`${name}: the pages`, async (check) => {
    await check('has a page for each rule, as it stands in docs/rules', async () => {
      const rules = [...files.keys()].flatMap((file) => /^dist\/rules\/(?!index\.)(.+)\.js$/.exec(file)?.[1] ?? [])
      assert.ok(rules.length > 0)
      for (const rule of rules) {
        const page = await readFile(join(repository, 'docs', 'rules', `${rule}.md`), 'utf8')
        assert.equal(files.get(`docs/rules/${rule}.md`), page, rule)
      }
    })
  })
}

/** The packages that a file imports; a relative import has to lead to a file of the tarball. */
function packagesNamedIn({ files }: Tarball, file: string): string[] {
  const { importedFiles, typeReferenceDirectives, referencedFiles } = ts.preProcessFile(
    files.get(file) ?? '',
    true,
    true
  )
  assert.deepEqual(referencedFiles, [], `${file} has a reference path`)
  const named = [...importedFiles, ...typeReferenceDirectives].map((reference) => reference.fileName)
  return named.flatMap((specifier) => {
    if (!specifier.startsWith('.')) return [specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')]
    const target = posix.join(
      posix.dirname(file),
      file.endsWith('.d.ts') ? specifier.replace(/\.js$/, '.d.ts') : specifier
    )
    assert.ok(files.has(target), `${file} imports ${specifier}, which was not packed`)
    return []
  })
}
