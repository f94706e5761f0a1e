import {
  closeCodeName,
  describe,
  isRegistered,
  isReserved,
  isSendable,
  rangeOf,
  registry,
  type CloseCodeName,
  type Description,
  type RangeName,
  type RangeNameOf,
  type RegisteredCode
} from 'ws-close-codes'
import { exactly } from './equal.js'

declare const any: number
declare const either: 1013 | 4000

exactly<'TryAgainLater'>()(closeCodeName(1013))
exactly<undefined>()(closeCodeName(1004))
exactly<undefined>()(closeCodeName(4000))
exactly<CloseCodeName | undefined>()(closeCodeName(any))
exactly<'TryAgainLater' | undefined>()(closeCodeName(either))
// @ts-expect-error: 1013 is not this one
exactly<'NormalClosure'>()(closeCodeName(1013))

exactly<'registered'>()(describe(1013).kind)
exactly<'Try Again Later'>()(describe(1013).meaning)
exactly<'TryAgainLater'>()(describe(1013).name)
exactly<1013>()(describe(1013).code)
exactly<'server'>()(describe(1013).sentBy)
exactly<true>()(describe(1013).sendable)
exactly<'protocol'>()(describe(1013).range)
exactly<'reserved'>()(describe(1006).kind)
exactly<false>()(describe(1006).sendable)
exactly<null>()(describe(1004).name)
exactly<'unassigned'>()(describe(1016).kind)
exactly<'library'>()(describe(3001).kind)
exactly<'private'>()(describe(4001).kind)
exactly<true>()(describe(4001).sendable)
exactly<4001>()(describe(4001).code)
exactly<'unused'>()(describe(0).kind)
exactly<'outside'>()(describe(65535).kind)
exactly<'registered' | 'private'>()(describe(either).kind)
exactly<Description>()(describe(any))
// @ts-expect-error: reserved codes are not sendable
exactly<true>()(describe(1006).sendable)

const described = describe(any)
exactly<'registered' | 'reserved' | 'unassigned' | 'library' | 'private' | 'unused' | 'outside'>()(described.kind)
if (described.kind === 'registered') exactly<CloseCodeName>()(described.name)
if (described.kind === 'reserved') exactly<false>()(described.sendable)
if (described.kind === 'private') exactly<null>()(described.meaning)
// @ts-expect-error: only a registered code is sure to have a name
described.name satisfies string

declare const rangeName: RangeName
exactly<'unused' | 'protocol' | 'library' | 'private' | 'outside'>()(rangeName)
exactly<'unused'>()(rangeOf(7).name)
exactly<'unused'>()(rangeOf(42).name)
exactly<'unused'>()(rangeOf(999).name)
exactly<'protocol'>()(rangeOf(1000).name)
exactly<'protocol'>()(rangeOf(2999).name)
exactly<'library'>()(rangeOf(3000).name)
exactly<'private'>()(rangeOf(4999).name)
exactly<'outside'>()(rangeOf(5000).name)
exactly<'outside'>()(rangeOf(10000).name)
exactly<4000>()(rangeOf(4001).from)
exactly<RangeName>()(rangeOf(any).name)
declare const noCode: [RangeNameOf<-1000>, RangeNameOf<1000.5>, RangeNameOf<1e21>]
exactly<[RangeName, RangeName, RangeName]>()(noCode)

exactly<boolean>()(isSendable(any))
if (isRegistered(any)) exactly<RegisteredCode>()(any)
if (isReserved(any)) exactly<1004 | 1005 | 1006 | 1015>()(any)
exactly<'Mandatory Ext.'>()(registry[1010].meaning)
// @ts-expect-error: facts are not to be changed
registry[1010].meaning = 'Extension'
// @ts-expect-error: a string is no code
isSendable('1000')
// @ts-expect-error: a missing argument is no code
describe()
// @ts-expect-error: a bigint is no code
closeCodeName(1000n)
