import type { CreatedRule } from '../create-rule.js'
import { noReservedCloseCode } from './no-reserved-close-code.js'
import { noUnsupportedCloseCode } from './no-unsupported-close-code.js'
import { noWrongEndpointCloseCode } from './no-wrong-endpoint-close-code.js'
import { preferCloseCodeConstant } from './prefer-close-code-constant.js'
import { requireReconnectBackoff } from './require-reconnect-backoff.js'
import { validCloseReason } from './valid-close-reason.js'

export const rules: readonly CreatedRule[] = [
  noReservedCloseCode,
  noUnsupportedCloseCode,
  noWrongEndpointCloseCode,
  preferCloseCodeConstant,
  requireReconnectBackoff,
  validCloseReason
]
