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
  const reports = (preset: (typeof presets)[number], names: readonly string[]) => {
    const on = plugin.configs[preset].rules ?? {}
    const chosen = names.map(nameOf).flatMap((name) => (on[name] === undefined ? [] : [[name, on[name]] as const]))
    return lint(file, text, syntax, Object.fromEntries(chosen)).map(({ line, ruleId, messageId = '', message }) => {
      if (ruleId === null) throw new Error(`ESLint itself reports: ${message}`)
      return { line, rule: ruleId.replace(/^websocket\//, ''), messageId }
    })
  }
  // What strict leaves alone, recommended does too.
  const strict = reports('strict', rules)
  const speaking = [...new Set(strict.map(({ rule }) => rule))]
  const sooner = new Set((speaking.length > 0 ? reports('recommended', speaking) : []).map(keyOf))
  const all = new Map(strict.map((report) => [keyOf(report), report]))
  return [...all].map(([key, report]): Said => ({ ...report, preset: sooner.has(key) ? 'recommended' : 'strict' }))
}

function keyOf({ line, rule, messageId }: Omit<Said, 'preset'>): string {
  return [line, rule, messageId].join(' ')
}
