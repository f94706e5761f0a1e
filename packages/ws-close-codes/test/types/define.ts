import {
  CloseCode,
  defineCloseCodes,
  describe,
  findCloseCode,
  type CloseCodeOf,
  type Description,
  type SocketOf
} from 'ws-close-codes'
import { exactly } from './equal.js'

declare const any: number
declare const page: SocketOf<'browser'>

const AppCode = defineCloseCodes({
  SessionExpired: 4001,
  RoomFull: { code: 4002, description: 'The room has no free seat.' },
  Last: 4999
})
type AppCode = CloseCodeOf<typeof AppCode>

exactly<4001>()(AppCode.SessionExpired)
exactly<4002>()(AppCode.RoomFull)
declare const own: AppCode
exactly<4001 | 4002 | 4999>()(own)
page.close(AppCode.RoomFull)
page.close(own)
// @ts-expect-error: no such name
void AppCode.Other
// @ts-expect-error: not to be changed
AppCode.SessionExpired = 4001

// @ts-expect-error: 3999 is not private
defineCloseCodes({ Code: 3999 })
// @ts-expect-error: 5000 is not private
defineCloseCodes({ Code: 5000 })
// @ts-expect-error: not an integer
defineCloseCodes({ Code: 4000.5 })
// @ts-expect-error: of five digits
defineCloseCodes({ Code: 40010 })
// @ts-expect-error: below zero
defineCloseCodes({ Code: -4000 })
// @ts-expect-error: not literal
defineCloseCodes({ Code: any })
// @ts-expect-error: not a number
defineCloseCodes({ Code: '4000' })
// @ts-expect-error: a code defined twice
defineCloseCodes({ One: 4000, Two: 4000 })
// @ts-expect-error: twice, once with a description
defineCloseCodes({ One: 4000, Two: { code: 4000, description: 'Two.' } })
// @ts-expect-error: 3999 is not private, in the longer form either
defineCloseCodes({ Code: { code: 3999, description: 'Code.' } })
// @ts-expect-error: without a description the number is enough
defineCloseCodes({ Code: { code: 4000 } })
// @ts-expect-error: one entry of two is wrong
defineCloseCodes({ Good: 4000, Bad: 1000 })
defineCloseCodes({ FourThousand: 4e3, Same: 0x1001 })
const listed = { One: 4000, Two: 4001 } as const
exactly<4001>()(defineCloseCodes(listed).Two)

exactly<'SessionExpired' | 'RoomFull' | 'Last' | undefined>()(findCloseCode(AppCode, any)?.name)
exactly<AppCode | undefined>()(findCloseCode(AppCode, any)?.code)

exactly<'SessionExpired'>()(describe(4001, AppCode).name)
exactly<4001>()(describe(AppCode.SessionExpired, AppCode).code)
exactly<'by-agreement'>()(describe(4001, AppCode).reconnect.kind)
exactly<string | null>()(describe(4001, AppCode).description)
exactly<null>()(describe(1013, AppCode).description)
exactly<string | null>()(describe(any, AppCode).description)
exactly<null>()(describe(4003, AppCode).name)
exactly<'TryAgainLater'>()(describe(1013, AppCode).name)
exactly<'SessionExpired' | 'RoomFull' | 'Last'>()(describe(own, AppCode).name)
const described = describe(any, AppCode)
if (described.kind === 'private') exactly<'SessionExpired' | 'RoomFull' | 'Last' | null>()(described.name)
if (described.kind === 'registered') described.name satisfies keyof typeof CloseCode
if (described.name === 'RoomFull') exactly<4002>()(described.code)
exactly<Description[]>()([any].map(describe))
// @ts-expect-error: a definition has numbers
describe(4001, { SessionExpired: '4001' })

export function complete(code: CloseCode | AppCode): string {
  switch (code) {
    case CloseCode.NormalClosure:
    case CloseCode.GoingAway:
    case CloseCode.ProtocolError:
    case CloseCode.UnsupportedData:
    case CloseCode.NoStatusReceived:
    case CloseCode.AbnormalClosure:
    case CloseCode.InvalidFramePayloadData:
    case CloseCode.PolicyViolation:
    case CloseCode.MessageTooBig:
    case CloseCode.MandatoryExtension:
    case CloseCode.InternalError:
    case CloseCode.ServiceRestart:
    case CloseCode.TryAgainLater:
    case CloseCode.BadGateway:
    case CloseCode.TlsHandshake:
    case CloseCode.Unauthorized:
    case CloseCode.Forbidden:
    case CloseCode.Timeout:
      return 'catalog'
    case AppCode.SessionExpired:
    case AppCode.RoomFull:
    case AppCode.Last:
      return 'own'
  }
}
