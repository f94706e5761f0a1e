import type { CreatedRule } from '../create-rule.js'
import { noForwardedCloseCode } from './no-forwarded-close-code.js'
import { noReservedCloseCode } from './no-reserved-close-code.js'
import { preferCloseCodeConstant } from './prefer-close-code-constant.js'
import { requireReconnectBackoff } from './require-reconnect-backoff.js'

export const rules: readonly CreatedRule[] = [
  noForwardedCloseCode,
  noReservedCloseCode,
  preferCloseCodeConstant,
  requireReconnectBackoff
]
