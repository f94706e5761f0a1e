import { closeCodeName } from 'ws-close-codes'
import { createRule, type CreatedRule, type Fixer } from '../create-rule.js'
import type { Model } from '../model/index.js'
import type { Reconnect } from '../model/reconnecting/reconnects.js'
import type { Node } from '../model/syntax/syntax.js'

const messages = {
  calledAtOnce:
    'This timer gets the result of a call that has already reconnected after {{code}}: hand it a function, and let the wait double with each attempt.',
  immediate:
    'After {{code}} the handler of line {{line}} reconnects at once, round after round, and keeps a server down that is overloaded: wait a random time that doubles with each attempt.',
  weakerFor1013:
    'After {{code}} the handler of line {{line}} waits equally long each time, while its wait grows after other codes: let it grow here first of all.',
  constantFor1013:
    'After {{code}} the handler of line {{line}} waits equally long each time, and so do all other clients: wait a random time that doubles with each attempt.',
  constant:
    'The handler of line {{line}} waits equally long before each reconnect, however often it fails: wait a random time that doubles with each attempt.',
  noJitter:
    'The wait of the handler of line {{line}} grows alike in all clients that lost the connection together, so they come back together: make a share of it random.',
  noCap:
    'The wait of the handler of line {{line}} grows without a limit, to hours of silence after a dozen failures: cut it with Math.min(…, 60_000).',
  immediateOption:
    'With this {{library}} reconnects at once, round after round, and keeps a server down that is overloaded: give it a wait that grows.',
  constantOption:
    'With this {{library}} waits equally long before each reconnect, however often it fails: give it a wait that grows, and a share of it that is random.',
  handFunction: 'Hand the timer a function.'
} as const

type MessageId = Exclude<keyof typeof messages, 'handFunction' | 'immediateOption' | 'constantOption'>

/** The loudest first: a place has one report. */
const order: readonly MessageId[] = [
  'calledAtOnce',
  'immediate',
  'weakerFor1013',
  'constantFor1013',
  'constant',
  'noJitter',
  'noCap'
]

/** Codes by which a server that is in trouble turns its clients away for some time. */
const busy: ReadonlySet<number> = new Set([1012, 1013])

interface Options {
  readonly allowConstant: boolean
  readonly requireJitter: boolean
  readonly requireCap: boolean
  readonly helpers: readonly string[]
}

export const requireReconnectBackoff: CreatedRule = createRule({
  name: 'require-reconnect-backoff',
  type: 'problem',
  summary: 'require a growing wait before reconnecting, after 1013 (Try Again Later) most of all',
  presets: { recommended: 'error', strict: ['error', { allowConstant: false, requireJitter: true, requireCap: true }] },
  hasSuggestions: true,
  subjects: ['sockets', 'clients'],
  options: {
    codes: {
      type: 'array',
      items: { type: 'integer', minimum: 1000, maximum: 4999 },
      uniqueItems: true,
      default: [1013, 1012, 1011, 1006],
      description: 'Codes after which a handler has to wait.'
    },
    allowConstant: {
      type: 'boolean',
      default: true,
      description: 'Accept a wait that is equally long each time, where no path singles out 1012 or 1013.'
    },
    requireJitter: { type: 'boolean', default: false, description: 'Report a wait that grows without a random share.' },
    requireCap: { type: 'boolean', default: false, description: 'Report a wait that grows without a limit.' },
    helpers: {
      type: 'array',
      items: { type: 'string' },
      uniqueItems: true,
      default: [],
      description: 'Names of functions of the project whose result is a wait that grows.'
    }
  },
  messages,
  check(model, report, options) {
    const found = new Map<Node, { messageId: MessageId; code: number; reconnect: Reconnect }>()
    for (const code of options.codes) {
      for (const reconnect of model.reconnects(code, options.helpers)) {
        const messageId = judge(reconnect, model, options)
        if (!messageId) continue
        const node = messageId === 'calledAtOnce' ? reconnect.start : (reconnect.timer ?? reconnect.start)
        const before = found.get(node)
        if (!before || order.indexOf(messageId) < order.indexOf(before.messageId))
          found.set(node, { messageId, code, reconnect })
      }
    }
    for (const [node, { messageId, code, reconnect }] of found) {
      const name = closeCodeName(code)
      const shown = name === undefined ? String(code) : `${code} (${name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')})`
      const line = reconnect.attachments[0]!.loc.start.line
      const fix = (fixer: Fixer) => [fixer.insertTextBefore(reconnect.start, '() => ')]
      if (messageId === 'calledAtOnce')
        report({ node, messageId, data: { code: shown }, suggest: [{ messageId: 'handFunction', fix }] })
      else if (messageId === 'immediate' || messageId === 'weakerFor1013' || messageId === 'constantFor1013')
        report({ node, messageId, data: { code: shown, line } })
      else report({ node, messageId, data: { line } })
    }
    for (const { library, pace, node, after } of model.configuredReconnects()) {
      if (!options.codes.includes(after)) continue
      if (pace === 'none') report({ node, messageId: 'immediateOption', data: { library } })
      if (pace === 'fixed' && !options.allowConstant) report({ node, messageId: 'constantOption', data: { library } })
    }
  }
})

function judge(reconnect: Reconnect, model: Model, options: Options): MessageId | null {
  const { code, verdict, policy, wait, missesTimer, isSingledOut } = reconnect
  if (verdict === 'none' && policy === 'none') return missesTimer ? 'calledAtOnce' : 'immediate'
  if (verdict === 'fixed' && policy === 'fixed') {
    const isWeaker = () =>
      [1006, 1011].some((other) =>
        model
          .reconnects(other, options.helpers)
          .some(({ handler, policy: pace }) => handler === reconnect.handler && pace === 'growing')
      )
    // What is configured may be another wait by the next round.
    if (busy.has(code) && isSingledOut && wait.level === 'constant')
      return isWeaker() ? 'weakerFor1013' : 'constantFor1013'
    return options.allowConstant ? null : 'constant'
  }
  if (policy !== 'growing' || verdict !== 'growing') return null
  if (options.requireJitter && !wait.isRandom) return 'noJitter'
  return options.requireCap && !wait.isCapped ? 'noCap' : null
}
