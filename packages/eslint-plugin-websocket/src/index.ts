import type { ESLint, Linter, Rule } from 'eslint'
import type { Preset } from './create-rule.js'
import { rules } from './rules/index.js'
import { name, version } from './version.js'

interface Plugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string }
  readonly rules: Record<string, Rule.RuleModule>
  readonly configs: Record<'recommended' | 'strict', Linter.Config>
}

const namespace = 'websocket'

const plugin: Plugin = {
  meta: { name, version, namespace },
  rules: Object.fromEntries(rules.map((rule) => [rule.name, rule.module])),
  configs: {
    get recommended() {
      return preset('recommended')
    },
    get strict() {
      return preset('strict')
    }
  } satisfies Record<Preset, Linter.Config>
}

/** A preset has the rules that name it, as loud as they say. */
function preset(presetName: Preset): Linter.Config {
  const levels = rules.flatMap(({ name: rule, presets }) =>
    presets[presetName] ? [[`${namespace}/${rule}`, presets[presetName]]] : []
  )
  return {
    name: `${namespace}/${presetName}`,
    plugins: { [namespace]: plugin },
    rules: Object.fromEntries(levels) as Linter.RulesRecord
  }
}

export default plugin

// What `require('eslint-plugin-websocket')` gives: the plugin itself, as in every CommonJS configuration.
export { plugin as 'module.exports' }
