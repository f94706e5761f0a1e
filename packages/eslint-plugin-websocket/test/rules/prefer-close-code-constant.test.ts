import { testRule } from '../test-rule.js'

testRule('prefer-close-code-constant', ({ valid, invalid, with: when }) => {
  // Sends.
  invalid`
    import WebSocket from 'ws'

    const ws = new WebSocket(url)
    ws.close(1011, 'failed')
    //       ~~~~ bare
  `.becomes`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'

    const ws = new WebSocket(url)
    ws.close(CloseCode.InternalError, 'failed')
  `
  invalid`
    import WebSocket from 'ws'
    export const ws = new WebSocket(url)
    ws.close(failed ? 1_011 : given ?? 1e3)
    //                ~~~~~ bare
    //                                 ~~~ bare
  `.becomes`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    export const ws = new WebSocket(url)
    ws.close(failed ? CloseCode.InternalError : given ?? CloseCode.NormalClosure)
  `

  // Comparisons with a received code.
  invalid`
    export const ws = new WebSocket(url)
    ws.onclose = (event) => {
      if (event.code === 1006 || 1012 == event.code) retry()
      //                 ~~~~ bare
      //                         ~~~~ bare
    }
  `.becomes`
    import { CloseCode } from 'ws-close-codes'
    export const ws = new WebSocket(url)
    ws.onclose = (event) => {
      if (event.code === CloseCode.AbnormalClosure || CloseCode.ServiceRestart == event.code) retry()
    }
  `
  invalid`
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.addEventListener('close', ({ code, reason }) => {
      switch (code) {
        case 1008: // policy
        //   ~~~~ bare
          return stop(reason)
        case 4001:
          return renew()
      }
    })
  `.becomes`
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.addEventListener('close', ({ code, reason }) => {
      switch (code) {
        case CloseCode.PolicyViolation: // policy
          return stop(reason)
        case 4001:
          return renew()
      }
    })
  `
  invalid`
    import WebSocket, { WebSocketServer } from "ws";
    const FINAL = new Set([1002, 4403]);
    //                     ~~~~ bare
    const server = new WebSocketServer({ port: 0 });
    server.on('connection', function (socket) {
      socket.once('close', (code, reason) => {
        if (FINAL.has(code) || [1001, 1005].includes(code)) return;
        //                      ~~~~ bare
        //                            ~~~~ bare
        if (code >= 1012 && code <= 1014) log(reason);
      });
    });
  `.becomes`
    import WebSocket, { WebSocketServer } from "ws";
    import { CloseCode } from "ws-close-codes";
    const FINAL = new Set([CloseCode.ProtocolError, 4403]);
    const server = new WebSocketServer({ port: 0 });
    server.on('connection', function (socket) {
      socket.once('close', (code, reason) => {
        if (FINAL.has(code) || [CloseCode.GoingAway, CloseCode.NoStatusReceived].includes(code)) return;
        if (code >= 1012 && code <= 1014) log(reason);
      });
    });
  `
  invalid`
    export function open() {
      const ws = new WebSocket(url)
      ws.onclose = onClose
      function onClose(event) {
        const code = event.code
        if (isFinal(code)) stop()
      }
      function isFinal(code) {
        return code === 1000
        //              ~~~~ bare
      }
    }
  `.becomes`
    import { CloseCode } from 'ws-close-codes'
    export function open() {
      const ws = new WebSocket(url)
      ws.onclose = onClose
      function onClose(event) {
        const code = event.code
        if (isFinal(code)) stop()
      }
      function isFinal(code) {
        return code === CloseCode.NormalClosure
      }
    }
  `
  when({ only: 'typescript' }).invalid`
    export const isNormal = (event: CloseEvent) => event.code === 1000
    //                                                            ~~~~ bare
  `.becomes`
    import { CloseCode } from 'ws-close-codes'
    export const isNormal = (event: CloseEvent) => event.code === CloseCode.NormalClosure
  `

  // Where the import goes, and under which name.
  invalid`
    'use client'
    export const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    'use client'
    import { CloseCode } from 'ws-close-codes'
    export const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  invalid`
    /* @license MIT */

    /** The one connection. */
    export const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    /* @license MIT */

    import { CloseCode } from 'ws-close-codes'
    /** The one connection. */
    export const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  when({ sourceType: 'commonjs' }).invalid`
    'use strict';
    const url = require('node:url');
    const WebSocket = require('ws');
    run();
    function run() {
      new WebSocket(target).close(1001);
      //                          ~~~~ bare
    }
  `.becomes`
    'use strict';
    const url = require('node:url');
    const WebSocket = require('ws');
    const { CloseCode } = require('ws-close-codes');
    run();
    function run() {
      new WebSocket(target).close(CloseCode.GoingAway);
    }
  `
  when({ sourceType: 'script' }).invalid`
    'use strict'
    const ws = new (require('ws'))(url)
    ws.close(1001)
    //       ~~~~ bare
  `.becomes`
    'use strict'
    const { CloseCode } = require('ws-close-codes')
    const ws = new (require('ws'))(url)
    ws.close(CloseCode.GoingAway)
  `
  invalid`
    import { isSendable } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    import { isSendable, CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  invalid`
    const { isSendable: ok } = require('ws-close-codes')
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    const { isSendable: ok, CloseCode } = require('ws-close-codes')
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  invalid`
    import * as codes from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    import * as codes from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(codes.CloseCode.NormalClosure)
  `
  invalid`
    import { CloseCode as Code } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    import { CloseCode as Code } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(Code.NormalClosure)
  `
  invalid`
    import { NormalClosure } from 'ws-close-codes/codes'
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    import { NormalClosure } from 'ws-close-codes/codes'
    const ws = new WebSocket(url)
    ws.close(NormalClosure)
  `
  invalid`
    import * as CloseCode from 'ws-close-codes/codes'
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    import * as CloseCode from 'ws-close-codes/codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  when({ only: 'typescript' }).invalid`
    import type { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    export const stop = (code: CloseCode) => ws.close(code || 1000)
    //                                                        ~~~~ bare
  `.becomes`
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    export const stop = (code: CloseCode) => ws.close(code || CloseCode.NormalClosure)
  `
  when({ only: 'typescript' }).invalid`
    import type { CloseCodeName, CloseCode, Sender } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    import { type CloseCodeName, CloseCode, type Sender } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  when({ only: 'typescript' }).invalid`
    import { describe, type CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    import { describe, CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  when({ only: 'typescript' }).invalid`
    import type { Sender } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    import type { Sender } from 'ws-close-codes'
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  // A name of its own for what the file already calls CloseCode.
  invalid`
    import { CloseCode } from './close-code.js'
    const ws = new WebSocket(CloseCode.url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    import { CloseCode } from './close-code.js'
    import { CloseCode as WebSocketCloseCode } from 'ws-close-codes'
    const ws = new WebSocket(CloseCode.url)
    ws.close(WebSocketCloseCode.NormalClosure)
  `
  invalid`
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    function stop(CloseCode) {
      ws.close(1000)
      //       ~~~~ bare
    }
  `.becomes`
    import { CloseCode, CloseCode as WebSocketCloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    function stop(CloseCode) {
      ws.close(WebSocketCloseCode.NormalClosure)
    }
  `
  // A file that may be a classic script gets a suggestion as a module, and nothing as a script.
  invalid`
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.suggests('useName')`
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  when({ sourceType: 'script' }).invalid`
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `
  when({ filename: 'page.mjs', only: 'javascript' }).invalid`
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `

  // Enums and constant objects of the file.
  when({ only: 'typescript' }).invalid`
    export enum SocketClose { Expired = 4001 }
    const ws = new WebSocket(url)
    ws.close(4001)
    //       ~~~~ bareOwn
  `.becomes`
    export enum SocketClose { Expired = 4001 }
    const ws = new WebSocket(url)
    ws.close(SocketClose.Expired)
  `
  // From numbers to names: the names are no members.
  when({ options: { allow: [1000, 4000] } }).invalid`
    import WebSocket from 'ws'
    const socket = new WebSocket(url)
    socket.on('close', (code) => code === 1000 || code === 1001 || retry())
    //                                                     ~~~~ bare
    socket.close(1000)
  `.becomes`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const socket = new WebSocket(url)
    socket.on('close', (code) => code === 1000 || code === CloseCode.GoingAway || retry())
    socket.close(1000)
  `

  when({ options: { preferLocal: true } }).invalid`
    export const closeCodeNames = { 1000: 'done', 1008: 'policy' }
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    import { CloseCode } from 'ws-close-codes'
    export const closeCodeNames = { 1000: 'done', 1008: 'policy' }
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  when({ options: { preferLocal: true } }).invalid`
    export const CLOSE = { done: 1000, expired: 4001 }
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    export const CLOSE = { done: 1000, expired: 4001 }
    const ws = new WebSocket(url)
    ws.close(CLOSE.done)
  `
  invalid`
    import { CloseCode } from 'ws-close-codes'
    export const CLOSE = { done: 1000, expired: 4001 }
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    import { CloseCode } from 'ws-close-codes'
    export const CLOSE = { done: 1000, expired: 4001 }
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  // Constants that the project names.
  when({ settings: { constants: [{ from: '#codes', name: 'AppClose', codes: { Expired: 4001 } }] } }).invalid`
    export const ws = new WebSocket(url)
    ws.close(4001)
    //       ~~~~ bareOwn
  `.becomes`
    import { AppClose } from '#codes'
    export const ws = new WebSocket(url)
    ws.close(AppClose.Expired)
  `

  // 3000, 3003 and 3008 were in use before they were registered.
  invalid`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(3000)
    //       ~~~~ bareRegistered
  `.suggests('useName')`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.Unauthorized)
  `

  // A file that asks how it was loaded is a script of pages as well: it can neither import nor require.
  when({ sourceType: 'commonjs' }).invalid`
    if (typeof module === 'object') module.exports = stop
    function stop() {
      new WebSocket(url).close(1000)
      //                       ~~~~ bare
    }
  `
  invalid`
    (function (factory) {
      if (typeof define === 'function' && define.amd) define(['exports'], factory)
      else factory((self.socket = {}))
    })(function (exports) {
      exports.ws = new WebSocket(url)
      exports.ws.close(1000)
      //               ~~~~ bare
    })
  `
  // To the compiler, `as const` has to stand behind a literal.
  when({ only: 'typescript' }).invalid`
    import { WebSocket } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(1000 as const)
    //       ~~~~ bare
    ws.close(<const>1001)
    //              ~~~~ bare
    ws.close(4000 > code ? 1000 : 1011 as const)
    //                     ~~~~ bare
    //                            ~~~~ bare
  `.becomes`
    import { WebSocket } from 'ws'
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
    ws.close(CloseCode.GoingAway)
    ws.close(4000 > code ? CloseCode.NormalClosure : CloseCode.InternalError)
  `

  // The style of the file, and CommonJS without require.
  invalid`
    "use strict";
    const WebSocket = require("ws");
    new WebSocket(url).close(1000);
    //                       ~~~~ bare
  `.becomes`
    "use strict";
    const WebSocket = require("ws");
    const { CloseCode } = require("ws-close-codes");
    new WebSocket(url).close(CloseCode.NormalClosure);
  `
  invalid`
    function stop() { return "stopped"; }
    export const ws = new WebSocket(url);
    ws.close(1000);
    //       ~~~~ bare
  `.becomes`
    import { CloseCode } from "ws-close-codes";
    function stop() { return "stopped"; }
    export const ws = new WebSocket(url);
    ws.close(CloseCode.NormalClosure);
  `
  invalid`
    module.exports = function (url) {
      const ws = new WebSocket(url)
      ws.close(1000)
      //       ~~~~ bare
    }
  `.becomes`
    const { CloseCode } = require('ws-close-codes')
    module.exports = function (url) {
      const ws = new WebSocket(url)
      ws.close(CloseCode.NormalClosure)
    }
  `
  invalid`
    const WebSocket = __importDefault(require('ws'))
    new WebSocket.default(url).close(1000)
    //                               ~~~~ bare
  `.becomes`
    const { CloseCode } = require('ws-close-codes')
    const WebSocket = __importDefault(require('ws'))
    new WebSocket.default(url).close(CloseCode.NormalClosure)
  `

  // What would run on into the next line, and what is not there yet.
  when({ sourceType: 'commonjs' }).invalid`
    (async () => {
      const WebSocket = require('ws')
      new WebSocket(url).close(1000)
      //                       ~~~~ bare
    })()
  `.becomes`
    const { CloseCode } = require('ws-close-codes');
    (async () => {
      const WebSocket = require('ws')
      new WebSocket(url).close(CloseCode.NormalClosure)
    })()
  `
  when({ sourceType: 'commonjs' }).invalid`
    const W = require('ws'); const ws = new W(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    const W = require('ws');
    const { CloseCode } = require('ws-close-codes'); const ws = new W(url)
    ws.close(CloseCode.NormalClosure)
  `
  when({ sourceType: 'commonjs' }).invalid`
    const W = require('ws')
    const ws = new W(url)
    ws.close(1000)
    //       ~~~~ bare
    const { describe } = require('ws-close-codes')
  `.becomes`
    const W = require('ws')
    const { CloseCode } = require('ws-close-codes')
    const ws = new W(url)
    ws.close(CloseCode.NormalClosure)
    const { describe } = require('ws-close-codes')
  `
  // Comments stay where they speak.
  invalid`
    import x from './x' // where the server is
    const ws = new WebSocket(x)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    import x from './x' // where the server is
    import { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(x)
    ws.close(CloseCode.NormalClosure)
  `
  when({ only: 'typescript' }).invalid`
    import type /* why */ { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    import /* why */ { CloseCode } from 'ws-close-codes'
    const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  invalid`
    /** @flow strict */
    export const ws = new WebSocket(url)
    ws.close(1000)
    //       ~~~~ bare
  `.becomes`
    /** @flow strict */
    import { CloseCode } from 'ws-close-codes'
    export const ws = new WebSocket(url)
    ws.close(CloseCode.NormalClosure)
  `
  // Objects that only look like tables of close codes.
  for (const table of [
    '{ reconnectMs: 4000 }',
    '{ Port: 4000, DELAY: 3000 }',
    '{ expired: 4000, ...more }',
    'shift({ expired: 4000 })'
  ]) {
    valid`
      const SOCKET_OPTIONS = ${table}
      export const ws = new WebSocket(url)
      ws.close(4000)
    `
  }
  valid`
    const CLOSE = { expired: 4001 }
    CLOSE.expired = 4002
    export const ws = new WebSocket(url)
    ws.close(4001)
  `
  when({ only: 'typescript' }).invalid`
    enum WsCode { Auth = 4401 }
    export const ws = new WebSocket(url)
    ws.close(4401)
    //       ~~~~ bareOwn
  `.becomes`
    enum WsCode { Auth = 4401 }
    export const ws = new WebSocket(url)
    ws.close(WsCode.Auth)
  `

  // Other ways to the same comparison that may bring another number.
  valid`
    let code = 0
    const ws = new WebSocket(url)
    ws.onclose = (event) => { code = event.code }
    process.on('exit', (status) => {
      code = status
      if (code === 1000) stop()
    })
  `
  valid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    const onEnd = (code) => { if (code === 1001) stop() }
    ws.on('close', onEnd)
    child.on('close', onEnd)
  `

  // Numbers that have to become others, as another rule says: refused here, the other end's, nobody's, never received.
  for (const code of [1001, 1011, 1013]) {
    valid`
      export const ws = new WebSocket(url)
      ws.close(${code})
    `
  }
  valid`
    import WebSocket from 'ws'
    new WebSocket(url).close(1012)
  `
  when({ options: { preferLocal: true } }).valid`
    const CLOSE = { expired: 3500 }
    export const ws = new WebSocket(url)
    ws.close(3500)
  `
  valid`
    export const ws = new WebSocket(url)
    ws.onclose = (event) => event.code === 1015 && warn()
  `
  valid`
    import { WebSocketServer } from 'ws'
    const server = new WebSocketServer({ port: 0 })
    process.once('SIGTERM', () => server.clients.forEach((client) => client.close(1000)))
  `
  // One that is right for one of two sockets and wrong for the other has to go as well.
  valid`
    import WebSocket from 'ws'
    const leave = (code = 1001) => {
      new WebSocket(url).close(code)
      new globalThis.WebSocket(url).close(code)
    }
  `
  // Which end a type stands for, and where it runs, nobody knows: the number may be right.
  when({ only: 'typescript' }).invalid`
    export const restart = (ws: WebSocket) => ws.close(1012)
    //                                                 ~~~~ bare
  `.becomes`
    import { CloseCode } from 'ws-close-codes'
    export const restart = (ws: WebSocket) => ws.close(CloseCode.ServiceRestart)
  `

  // Named already, without a name, or not a close code.
  valid`
    const TRY_LATER = 1013
    const ws = new WebSocket(url)
    ws.close(TRY_LATER)
  `
  for (const code of ['4001', '3500', '1016', '1006', '1004', '999', 'code', '"1000"']) {
    valid`
      export const ws = new WebSocket(url)
      ws.close(${code})
    `
  }
  valid`
    export const ws = new WebSocket(url)
    ws.onclose = ({ code }) => {
      if (code >= 1000 && code < 3000 && code <= 1015) retry()
      if ((code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || code > 1011) retry()
      if (code >= 4000 || code === 4001 || code === 0) stop()
    }
  `
  valid`
    const ErrorCode = { expired: 4001 }
    export const ws = new WebSocket(url)
    ws.close(4001)
  `
  valid`
    export const onError = (error) => error.code === 1006
  `
  valid`
    dialog.onclose = (event) => event.code === 1000
  `
  valid`
    const server = http.createServer()
    server.on('close', (code) => code === 1000)
  `
  valid`
    const child = spawn('node')
    child.on('close', (code) => { if (code === 1001) retry() })
  `
  valid`
    const ws = new WebSocket(url)
    ws.onclose = (event) => {
      if (event.size === 1000 || status(event) === 1001) stop()
    }
  `
  valid`
    const ws = new WebSocket(url)
    ws.onerror = (error) => error.code === 1006
  `
  valid`
    const ws = new WebSocket(url)
    ws.on('close', (code) => code === 1006)
  `
  valid`
    provider.on('disconnect', (error) => { if (error.code === 1013) reconnect() })
  `
  when({ only: 'typescript' }).valid`
    class CloseEvent { code = 0 }
    export const isNormal = (event: CloseEvent) => event.code === 1000
  `
})
