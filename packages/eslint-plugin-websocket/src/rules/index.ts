import type { CreatedRule } from '../create-rule.js'
import { noCloseListenerMismatch } from './no-close-listener-mismatch.js'
import { noForwardedCloseCode } from './no-forwarded-close-code.js'
import { noReservedCloseCode } from './no-reserved-close-code.js'
import { preferCloseCodeConstant } from './prefer-close-code-constant.js'
import { preferGracefulCloseCode } from './prefer-graceful-close-code.js'
import { requireReconnectBackoff } from './require-reconnect-backoff.js'

export const rules: readonly CreatedRule[] = [
  noCloseListenerMismatch,
  noForwardedCloseCode,
  noReservedCloseCode,
  preferCloseCodeConstant,
  preferGracefulCloseCode,
  requireReconnectBackoff
]
