import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../src/index.js'

function lint(websocket: unknown): Linter.LintMessage[] {
  return new Linter().verify('new WebSocket(url).close(1000)', [
    {
      plugins: { websocket: plugin },
      settings: { websocket },
      rules: { 'websocket/prefer-close-code-constant': 'error' }
    }
  ])
}

const constants = { from: '#codes', name: 'AppClose', codes: { Expired: 4001 } }

it.each([
  undefined,
  {},
  {
    runtime: 'browser',
    role: 'client',
    sockets: [{ from: '#net', name: 'open', api: 'ws', role: 'server' }],
    constants: [constants]
  }
])('takes %o', (settings) => {
  expect(lint(settings)).toHaveLength(1)
})

describe('says what is wrong with', () => {
  it.each([
    ['browser', `settings.websocket has to be an object, and is "browser".`],
    [[], 'settings.websocket has to be an object, and is [].'],
    [
      { runtimes: 'node' },
      'settings.websocket has to be an object of runtime, role, sockets, finalCodes, constants, and is {"runtimes":"node"}.'
    ],
    [
      { runtime: 'chrome' },
      `settings.websocket.runtime has to be 'browser', 'node', 'deno', 'bun', 'workers', 'react-native', and is "chrome".`
    ],
    [
      { sockets: [{ from: '#net', name: 'open', api: 'socket.io' }] },
      `settings.websocket.sockets[0].api has to be 'WebSocket', `
    ],
    [
      { sockets: [{ from: '#net', api: 'ws' }] },
      'settings.websocket.sockets[0] has to be an object with name, and is {"from":"#net","api":"ws"}.'
    ],
    [{ role: 1 }, `settings.websocket.role has to be 'client', 'server', and is 1.`],
    [{ finalCodes: 4001 }, 'settings.websocket.finalCodes has to be an array, and is 4001.'],
    [
      { finalCodes: [4001, '4003'] },
      'settings.websocket.finalCodes[1] has to be an integer from 0 to 65535, and is "4003".'
    ],
    [
      { constants: constants },
      'settings.websocket.constants has to be an array, and is {"from":"#codes","name":"AppClose","codes":{"Expired":4001}}.'
    ],
    [
      { constants: [constants, { ...constants, from: './codes.js' }] },
      `settings.websocket.constants[1].from has to be a package or an alias, such as '#codes', and is "./codes.js".`
    ],
    [
      { constants: [{ ...constants, name: 'a.b' }] },
      'settings.websocket.constants[0].name has to be the name of an export, and is "a.b".'
    ],
    [
      { constants: [{ from: '#codes', name: 'AppClose' }] },
      'settings.websocket.constants[0] has to be an object with codes, and is {"from":"#codes","name":"AppClose"}.'
    ],
    [
      { constants: [{ ...constants, codes: {} }] },
      'settings.websocket.constants[0].codes has to be an object of numbers, and is {}.'
    ],
    [
      { constants: [{ ...constants, codes: { Expired: '4001' } }] },
      'settings.websocket.constants[0].codes.Expired has to be an integer from 0 to 65535, and is "4001".'
    ]
  ])('%o', (settings, message) => expect(() => lint(settings)).toThrow(message))
})
