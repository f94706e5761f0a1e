import type { CloseCodeName, CodeOf } from './catalog.js'

/**
 * Every close code as a constant: `CloseCode.TryAgainLater` is 1013.
 *
 * A module namespace and not an object or an enum, so that a bundler replaces each use by the number. The constants
 * alone are at `ws-close-codes/codes`.
 */
export declare const CloseCode: typeof import('./codes.js')
// A declaration is nothing at run time, where the name comes from here. TypeScript below 7 takes a namespace and a type
// of one name for a type alone when JavaScript imports it, and stops at `require('ws-close-codes').CloseCode`.
export * from './namespace.js'

/** The values of the constants: `1000 | 1001 | ...`. */
export type CloseCode = CodeOf<CloseCodeName>

export { advice, unlistedAdvice, type Reconnect, type Wait } from './advice.js'
export type { AspectInWords } from './aspects.js'
export type { CloseCodeName, NameOf } from './catalog.js'
export { compareIn, type Aspect, type Comparison, type Difference } from './compare.js'
export { canCloseWith, type Closable, type ClosableCode, type CloseApi, type SocketOf } from './close-with.js'
export { defineCloseCodes, findCloseCode, type CloseCodeOf, type CloseCodes, type FoundCloseCode } from './define.js'
export { describe } from './describe.js'
export type {
  Description,
  DescriptionWith,
  OwnDescription,
  RegisteredDescription,
  ReservedDescription,
  UnlistedDescription
} from './description.js'
export type { Disagreement } from './disagreement.js'
export { compare, explain } from './english.js'
export { explainIn, type Explanation, type ExplanationOfRegistered } from './explain.js'
export type { DisagreementInWords } from './explain-disagreements.js'
export type { Facts } from './facts.js'
export { closeCodeName, isRegistered, isReserved, isSendable, type Sending } from './predicates.js'
export type { RegisteredCode, ReservedCode } from './listed.js'
export { publishedNames, type Alias, type PublishedNames } from './published-names.js'
export { rangeOf, ranges, type CodeRange, type RangeName, type RangeNameOf } from './ranges.js'
export { reconnectDelay, type ReconnectDelayOptions } from './reconnect-delay.js'
export { reconnectAdvice, type ReconnectAdvice, type Side } from './reconnect.js'
export { registry } from './registry.js'
export { semantics } from './semantics.js'
export { accepts, type Runtime } from './runtimes-accepts.js'
export type { CloseOutcome, CodeSpan, RuntimeFacts } from './runtimes-facts.js'
export { runtimes } from './runtimes.js'
export type { Sender } from './sender.js'
export { sources, type Source, type SourceId } from './sources.js'
export type { Locale, Translation } from './texts/translation.js'
export { toSendable } from './sendable.js'
export { truncateReason } from './truncate-reason.js'
