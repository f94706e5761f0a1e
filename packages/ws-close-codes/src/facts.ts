import { advice, type Reconnect } from './advice.js'
import { apiAccepts } from './close-with.js'
import type { RegisteredCode } from './listed.js'
import { registry } from './registry.js'
import type { Sender } from './sender.js'

/** What can be compared between two codes. */
export interface Facts {
  readonly sentBy: Sender
  readonly sendable: 'yes' | 'no'
  /** Whether `close()` in a page accepts the code (WebSockets Standard, the close method). */
  readonly fromPage: 'yes' | 'no'
  readonly seenAs: 'code' | 'frame-without-code' | 'no-frame' | 'not-shown' | 'never'
  /** What `wasClean` says (WebSockets Standard, feedback from the protocol). */
  readonly clean: 'yes' | 'no' | 'never'
  readonly reconnect: Reconnect['kind']
  readonly wait: Reconnect['wait']
  readonly attempts: Reconnect['attempts']
}

/** How the codes that stand in no Close frame come to be seen. */
const reported = {
  1004: { seenAs: 'never', clean: 'never' },
  1005: { seenAs: 'frame-without-code', clean: 'yes' },
  1006: { seenAs: 'no-frame', clean: 'no' },
  1015: { seenAs: 'not-shown', clean: 'no' }
} as const

/** The facts of a registered code, drawn from the tables. */
export function factsOf(code: RegisteredCode): Facts {
  const { sentBy, sendable } = registry[code]
  const { kind, wait, attempts } = advice[code]
  return {
    sentBy,
    sendable: sendable ? 'yes' : 'no',
    fromPage: apiAccepts('browser', code) ? 'yes' : 'no',
    ...(code in reported ? reported[code as keyof typeof reported] : { seenAs: 'code', clean: 'yes' }),
    reconnect: kind,
    wait,
    attempts
  }
}
