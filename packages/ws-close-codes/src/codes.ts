// One constant per code, and nothing else: every bundler can then replace a use by the bare number.
// "RFC" is RFC 6455, https://www.rfc-editor.org/rfc/rfc6455; "IANA" is the WebSocket Close Code Number Registry,
// https://www.iana.org/assignments/websocket. 1004 has no constant: there is nothing it could be used for.

/**
 * 1000, normal closure: the purpose of the connection has been fulfilled.
 *
 * - Sent by: client or server.
 * - On receipt: treat the connection as finished; do not reconnect unless your application's protocol says otherwise.
 * - Source: RFC 7.4.1.
 */
export const NormalClosure = 1000

/**
 * 1001, going away: the endpoint disappears, as when a server shuts down or a user leaves the page.
 *
 * - Sent by: client or server. Browsers send it by themselves; their `close()` does not accept it.
 * - On receipt: a client reconnects with a growing, randomised delay; a server has nothing to do.
 * - Source: RFC 7.4.1.
 */
export const GoingAway = 1001

/**
 * 1002, protocol error: the peer broke the WebSocket protocol itself.
 *
 * - Sent by: client or server, usually by the WebSocket library. Not for errors of your own protocol: use 4000-4999.
 * - On receipt: look for a faulty library or proxy; the same bytes will fail again.
 * - Source: RFC 7.4.1.
 */
export const ProtocolError = 1002

/**
 * 1003, unsupported data: the peer sent a type of data that this endpoint cannot accept, such as binary for text.
 *
 * - Sent by: client or server.
 * - On receipt: change what you send; the same message will fail again.
 * - Source: RFC 7.4.1.
 */
export const UnsupportedData = 1003

/**
 * 1005, no status received: the Close frame that arrived carried no code.
 *
 * - Sent by: nobody. It is reported to the application and must not be put into a Close frame.
 * - On receipt: the peer closed on purpose without giving a code; a bare `close()` in a browser does this.
 * - Source: RFC 7.1.5 and 7.4.1.
 */
export const NoStatusReceived = 1005

/**
 * 1006, abnormal closure: the connection ended, or was never made, without a Close frame.
 *
 * - Sent by: nobody. It is reported to the application and must not be put into a Close frame.
 * - On receipt: reconnect after a random wait that grows with each attempt (RFC 7.2.3). The cause is to be found at the
 *   server, in a proxy's idle limit or in the network panel: a browser's `error` event carries no details.
 * - Source: RFC 7.1.5 and 7.4.1.
 */
export const AbnormalClosure = 1006

/**
 * 1007, invalid frame payload data: the content of a message does not fit its type, such as text that is not UTF-8.
 *
 * - Sent by: client or server, usually by the WebSocket library.
 * - On receipt: correct the encoding of what you send; the same message will fail again.
 * - Source: RFC 7.4.1.
 */
export const InvalidFramePayloadData = 1007

/**
 * 1008, policy violation: a message broke the receiver's rules, and no other code fits or the rule is not to be told.
 *
 * - Sent by: client or server.
 * - On receipt: do not repeat the same thing; the peer has to say elsewhere which rule was broken.
 * - Source: RFC 7.4.1.
 */
export const PolicyViolation = 1008

/**
 * 1009, message too big: a message was too large for its receiver to process.
 *
 * - Sent by: client or server, usually by the WebSocket library.
 * - On receipt: send smaller messages or raise the receiver's limit; the same message will fail again.
 * - Source: RFC 7.4.1.
 */
export const MessageTooBig = 1009

/**
 * 1010, mandatory extension: the server did not agree to an extension that the client needs.
 *
 * - Sent by: client. A server fails the opening handshake in its place.
 * - On receipt: the server's operator turns on the extensions that the reason text lists.
 * - Source: RFC 7.4.1.
 */
export const MandatoryExtension = 1010

/**
 * 1011, internal error: an unexpected condition kept the endpoint from doing what was asked.
 *
 * - Sent by: client or server. RFC 7.4.1 says "a server", erratum 3227 widens it to either endpoint; IANA lists both.
 * - On receipt: the standard leaves it open; a few attempts with a growing delay are reasonable.
 * - Source: RFC 7.4.1 with erratum 3227.
 */
export const InternalError = 1011

/**
 * 1012, service restart: the service restarts, and clients may come back.
 *
 * - Sent by: server.
 * - On receipt: reconnect after a random delay; the registration asks for 5 to 30 seconds.
 * - Source: hybi mailing list, message 09670, registered with IANA.
 */
export const ServiceRestart = 1012

/**
 * 1013, try again later: the service is overloaded and sheds connections.
 *
 * - Sent by: server.
 * - On receipt: wait, and wait longer after each failure. The registration is stricter: connect to a different address
 *   if there are several, or to the same one when the user asks for it.
 * - Source: hybi mailing list, message 09670, registered with IANA.
 */
export const TryAgainLater = 1013

/**
 * 1014, bad gateway: a gateway or proxy got an invalid response from the server behind it, like HTTP 502.
 *
 * - Sent by: server. Some older implementations refuse the code when they receive it.
 * - On receipt: reconnect with a growing, randomised delay, a limited number of times; the cause is the server behind
 *   the gateway, not the connection to it.
 * - Source: hybi mailing list, message 10748, registered with IANA.
 */
export const BadGateway = 1014

/**
 * 1015, TLS handshake: the TLS handshake failed, for example because the certificate could not be verified.
 *
 * - Sent by: nobody. It may be reported to the application and must not be put into a Close frame; browsers report
 *   1006 in its place.
 * - On receipt: check the certificate and the TLS settings of the server.
 * - Source: RFC 7.4.1.
 */
export const TlsHandshake = 1015

/**
 * 3000, unauthorized.
 *
 * - Sent by: client or server, as far as is known: the text of the registration has not been verified.
 * - On receipt: reconnect once, with new credentials; the same ones will be refused again.
 * - Source: IANA for number and meaning; its reference is unverified.
 */
export const Unauthorized = 3000

/**
 * 3003, forbidden.
 *
 * - Sent by: client or server, as far as is known: the text of the registration has not been verified.
 * - On receipt: do not retry with the same permissions.
 * - Source: IANA for number and meaning; its reference is unverified.
 */
export const Forbidden = 3003

/**
 * 3008, timeout.
 *
 * - Sent by: client or server, as far as is known: the text of the registration has not been verified.
 * - On receipt: reconnect with a growing, randomised delay, a limited number of times; which limit ran out, the code
 *   alone does not tell.
 * - Source: IANA for number and meaning; its reference is unverified.
 */
export const Timeout = 3008
