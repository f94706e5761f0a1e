import type { TSESLint } from '@typescript-eslint/utils'
import type { ApiName } from './sockets/apis.js'
import { clients, streams } from './reconnecting/clients.js'
import { mentions, modules } from './sockets/entries.js'
import { globalShapes } from './sockets/frameworks.js'
import { closingMethods } from './sending/sends.js'
import type { Settings } from './sockets/settings.js'
import { mayHoldTables } from './tables/tables.js'

/**
 * What rules speak about: sockets; tables of close codes, and clients that connect again by themselves, which can stand
 * in a file without any socket.
 */
export type Subject = 'sockets' | 'tables' | 'clients'

type Source = Pick<TSESLint.SourceCode, 'text' | 'parserServices'>

/** A method that closes, or an event of closing. */
const closing = new RegExp(`close|terminate|onerror|['"\`]error['"\`]|\\b(?:${closingMethods.join('|')})\\b`, 'i')

/** What names an implementation: its own name, the module it comes from, or a global that stands for one. */
const naming = new RegExp(
  [
    'websocket',
    ...Object.entries(globalShapes).flatMap(([name, { made }]) => (made ? [name] : [])),
    ...Object.keys(modules).map((source) => `['"\`]${source.replaceAll('.', '\\.')}['"\`]`)
  ].join('|'),
  'i'
)

const clientNames = [...Object.keys(clients), ...Object.keys(streams)]

/** Whether a file can hold what a rule speaks about. Asked of the text, before anything is built. */
export function mayHold(subject: Subject, source: Source, settings: Settings): boolean {
  if (subject === 'sockets') return mayHoldSockets(source, settings)
  return subject === 'tables' ? mayHoldTables(source.text) : clientNames.some((name) => mentions(source.text, name))
}

/** Without a type checker a proof begins with the name of an implementation. */
function mayHoldSockets({ text, parserServices }: Source, { sockets = [] }: Settings): boolean {
  if (!closing.test(text)) return false
  return parserServices?.program ? true : naming.test(text) || sockets.some(({ from }) => text.includes(from))
}

/** Whether a file can hold sockets of one implementation, which is a package. */
export function mayHoldApi(api: ApiName, { text, parserServices }: Source, { sockets = [] }: Settings): boolean {
  return parserServices?.program != null || mentions(text, api) || sockets.some((one) => one.api === api)
}
