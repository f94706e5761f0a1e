import { testRule } from '../test-rule.js'

testRule('no-mismatched-close-code-name', ({ valid, invalid, with: when }) => {
  // Every kind of table.
  when({ only: 'typescript' }).invalid`
    export enum CloseCode { InternalError = 1012 }
    //                                      ~~~~ otherMeaning
  `.suggests('useNumber')`
    export enum CloseCode { InternalError = 1011 }
  `
  when({ only: 'typescript' }).invalid`
    export const enum CloseCode {
      NORMAL = 1000,
      GOING_AWAY,
      PROTOCOL_ERROR,
      UNSUPPORTED_DATA,
      NO_STATUS_RECEIVED,
    //~~~~~~~~~~~~~~~~~~ meaningless
      ABNORMAL_CLOSURE
    //~~~~~~~~~~~~~~~~ otherMeaning
    }
  `.suggests('useNumber')`
    export const enum CloseCode {
      NORMAL = 1000,
      GOING_AWAY,
      PROTOCOL_ERROR,
      UNSUPPORTED_DATA,
      NO_STATUS_RECEIVED = 1005,
      ABNORMAL_CLOSURE
    }
  `.suggests('useNumber')`
    export const enum CloseCode {
      NORMAL = 1000,
      GOING_AWAY,
      PROTOCOL_ERROR,
      UNSUPPORTED_DATA,
      NO_STATUS_RECEIVED,
      ABNORMAL_CLOSURE = 1006
    }
  `
  invalid`
    export const WS = Object.freeze({
      NORMAL: 1000,
      GOING_AWAY: 1001,
      PROTOCOL_ERROR: 1002,
      UNSUPPORTED_DATA: 1007
      //                ~~~~ otherMeaning
    })
  `.suggests('useNumber')`
    export const WS = Object.freeze({
      NORMAL: 1000,
      GOING_AWAY: 1001,
      PROTOCOL_ERROR: 1002,
      UNSUPPORTED_DATA: 1003
    })
  `
  when({ only: 'typescript' }).invalid`
    const socket = { close: { codes: { goingAway: 1001, internalError: 1011, policyViolation: 1008, mandatoryExtension: 1019 } } } as const
    //                                                                                                                  ~~~~ meaningless
  `.suggests('useNumber')`
    const socket = { close: { codes: { goingAway: 1001, internalError: 1011, policyViolation: 1008, mandatoryExtension: 1010 } } } as const
  `
  invalid`
    module.exports = { closeCodes: { ProtocolError: 1003, UnsupportedData: 1002 } }
    //                                              ~~~~ otherMeaning
    //                                                                     ~~~~ otherMeaning
  `.suggests('useNumber')`
    module.exports = { closeCodes: { ProtocolError: 1002, UnsupportedData: 1002 } }
  `.suggests('useNumber')`
    module.exports = { closeCodes: { ProtocolError: 1003, UnsupportedData: 1003 } }
  `
  invalid`
    const CLOSE_CODES = {
      GOING_AWAY: { code: 1001, retry: true },
      TRY_AGAIN_LATER: { code: 1012, retry: true }
      //                       ~~~~ otherMeaning
    }
  `.suggests('useNumber')`
    const CLOSE_CODES = {
      GOING_AWAY: { code: 1001, retry: true },
      TRY_AGAIN_LATER: { code: 1013, retry: true }
    }
  `
  // From numbers to names, as they once stood in a widely copied table.
  invalid`
    const reasons = {
      1000: 'Normal Closure',
      1001: 'Going Away',
      1002: 'Protocol Error',
      1003: 'Unsupported Data',
      1007: 'Unsupported Data'
      //    ~~~~~~~~~~~~~~~~~~ otherMeaning
    }
  `.suggests('useName')`
    const reasons = {
      1000: 'Normal Closure',
      1001: 'Going Away',
      1002: 'Protocol Error',
      1003: 'Unsupported Data',
      1007: 'Invalid frame payload data'
    }
  `
  invalid`
    const names = new Map([[1001, 'CLOSE_GOING_AWAY'], [1002, 'CLOSE_PROTOCOL_ERROR'], [1008, 'CLOSE_POLICY_VIOLATION'], [1004, 'CLOSE_TOO_LARGE'], [1006, 'CLOSE_NO_STATUS_RECEIVED']])
    //                                                                                                                          ~~~~~~~~~~~~~~~~~ meaningless
    //                                                                                                                                                     ~~~~~~~~~~~~~~~~~~~~~~~~~~ otherMeaning
  `.suggests('useNumber')`
    const names = new Map([[1001, 'CLOSE_GOING_AWAY'], [1002, 'CLOSE_PROTOCOL_ERROR'], [1008, 'CLOSE_POLICY_VIOLATION'], [1009, 'CLOSE_TOO_LARGE'], [1006, 'CLOSE_NO_STATUS_RECEIVED']])
  `.suggests('useName')`
    const names = new Map([[1001, 'CLOSE_GOING_AWAY'], [1002, 'CLOSE_PROTOCOL_ERROR'], [1008, 'CLOSE_POLICY_VIOLATION'], [1004, 'CLOSE_TOO_LARGE'], [1006, 'CLOSE_ABNORMAL_CLOSURE']])
  `
  invalid`
    const closeCodeNames = { '1009': 'MessageTooBig', '1007': 'PolicyViolation', '1019': 'MandatoryExtension', '1010': 'ext' }
    //                                                        ~~~~~~~~~~~~~~~~~ otherMeaning
    //                                                                                   ~~~~~~~~~~~~~~~~~~~~ meaningless
  `.suggests('useName')`
    const closeCodeNames = { '1009': 'MessageTooBig', '1007': 'InvalidFramePayloadData', '1019': 'MandatoryExtension', '1010': 'ext' }
  `

  // Constants, static fields, exports, and what compilers make of enums.
  invalid`
    export const CLOSE_GOING_AWAY = 1001
    export const CLOSE_PROTOCOL_ERROR = 1003
    //                                  ~~~~ otherMeaning
  `.suggests('useNumber')`
    export const CLOSE_GOING_AWAY = 1001
    export const CLOSE_PROTOCOL_ERROR = 1002
  `
  invalid`
    const GOING_AWAY = 1001, PROTOCOL_ERROR = 1002, POLICY_VIOLATION = 1008, INTERNAL_ERROR = 1_012
    //                                                                                        ~~~~~ otherMeaning
  `.suggests('useNumber')`
    const GOING_AWAY = 1001, PROTOCOL_ERROR = 1002, POLICY_VIOLATION = 1008, INTERNAL_ERROR = 1011
  `
  invalid`
    class Connection {
      static CLOSE_TIMEOUT = 3000
      static CLOSE_TRY_AGAIN_LATER = 1014
      //                             ~~~~ otherMeaning
    }
  `.suggests('useNumber')`
    class Connection {
      static CLOSE_TIMEOUT = 3000
      static CLOSE_TRY_AGAIN_LATER = 1013
    }
  `
  invalid`
    exports.CLOSE_REASON_GOING_AWAY = 1001
    exports.CLOSE_REASON_MESSAGE_TOO_BIG = 1008
    //                                     ~~~~ otherMeaning
  `.suggests('useNumber')`
    exports.CLOSE_REASON_GOING_AWAY = 1001
    exports.CLOSE_REASON_MESSAGE_TOO_BIG = 1009
  `
  invalid`
    var SocketCloseCodes;
    (function (SocketCloseCodes) {
      SocketCloseCodes[SocketCloseCodes["NORMAL"] = 1000] = "NORMAL";
      SocketCloseCodes[SocketCloseCodes["INTERNAL_ERROR"] = 1012] = "INTERNAL_ERROR";
      //                                                    ~~~~ otherMeaning
    })(SocketCloseCodes || (exports.SocketCloseCodes = SocketCloseCodes = {}));
  `.suggests('useNumber')`
    var SocketCloseCodes;
    (function (SocketCloseCodes) {
      SocketCloseCodes[SocketCloseCodes["NORMAL"] = 1000] = "NORMAL";
      SocketCloseCodes[SocketCloseCodes["INTERNAL_ERROR"] = 1011] = "INTERNAL_ERROR";
    })(SocketCloseCodes || (exports.SocketCloseCodes = SocketCloseCodes = {}));
  `
  when({ only: 'typescript' }).invalid`
    namespace CloseCodes {
      export const SERVICE_RESTART = 1013
      //                             ~~~~ otherMeaning
    }
  `.suggests('useNumber')`
    namespace CloseCodes {
      export const SERVICE_RESTART = 1012
    }
  `
  when({ only: 'typescript' }).invalid`
    enum CloseCode { None = 0, InternalError = 1012, Kicked = 4000 }
    //                                         ~~~~ otherMeaning
  `.suggests('useNumber')`
    enum CloseCode { None = 0, InternalError = 1011, Kicked = 4000 }
  `
  // A name that says little needs a member that agrees, or a socket that is closed with it.
  when({ only: 'typescript' }).invalid`
    enum SocketStatus { GoingAway = 1001, InternalError = 1012 }
    //                                                    ~~~~ otherMeaning
  `.suggests('useNumber')`
    enum SocketStatus { GoingAway = 1001, InternalError = 1011 }
  `
  when({ only: 'typescript' }).invalid`
    enum ErrorCode { INTERNAL_ERROR = 1012 }
    //                                ~~~~ otherMeaning
    class Client {
      #socket = new WebSocket(url)
      fail() { this.#socket.close(ErrorCode.INTERNAL_ERROR) }
    }
  `.suggests('useNumber')`
    enum ErrorCode { INTERNAL_ERROR = 1011 }
    class Client {
      #socket = new WebSocket(url)
      fail() { this.#socket.close(ErrorCode.INTERNAL_ERROR) }
    }
  `
  invalid`
    import WebSocket from 'ws'
    const SERVICE_RESTART = 1001
    //                      ~~~~ otherMeaning
    const socket = new WebSocket(url)
    socket.close(SERVICE_RESTART)
  `.suggests('useNumber')`
    import WebSocket from 'ws'
    const SERVICE_RESTART = 1012
    const socket = new WebSocket(url)
    socket.close(SERVICE_RESTART)
  `

  // Names in use for the same code, and the registry itself.
  valid`
    const CloseCode = {
      CLOSE_NORMAL: 1000, CLOSE_GOING_AWAY: 1001, CLOSE_PROTOCOL_ERROR: 1002, CLOSE_UNSUPPORTED: 1003,
      RESERVED: 1004, CLOSE_NO_STATUS: 1005, CLOSE_ABNORMAL: 1006, INVALID_PAYLOAD: 1007, POLICY: 1008, TOO_BIG: 1009,
      MISSING_EXTENSION: 1010, SERVER_ERROR: 1011, RESTART: 1012, OVERLOADED: 1013, TLS: 1015
    }
  `
  when({ only: 'typescript' }).valid`
    enum WebSocketCloseStatus {
      NormalClosure = 1000, EndpointUnavailable = 1001, ProtocolError = 1002, InvalidMessageType = 1003, Empty = 1005,
      InvalidPayloadData = 1007, PolicyViolation = 1008, MessageTooBig = 1009, MandatoryExtension = 1010, InternalServerError = 1011
    }
  `
  valid`const closeCodes = { UNEXPECTED_CONDITION: 1011, tooLarge: 1009, 'going away': 1001 }`
  // Another name may be as good for another code.
  valid`const closeCodes = { SERVER_ERROR: 1012, EndpointUnavailable: 1013, Unacceptable: 1008 }`
  // A name that says something of its own.
  valid`const closeCodes = { AuthProtocolError: 1008, ReconnectAfterGoingAway: 1012, INTERNAL: 1012, ERROR: 1002 }`
  // Private codes, and codes of libraries.
  valid`const CloseCode = { GoingAway: 1001, UNAUTHORIZED: 4401, FORBIDDEN: 4403, INTERNAL_ERROR: 4500, BAD_GATEWAY: 3502, TIMEOUT: 1001 }`
  // From failures to the codes that are sent for them.
  valid`const closeCodeOf = { ProtocolError: 1002, InternalError: 1011, BadGateway: 1011 }`

  // Silent: business errors, HTTP, RPC.
  when({ only: 'typescript' }).valid`export enum ErrorCode { INTERNAL_ERROR = 1012, NOT_FOUND = 1013 }`
  when({ only: 'typescript' })
    .valid`export enum ErrorCode { OK = 1000, INTERNAL_ERROR = 1001, PROTOCOL_ERROR = 1002, SERVICE_RESTART = 1003 }`
  valid`export const errors = { INTERNAL_ERROR: 1012, BAD_GATEWAY: 502, closeCode: 1000 }`
  valid`export const INTERNAL_ERROR = 1012, PROTOCOL_ERROR = 1003, closeCode = 1000`
  valid`const http2 = { PROTOCOL_ERROR: 1, INTERNAL_ERROR: 2, closeCode: 1000 }`
  when({ only: 'typescript' }).valid`export enum SocketErrorCode { INTERNAL_ERROR = 1012, BAD_GATEWAY = 1015 }`
  when({ only: 'typescript' })
    .valid`export enum CloseReason { NORMAL = 1000, PROTOCOL_ERROR = 1001, INTERNAL_ERROR = 1002 }`
  valid`const closeDelays = { NORMAL: 1500, POLICY: 2000 }; const closeCode = 1001`
  valid`class Dialog { static CLOSE_NORMAL = 1500; static CLOSE_TIMEOUT = 2000; closeCode = 1001 }`
  valid`const metrics = { 1001: 'Bad Gateway', 1002: 'Internal Error', closeCode: 1003 }`
  valid`
    const errors = { INTERNAL_ERROR: 1012 }
    const dialog = openDialog()
    dialog.close(errors.INTERNAL_ERROR)
  `
  valid`
    const errors = { INTERNAL_ERROR: 1012 }
    const file = fs.openSync(path)
    fs.close(errors.INTERNAL_ERROR)
    new WebSocket(url).close(1000)
  `
  // From the errors of another protocol to the code that is sent for each.
  valid`export const errorToCloseCode = { PROTOCOL_ERROR: 1008, INTERNAL_ERROR: 1011, GOING_AWAY: 1012 }`
  valid`export const CLOSE_CODE_FOR_ERROR = { INTERNAL_ERROR: 1013, POLICY_VIOLATION: 1011 }`
  invalid`
    export const closeCodeToName = { 1000: 'Normal', 1007: 'Unsupported Data' }
    //                                                     ~~~~~~~~~~~~~~~~~~ otherMeaning
  `.suggests('useName')`
    export const closeCodeToName = { 1000: 'Normal', 1007: 'Invalid frame payload data' }
  `

  valid`export const CLOSE_CODES_RETRY = { GOING_AWAY: 1500, INTERNAL_ERROR: 2500 }`

  // Another number would not compile, or nobody knows whether it would.
  const typed = when({ only: 'typescript' })
  for (const type of ['{ GOING_AWAY: 1002 }', 'Codes', 'Record<string, 1000 | 1002>'])
    typed.invalid`
      const CLOSE_CODES: ${type} = { GOING_AWAY: 1002 }
      //${' '.repeat(34 + type.length)}~~~~ otherMeaning
    `
  typed.invalid`
    class WsClose {
      static readonly GoingAway: 1002 = 1002
      //                                ~~~~ otherMeaning
      static readonly PolicyViolation = 1008
    }
    const CLOSE_CODES = { GOING_AWAY: 1002 } satisfies Record<string, Sendable>
    //                                ~~~~ otherMeaning
  `
  typed.invalid`
    const CLOSE_CODES: Readonly<Record<'GOING_AWAY' | 'OTHER', number>> = { GOING_AWAY: 1002 }
    //                                                                                  ~~~~ otherMeaning
  `.suggests('useNumber')`
    const CLOSE_CODES: Readonly<Record<'GOING_AWAY' | 'OTHER', number>> = { GOING_AWAY: 1001 }
  `

  // A class that is there for its numbers.
  invalid`
    class WsClose {
      static GoingAway = 1002
      //                 ~~~~ otherMeaning
      static PolicyViolation = 1008
    }
  `.suggests('useNumber')`
    class WsClose {
      static GoingAway = 1001
      static PolicyViolation = 1008
    }
  `
  // Nothing but a vague name says so, or it holds other numbers too.
  valid`class WsClose { static GoingAway = 1002 }`
  valid`class WsClose { static GoingAway = 1002; static PolicyViolation = 1008; static retries = 5 }`
  valid`class Trading { static GoingAway = 1002; static PolicyViolation = 1008 }`
  valid`class CloseDelay { static GoingAway = 1002; static PolicyViolation = 1008 }`
})
