import type { SourceId } from './sources.js'

/** What sources answer differently. */
export type Question =
  | 'name'
  | 'close-without-code'
  | 'sent-by'
  | 'sendable'
  | 'receipt'
  | 'reconnect'
  | 'first-wait'
  | 'error-details'
  | 'application-errors'
  | 'application-use'

/** An answer that a locale has words for. */
export type Answer =
  | 'yes'
  | 'never'
  | 'limited'
  | 'backoff'
  | 'other-address'
  | '1-5 s'
  | '5-30 s'
  | 'server'
  | 'either'
  | 'frame-without-code'
  | 'error'
  | 'error-event'
  | 'none'
  | 'refused'
  | 'accepted'

/** Codes and their names, which are the same in every language. */
export type Quoted =
  | `${number}`
  | `${number}-${number}`
  | 'Unsupported Data'
  | 'Invalid frame payload data'
  | 'Missing Extension'
  | 'Unsupported Extension'
  | 'Mandatory Ext.'

/** Who has no name, or one that a locale has words for. */
export type Party = 'browsers' | 'libraries' | 'guides' | 'copied-answers' | 'old-mdn' | 'registration' | 'erratum-3227'

/** Implementations, organisations and documents whose name is the same in every language. */
export type Named =
  | 'Bun.serve'
  | 'Deno'
  | 'discord.js'
  | 'gorilla'
  | 'graphql-ws'
  | 'IANA'
  | 'MDN'
  | 'phoenix'
  | 'RFC 6455'
  | 'robust-websocket'
  | 'sockette'
  | 'tungstenite'
  | 'undici'
  | 'web-platform-tests'
  | 'websocket 1.0.35'
  | 'websocket-driver'
  | 'WHATWG'
  | 'workerd'
  | 'ws'

/** A question that sources answer differently. The words are those of the locales: `explain` has them. */
export interface Disagreement {
  readonly question: Question
  /** Who says what. */
  readonly positions: readonly { readonly by: readonly (Party | Named)[]; readonly says: Answer | Quoted }[]
  /** What this package says. */
  readonly followed: Answer | Quoted
  /** Where that is written, or null where no text decides and it is the choice of this package. */
  readonly source: SourceId | null
}
