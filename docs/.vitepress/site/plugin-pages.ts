import { readFileSync } from 'node:fs'
import plugin from 'eslint-plugin-websocket'
import { escape, heading, html, link, table } from './html.js'

const readme = new URL('../../../packages/eslint-plugin-websocket/README.md', import.meta.url)

/** A section of the plugin's README, with its heading as the first of a page. */
function section(title: string): string {
  const text = readFileSync(readme, 'utf8')
  const start = text.indexOf(`\n## ${title}\n`)
  if (start < 0) throw new Error(`The README of eslint-plugin-websocket has no section "${title}"`)
  const end = text.indexOf('\n## ', start + 1)
  return text.slice(start + 1, end < 0 ? undefined : end)
}

/** `settings.websocket` and the libraries that are known, as the README of the plugin tells them. */
export function settingsPage(): string {
  return `${section('Settings').replace('## ', '# ')}\n${section('Which sockets it knows')}`
}

/** All rules, by what they do. */
export function rulesIndex(): string {
  const rows = Object.entries(plugin.rules).map(([name, { meta }]) => {
    const { description = '', recommended } = (meta?.docs ?? {}) as { description?: string; recommended?: boolean }
    const summary = description.charAt(0).toUpperCase() + description.slice(1)
    return [
      link(`/rules/${name}`, `<code>websocket/${name}</code>`),
      escape(summary).replace(/`(.*?)`/g, '<code>$1</code>'),
      recommended ? 'recommended, strict' : 'strict'
    ] as const
  })
  return [
    heading(1, 'Lint rules', 'rules'),
    'The rules of `eslint-plugin-websocket`. They speak only on proof, and are silent about what a file does not show.',
    html(table(['Rule', 'What it does', 'Presets'], rows, 'Rules')),
    'What a file does not show can be told by [settings](/settings). What the rules find in published packages: [found in the wild](/found-in-the-wild).'
  ].join('\n\n')
}
