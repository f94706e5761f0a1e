import type { CreatedRule } from '../create-rule.js'
import { noCloseListenerMismatch } from './no-close-listener-mismatch.js'
import { noDuplicateReconnect } from './no-duplicate-reconnect.js'
import { noForwardedCloseCode } from './no-forwarded-close-code.js'
import { noImpossibleCloseCodeComparison } from './no-impossible-close-code-comparison.js'
import { noMismatchedCloseCodeName } from './no-mismatched-close-code-name.js'
import { noPrematureBackoffReset } from './no-premature-backoff-reset.js'
import { noReconnectOnFatalCloseCode } from './no-reconnect-on-fatal-close-code.js'
import { noReservedCloseCode } from './no-reserved-close-code.js'
import { noUnregisteredCloseCode } from './no-unregistered-close-code.js'
import { noUnsupportedCloseCode } from './no-unsupported-close-code.js'
import { noWrongEndpointCloseCode } from './no-wrong-endpoint-close-code.js'
import { preferCloseCodeConstant } from './prefer-close-code-constant.js'
import { preferGracefulCloseCode } from './prefer-graceful-close-code.js'
import { requireCloseCode } from './require-close-code.js'
import { requireReconnectBackoff } from './require-reconnect-backoff.js'
import { validCloseReason } from './valid-close-reason.js'

export const rules: readonly CreatedRule[] = [
  noCloseListenerMismatch,
  noDuplicateReconnect,
  noForwardedCloseCode,
  noImpossibleCloseCodeComparison,
  noMismatchedCloseCodeName,
  noPrematureBackoffReset,
  noReconnectOnFatalCloseCode,
  noReservedCloseCode,
  noUnregisteredCloseCode,
  noUnsupportedCloseCode,
  noWrongEndpointCloseCode,
  preferCloseCodeConstant,
  preferGracefulCloseCode,
  requireCloseCode,
  requireReconnectBackoff,
  validCloseReason
]
