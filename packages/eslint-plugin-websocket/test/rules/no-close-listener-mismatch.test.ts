import { testRule } from '../test-rule.js'

testRule('no-close-listener-mismatch', ({ valid, invalid, with: when }) => {
  // An event where the code and the reason arrive.
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.on('close', event => retry(event.code))
    //                            ~~~~~~~~~~ event
  `.suggests('takeArguments')`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.on('close', (code) => retry(code))
  `
  invalid`
    import { WebSocketServer } from 'ws'
    new WebSocketServer({ port: 0 }).on('connection', (socket) => {
      socket.once('close', (event) => {
        console.log(event?.code, event.reason.length, { code: event.code })
        //          ~~~~~~~~~~~ event
      })
    })
  `.suggests('takeArguments')`
    import { WebSocketServer } from 'ws'
    new WebSocketServer({ port: 0 }).on('connection', (socket) => {
      socket.once('close', (code, reason) => {
        console.log(code, String(reason).length, { code: code })
      })
    })
  `
  invalid`
    const WebSocket = require('ws')
    const ws = new WebSocket(url)
    ws.on('close', ({ code }) => retry(code))
    //                ~~~~ event
    ws.on('close', function ({ reason, code: status }) { log(status, reason) })
    //                         ~~~~~~ event
  `.suggests('takeArguments')`
    const WebSocket = require('ws')
    const ws = new WebSocket(url)
    ws.on('close', (code) => retry(code))
    ws.on('close', function ({ reason, code: status }) { log(status, reason) })
  `.suggests('takeArguments')`
    const WebSocket = require('ws')
    const ws = new WebSocket(url)
    ws.on('close', ({ code }) => retry(code))
    ws.on('close', function (status, reason) { log(status, reason) })
  `
  // Its only use; detached again.
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    const onClose = (event) => {
      ws.off('close', onClose)
      const { code, wasClean } = event
      //      ~~~~ event
      log(code, wasClean)
    }
    ws.on('close', onClose)
  `
  invalid`
    import WebSocket from 'ws'
    class Client {
      constructor() {
        this.ws = new WebSocket(url)
        this.ws.on('close', this.onClose.bind(this))
      }
      onClose(event) {
        if (!event.wasClean) this.retry()
        //   ~~~~~~~~~~~~~~ event
      }
    }
  `
  when({ only: 'typescript' }).invalid`
    import WebSocket from 'ws'
    export const listen = (ws: WebSocket) =>
      ws.on('close', (event: any) => retry((event as CloseEvent).code))
      //                                   ~~~~~~~~~~~~~~~~~~~~~~~~~~ event
  `
  // To TypeScript, `this` is a parameter.
  when({ only: 'typescript' }).valid`
    const ws = new WebSocket(url)
    ws.onclose = function (this: WebSocket, ev: CloseEvent): void { log(ev.code, ev.reason) }
  `
  when({ only: 'typescript' }).invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.on('close', function (this: WebSocket, event: any) {
      if (event.code === 1000) done()
      //  ~~~~~~~~~~ event
    })
  `
  when({ only: 'typescript' }).invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.on('close', function (this: WebSocket, event) {
      if (event.code === 1000) done()
      //  ~~~~~~~~~~ event
    })
  `.suggests('takeArguments')`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.on('close', function (this: WebSocket, code) {
      if (code === 1000) done()
    })
  `
  invalid`
    const WebSocket = require('ws')
    const wss = new WebSocket.Server({ server })
    wss.on('connection', (ws) => {
      ws.on('close', (event) => {
        if (event.wasClean) log(event.code + event.reason)
        //  ~~~~~~~~~~~~~~ event
        else log('lost')
      })
    })
  `
  // The names are taken.
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    let code = 0
    ws.on('close', (event) => { code = event.code })
    //                                 ~~~~~~~~~~ event
  `

  // The code and the reason where an event arrives.
  invalid`
    const ws = new WebSocket(url)
    ws.onclose = (code, reason) => console.log(code, reason)
    //                  ~~~~~~ second
  `.suggests('takeEvent')`
    const ws = new WebSocket(url)
    ws.onclose = ({ code, reason }) => console.log(code, reason)
  `
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.addEventListener('close', function (status, text) { log(status, text) })
    //                                             ~~~~ second
  `.suggests('takeEvent')`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.addEventListener('close', function ({ code: status, reason: text }) { log(status, text) })
  `
  invalid`
    const ws = new WebSocket(url)
    ws.addEventListener('close', (event, reason) => log(event.code, reason))
    //                                   ~~~~~~ second
  `
  invalid`
    const ws = new WebSocket(url)
    ws.onclose = code => {
      if (code === 1000) done()
      //  ~~~~ number
      else retry(code)
    }
  `.suggests('takeEvent')`
    const ws = new WebSocket(url)
    ws.onclose = ({ code }) => {
      if (code === 1000) done()
      else retry(code)
    }
  `
  invalid`
    const ws = new WebSocket(url)
    ws.onclose = (status) => {
      switch (status) {
        //    ~~~~~~ number
        case 1000: return done()
        case 1001: return retry()
      }
    }
  `.suggests('takeEvent')`
    const ws = new WebSocket(url)
    ws.onclose = ({ code: status }) => {
      switch (status) {
        case 1000: return done()
        case 1001: return retry()
      }
    }
  `
  invalid`
    const FINAL = [1000, 1008]
    const ws = new WebSocket(url)
    ws.addEventListener('close', (code) => { if (!FINAL.includes(code)) retry() })
    //                                                           ~~~~ number
  `.suggests('takeEvent')`
    const FINAL = [1000, 1008]
    const ws = new WebSocket(url)
    ws.addEventListener('close', ({ code }) => { if (!FINAL.includes(code)) retry() })
  `

  // A Buffer where a string is expected.
  invalid`
    import { WebSocket } from 'ws'
    const ws = new WebSocket(url)
    ws.on('close', (code, reason) => {
      if (reason === 'going away') retry()
      //  ~~~~~~ buffer
      if (code === 1000 && '' !== reason) log(reason)
      //                          ~~~~~~ buffer
    })
  `.suggests('toText')`
    import { WebSocket } from 'ws'
    const ws = new WebSocket(url)
    ws.on('close', (code, reason) => {
      if (reason.toString() === 'going away') retry()
      if (code === 1000 && '' !== reason) log(reason)
    })
  `.suggests('toText')`
    import { WebSocket } from 'ws'
    const ws = new WebSocket(url)
    ws.on('close', (code, reason) => {
      if (reason === 'going away') retry()
      if (code === 1000 && '' !== reason.toString()) log(reason)
    })
  `
  invalid`
    const { WebSocketServer } = require('ws')
    const REASONS = new Set(['expired', 'replaced'])
    new WebSocketServer({ port: 0 }).on('connection', (socket) => {
      socket.on('close', (code, reason) => {
        if (REASONS.has(reason)) return
        //              ~~~~~~ buffer
        switch (reason) {
          //    ~~~~~~ buffer
          case 'kicked': return ban()
        }
      })
    })
  `.suggests('toText')`
    const { WebSocketServer } = require('ws')
    const REASONS = new Set(['expired', 'replaced'])
    new WebSocketServer({ port: 0 }).on('connection', (socket) => {
      socket.on('close', (code, reason) => {
        if (REASONS.has(reason.toString())) return
        switch (reason) {
          case 'kicked': return ban()
        }
      })
    })
  `.suggests('toText')`
    const { WebSocketServer } = require('ws')
    const REASONS = new Set(['expired', 'replaced'])
    new WebSocketServer({ port: 0 }).on('connection', (socket) => {
      socket.on('close', (code, reason) => {
        if (REASONS.has(reason)) return
        switch (reason.toString()) {
          case 'kicked': return ban()
        }
      })
    })
  `

  // A close event where an error event arrives.
  invalid`
    const ws = new WebSocket(url)
    ws.onerror = (event) => console.error('failed', event.code, event.reason)
    //                                              ~~~~~~~~~~ error
    //                                                          ~~~~~~~~~~~~ error
  `
  invalid`
    const ws = new WebSocket(url)
    ws.addEventListener('error', ({ code }) => report(code))
    //                              ~~~~ error
  `
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.onerror = (error) => {
      if (error.code === 'ECONNREFUSED') retry()
      //  ~~~~~~~~~~ errorOfWs
    }
  `.suggests('readError')`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.onerror = (error) => {
      if (error.error.code === 'ECONNREFUSED') retry()
    }
  `

  // The code of that error is no number.
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.onerror = (error) => {
      if (error.code === 1006) retry()
      //  ~~~~~~~~~~ errorOfWs
    }
  `

  // Silent: what each API hands on.
  valid`
    const ws = new WebSocket(url)
    ws.onclose = (event) => retry(event.code, event.reason, event.wasClean)
    ws.onclose = ({ code, reason }) => retry(code, reason)
    ws.addEventListener('close', ({ code }) => { if (code === 1000) done() })
    ws.onerror = (event) => console.error(event.message, event.type)
    ws.onclose = (event, attempt = 0) => retry(event.code, attempt)
    ws.onclose = (event, _unused) => retry(event.code)
  `
  valid`
    import WebSocket, { WebSocketServer } from 'ws'
    const ws = new WebSocket(url)
    ws.on('close', (code, reason) => { if (code === 1000) log(reason.toString() === 'bye') })
    ws.on('close', (code, reason) => { if (reason == 'bye') done() })
    ws.on('close', (code, reason) => { if (String(reason) === 'bye') done() })
    ws.on('close', (code, reason) => { reason = reason.toString(); if (reason === 'bye') done() })
    ws.on('close', (code, reason) => { if (typeof reason === 'string' && reason === 'bye') done() })
    ws.on('close', (code, reason) => { if (Buffer.isBuffer(reason) || reason === 'bye') done() })
    ws.addEventListener('close', ({ reason }) => { if (reason === 'bye') done() })
    ws.onclose = (event) => { if (event.reason === 'bye') done() }
    ws.on('error', (error) => { if (error.code === 'ECONNREFUSED') retry() })
    ws.onerror = ({ error }) => log(error.code)
  `
  // Before version 8 it was a string.
  valid`
    const WebSocket = require('ws')
    const ws = new WebSocket(url)
    ws.on('close', (code, reason) => { if (reason === 'bye') done() })
  `
  // Both shapes are expected.
  valid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.on('close', (event) => retry(typeof event === 'number' ? event : event.code))
    ws.on('close', (event) => retry(event.code || event))
    ws.on('close', (event) => { if (event && event.code) retry(event.code) })
    ws.on('close', (event) => { if (event === 1000 || event.code === 1000) done() })
    ws.on('close', (event) => { event = normalize(event); retry(event.code) })
    ws.onclose = (code) => { if (code === 1000 || code.code === 1000) done() }
    ws.onclose = (code) => { if (typeof code === 'number' && code === 1000) done() }
    ws.onclose = (event, reason) => { if (reason !== undefined) log(reason) }
  `
  valid`
    import WebSocket from 'ws'
    const ws = isBrowser ? new globalThis.WebSocket(url) : new WebSocket(url)
    function onClose(event) { retry(event.code) }
    ws.onclose = onClose
    if (ws.on) ws.on('close', onClose)
  `
  valid`
    const ws = new WebSocket(url)
    const finish = (event) => log(event.code)
    ws.onclose = ws.onerror = finish
  `
  valid`
    const ws = new WebSocket(url)
    ws.onerror = (event) => log(event.code ?? event.message)
    ws.onerror = (event) => { if (event.code) log(event.code === 1) }
    ws.onerror = ({ code = 0 }) => log(code)
    ws.onerror = (event) => log(event instanceof CloseEvent ? event.code : 0)
    ws.onerror = (event) => log('code' in event ? event.code : 0)
  `
  // Called by the file as well.
  valid`
    const ws = new WebSocket(url)
    const onClose = (event, isFinal) => { if (isFinal) log(event.code) }
    ws.onclose = onClose
    export const stop = () => onClose({ code: 1000 }, true)
  `
  valid`
    const ws = new WebSocket(url)
    ws.onclose = (code, reason) => log(code, reason)
    ws.onclose(1000, 'bye')
  `
  valid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    const onClose = (event) => log(event.code)
    ws.on('close', onClose)
    transport.on('close', onClose)
  `
  valid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    const onClose = (event) => log(event.code)
    ws.on('close', onClose)
    transport.onclose = onClose
  `

  // What is bound comes before the event.
  valid`
    const ws = new WebSocket(url)
    class Client {
      attach(id) { ws.onclose = this.onClose.bind(this, id) }
      onClose(id, event) { log(id, event.code) }
    }
  `
  valid`
    import WebSocket from 'ws'
    const onClose = function (peer, code) { log(peer.code, code) }
    const ws = new WebSocket(url)
    ws.on('close', onClose.bind(null, peer))
  `

  // Its emitter brings events.
  valid`
    import WebSocket from 'faye-websocket'
    const ws = new WebSocket.Client(url)
    ws.on('close', (event) => log(event.code, event.reason))
  `
  valid`
    import { client } from 'websocket'
    new client().on('connect', (connection) => {
      connection.on('close', (code, description) => { if (description === 'bye') log(code) })
    })
  `

  // Silent: other emitters and targets.
  valid`
    import { spawn } from 'node:child_process'
    spawn('ls').on('close', ({ code }) => log(code))
  `
  valid`
    import net from 'node:net'
    net.connect(80).on('close', (event) => log(event.code))
  `
  valid`socket.on('close', (event) => log(event.code))`
  valid`socket.onerror = (event) => log(event.code)`
  valid`
    const source = new EventSource(url)
    source.onerror = (event) => log(event.code)
  `
  valid`
    const request = indexedDB.open('chat')
    request.onerror = (event) => log(event.code)
  `
  valid`
    const channel = new BroadcastChannel('chat')
    channel.onclose = (code, reason) => log(code, reason)
  `
  valid`
    const ws = new WebSocket(url)
    ws.onmessage = (data, flags) => log(data, flags)
    ws.onopen = (code) => { if (code === 1000) done() }
  `
  valid`
    class Fake { on() {} }
    new Fake().on('close', (event) => log(event.code))
  `
})
