import { describe, expect, it } from 'vitest'
import { Linter } from 'eslint'
import plugin from '../src/index.js'
import { everyRule } from './every-rule.js'

const config: Linter.Config = { plugins: { websocket: plugin }, rules: everyRule }

/** With every rule on: a line shows, too, which other rule speaks about the same code. */
function lint(code: string): Linter.LintMessage[] {
  return new Linter().verify(code, [config])
}

/** What a developer reads: one line at least for every message. */
const reports: readonly (readonly [code: string, ...messages: string[]])[] = [
  [
    'new WebSocket(url).close(1006)',
    'close(1006) throws InvalidAccessError: 1006 only reports a lost connection; send 1000 or 4000-4999.'
  ],
  [
    'new WebSocket(url).close(1005)',
    'close(1005) throws InvalidAccessError: 1005 only reports a close without a code; send 1000 or 4000-4999.'
  ],
  [
    'new WebSocket(url).close(1015)',
    'close(1015) throws InvalidAccessError: 1015 only reports a failed TLS handshake; send 1000 or 4000-4999.'
  ],
  [
    'new WebSocket(url).close(1004)',
    'close(1004) throws InvalidAccessError: 1004 is reserved and has no meaning; send 1000 or 4000-4999.'
  ],
  [
    'new WebSocket(url).close(200)',
    'close(200) throws InvalidAccessError: codes below 1000 are unused; send 1000 or 4000-4999.'
  ],
  [
    'new WebSocket(url).close(5000)',
    'close(5000) throws InvalidAccessError: codes end at 4999; send 1000 or 4000-4999.'
  ],
  [
    'new WebSocket(url).close(2000)',
    'close(2000) throws InvalidAccessError: 2000 is not assigned; send 1000 or 4000-4999.'
  ],
  [
    'new WebSocket(url).close(1000.5)',
    'close(1000.5) throws or sends another number: a close code is an integer; send 1000 or 4000-4999.'
  ],
  [
    "import { WebSocket } from 'undici'; new WebSocket(url).close(1006)",
    'close(1006) throws InvalidAccessError: 1006 only reports a lost connection; send 1000 or 4000-4999.'
  ],
  [
    "import WebSocket from 'ws'; new WebSocket(url).close(1006)",
    'close(1006) throws TypeError on an open socket: 1006 only reports a lost connection; send 1000, 1011 or 4000-4999.'
  ],
  [
    "import WebSocket from 'isomorphic-ws'; new WebSocket(url).close(1006)",
    'close(1006) throws: 1006 only reports a lost connection; send 1000 or 4000-4999.'
  ],
  [
    'Bun.serve({ websocket: { open(s) { s.close(1006) } } })',
    'close(1006) sends no code: 1006 only reports a lost connection; send 1000, 1011 or 4000-4999.'
  ],
  [
    'Deno.upgradeWebSocket(request).socket.close(1006)',
    'close(1006) makes the other end fail the connection: 1006 only reports a lost connection; send 1000, 1011 or 4000-4999.'
  ],
  [
    "import PartySocket from 'partysocket'; new PartySocket(options).close(1006)",
    'close(1006) sends nothing and leaves the connection open: 1006 only reports a lost connection; send 1000 or 4000-4999.'
  ],
  [
    "import { client as Client } from 'websocket'; new Client().on('connect', (s) => s.drop(1006))",
    'drop(1006) makes the other end fail the connection: 1006 only reports a lost connection; send 1000, 1011 or 4000-4999.'
  ],
  [
    "import { App } from 'uWebSockets.js'; App().ws('/', { open: (s) => s.end(1006) })",
    'end(1006) is refused, here or by the other end: 1006 only reports a lost connection; send 1000 or 4000-4999.'
  ],
  [
    "import WebSocket from 'ws'; export const ws = new WebSocket(url); ws.close(1001)",
    'A reader has to know that 1001 means "Going Away": write CloseCode.GoingAway.'
  ],
  [
    'export const ws = new WebSocket(url); ws.close(3000)',
    'A reader cannot know whether 3000 means "Unauthorized", as registered: write CloseCode.Unauthorized, or a name of your own.'
  ],
  [
    `new WebSocket(url).close(4000, '${'x'.repeat(124)}')`,
    'A reason has room for 123 bytes of UTF-8, and this one takes 124: close() throws SyntaxError in browsers, Node.js and Deno; send truncateReason(…), or less text.'
  ],
  [
    `document.title; new WebSocket(url).close(4000, text.substring(0, 123))`,
    'A reason has room for 123 bytes of UTF-8, and 123 characters take up to 369: close() then throws SyntaxError in browsers; cut with truncateReason(…).'
  ],
  [
    `import WebSocket from 'ws'; new WebSocket(url).close(4000, text.substring(0, 60))`,
    'A reason has room for 123 bytes of UTF-8, and 60 characters take up to 180: close() then throws RangeError; cut with truncateReason(…).'
  ],
  [
    `import WebSocket from 'isomorphic-ws'; new WebSocket(url).close(4000, text.substring(0, 60))`,
    'A reason has room for 123 bytes of UTF-8, and 60 characters take up to 180: close() then throws SyntaxError in browsers and throws RangeError in ws; cut with truncateReason(…).'
  ],
  [
    'const GOING = 1001; document.title; new WebSocket(url).close(GOING)',
    'close(1001) throws InvalidAccessError in browsers: send 1000 or 3000-4999.'
  ],
  [
    'const FAILED = 1011; new WebSocket(url).close(FAILED)',
    'close(1011) throws InvalidAccessError in browsers, Node.js and Deno: send 1000 or 3000-4999.'
  ],
  [
    "import WebSocket from 'isomorphic-ws'; const FAILED = 1011; new WebSocket(url).close(FAILED)",
    'close(1011) throws InvalidAccessError in browsers: send 1000 or 3000-4999.'
  ],
  [
    "import PartySocket from 'partysocket'; const FAILED = 1011; new PartySocket(options).close(FAILED)",
    'close(1011) sends nothing and leaves the connection open: send 1000 or 3000-4999.'
  ],
  [
    "import PartySocket from 'partysocket'; new PartySocket(options).close(4000, text.substring(0, 99))",
    'A reason has room for 123 bytes of UTF-8, and 99 characters take up to 297: close() then sends nothing and leaves the connection open; cut with truncateReason(…).'
  ],
  [
    "import { App } from 'uWebSockets.js'; App().ws('/', { open: (s) => s.end(4000, text.substring(0, 99)) })",
    'A reason has room for 123 bytes of UTF-8, and 99 characters take up to 297: end() then throws, or the other end refuses it; cut with truncateReason(…).'
  ],
  [
    "import WebSocket from 'ws'; new WebSocket(url).close('1000')",
    "close('1000') throws TypeError: a close code is a number; send 1000-1003, 1007-1011 or 3000-4999."
  ],
  [
    "import { WebSocket } from 'undici'; new WebSocket(url).close(null)",
    'close(null) throws InvalidAccessError: leave the code out, or send 1000 or 3000-4999.'
  ],
  [
    "import WebSocket from 'ws'; new WebSocket(url).close(4000n)",
    'close() with a bigint in the place of the code throws TypeError: send 1000-1003, 1007-1011 or 3000-4999.'
  ],
  [
    'document.title; new WebSocket(url).close(true)',
    'close() with a boolean in the place of the code throws InvalidAccessError in browsers: send 1000 or 3000-4999.'
  ],
  [
    'document.title; new WebSocket(url).close({})',
    'close() with an object in the place of the code throws InvalidAccessError in browsers: send 1000 or 3000-4999.'
  ],
  [
    "const ws = new WebSocket(url); window.addEventListener('unload', ws.close.bind(ws))",
    'close() gets an event in the place of the code here, and throws InvalidAccessError in browsers: write () => ws.close().'
  ],
  [
    "const ws = new WebSocket(url); window.addEventListener('unload', ws.close)",
    'close() is called without its socket here, and throws TypeError: write () => ws.close().'
  ],
  [
    "import WebSocket from 'ws'; const RESTART = 1012; new WebSocket(url).close(RESTART)",
    'The server reads 1012 (Service Restart) as what a server says of itself, and cannot act on it: a client sends 1001, or 4000-4999.'
  ],
  [
    "import { WebSocketServer } from 'ws'; const MISSING = 1010; for (const s of new WebSocketServer(o).clients) s.close(MISSING)",
    'The client reads 1010 (Mandatory Ext.) as what a client says of its server, and cannot act on it: a server refuses the handshake, or sends 1008 or 4000-4999.'
  ],
  [
    "new WebSocket(url).close(undefined, 'bye')",
    'A reason without a code throws InvalidAccessError in Chromium, is lost in Firefox and Node.js up to 22, goes out with 1000 in Node.js 24 and later and becomes the code in Deno: write 1000, or the code that is meant.'
  ],
  [
    "import WebSocket from 'ws'; new WebSocket(url).close(undefined, 'bye')",
    'A reason without a code is lost: write 1000, or the code that is meant.'
  ],
  [
    "new WebSocket(url).close(null, 'bye')",
    'close(null) throws InvalidAccessError in browsers, Node.js and Deno: write 1000, or the code that is meant, before the reason.'
  ],
  [
    'const a = new WebSocket(left), b = new WebSocket(right); a.onclose = (event) => b.close(event.code)',
    'This code was received and may be 1001, 1005, 1006 or 1011, with which close() throws InvalidAccessError: pass what toSendable() of ws-close-codes makes of it.'
  ],
  [
    "import WebSocket from 'ws'; const a = new WebSocket(left), b = new WebSocket(right); a.on('close', (code) => b.close(code))",
    'This code was received and may be 1005 or 1006, with which close() throws TypeError on an open socket: pass what toSendable() of ws-close-codes makes of it.'
  ],
  [
    "import WebSocket from 'isomorphic-ws'; const a = new WebSocket(left), b = new WebSocket(right); a.onclose = ({ code }) => b.close(code)",
    'This code was received and may be 1005 or 1006, with which close() throws: pass what toSendable() of ws-close-codes makes of it.'
  ],
  [
    "import WebSocket from 'ws'; const ws = new WebSocket(url); ws.on('close', (event) => log(event.code))",
    "on('close') calls its listener with the code and the reason, so that .code is undefined here: take (code, reason)."
  ],
  [
    'const ws = new WebSocket(url); ws.onclose = (code, reason) => log(code, reason)',
    'A close event comes alone, so that reason is always undefined: take the event, and read event.code and event.reason.'
  ],
  [
    "import { NormalClosure } from 'ws-close-codes/codes'; const ws = new WebSocket(url); ws.onclose = (code) => code === NormalClosure && done()",
    'A close event arrives here, which equals no number: compare event.code.'
  ],
  [
    "import { WebSocket } from 'ws'; new WebSocket(url).on('close', (code, reason) => reason === 'done' && stop())",
    'The reason that ws hands on is a Buffer, which never equals a string: compare reason.toString().'
  ],
  [
    'const ws = new WebSocket(url); ws.onerror = (event) => log(event.reason)',
    'An error event has no reason, so that this is undefined: read it from the close event, which follows each error.'
  ],
  [
    "import WebSocket from 'ws'; const ws = new WebSocket(url); ws.onerror = (event) => log(event.code)",
    'An error event of ws has no code, so that this is undefined: read event.error.code, or the code of the close event, which follows.'
  ],
  [
    'const ws = new WebSocket(url); ws.onclose = (event) => event.code === 401 && login()',
    'A handshake that was refused with HTTP 401 is reported as 1006, and no peer that keeps to the protocol closes with 401: test for 1006, or close with 4401 and test for that.'
  ],
  [
    'const ws = new WebSocket(url); ws.onclose = (event) => event.code === 5000 && login()',
    'A close code is a number from 1000 to 4999, and no peer that keeps to the protocol closes with 5000: test for the code that it sends.'
  ],
  [
    'const ws = new WebSocket(url); ws.onclose = (event) => event.code === 1004 && login()',
    '1004 has no meaning, and no peer that keeps to the protocol sends it: remove this test.'
  ],
  [
    'const TLS = 1015; const ws = new WebSocket(url); ws.onclose = (event) => event.code === TLS && login()',
    'A TLS handshake that failed is reported as 1006, and no peer that keeps to the protocol sends 1015: test for 1006.'
  ],
  [
    "const ws = new WebSocket(url); ws.onclose = (event) => event.code === '1006' && retry()",
    'A received close code is a number and never equal to a string: write 1006.'
  ],
  [
    "const ws = new WebSocket(url); ws.onclose = (event) => event.code === 'ECONNRESET' && retry()",
    'A received close code is a number and never equal to ECONNRESET: the code of an error that Node.js names so is in the error event.'
  ],
  [
    "const ws = new WebSocket(url); ws.onclose = (event) => event.code === 'normal' && retry()",
    'A received close code is a number and never equal to a string: test for the number that the peer sends.'
  ],
  [
    'const LOST = 1006; const ws = new WebSocket(url); ws.onclose = (event) => event.code === LOST && event.wasClean && retry()',
    '1006 says that there was no closing handshake and wasClean that there was one, so that both are never true: test for one of them.'
  ],
  [
    'export const CloseCode = { Normal: 1000, InternalError: 1012 }',
    'InternalError is 1011, and 1012 says "Service Restart" to the other end: write 1011, or the name of 1012.'
  ],
  [
    "export const closeCodes = { 1000: 'Normal Closure', 1001: 'Going Away', 1002: 'Protocol Error', 1003: 'Internal Error' }",
    'Internal Error is 1011, and 1003 says "Unsupported Data" to the other end: write "Unsupported Data".'
  ],
  [
    'export const CloseCode = { Normal: 1000, InternalError: 1004 }',
    'InternalError is 1011, and 1004 says nothing to the other end: write 1011.'
  ],
  [
    'new WebSocket(url).close(3500)',
    'Nobody has registered 3500, so a library may give it another meaning one day, or does already: register it with IANA, or send a code of your own from 4000-4999.'
  ],
  [
    'const ROOM_FULL = 3000; new WebSocket(url).close(ROOM_FULL)',
    '3000 is registered as "Unauthorized", which is what the other end reads, and not ROOM_FULL: send a code of your own from 4000-4999.'
  ],
  [
    'export const CloseCode = { Normal: 1000, Kicked: 2001 }',
    '2001 is kept for future versions of the protocol, and most implementations refuse to send or to receive it: give Kicked a code of your own from 4000-4999.'
  ],
  [
    'const CLOSE = { expired: 4001 }; new WebSocket(url).close(4001)',
    'A reader has to know what 4001 means: write CLOSE.expired.'
  ],
  [
    'new WebSocket(url).close()',
    'close() without a code reaches the other end as 1005, which does not tell whether the conversation is finished: send 1000, or the code that says why.'
  ],
  [
    "import { WebSocketServer } from 'ws'; const wss = new WebSocketServer(o); process.once('SIGTERM', () => wss.clients.forEach((s) => s.close()))",
    'The server shuts down, and close() without a code tells its clients nothing: send 1001 (Going Away), or 1012 (Service Restart) if it comes back.'
  ],
  [
    "const DONE = 1000; import { WebSocketServer } from 'ws'; const wss = new WebSocketServer(o); process.once('SIGTERM', () => wss.clients.forEach((s) => s.close(DONE)))",
    'The server shuts down, and 1000 tells its clients that the connection has done its work, after which many do not reconnect: send 1001 (Going Away), or 1012 (Service Restart) if it comes back.'
  ],
  [
    "import { WebSocketServer } from 'ws'; const wss = new WebSocketServer(o); process.once('SIGTERM', () => wss.clients.forEach((s) => s.terminate()))",
    'The server shuts down, and terminate() looks to its clients like a lost connection (1006): close with 1001 (Going Away) or 1012 (Service Restart), and terminate what is left after a while.'
  ],
  [
    'const BUSY = 1013; const dial = () => { const ws = new WebSocket(url); ws.onclose = (e) => { if (e.code === BUSY) dial() } }',
    'After 1013 (Try Again Later) the handler of line 1 reconnects at once, round after round, and keeps a server down that is overloaded: wait a random time that doubles with each attempt.'
  ],
  [
    'const BUSY = 1013; const dial = () => { const ws = new WebSocket(url); ws.onclose = (e) => { if (e.code === BUSY) setTimeout(dial, 5000) } }',
    'After 1013 (Try Again Later) the handler of line 1 waits equally long each time, and so do all other clients: wait a random time that doubles with each attempt.'
  ],
  [
    'const BUSY = 1013; const dial = () => { const ws = new WebSocket(url); ws.onclose = (e) => { if (e.code === BUSY) setTimeout(dial(), 5000) } }',
    'This timer gets the result of a call that has already reconnected after 1013 (Try Again Later): hand it a function, and let the wait double with each attempt.'
  ],
  [
    'const BUSY = 1013; const LEFT = 1001; let n = 0; const dial = () => { const ws = new WebSocket(url); ws.onclose = (e) => { if (e.code === BUSY) setTimeout(dial, 5000); else if (e.code > LEFT) setTimeout(dial, Math.min(2 ** n++, 60000) * Math.random()) } }',
    'After 1013 (Try Again Later) the handler of line 1 waits equally long each time, while its wait grows after other codes: let it grow here first of all.'
  ],
  [
    'const EMPTY = 1005; const dial = () => { const ws = new WebSocket(url); ws.onclose = (e) => { if (e.code > EMPTY) setTimeout(dial, 5000) } }',
    'The handler of line 1 waits equally long before each reconnect, however often it fails: wait a random time that doubles with each attempt.'
  ],
  [
    'const LESS = 1010; let n = 0; const dial = () => { const ws = new WebSocket(url); ws.onclose = (e) => { if (e.code > LESS) setTimeout(dial, Math.min(2 ** n++, 60000)) } }',
    'The wait of the handler of line 1 grows alike in all clients that lost the connection together, so they come back together: make a share of it random.'
  ],
  [
    'const LESS = 1010; let n = 0; const dial = () => { const ws = new WebSocket(url); ws.onclose = (e) => { if (e.code > LESS) setTimeout(dial, 2 ** n++ * Math.random()) } }',
    'The wait of the handler of line 1 grows without a limit, to hours of silence after a dozen failures: cut it with Math.min(…, 60_000).'
  ],
  [
    'const LARGE = 1009; const dial = () => { const ws = new WebSocket(url); ws.onclose = (e) => { if (e.code === LARGE) setTimeout(dial, backoff()) } }',
    'After 1009 this reconnects as before, and the same close follows: a message was larger than the other end takes, and the next connection sends the same; stop, and tell the user or the log.'
  ],
  [
    'const dial = () => { const ws = new WebSocket(url); ws.onclose = () => setTimeout(dial, backoff()) }',
    'This handler reconnects after every code, those included that come again each time (1002, 1003, 1007, 1009, 1010): look at the code, and stop after these.'
  ],
  [
    'const LESS = 1010; let n = 0; const dial = () => { const ws = new WebSocket(url); ws.onopen = () => { n = 0 }; ws.onclose = (e) => { if (e.code > LESS) setTimeout(dial, 2 ** n++) } }',
    'An open connection is no proof of a healthy server: one that closes with 1013 (Try Again Later) accepts it before, so the wait of the handler of line 1 never grows; set it back after the first message or a minute of life.'
  ],
  [
    'const LESS = 1010; const dial = () => { let n = 0; const ws = new WebSocket(url); ws.onclose = (e) => { n++; if (e.code > LESS) setTimeout(dial, 2 ** n) } }',
    'This sets the wait of the handler of line 1 back in each round, before it is used, so that it never grows: set it back after the first message or a minute of life.'
  ],
  [
    'const LOST = 1006; const dial = () => { const ws = new WebSocket(url); ws.onerror = () => setTimeout(dial, backoff()); ws.onclose = (e) => { if (e.code === LOST) setTimeout(dial, backoff()) } }',
    'A lost connection fires error and then close, and the handlers of both reconnect (the other is that of line 1), so the sockets double with each failure: reconnect in the close handler alone.'
  ],
  [
    'const OVER = 4000; let ws; const dial = () => { ws = new WebSocket(url); ws.onclose = (e) => { if (e.code === OVER) setTimeout(dial, backoff()) } }; export const disconnect = () => ws.close(OVER)',
    'After this close the handler of line 1 reconnects, as if the connection had been lost: set a flag that the handler asks for, and clear its timer.'
  ],
  [
    'const OVER = 4000; let ws, over; const dial = () => { ws = new WebSocket(url); ws.onclose = (e) => { if (!over && e.code !== OVER) setTimeout(dial, backoff()) } }; export const stop = () => { over = true; ws.close(OVER) }',
    'A close() of line 1 while this timer waits does not stop it, so the client connects again after its end: keep the timer, and clear it there.'
  ],
  [
    "const fit = (why) => (why.length < 124 ? why : ''); new WebSocket(url).close(4000, fit(reason))",
    'A reason has room for 123 bytes of UTF-8, and 123 characters take up to 369: close() then throws SyntaxError in browsers, Node.js and Deno; send truncateReason(…).'
  ],
  [
    'const ws = new WebSocket(url); start().catch((error) => ws.close(4000, error.message))',
    'A reason has room for 123 bytes of UTF-8, and the text of an error may take more: close() then throws SyntaxError in browsers, Node.js and Deno; send truncateReason(…).'
  ],
  [
    "import { WebSocket } from 'partysocket'; new WebSocket(url, [], { maxReconnectionDelay: 0 })",
    'With this partysocket reconnects at once, round after round, and keeps a server down that is overloaded: give it a wait that grows.'
  ],
  [
    "import Sockette from 'sockette'; new Sockette(url, { timeout: 5e3 })",
    'With this sockette waits equally long before each reconnect, however often it fails: give it a wait that grows, and a share of it that is random.'
  ]
]

it.each(reports)('%s', (code, ...messages) => expect(lint(code).map(({ message }) => message)).toEqual(messages))

/** One line at least for every suggestion: what an editor offers. */
const suggestions: readonly (readonly [code: string, ...offered: string[]])[] = [
  [
    "import WebSocket from 'ws'; const ws = new WebSocket(url); ws.on('close', (event) => log(event.code))",
    'Take the code and the reason.'
  ],
  ['const ws = new WebSocket(url); ws.onclose = (code, reason) => log(code, reason)', 'Take them from the event.'],
  [
    "import { WebSocket } from 'ws'; new WebSocket(url).on('close', (code, reason) => reason === 'done' && stop())",
    'Compare its text.'
  ],
  [
    "import WebSocket from 'ws'; const ws = new WebSocket(url); ws.onerror = (event) => log(event.code)",
    'Read the code of the error.'
  ],
  [
    'const a = new WebSocket(left), b = new WebSocket(right); a.onclose = (event) => b.close(event.code)',
    "Pass toSendable(code, { from: 'browser' }): 1005 becomes 1000, and 1006 becomes 4500."
  ],
  [
    "import WebSocket from 'ws'; const a = new WebSocket(left), b = new WebSocket(right); a.on('close', (code) => b.close(code))",
    'Pass toSendable(code): 1005 becomes 1000, and 1006 becomes 1011.'
  ],
  ["const ws = new WebSocket(url); ws.onclose = (event) => event.code === '1006' && retry()", 'Write 1006.'],
  [
    'export const CloseCode = { Normal: 1000, InternalError: 1012 }',
    'Write 1011, the number that is registered as InternalError.'
  ],
  [
    "export const closeCodes = { 1000: 'Normal Closure', 1001: 'Going Away', 1002: 'Protocol Error', 1003: 'Internal Error' }",
    'Write Unsupported Data, the name of 1003.'
  ],
  [
    "import WebSocket from 'ws'; new WebSocket(url).close(1006)",
    'Drop the connection with terminate(): the other end then sees 1006.',
    'Send 1011 (Internal Error).',
    'Send 1000 (Normal Closure).'
  ],
  [
    'new WebSocket(url).close(1005)',
    'Close without a code: the other end then sees 1005.',
    'Send 1000 (Normal Closure).'
  ],
  [
    'new WebSocket(url).close(404)',
    'Send 4404, the private code that stands for HTTP 404 by custom.',
    'Send 1000 (Normal Closure).'
  ],
  ["import WebSocket from 'ws'; new WebSocket(url).close('1000')", 'Send 1000.'],
  ['new WebSocket(url).close(null)', 'Close without a code: the other end then sees 1005.'],
  [
    "const ws = new WebSocket(url); window.addEventListener('unload', ws.close)",
    'Call it with no argument: () => ws.close().'
  ],
  ["import WebSocket from 'ws'; export const ws = new WebSocket(url); ws.close(1012)", 'Send 1001 (Going Away).'],
  ['export const ws = new WebSocket(url); ws.close(3000)', 'Write CloseCode.Unauthorized.'],
  [
    "import { WebSocketServer } from 'ws'; const wss = new WebSocketServer(o); process.once('SIGTERM', () => wss.clients.forEach((s) => s.terminate()))",
    'Send 1001 (Going Away).',
    'Send 1012 (Service Restart).'
  ],
  ['new WebSocket(url).close()', 'Send 1000 (Normal Closure).'],
  [
    'const BUSY = 1013; const dial = () => { const ws = new WebSocket(url); ws.onclose = (e) => { if (e.code === BUSY) setTimeout(dial(), 5000) } }',
    'Hand the timer a function.'
  ],
  [
    'const ws = new WebSocket(url); ws.close(4000, text.substring(0, 123))',
    'Send the beginning that fits, cut between characters.'
  ],
  ["new WebSocket(url).close(undefined, 'bye')", 'Send 1000 (Normal Closure) with the reason.']
]

it.each(suggestions)('%s', (code, ...offered) =>
  expect(lint(code).flatMap(({ suggestions = [] }) => suggestions.map(({ desc }) => desc))).toEqual(offered)
)

const linted = [...reports, ...suggestions].flatMap(([code]) => lint(code))

describe.each(Object.entries(plugin.rules))('every text of %s stands here', (name, rule) => {
  const shown = linted.filter(({ ruleId }) => ruleId === `websocket/${name}`)
  const ids = new Set(
    shown.flatMap(({ messageId, suggestions = [] }) => [messageId, ...suggestions.map((one) => one.messageId)])
  )
  it.each(Object.keys(rule.meta!.messages!))('%s', (id) => expect(ids).toContain(id))
})
