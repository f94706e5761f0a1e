import { expect, it } from 'vitest'
import { Linter } from 'eslint'
import plugin from '../src/index.js'

/** What a developer reads, per implementation and kind of number. */
function messages(code: string): string[] {
  const config: Linter.Config = {
    plugins: { websocket: plugin },
    rules: { 'websocket/no-reserved-close-code': 'error', 'websocket/prefer-close-code-constant': 'error' }
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
    'export const ws = new WebSocket(url); ws.close(1001)',
    'A reader has to know that 1001 means "Going Away": write CloseCode.GoingAway.'
  ],
  [
    'export const ws = new WebSocket(url); ws.close(3000)',
    'A reader cannot know whether 3000 means "Unauthorized", as registered: write CloseCode.Unauthorized, or a name of your own.'
  ]
])('%s', (code, message) => expect(messages(code)).toEqual([message]))
