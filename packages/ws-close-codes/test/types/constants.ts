import { CloseCode, type CloseCodeName } from 'ws-close-codes'
import * as codes from 'ws-close-codes/codes'
import { exactly } from './equal.js'

exactly<1013>()(CloseCode.TryAgainLater)
exactly<1000>()(codes.NormalClosure)
exactly<1000>()(CloseCode['NormalClosure'])
// @ts-expect-error: a literal, not any number
exactly<number>()(CloseCode.TryAgainLater)
// @ts-expect-error: 1004 has no constant
void CloseCode.Reserved

const every: Record<CloseCodeName, CloseCode> = codes
export const named: Readonly<Record<CloseCodeName, CloseCode>> = every

const code: CloseCode = 1000
code satisfies CloseCode
// @ts-expect-error: reserved, and without a constant
const reserved: CloseCode = 1004
// @ts-expect-error: private use is not in the catalog
const privateUse: CloseCode = 4000
// @ts-expect-error: not any number
const wide: CloseCode = Number(reserved) + Number(privateUse)
wide satisfies CloseCode

export function allHandled(value: CloseCode): string {
  switch (value) {
    case 1000:
    case 1001:
    case 1002:
    case 1003:
    case 1005:
    case 1006:
    case 1007:
    case 1008:
    case 1009:
    case 1010:
    case 1011:
    case 1012:
    case 1013:
    case 1014:
    case 1015:
    case 3000:
    case 3003:
    case 3008:
      return 'each'
    default:
      exactly<never>()(value)
      return value
  }
}
