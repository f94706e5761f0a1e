// The rules about reconnecting, in the two presets, over one file.
import plugin from '../../../eslint-plugin-websocket/src/index.js'
import { lint, syntaxOf } from '../linter.js'
import type { Words } from './labels.js'
import { wordsOf, type Said } from './match.js'

const presets = ['recommended', 'strict'] as const
const nameOf = (rule: string) => `websocket/${rule}`

/** The rules and messages of labels that the plugin does not have, each in a sentence. */
export function missingIn(rules: readonly string[], words: readonly Words[]): string[] {
  const known: Readonly<Record<string, { meta?: { messages?: Readonly<Record<string, string>> } }>> = plugin.rules
  const missing = rules
    .filter((rule) => !known[rule])
    .map((rule) => `the plugin has no rule ${rule}, of which labels speak`)
  const unsaid = words
    .flatMap(wordsOf)
    .filter(([rule, word]) => known[rule] && !isPreset(word) && !(word in (known[rule].meta?.messages ?? {})))
    .map(([rule, word]) => `${rule} has no message ${word}, of which labels speak`)
  const off = rules
    .filter((rule) => known[rule] && !plugin.configs.strict.rules?.[nameOf(rule)])
    .map((rule) => `the preset strict does not switch ${rule} on`)
  return [...missing, ...new Set(unsaid), ...off]
}

function isPreset(word: string): boolean {
  return (presets as readonly string[]).includes(word)
}

/**
 * What the rules say of a file.
 *
 * @throws an Error when no parser can read it, or a rule throws
 */
export function say(file: string, text: string, rules: readonly string[]): Said[] {
  const syntax = syntaxOf(file, text)
  if (!syntax) throw new Error('no parser here can read it')
  const all = presets.flatMap((preset) => {
    const on = plugin.configs[preset].rules ?? {}
    const chosen = Object.fromEntries(
      rules.flatMap((rule) => {
        const setting = on[nameOf(rule)]
        return setting === undefined ? [] : [[nameOf(rule), setting]]
      })
    )
    return lint(file, text, syntax, chosen).map(({ line, ruleId, messageId = '', message }): Said => {
      if (ruleId === null) throw new Error(`ESLint itself reports: ${message}`)
      return { line, rule: ruleId.replace(/^websocket\//, ''), messageId, preset }
    })
  })
  return all.filter((said, index) => all.findIndex((other) => isSame(said, other)) === index)
}

/** The same report in both presets, of which the first counts. */
function isSame(a: Said, b: Said): boolean {
  return a.line === b.line && a.rule === b.rule && a.messageId === b.messageId
}
