import { testRule } from '../test-rule.js'

const long = 'x'.repeat(124)
const emoji = '🎉'.repeat(31)
const strict = { options: { unbounded: true } }

testRule('valid-close-reason', ({ valid, invalid, with: when }) => {
  // More than fits, counted in bytes.
  invalid`
    const ws = new WebSocket(url)
    ws.close(1000, '${long}')
    //             ${'~'.repeat(126)} long
  `.suggests('truncate')`
    import { truncateReason } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(1000, truncateReason('${long}'))
  `
  invalid`
    const ws = new WebSocket(url)
    ws.close(1000, '${emoji}')
    //             ${'~'.repeat(64)} long
  `.suggests('truncate')`
    import { truncateReason } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(1000, truncateReason('${emoji}'))
  `
  valid`
    const ws = new WebSocket(url)
    ws.close(1000, '${'x'.repeat(123)}')
    ws.close(1000, '${'é'.repeat(61)}')
  `
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.close(1011, \`${'ж'.repeat(60)}\${code}: \${text} ж\`)
    //             ${'~'.repeat(80)} long
  `.suggests('truncate')`
    import WebSocket from 'ws'
    import { truncateReason } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(1011, truncateReason(\`${'ж'.repeat(60)}\${code}: \${text} ж\`))
  `
  invalid`
    const REASON = '${long}'
    const ws = new WebSocket(url)
    ws.close(1000, REASON)
    //             ~~~~~~ long
  `.suggests('truncate')`
    import { truncateReason } from 'ws-close-codes'
    const REASON = '${long}'
    const ws = new WebSocket(url)
    ws.close(1000, truncateReason(REASON))
  `
  invalid`
    const ws = new WebSocket(url)
    ws.close(1000, failed ? 'bye' : 'a' + '${long}')
    //                              ${'~'.repeat(132)} long
  `.suggests('truncate')`
    import { truncateReason } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(1000, failed ? 'bye' : truncateReason('a' + '${long}'))
  `
  invalid`
    const ws = new WebSocket(url)
    const fail = (reason) => ws.close(4000, reason)
    fail('${long}')
    //   ${'~'.repeat(126)} long
  `.suggests('truncate')`
    import { truncateReason } from 'ws-close-codes'
    const ws = new WebSocket(url)
    const fail = (reason) => ws.close(4000, reason)
    fail(truncateReason('${long}'))
  `
  invalid`
    import { WebSocket } from 'ws'
    const ws = new WebSocket(url)
    ws.close(1000, 'é'.repeat(62))
    //             ~~~~~~~~~~~~~~ long
  `.suggests('truncate')`
    import { WebSocket } from 'ws'
    import { truncateReason } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(1000, truncateReason('é'.repeat(62)))
  `
  valid`
    const ws = new WebSocket(url)
    let reason = '${long}'
    reason = 'bye'
    ws.close(1000, reason)
  `
  valid`
    const ws = new WebSocket(url)
    const pick = (short, text) => (verbose ? text : short)
    log(pick('bye', '${long}'))
    ws.close(1000, pick('bye', 'good bye'))
  `

  // A reason without a code.
  for (const [code, messageId] of [
    ['undefined', 'withoutCode'],
    ['void 0', 'withoutCode'],
    ['null', 'nullCode']
  ] as const) {
    invalid`
      import { CloseCode } from 'ws-close-codes'
      const ws = new WebSocket(url)
      ws.close(${code}, 'bye')
      //       ${'~'.repeat(code.length)} ${messageId}
    `.suggests('addCode')`
      import { CloseCode } from 'ws-close-codes'
      const ws = new WebSocket(url)
      ws.close(CloseCode.NormalClosure, 'bye')
    `
  }
  invalid`
    new WebSocket(url).close(undefined, reason)
    //                       ~~~~~~~~~ withoutCode
  `.suggests('addCode')`
    new WebSocket(url).close(1000, reason)
  `
  for (const given of ['undefined', 'null', 'undefined, undefined', 'undefined, ""', 'code, "bye"', '0, "bye"']) {
    valid`new WebSocket(url).close(${given})`
  }

  // Cuts that count characters.
  invalid`
    const ws = new WebSocket(url)
    const stop = (reason = '') => ws.close(1000, reason.slice(0, 123))
    //                                           ~~~~~~~~~~~~~~~~~~~~ cut
  `.suggests('truncate')`
    import { truncateReason } from 'ws-close-codes'
    const ws = new WebSocket(url)
    const stop = (reason = '') => ws.close(1000, truncateReason(reason))
  `
  invalid`
    const { WebSocket } = require('ws')
    const ws = new WebSocket(url)
    ws.on('message', (data) => {
      const text = data.toString()
      ws.close(1003, text.substring(0, 120) + '...')
      //             ~~~~~~~~~~~~~~~~~~~~~~ cut
    })
  `.suggests('truncate')`
    const { WebSocket } = require('ws')
    const { truncateReason } = require('ws-close-codes')
    const ws = new WebSocket(url)
    ws.on('message', (data) => {
      const text = data.toString()
      ws.close(1003, truncateReason(text.substring(0, 120) + '...'))
    })
  `
  invalid`
    const MAX = 123
    const ws = new WebSocket(url)
    try {
      run()
    } catch (error) {
      let reason = String(error)
      if (reason.length > MAX) reason = reason.slice(0, MAX - 3)
      //                                ~~~~~~~~~~~~~~~~~~~~~~~~ cut
      ws.close(4000, reason)
    }
  `.suggests('truncate')`
    import { truncateReason } from 'ws-close-codes'
    const MAX = 123
    const ws = new WebSocket(url)
    try {
      run()
    } catch (error) {
      let reason = String(error)
      if (reason.length > MAX) reason = truncateReason(reason)
      ws.close(4000, reason)
    }
  `
  invalid`
    const ws = new WebSocket(url)
    ws.close(1000, reason?.slice(0, 123))
    //             ~~~~~~~~~~~~~~~~~~~~~ cut
  `
  invalid`
    const ws = new WebSocket(url)
    const limit = (text, most) => text.substr(0, 60)
    //                            ~~~~~~~~~~~~~~~~~~ cut
    ws.close(1000, limit(reason))
  `.suggests('truncate')`
    import { truncateReason } from 'ws-close-codes'
    const ws = new WebSocket(url)
    const limit = (text, most) => truncateReason(text)
    ws.close(1000, limit(reason))
  `
  when({ only: 'typescript' }).invalid`
    import type { WebSocket } from 'ws'
    export const stop = (ws: WebSocket, why: string) => ws.close(1000, \`stopped: \${why.slice(0, 41)}\`)
    //                                                                             ~~~~~~~~~~~~~~~~ cut
  `.suggests('truncate')`
    import type { WebSocket } from 'ws'
    import { truncateReason } from 'ws-close-codes'
    export const stop = (ws: WebSocket, why: string) => ws.close(1000, truncateReason(\`stopped: \${why.slice(0, 41)}\`))
  `
  // Enough room for any text, texts of one byte each, and things that are no texts.
  for (const reason of [
    'reason.slice(0, 41)',
    'reason.substring(10, 51)',
    'reason.slice(-41)',
    "hash.digest('hex').slice(0, 64)",
    "bytes.toString('base64').slice(0, 100)",
    'new Date().toISOString().slice(0, 100)',
    'encodeURIComponent(reason).slice(0, 123)',
    'reason.slice(0, room)',
    'reason.slice(1)',
    "'bye'.slice(0, 100)",
    'words.slice(0, 50).join()',
    "reason.replace(/[^\\x20-\\x7e]/g, '?').slice(0, 123)",
    "reason.slice(0, 123).replaceAll(/[^\\w .-]+/g, '')",
    "reason.replace(/[\\u0080-\\uFFFF]/g, '').slice(0, 123)",
    "reason.replace(/\\P{ASCII}/gu, '').slice(0, 123)",
    'truncateReason(reason.slice(0, 123))',
    'limit(reason, 123)'
  ]) {
    valid`
      import { truncateReason } from 'ws-close-codes'
      new WebSocket(url).close(1000, ${reason})
    `
  }
  valid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.on('close', (code, reason) => other.close(code, reason.slice(0, 123)))
    ws.close(1000, reason.slice(0, 123))
  `
  // A filter that leaves other characters, or the first of them only.
  for (const filter of ["/[^\\P{L}]/gu, ''", "/[^\\x20-\\x7e]/, '?'", "/[^\\x20-\\x7e]/g, '…'", "/[aeiou]/g, ''"]) {
    const cut = `reason.replace(${filter}).substring(0, 123)`
    invalid`
      new WebSocket(url).close(1000, ${cut})
      //                             ${'~'.repeat(cut.length)} cut
    `.suggests('truncate')`
      import { truncateReason } from 'ws-close-codes'
      new WebSocket(url).close(1000, truncateReason(${cut.replace('.substring(0, 123)', '')}))
    `
  }
  // A reason that was received fits as it is, and what is put in front of it may not.
  valid`
    const [left, right] = [new WebSocket(url), new WebSocket(other)]
    left.onclose = ({ code, reason }) => right.close(4000, reason.slice(0, 123))
    right.onclose = (event) => left.close(4000, event.reason.length < 124 ? event.reason : '')
  `
  valid`
    import { WebSocket } from 'ws'
    const [left, right] = [new WebSocket(url), new WebSocket(other)]
    left.on('close', (code, reason) => right.close(4000, reason.toString().slice(0, 123)))
    right.on('close', (code, reason) => left.close(4000, String(reason).substring(0, 120)))
    right.on('close', (code, reason) => left.close(4000, reason.toString('utf8').substring(0, 100)))
  `
  invalid`
    const [left, right] = [new WebSocket(url), new WebSocket(other)]
    left.onclose = (event) => right.close(4000, \`other end: \${event.reason.substring(0, 123)}\`)
    //                                                        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ cut
  `.suggests('truncate')`
    import { truncateReason } from 'ws-close-codes'
    const [left, right] = [new WebSocket(url), new WebSocket(other)]
    left.onclose = (event) => right.close(4000, truncateReason(\`other end: \${event.reason.substring(0, 123)}\`))
  `
  valid`
    const ws = new WebSocket(url)
    function stop(reason = '') {
      let text = reason.slice(0, 123)
      while (new TextEncoder().encode(text).length > 123) text = text.slice(0, -1)
      ws.close(1000, text)
    }
  `
  valid`
    const ws = new WebSocket(url)
    function stop(reason = '') {
      let text = reason.slice(0, 60)
      console.log(text)
      text = 'bye'
      ws.close(1000, text)
    }
  `

  // Guards that count characters.
  invalid`
    const ws = new WebSocket(url)
    const stop = (reason) => ws.close(1000, reason.length < 124 ? reason : 'too long')
    //                                      ~~~~~~~~~~~~~~~~~~~ guard
  `
  invalid`
    const ws = new WebSocket(url)
    const stop = (reason = '') => ws.close(1000, 123 >= reason.length ? reason : 'too long')
    //                                           ~~~~~~~~~~~~~~~~~~~~ guard
  `.suggests('truncate')`
    import { truncateReason } from 'ws-close-codes'
    const ws = new WebSocket(url)
    const stop = (reason = '') => ws.close(1000, truncateReason(123 >= reason.length ? reason : 'too long'))
  `
  invalid`
    class Client {
      #ws = new WebSocket(url)
      stop(code, reason) {
        if (reason && reason.length > 123) {
          //          ~~~~~~~~~~~~~~~~~~~ guard
          throw new SyntaxError('too long')
        }
        this.#ws.close(code, reason)
      }
    }
  `
  invalid`
    import WebSocket from 'ws'
    const limit = (reason, instead) => (reason.length < 124 ? reason : instead)
    //                                  ~~~~~~~~~~~~~~~~~~~ guard
    const ws = new WebSocket(url)
    ws.once('error', (cause) => ws.close(4400, limit(cause instanceof Error ? cause.message : String(cause), 'failed')))
  `.suggests('truncate')`
    import WebSocket from 'ws'
    import { truncateReason } from 'ws-close-codes'
    const limit = (reason, instead) => (reason.length < 124 ? reason : instead)
    const ws = new WebSocket(url)
    ws.once('error', (cause) => ws.close(4400, truncateReason(limit(cause instanceof Error ? cause.message : String(cause), 'failed'))))
  `
  when({ only: 'typescript' }).invalid`
    function stop(ws: WebSocket, reason: string) {
      if (reason.length <= 100) ws.close(1000, reason)
      //  ~~~~~~~~~~~~~~~~~~~~ guard
      else ws.close(1000)
    }
  `.suggests('truncate')`
    import { truncateReason } from 'ws-close-codes'
    function stop(ws: WebSocket, reason: string) {
      if (reason.length <= 100) ws.close(1000, truncateReason(reason))
      else ws.close(1000)
    }
  `
  valid`
    const ws = new WebSocket(url)
    function stop(reason) {
      if (reason.length > 200) console.warn('long')
      if (reason.length > 41) throw new SyntaxError('too long')
      ws.close(1000, reason)
    }
  `
  valid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.on('close', (code, reason) => ws.close(1000, reason.length < 124 ? reason : ''))
  `
  valid`
    const ws = new WebSocket(url)
    const stop = (reason = '') => ws.close(1000, Buffer.byteLength(reason) < 124 && reason.length < 124 ? reason : '')
  `

  // The length and the slice of a list, and a test that comes too late.
  valid`
    const ws = new WebSocket(url)
    function stop(list) {
      if (list.length > 50) return
      ws.close(1000, ${'`${list} ${list.slice(0, 50)}`'})
    }
  `
  valid`
    const ws = new WebSocket(url)
    function stop(reason) {
      ws.close(1000, reason)
      if (reason.length > 50) return
      log(reason)
    }
  `

  // Texts of any length: only where the option asks.
  const unbounded = when(strict)
  unbounded.invalid`
    const ws = new WebSocket(url)
    try {
      run()
    } catch (error) {
      ws.close(4000, error.message)
      //             ~~~~~~~~~~~~~ unbounded
    }
  `.suggests('truncate')`
    import { truncateReason } from 'ws-close-codes'
    const ws = new WebSocket(url)
    try {
      run()
    } catch (error) {
      ws.close(4000, truncateReason(error.message))
    }
  `
  unbounded.invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    run().catch((error) => ws.close(1011, \`failed: \${error}\`))
    //                                    ~~~~~~~~~~~~~~~~~~ unbounded
  `.suggests('truncate')`
    import WebSocket from 'ws'
    import { truncateReason } from 'ws-close-codes'
    const ws = new WebSocket(url)
    run().catch((error) => ws.close(1011, truncateReason(\`failed: \${error}\`)))
  `
  unbounded.invalid`
    const ws = new WebSocket(url)
    function fail(cause) {
      const message = cause instanceof Error ? cause.message : String(cause)
      ws.close(4000, message)
      //             ~~~~~~~ unbounded
    }
  `.suggests('truncate')`
    import { truncateReason } from 'ws-close-codes'
    const ws = new WebSocket(url)
    function fail(cause) {
      const message = cause instanceof Error ? cause.message : String(cause)
      ws.close(4000, truncateReason(message))
    }
  `
  unbounded.invalid`
    const ws = new WebSocket(url)
    function fail(cause) {
      if (cause instanceof TypeError) ws.close(4000, 'Error: ' + cause.toString())
      //                                             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unbounded
      else ws.close(4000, cause?.message ?? reasons.unknown)
      //                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unbounded
    }
  `.suggests('truncate')`
    import { truncateReason } from 'ws-close-codes'
    const ws = new WebSocket(url)
    function fail(cause) {
      if (cause instanceof TypeError) ws.close(4000, truncateReason('Error: ' + cause.toString()))
      else ws.close(4000, cause?.message ?? reasons.unknown)
    }
  `
  for (const reason of [
    'event.reason',
    'String(code)',
    'err.message',
    '`${code}`',
    'JSON.stringify(reply)',
    'label(caught)'
  ]) {
    // What the file itself writes into an error is measured.
    unbounded.valid`
    import WebSocket from 'ws'
    class AuthError extends Error {
      constructor() {
        super('not authorised')
      }
    }
    const socket = new WebSocket(url)
    const late = new Error('timeout')
    socket.close(1011, late.message)
    try {
      check()
    } catch (error) {
      if (error instanceof AuthError) socket.close(1008, error.message)
    }
  `
    unbounded.invalid`
    import WebSocket from 'ws'
    const socket = new WebSocket(url)
    socket.close(1011, new Error('x'.repeat(200)).message)
    //                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ long
  `.suggests('truncate')`
    import WebSocket from 'ws'
    import { truncateReason } from 'ws-close-codes'
    const socket = new WebSocket(url)
    socket.close(1011, truncateReason(new Error('x'.repeat(200)).message))
  `
    valid`
    import WebSocket from 'ws'
    const socket = new WebSocket(url)
    const ascii = text.replace(/[^\x00-\x7F]/g, '?')
    socket.close(4000, ascii.length > 123 ? ascii.slice(0, 123) : ascii)
  `
    unbounded.valid`
      const ws = new WebSocket(url)
      try { run() } catch (caught) { ws.close(4000, ${reason}) }
    `
  }
  unbounded.valid`
    const ws = new WebSocket(url)
    try { run() } catch (caught) { ws.close(4000, Buffer.byteLength(caught.message) < 124 ? caught.message : 'failed') }
  `
  valid`
    const ws = new WebSocket(url)
    try { run() } catch (caught) { ws.close(4000, caught.message) }
  `

  // Silent: a test that knows, and everything that is no WebSocket.
  valid`
    const ws = new WebSocket(url)
    expect(() => ws.close(1000, 'x'.repeat(124))).toThrow()
  `
  valid`
    const ws = new WebSocket(url)
    ws.close = vi.fn()
    ws.close(undefined, 'bye')
  `
  for (const receiver of [
    'dialog',
    'file',
    'pool',
    'stream',
    'server',
    'source',
    'db',
    'channel',
    'events',
    'port',
    'process'
  ]) {
    valid`
      const ws = new WebSocket(url)
      ${receiver}.close(null, '${long}')
      ${receiver}.close(1000, reason.substring(0, 123))
    `
  }
  unbounded.valid`
    const ws = new WebSocket(url)
    run().catch((error) => {
      try {
        ws.close(4000, error.message)
      } catch {
        ws.close(4000)
      }
    })
  `
  unbounded.valid`
    const ws = new WebSocket(url)
    run().catch((error) => {
      const reason = error.message.length > 41 ? error.message.slice(0, 41) : error.message
      ws.close(4000, reason)
      ws.close(4000, error.message.length <= 40 ? error.message : 'failed')
    })
  `
})
