import type { TSESLint } from '@typescript-eslint/utils'
import type { Rule } from 'eslint'
import { mayHold, type Subject } from './model/gate.js'
import { modelOf, type Model } from './model/index.js'
import { readSettings } from './model/sockets/settings.js'
import type { Node } from './model/syntax/syntax.js'
import type { OptionDeclarations, OptionValues } from './options.js'
import { docsUrl } from './version.js'

export type Fixer = TSESLint.RuleFixer
export type Fix = readonly TSESLint.RuleFix[]
export type Preset = 'recommended' | 'strict'
export type Level = 'error' | 'warn'

/** How loud a rule is in a preset, and the options it has there that are not its defaults. */
type InPreset<Options> = Level | readonly [Level, Readonly<Partial<Options>>]

/** The names in `{{…}}` of a message: each must be given when it is reported. */
type Placeholder<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

type Filled<Messages extends Readonly<Record<string, string>>> = {
  [Id in keyof Messages & string]: { readonly messageId: Id } & ([Placeholder<Messages[Id]>] extends [never]
    ? { readonly data?: never }
    : { readonly data: Readonly<Record<Placeholder<Messages[Id]>, string | number>> })
}[keyof Messages & string]

export type Suggestion<Messages extends Readonly<Record<string, string>>> = Filled<Messages> & {
  readonly fix: (fixer: Fixer) => Fix
}

export type Report<Messages extends Readonly<Record<string, string>>> = (
  problem: Filled<Messages> & {
    readonly node: Node
    readonly fix?: ((fixer: Fixer) => Fix) | null
    readonly suggest?: readonly Suggestion<Messages>[]
  }
) => void

/** A rule: everything the plugin, its presets and its documentation need to know of it. */
export interface RuleSpec<Messages extends Readonly<Record<string, string>>, Options extends OptionDeclarations> {
  readonly name: string
  readonly type: 'problem' | 'suggestion'
  /** What it does, in the imperative, without a full stop: heads its page and the table of rules. */
  readonly summary: string
  /** How loud it is in each preset that has it, there with options of its own if need be. */
  readonly presets: Readonly<Partial<Record<Preset, InPreset<OptionValues<Options>>>>>
  /** What the rule speaks about: a file that holds none of it is left alone. Sockets, unless it says otherwise. */
  readonly subjects?: readonly Subject[]
  readonly fixable?: 'code'
  readonly hasSuggestions?: boolean
  readonly options: Options
  readonly messages: Messages
  check(model: Model, report: Report<Messages>, options: OptionValues<Options>): void
}

/** A rule as ESLint wants it, with the presets that have it. */
export interface CreatedRule {
  readonly name: string
  readonly presets: Readonly<Partial<Record<Preset, InPreset<object>>>>
  readonly module: Rule.RuleModule
}

/** Turns a rule's own description into an ESLint rule. The only place that knows how ESLint wants it. */
export function createRule<
  const Messages extends Readonly<Record<string, string>>,
  const Options extends OptionDeclarations
>(spec: RuleSpec<Messages, Options>): CreatedRule {
  const { name, type, summary, presets, options, messages, subjects = ['sockets'] } = spec
  const declared = Object.entries(options)
  const defaults = Object.fromEntries(declared.map(([key, option]) => [key, option.default]))
  const module: Rule.RuleModule = {
    meta: {
      type,
      docs: { description: summary, url: docsUrl(name), recommended: 'recommended' in presets },
      ...(spec.fixable ? { fixable: spec.fixable } : {}),
      ...(spec.hasSuggestions ? { hasSuggestions: true } : {}),
      schema:
        declared.length > 0 ? [{ type: 'object', properties: options as never, additionalProperties: false }] : [],
      ...(declared.length > 0 ? { defaultOptions: [defaults] } : {}),
      messages
    },
    create(context) {
      const sourceCode = context.sourceCode as unknown as TSESLint.SourceCode
      const settings = readSettings(context.settings?.['websocket'])
      if (!subjects.some((subject) => mayHold(subject, sourceCode, settings))) return {}
      return {
        'Program:exit'() {
          const { filename, languageOptions } = context
          const sourceType = languageOptions?.sourceType ?? 'module'
          const model = modelOf(sourceCode, { filename, sourceType, settings })
          const report: Report<Messages> = (problem) => {
            // What ends the error that a comment expects would leave another.
            const suggest = expectsError(problem.node, sourceCode) ? [] : (problem.suggest ?? [])
            context.report({ ...problem, suggest } as unknown as Rule.ReportDescriptor)
          }
          const given = context.options[0] as Partial<OptionValues<Options>> | undefined
          spec.check(model, report, { ...defaults, ...given } as OptionValues<Options>)
        }
      }
    }
  }
  return { name, presets, module }
}

/** Whether `@ts-expect-error` stands in the line before a node. */
function expectsError({ loc }: Node, { ast }: TSESLint.SourceCode): boolean {
  return (ast.comments ?? []).some(
    (comment) => comment.loc.end.line === loc.start.line - 1 && /^\s*@ts-expect-error\b/.test(comment.value)
  )
}
