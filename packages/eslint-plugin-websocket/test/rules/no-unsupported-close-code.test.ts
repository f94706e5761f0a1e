import { testRule } from '../test-rule.js'

const jsx = { filename: 'file.tsx', only: 'typescript' } as const

testRule('no-unsupported-close-code', ({ valid, invalid, with: when }) => {
  // Codes that are legal on the wire, but not from here.
  invalid`
    const ws = new WebSocket(url)
    ws.close(1001)
    //       ~~~~ code
  `.suggests('send')`
    const ws = new WebSocket(url)
    ws.close(1000)
  `
  invalid`
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    window.onpagehide = () => ws.close(CloseCode.GoingAway, 'bye')
    //                                 ~~~~~~~~~~~~~~~~~~~ code
  `.suggests('send')`
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    window.onpagehide = () => ws.close(CloseCode.NormalClosure, 'bye')
  `
  for (const code of ['1002', '1003', '1007', '1008', '1009', '1010', '1011', '1012', '1013', '1014']) {
    invalid`
      const ws = new WebSocket(url)
      ws.close(failed ? ${code} : 1000)
      //                ~~~~ code
    `
  }
  invalid`
    const ws = new WebSocket(url)
    const stop = (code = 1011) => ws.close(code)
    //                                     ~~~~ code
  `
  invalid`
    import { WebSocket } from 'undici'
    new WebSocket(url).close(1008)
    //                       ~~~~ code
  `
  invalid`
    import WebSocket from 'isomorphic-ws'
    const ws = new WebSocket(url)
    ws.close(1011)
    //       ~~~~ code
  `
  invalid`
    import PartySocket from 'partysocket'
    const socket = new PartySocket(options)
    socket.close(1011, 'failed')
    //           ~~~~ code
  `
  invalid`
    import WebSocket from 'faye-websocket'
    const socket = new WebSocket.Client(url)
    socket.close(1012)
    //           ~~~~ code
  `
  invalid`
    Bun.serve({ websocket: { open: (socket) => socket.close('1000') } })
    //                                                      ~~~~~~ text
  `.suggests('send')`
    Bun.serve({ websocket: { open: (socket) => socket.close(1000) } })
  `
  invalid`
    import { client as Client } from 'websocket'
    new Client().on('connect', (socket) => socket.close('4001', null))
    //                                                  ~~~~~~ text
  `.suggests('send')`
    import { client as Client } from 'websocket'
    new Client().on('connect', (socket) => socket.close(4001, null))
  `
  valid`
    import { client as Client } from 'websocket'
    new Client().on('connect', (socket) => {
      socket.close(1012)
      socket.close(null)
      process.on('SIGINT', socket.close.bind(socket))
      process.on('SIGINT', socket.close)
    })
  `
  valid`
    Bun.serve({ websocket: { open: (socket) => socket.close(1012) } })
  `
  // Of the left side only what the operator lets through.
  valid`
    import { WebSocketServer } from 'ws'
    function end(socket, code = null, fallback = '') {
      socket.close(code ?? 1011)
      socket.close(code || 1011)
      socket.close(fallback || 1011)
    }
    new WebSocketServer({ port: 0 }).on('connection', (socket) => end(socket))
  `
  invalid`
    import WebSocket from 'ws'
    const socket = new WebSocket(url)
    socket.close('1011' || 1000)
    //           ~~~~~~ text
    socket.close(null && 1000)
    //           ~~~~ null
  `
  when({ only: 'typescript' }).valid`
    // Deno and Cloudflare Workers have sockets of servers with this type, which may send it.
    export const stop = (ws: WebSocket) => ws.close(1011)
  `
  valid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.close(1001)
    ws.close(1011)
  `
  valid`
    const { socket, response } = Deno.upgradeWebSocket(request)
    const ws = new WebSocket(url)
    socket.close(1011)
  `
  valid`
    import { serve } from 'bun'
    const ws = new WebSocket(url)
    ws.close(1011)
  `
  valid`
    const ws = new (typeof WebSocket === 'undefined' ? require('ws') : WebSocket)(url)
    ws.close(1011)
  `
  for (const code of ['1000', '3000', '4999', 'code', '', 'undefined', 'void 0']) {
    valid`new WebSocket(url).close(${code})`
  }
  // Those that nobody may send are another rule's.
  for (const code of ['1004', '1005', '1006', '1015', '0', '999', '1016', '5000', '1000.5', '-1', '65536']) {
    valid`new WebSocket(url).close(${code})`
  }

  // What is no number.
  invalid`
    new WebSocket(url).close('1001')
    //                       ~~~~~~ text
  `.suggests('send')`
    new WebSocket(url).close(1001)
  `
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.close('1000', 'bye')
    //       ~~~~~~ text
  `.suggests('send')`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure, 'bye')
  `
  invalid`
    new WebSocket(url).close('bye')
    //                       ~~~~~ text
  `
  invalid`
    const reason = 'bye'
    new WebSocket(url).close(reason)
    //                       ~~~~~~ text
  `
  invalid`
    new WebSocket(url).close(\`failed: \${why}\`)
    //                       ~~~~~~~~~~~~~~~~ text
  `
  invalid`
    new WebSocket(url).close(null)
    //                       ~~~~ null
  `.suggests('withoutCode')`
    new WebSocket(url).close()
  `
  // What is left behind the argument would be no call any more.
  invalid`
    new WebSocket(url).close(null,)
    //                       ~~~~ null
  `
  invalid`
    const ws = new WebSocket(url)
    const stop = (code = null, reason = null) => ws.close(code, reason)
    //                   ~~~~ null
  `
  invalid`
    new WebSocket(url).close(code ?? null)
    //                               ~~~~ null
  `
  invalid`
    new WebSocket(url).close({ code: 1000 })
    //                       ~~~~~~~~~~~~~~ value
  `
  invalid`
    new WebSocket(url).close(NaN)
    //                       ~~~ value
  `
  invalid`
    new WebSocket(url).close(Number.NaN)
    //                       ~~~~~~~~~~ value
  `
  invalid`
    new WebSocket(url).close(new TypeError('bye'))
    //                       ~~~~~~~~~~~~~~~~~~~~ value
  `
  // `true` is 1 to an interface of the browser's kind, and no number to ws.
  invalid`
    new WebSocket(url).close(true)
    //                       ~~~~ value
    new WebSocket(url).close(failed || false)
    //                                 ~~~~~ value
  `
  invalid`
    import WebSocket from 'ws'
    const force = true
    new WebSocket(url).close(force)
    //                       ~~~~~ value
    new WebSocket(url).close(4000n)
    //                       ~~~~~ value
  `
  valid`new WebSocket(url).close(4000n)`
  valid`new WebSocket(url).close(false || code)`
  valid`
    import { connection } from 'websocket'
    export function stop(socket) { if (socket instanceof connection) socket.close(true) }
  `
  valid`
    const { socket } = Deno.upgradeWebSocket(request)
    socket.close(true)
  `
  valid`
    const file = await open(path)
    file.close(true)
    new Dialog().close(4000n)
  `
  valid`new WebSocket(url).close('1000')`
  valid`new WebSocket(url).close('4001', 'bye')`
  valid`new WebSocket(url).close(null, 'bye')`
  valid`new WebSocket(url).close(${'`${code}`'})`
  valid`
    const ws = new WebSocket(url)
    function stop(code = null) {
      if (code === null) ws.close()
      else ws.close(code)
    }
  `
  valid`
    const ws = new WebSocket(url)
    let reason = 'bye'
    reason = 1000
    ws.close(reason)
  `

  // An event or an error.
  invalid`
    const ws = new WebSocket(url)
    window.addEventListener('unload', (event) => ws.close(event))
    //                                                    ~~~~~ value
  `
  invalid`
    const ws = new WebSocket(url)
    function stop(error) {
      console.error(error)
      ws.close(error)
      //       ~~~~~ value
    }
    run().catch(stop)
  `
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    try {
      run()
    } catch (error) {
      ws.close(error)
      //       ~~~~~ value
    }
  `
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    process.once('SIGTERM', (signal) => ws.close(signal))
    //                                           ~~~~~~ value
  `
  valid`
    const ws = new WebSocket(url)
    run().catch((error) => ws.close(error.code))
    run().then((code) => ws.close(code))
    run().catch((error) => ws.close(isCode(error) ? error : 1000))
    emitter.on('stop', (code) => ws.close(code))
    window.addEventListener('unload', (event) => { if (typeof event === 'number') ws.close(event) })
  `

  // The method given away without its socket.
  invalid`
    const ws = new WebSocket(url)
    addEventListener('beforeunload', ws.close)
    //                               ~~~~~~~~ lost
  `.suggests('call')`
    const ws = new WebSocket(url)
    addEventListener('beforeunload', () => ws.close())
  `
  invalid`
    class Client {
      ws = new WebSocket(url)
      start() {
        this.button.onclick = this.ws.close
        //                    ~~~~~~~~~~~~~ lost
        this.timer = setTimeout(this.ws.close, 1000)
        //                      ~~~~~~~~~~~~~ lost
      }
    }
  `.suggests('call')`
    class Client {
      ws = new WebSocket(url)
      start() {
        this.button.onclick = () => this.ws.close()
        this.timer = setTimeout(this.ws.close, 1000)
      }
    }
  `.suggests('call')`
    class Client {
      ws = new WebSocket(url)
      start() {
        this.button.onclick = this.ws.close
        this.timer = setTimeout(() => this.ws.close(), 1000)
      }
    }
  `
  // A call would make the socket when it is to be closed.
  invalid`
    import { useEffect } from 'react'
    useEffect(() => new WebSocket(url).close, [url])
    //              ~~~~~~~~~~~~~~~~~~~~~~~~ lost
  `

  // Later there may be no socket under the name.
  invalid`
    let ws = null
    function open() {
      ws = new WebSocket(url)
      addEventListener('beforeunload', ws.close)
      //                               ~~~~~~~~ lost
    }
  `.suggests('call')`
    let ws = null
    function open() {
      ws = new WebSocket(url)
      addEventListener('beforeunload', () => ws?.close())
    }
  `
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    process.on('SIGINT', ws.close)
    //                   ~~~~~~~~ lost
    run().then(ws.close).finally(ws.close)
    //         ~~~~~~~~ lost     ~~~~~~~~ lost
  `.suggests('call')`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    process.on('SIGINT', () => ws.close())
    run().then(ws.close).finally(ws.close)
  `.suggests('call')`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    process.on('SIGINT', ws.close)
    run().then(() => ws.close()).finally(ws.close)
  `.suggests('call')`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    process.on('SIGINT', ws.close)
    run().then(ws.close).finally(() => ws.close())
  `
  // What an effect of React answers with is called later, by itself.
  invalid`
    import { useEffect } from 'react'
    useEffect(() => {
      const ws = new WebSocket(url)
      return ws.close
      //     ~~~~~~~~ lost
    }, [])
  `.suggests('call')`
    import { useEffect } from 'react'
    useEffect(() => {
      const ws = new WebSocket(url)
      return () => ws.close()
    }, [])
  `
  invalid`
    import * as React from 'react'
    const ws = new WebSocket(url)
    React.useLayoutEffect(() => ws.close)
    //                          ~~~~~~~~ lost
  `.suggests('call')`
    import * as React from 'react'
    const ws = new WebSocket(url)
    React.useLayoutEffect(() => () => ws.close())
  `
  valid`
    import { useEffect, useMemo } from 'react'
    import { useEffect as run } from './effects.js'
    const ws = new WebSocket(url)
    useEffect(() => ws.close.bind(ws))
    useEffect(async () => ws.close)
    useMemo(() => ws.close)
    run(() => ws.close)
    function useClose() { return ws.close }
    useEffect(() => dialog.close)
  `
  when(jsx).invalid`
    const ws = new WebSocket(url)
    export const Stop = () => <Button onClick={ws.close}>Stop</Button>
    //                                         ~~~~~~~~ lost
  `.suggests('call')`
    const ws = new WebSocket(url)
    export const Stop = () => <Button onClick={() => ws.close()}>Stop</Button>
  `

  // The method given away with its socket, to somebody who passes something.
  invalid`
    const ws = new WebSocket(url)
    window.addEventListener('beforeunload', ws.close.bind(ws))
    //                                      ~~~~~~~~~~~~~~~~~ handedOver
    document.body.onunload = ws.close.bind(ws)
    //                       ~~~~~~~~~~~~~~~~~ handedOver
  `.suggests('call')`
    const ws = new WebSocket(url)
    window.addEventListener('beforeunload', () => ws.close())
    document.body.onunload = ws.close.bind(ws)
  `.suggests('call')`
    const ws = new WebSocket(url)
    window.addEventListener('beforeunload', ws.close.bind(ws))
    document.body.onunload = () => ws.close()
  `
  invalid`
    const ws = new WebSocket(url)
    ws.onerror = ws.close
    //           ~~~~~~~~ handedOver
    ws.addEventListener('error', ws.close)
    //                           ~~~~~~~~ handedOver
  `.suggests('call')`
    const ws = new WebSocket(url)
    ws.onerror = () => ws.close()
    ws.addEventListener('error', ws.close)
  `.suggests('call')`
    const ws = new WebSocket(url)
    ws.onerror = ws.close
    ws.addEventListener('error', () => ws.close())
  `
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    const stop = ws.close.bind(ws)
    process.on('SIGINT', stop)
    //                   ~~~~ handedOver
    process.on('exit', stop)
    //                 ~~~~ handedOver
    ws.on('error', stop)
    //             ~~~~ handedOver
    run().catch(stop)
    //          ~~~~ handedOver
  `.suggests('call')`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    const stop = ws.close.bind(ws)
    process.on('SIGINT', () => ws.close())
    process.on('exit', stop)
    ws.on('error', stop)
    run().catch(stop)
  `.suggests('call')`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    const stop = ws.close.bind(ws)
    process.on('SIGINT', stop)
    process.on('exit', () => ws.close())
    ws.on('error', stop)
    run().catch(stop)
  `.suggests('call')`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    const stop = ws.close.bind(ws)
    process.on('SIGINT', stop)
    process.on('exit', stop)
    ws.on('error', () => ws.close())
    run().catch(stop)
  `.suggests('call')`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    const stop = ws.close.bind(ws)
    process.on('SIGINT', stop)
    process.on('exit', stop)
    ws.on('error', stop)
    run().catch(() => ws.close())
  `
  when(jsx).invalid`
    const ws = new WebSocket(url)
    export const Stop = () => <button onClick={ws.close.bind(ws)}>Stop</button>
    //                                         ~~~~~~~~~~~~~~~~~ handedOver
  `.suggests('call')`
    const ws = new WebSocket(url)
    export const Stop = () => <button onClick={() => ws.close()}>Stop</button>
  `
  when(jsx).valid`
    const ws = new WebSocket(url)
    export const Stop = () => <Button onClick={ws.close.bind(ws)} close={ws.close} />
  `
  valid`
    const ws = new WebSocket(url)
    setTimeout(ws.close.bind(ws), 1000)
    setTimeout(ws.close.bind(ws, 1000), 1000)
    setTimeout(ws.close.bind(ws), 1000, 1000, 'bye')
    run().then(ws.close.bind(ws))
    run().finally(ws.close.bind(ws))
    emitter.on('stop', ws.close.bind(ws))
    addEventListener('beforeunload', ws.close.bind(ws, 1000))
    addEventListener('beforeunload', () => ws.close())
    cleanUp(ws.close)
    const close = ws.close
    wrapper.close = ws.close
    wrapper.onclose = ws.close.bind(ws)
    expect(ws.close).toHaveBeenCalled()
    ws.close?.()
  `
  valid`
    const a = new WebSocket(url)
    const b = new WebSocket(url)
    a.onclose = b.close
  `
  valid`
    const ws = new WebSocket(url)
    ws.close = ws.close.bind(ws)
    addEventListener('beforeunload', ws.close)
  `

  // A test that knows, and everything that is no WebSocket.
  valid`
    const ws = new WebSocket(url)
    expect(() => ws.close(1011)).toThrow()
  `
  valid`
    const ws = new WebSocket(url)
    vi.spyOn(ws, 'close')
    ws.close(1011)
  `
  for (const receiver of ['dialog', 'file', 'pool', 'stream', 'server', 'source', 'db', 'channel', 'events', 'port']) {
    valid`
      const ws = new WebSocket(url)
      ${receiver}.close(1011)
      ${receiver}.close('bye')
      ${receiver}.close(null)
      addEventListener('beforeunload', ${receiver}.close)
      addEventListener('beforeunload', ${receiver}.close.bind(${receiver}))
    `
  }
  valid`
    const ws = new WebSocket(url)
    process.exit(1011)
    const ErrorCode = { internal: 1011 }
    ws.onclose = (event) => event.code === ErrorCode.internal
    ws.dispatchEvent(new CloseEvent('close', { code: 1011 }))
    const isValid = (code) => [1001, 1011].includes(code)
  `
  // The file has put `ws` in the place of the global.
  valid`
    Object.assign(global, { WebSocket: require('ws') })
    const ws = new WebSocket(url)
    process.on('SIGINT', () => ws.close(1001))
  `
  // What starts this hands requests to it: Cloudflare Workers, where 1011 is sent.
  valid`
    export default {
      async fetch(request, env) {
        const upstream = new WebSocket(env.UPSTREAM)
        upstream.addEventListener('message', () => upstream.close(1011))
        return new Response('ok')
      }
    }
  `
  // What is refused here goes out in another way.
  valid`
    const ws = new WebSocket(url)
    function stop(code, reason) {
      try {
        ws.close(code, reason)
      } catch {
        ws.close(1000)
      }
    }
    stop(1001, 'leaving')
  `
  invalid`
    const ws = new WebSocket(url)
    try { ws.close(1011) } catch { ws.close() }
    //             ~~~~ code
    const stop = (code = 1011) => { try { ws.close(code) } catch (error) { log(error) } }
    //                                             ~~~~ code
  `

  // Conditions about the runtime: where there is no page, the global may be anything.
  valid`
    const ws = new WebSocket(url)
    const isBrowser = typeof window !== 'undefined'
    ws.close(isBrowser ? 4001 : 1001)
  `
  valid`
    const ws = new WebSocket(url)
    if (typeof window === 'undefined') ws.close(1001)
    if (isNode) ws.close(1011)
    process.versions?.node && ws.close(1011)
  `
  valid`
    const ws = new WebSocket(url)
    export function stop() {
      if (typeof document !== 'undefined') return
      ws.close(1011)
      ws.close(null)
      setTimeout(ws.close.bind(ws, 1011))
    }
  `
  valid`
    const ws = new WebSocket(url)
    if (isServer) process.on('exit', ws.close.bind(ws))
  `
  valid`
    import WebSocket from 'isomorphic-ws'
    const ws = new WebSocket(url)
    if (typeof window === 'undefined') ws.close(1011)
  `
  invalid`
    import WebSocket from 'isomorphic-ws'
    const ws = new WebSocket(url)
    if (typeof document !== 'undefined') ws.close(1011)
    //                                            ~~~~ code
  `
  invalid`
    const ws = new WebSocket(url)
    const isBrowser = typeof window !== 'undefined'
    ws.close(isBrowser ? 1011 : 4001)
    //                   ~~~~ code
  `
  invalid`
    const ws = new WebSocket(url)
    if ('Bun' in globalThis) ws.close(1011)
    else if (typeof document !== 'undefined') ws.close(1011)
    //                                                 ~~~~ code
  `
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    if (typeof window === 'undefined') ws.close('1000')
    //                                          ~~~~~~ text
  `.suggests('send')`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    if (typeof window === 'undefined') ws.close(CloseCode.NormalClosure)
  `

  // Implementations that are handed in.
  valid`
    export function open(url, { WebSocket: Impl = globalThis.WebSocket } = {}) {
      const ws = new Impl(url)
      ws.close(1011)
    }
  `
  valid`
    export class Client {
      constructor(options) {
        this.socket = new (options.WebSocket ?? WebSocket)(url)
      }
      stop() {
        this.socket.close(1001)
      }
    }
  `
  when({ only: 'typescript' }).valid`
    export const open = (Impl: typeof WebSocket = WebSocket) => new Impl(url).close(1011)
  `
  valid`
    const Impl = typeof WebSocket !== 'undefined' ? WebSocket : (await import('ws')).default
    new Impl(url).close(1011)
  `
  // What no runtime takes.
  invalid`
    const Impl = globalThis.WebSocket ?? require('ws')
    new Impl(url).close(null)
    //                  ~~~~ null
  `.suggests('withoutCode')`
    const Impl = globalThis.WebSocket ?? require('ws')
    new Impl(url).close()
  `

  // Names of files and directives.
  for (const filename of ['socket.server.ts', '+server.ts', 'socket.node.ts']) {
    when({ filename, only: 'typescript' }).valid`new WebSocket(url).close(1001)`
  }
  when({ filename: 'socket.client.ts', only: 'typescript' }).invalid`
    new WebSocket(url).close(1011)
    //                       ~~~~ code
  `
  valid`
    'use server'
    new WebSocket(url).close(1001)
  `
})
