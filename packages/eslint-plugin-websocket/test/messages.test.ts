import { expect, it } from 'vitest'
import { Linter } from 'eslint'
import plugin from '../src/index.js'

/** What a developer reads, per implementation and kind of number. */
function messages(code: string): string[] {
  const config: Linter.Config = {
    plugins: { websocket: plugin },
    rules: {
      'websocket/no-forwarded-close-code': 'error',
      'websocket/no-reserved-close-code': 'error',
      'websocket/no-unsupported-close-code': 'error',
      'websocket/no-wrong-endpoint-close-code': 'error',
      'websocket/prefer-close-code-constant': 'error',
      'websocket/valid-close-reason': 'error'
    }
  }
  return new Linter().verify(code, [config]).map(({ message }) => message)
}

it.each([
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
    'close(1000.5) throws or sends another number, because a close code is an integer; send 1000 or 4000-4999.'
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
    'close(1006) sends no code at all: 1006 only reports a lost connection; send 1000, 1011 or 4000-4999.'
  ],
  [
    'Deno.upgradeWebSocket(request).socket.close(1006)',
    'close(1006) makes the other end fail the connection: 1006 only reports a lost connection; send 1000, 1011 or 4000-4999.'
  ],
  [
    "import PartySocket from 'partysocket'; new PartySocket(options).close(1006)",
    'close(1006) sends nothing, leaves the connection open: 1006 only reports a lost connection; send 1000 or 4000-4999.'
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
    'close(1001) throws InvalidAccessError in browsers: pages may send 1000 or 3000-4999.'
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
    "close('1000') throws TypeError: a close code is a number; send 1000-1003, 1007-1014 or 3000-4999."
  ],
  [
    "import { WebSocket } from 'undici'; new WebSocket(url).close(null)",
    'close(null) throws InvalidAccessError: leave the code out, or send 1000 or 3000-4999.'
  ],
  [
    'document.title; new WebSocket(url).close({})',
    'close() with an object in the place of the code throws InvalidAccessError in browsers: pages may send 1000 or 3000-4999.'
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
  ]
])('%s', (code, message) => expect(messages(code)).toEqual([message]))
