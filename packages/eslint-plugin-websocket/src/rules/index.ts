import type { CreatedRule } from '../create-rule.js'
import { noImpossibleCloseCodeComparison } from './no-impossible-close-code-comparison.js'
import { noMismatchedCloseCodeName } from './no-mismatched-close-code-name.js'
import { noReservedCloseCode } from './no-reserved-close-code.js'
import { noUnregisteredCloseCode } from './no-unregistered-close-code.js'
import { preferCloseCodeConstant } from './prefer-close-code-constant.js'
import { requireCloseCode } from './require-close-code.js'
import { requireReconnectBackoff } from './require-reconnect-backoff.js'

export const rules: readonly CreatedRule[] = [
  noImpossibleCloseCodeComparison,
  noMismatchedCloseCodeName,
  noReservedCloseCode,
  noUnregisteredCloseCode,
  preferCloseCodeConstant,
  requireCloseCode,
  requireReconnectBackoff
]
