import type { AnswerId } from '../site/answers.js'

/** A rule whose page explains a message that no answer is about. */
export type RuleId = 'valid-close-reason'

/** What a message of a browser or a library is about: an answer, a code, or a rule. */
export type About = AnswerId | number | { readonly rule: RuleId }

/** Messages as browsers and libraries write them. The first that fits counts. */
const messages: readonly (readonly [pattern: RegExp, about: About])[] = [
  [
    /code must be either 1000|\b3000\D{1,12}4999\b|is neither 1000, nor in the range|InvalidAccessError|first argument must be a valid error code number|invalid (?:websocket )?(?:close )?code\b/i,
    'code-must-be-1000-or-3000-4999'
  ],
  [
    /closed before the connection (?:is|was) established|interrupted while the page was loading/i,
    'closed-before-established'
  ],
  [
    /\b(?:reason|message)\b.{0,80}\b12[35]\b.{0,12}\bbytes?\b|close reason (?:is )?too (?:long|large)/i,
    { rule: 'valid-close-reason' }
  ],
  [/max(?:imum)? (?:payload|message) size|message (?:is )?too (?:big|large)|max frame size/i, 'message-too-big'],
  [/no status (?:received|rcvd|present)|status code 1005/i, 'close-gives-1005'],
  // What comes in frames that break the protocol: the end that noticed it sends the code.
  [/invalid utf-?8|not valid utf-?8|decode a text frame/i, 1007],
  [
    /invalid (?:websocket )?frame\b(?! payload)|invalid frame header|reserved bits? (?:is|are) on|rsv[123] must be clear|invalid opcode|unexpected continuation frame/i,
    1002
  ],
  [/(?:ssl|tls) handshake|certificate (?:has expired|verify failed)|self[- ]signed certificate/i, 1015],
  [
    // Something was sent after the connection had gone, and nobody looked at why.
    /already in CLOSING or CLOSED state|abnormal(?:ly)? clos|no close frame|without (?:completing the )?clos(?:e|ing) handshake|connection (?:to \S{1,2000} )?failed|(?:couldn.t|can.t|could not|cannot) establish a connection|socket hang up|ECONN(?:RESET|REFUSED)|ERR_CONNECTION|unexpected (?:server response|response code)|non-101 status|bad handshake|handshake timed out|before receiving a handshake response/i,
    'cause-of-1006'
  ]
]

/** What the first known message in a text is about. */
export function aboutMessage(text: string): About | undefined {
  return messages.find(([pattern]) => pattern.test(text))?.[1]
}
