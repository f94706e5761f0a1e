import {
  CloseCode,
  compare,
  describe,
  explain,
  isRegistered,
  type Disagreement,
  type DisagreementInWords,
  type Reconnect
} from 'ws-close-codes'
import { en } from 'ws-close-codes/locales/en'
import { exactly } from './equal.js'

declare const any: number

exactly<'backoff'>()(describe(CloseCode.TryAgainLater).reconnect.kind)
exactly<'spread'>()(describe(1012).reconnect.kind)
exactly<'limited'>()(describe(1006).reconnect.kind)
exactly<'never'>()(describe(1000).reconnect.kind)
exactly<'by-agreement'>()(describe(4001).reconnect.kind)
exactly<'after-change'>()(describe(1016).reconnect.kind)
exactly<1000>()(describe(1013).reconnect.wait.first.min)
exactly<60000>()(describe(1013).reconnect.wait.cap)
exactly<null>()(describe(1000).reconnect.wait)
exactly<1>()(describe(3000).reconnect.attempts)
exactly<Reconnect['kind']>()(describe(any).reconnect.kind)
exactly<readonly Disagreement[]>()(describe(any).disagreements)
// @ts-expect-error: 1013 is not final
exactly<'never'>()(describe(1013).reconnect.kind)

exactly<readonly DisagreementInWords[]>()(explain(any).disagreements)
exactly<string>()(explain(1013, en).gloss)
exactly<string>()(compare(1000, 1001, en).sides[0].use)
// @ts-expect-error: only registered codes can be compared
compare(1000, 4000)
// @ts-expect-error: a number may be none
compare(1000, any)
if (isRegistered(any)) compare(1000, any)
// @ts-expect-error: a locale is no plain text
explain(1000, 'fr')
