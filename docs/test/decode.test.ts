import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decode, type Decoded } from '../.vitepress/decoder/decode.js'
import { languageOf, languages } from '../.vitepress/site/languages.js'
import { answerIds } from '../.vitepress/site/answers.js'

/** `1006`, `1001-1012` for a pair, the name of an answer, or `outside` a number. */
function short(one: Decoded): string {
  switch (one.kind) {
    case 'code':
      return `${one.code}`
    case 'pair':
      return one.pair.join('-')
    case 'answer':
      return one.answer
    case 'rule':
      return one.rule
    case 'outside':
      return `outside ${one.number}`
  }
}

const found = (text: string, language = 'en') => decode(text, languageOf(language).locale).map(short)

describe('a number alone', () => {
  it.each([
    ['1006', ['1006']],
    [' 1006 ', ['1006']],
    ['１００６', ['1006']],
    ['0', ['0']],
    ['999', ['999']],
    ['1016', ['1016']],
    ['3500', ['3500']],
    ['5000', ['5000']],
    ['65535', ['65535']],
    ['65536', ['outside 65536']],
    ['99999999', ['outside 99999999']],
    ['-1', ['outside -1']],
    ['1000.5', ['outside 1000.5']],
    ['-1006', ['outside -1006']],
    ['1006.5', ['outside 1006.5']],
    ['1,006', ['1006']],
    ['1.006', ['1006']],
    ['1 006', ['1006']],
    ['1\u00a0006', ['1006']],
    ['1\u202f006', ['1006']],
    ['1\u2009006', ['1006']],
    ['65,536', ['outside 65536']],
    ['0x3EE', ['1006']],
    ['0x10000', ['outside 65536']],
    ['4401', ['my-4401-never-arrives', '4401']]
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('a name', () => {
  it.each([
    ['going away', '1001'],
    ['Going Away', '1001'],
    ['GOING_AWAY', '1001'],
    ['CLOSE_GOING_AWAY', '1001'],
    ['goingAway', '1001'],
    ['GoingAway', '1001'],
    ['CloseCode.TryAgainLater', '1013'],
    ['Try Again Later', '1013'],
    ['try-again-later', '1013'],
    ['WS_CLOSE_NORMAL', '1000'],
    ['NORMAL_CLOSURE', '1000'],
    ['Abnormal Closure', '1006'],
    ['CLOSE_ABNORMAL', '1006'],
    ['No Status Rcvd', '1005'],
    ['no status received', '1005'],
    ['Mandatory Ext.', '1010'],
    ['MANDATORY_EXTENSION', '1010'],
    ['CLOSE_TOO_LARGE', '1009'],
    ['Message Too Big', '1009'],
    ['TLS handshake', '1015'],
    ['Invalid frame payload data', '1007'],
    ['Reserved', '1004'],
    ['Timeout', '3008'],
    ['WebSocketCloseStatus.EndpointUnavailable', '1001'],
    ['LWS_CLOSE_STATUS_MESSAGE_TOO_LARGE', '1009'],
    ['SOUP_WEBSOCKET_CLOSE_SERVER_ERROR', '1011'],
    ['WebSocketConnection.CLOSE_REASON_UNPROCESSABLE_INPUT', '1003'],
    ['CLOSE_REASON_UNPROCESSABLE_INPUT', '1003']
  ])('%s', (text, code) => expect(found(text)).toEqual([code]))
})

describe('two codes', () => {
  it.each([
    '1001 vs 1012',
    '1012 vs. 1001',
    '1001/1012',
    '1001-1012',
    '1001–1012',
    '1001, 1012',
    '1001 и 1012',
    '1001 или 1012',
    '1001와 1012',
    '1001과 1012',
    '1001 또는 1012',
    '1001和1012',
    '1001 与 1012',
    '1001、1012',
    '1001 và 1012',
    '1001 hay 1012',
    '1001 ou 1012',
    '1001 et 1012',
    'going away vs service restart',
    'GOING_AWAY / 1012',
    'CLOSE_GOING_AWAY or CLOSE_SERVICE_RESTART'
  ])('%s', (text) => {
    const [first, ...codes] = found(text)
    expect(first).toBe('1001-1012')
    expect(codes.sort()).toEqual(['1001', '1012'])
  })

  it('have no page together when one of them is not registered, or they are one', () => {
    expect(found('1006 vs 4500')).toEqual(['1006', '4500'])
    expect(found('1006 / 1006')).not.toContain('1006-1006')
  })

  it('are found in one line of a log as well', () => {
    expect(found('expected close code 1000, got code 1006')).toEqual(['1000-1006', '1000', '1006'])
  })
})

describe('a message', () => {
  it.each([
    [
      "Failed to execute 'close' on 'WebSocket': The close code must be either 1000, or between 3000 and 4999. 1001 is neither.",
      ['code-must-be-1000-or-3000-4999']
    ],
    ['The close code must be either 1000, or between 3000 and 4999', ['code-must-be-1000-or-3000-4999']],
    ['InvalidAccessError: invalid code', ['code-must-be-1000-or-3000-4999']],
    ['TypeError: First argument must be a valid error code number', ['code-must-be-1000-or-3000-4999']],
    ['WebSocket is closed before the connection is established.', ['closed-before-established']],
    ['Error: WebSocket was closed before the connection was established', ['closed-before-established']],
    ['Error: Max payload size exceeded', ['message-too-big']],
    [
      "Failed to execute 'close' on 'WebSocket': The close reason must not be greater than 123 UTF-8 bytes.",
      ['valid-close-reason']
    ],
    ['RangeError: The message must not be greater than 123 bytes', ['valid-close-reason']],
    ['WebSocket is already in CLOSING or CLOSED state.', ['cause-of-1006']],
    ['Invalid WebSocket frame: RSV1 must be clear', ['1002']],
    ['Invalid WebSocket frame', ['1002']],
    ['Invalid WebSocket frame: invalid UTF-8 sequence', ['1007']],
    ["WebSocket connection to 'wss://example.org/' failed: Could not decode a text frame as UTF-8.", ['1007']],
    ['WebSocket protocol error: Connection reset without closing handshake', ['cause-of-1006']],
    ['The remote party closed the WebSocket connection without completing the close handshake.', ['cause-of-1006']],
    ['Received network error or non-101 status code.', ['cause-of-1006']],
    ["WebSocket connection to 'wss://example.org/' failed: Unexpected response code: 403", ['cause-of-1006']],
    ['Error: Unexpected server response: 502 Bad Gateway', ['cause-of-1006']],
    ['websocket: bad handshake', ['cause-of-1006']],
    ['Firefox can’t establish a connection to the server at wss://example.org/.', ['cause-of-1006']],
    ['ConnectionClosedError: no close frame received or sent', ['cause-of-1006']],
    ['websocket: close 1006 (abnormal closure): unexpected EOF', ['cause-of-1006', '1006']],
    ['sent 1011 (internal error) keepalive ping timeout; no close frame received', ['cause-of-1006', '1011']]
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('a line of a log', () => {
  it.each([
    ['{"level":30,"code":1011,"msg":"ws closed"}', '1011'],
    ['{"pid":1001,"port":3000,"code":1011}', '1011'],
    ['closed 10.0.0.1:443 code 1009', '1009'],
    ['[12:00:01] socket closed: code=1013 reason="busy"', '1013'],
    ['2026-11-21T12:00:01.003Z WARN listening on port 3000, socket 1006 after 1500 ms', '1006'],
    ['received 1000 (OK); then sent 1000 (OK)', '1000'],
    ['peer sent Policy Violation', '1008'],
    ['status: GOING_AWAY, session 7', '1001']
  ])('%s', (text, code) => expect(found(text)).toEqual([code]))

  it.each([
    ['nothing here'],
    ['<b>x</b>'],
    ['HTTP/1.1 404 Not Found'],
    ['"GET /ws" 101 1234'],
    ['10.0.0.1 - - "GET /ws HTTP/1.1" 101 1006 "-" "curl"'],
    ['listening on port 3000'],
    ['2026-11-21 12:00:01 started'],
    ['the request ran into a timeout'],
    ['a reason was not provided'],
    ['done in 1500 ms'],
    ['...'],
    ['   ']
  ])('with none: %s', (text) => expect(found(text)).toEqual([]))
})

/** What is written and pasted in each language: a line of a log, a number in words, a name. */
const written: Readonly<Record<string, readonly (readonly [text: string, code: string])[]>> = {
  en: [
    ['connection closed with code 1006', '1006'],
    ['close status 1001', '1001'],
    ['Abnormal closure', '1006']
  ],
  ru: [
    ['Соединение закрыто, код 1013', '1013'],
    ['сервер вернул код закрытия: 1011', '1011'],
    ['закрыто с кодом 1006', '1006'],
    ['аварийное закрытие', '1006'],
    ['Сокет закрыт: нарушение политики', '1008']
  ],
  ko: [
    ['연결이 종료되었습니다. 코드: 1006', '1006'],
    ['종료 코드 1013', '1013'],
    ['1001 코드로 연결이 끊겼습니다', '1001'],
    ['1006번 오류', '1006'],
    ['비정상 종료', '1006'],
    ['나중에 다시 시도', '1013']
  ],
  vi: [
    ['Kết nối bị đóng với mã 1006', '1006'],
    ['mã đóng: 1013', '1013'],
    ['đóng bất thường', '1006'],
    ['máy chủ báo vi phạm chính sách', '1008']
  ],
  zh: [
    ['连接已关闭，代码：1006', '1006'],
    ['关闭码1013', '1013'],
    ['WebSocket关闭，状态码1011', '1011'],
    ['异常关闭', '1006'],
    ['服务器提示稍后重试', '1013']
  ],
  fr: [
    ['Connexion fermée avec le code 1006', '1006'],
    ['code de fermeture : 1013', '1013'],
    ['fermeture anormale', '1006'],
    ['le serveur signale une erreur interne', '1011']
  ]
}

describe.each(languages)('in $id', ({ id, locale }) => {
  it.each(written[id]!)('%s', (text, code) => expect(found(text, id)).toEqual([code]))

  it('each code is found by what the language calls it', () => {
    for (const [code, { gloss }] of Object.entries(locale.codes)) expect(found(gloss, id), gloss).toEqual([code])
  })
})

it.each(['-', '=', ' a', 'connection to ', 'CloseCode.', 'code ', '1', '/', ' vs '])(
  'reads a long text, however it repeats: %s',
  (part) => {
    const text = `x${part.repeat(100_000)}x 1006`
    expect(found(text).every((one) => one === '1006' || one.startsWith('outside'))).toBe(true)
  }
)

it('leads to a rule that there is', () => {
  const [rule] = found('The close reason must not be greater than 123 UTF-8 bytes.')
  expect(existsSync(new URL(`../rules/${rule}.md`, import.meta.url))).toBe(true)
})

it('leads to answers that there are', () => {
  const answers = ['invalid close code', 'Max payload size exceeded', '4401', 'socket hang up', 'status code 1005']
  for (const text of answers) expect(answerIds).toContain(found(text)[0])
})
