import type { Linter } from 'eslint'
import plugin from '../src/index.js'

/** Every rule as an error, with each option that is a switch as loud as it can be. */
export const everyRule = Object.fromEntries(
  Object.entries(plugin.rules).map(([name, { meta }]) => {
    const [{ properties = {} } = {}] = (meta?.schema ?? []) as { properties?: Record<string, { type: string }> }[]
    const switches = Object.keys(properties).filter((option) => properties[option]!.type === 'boolean')
    const options = Object.fromEntries(switches.map((option) => [option, !option.startsWith('allow')]))
    return [`websocket/${name}`, switches.length > 0 ? ['error', options] : 'error']
  })
) as Linter.RulesRecord

/** Places that more than one rule reports: a number that has to go needs no name, and one mistake no second message. */
export function reportedTwice(messages: readonly Linter.LintMessage[]): string[] {
  const rules = new Map<string, Set<string | null>>()
  for (const { line, column, endLine, endColumn, ruleId } of messages) {
    const place = `${line}:${column}-${endLine}:${endColumn}`
    rules.set(place, new Set(rules.get(place)).add(ruleId))
  }
  return [...rules].flatMap(([place, found]) => (found.size > 1 ? [`${place} ${[...found].join(', ')}`] : []))
}
