import { testRule } from '../test-rule.js'

testRule('no-unregistered-close-code', ({ valid, invalid, with: when }) => {
  // Sent, however the number gets there.
  invalid`
    const ws = new WebSocket(url)
    ws.close(3500)
    //       ~~~~ unregistered
  `
  invalid`
    import WebSocket from 'ws'
    const codes = Object.freeze({ MOVED: 3001, done: 1000 })
    const socket = new WebSocket(url)
    socket.close(moved ? codes.MOVED : codes.done, 'bye')
    //                   ~~~~~~~~~~~ unregistered
  `
  invalid`
    const ws = new WebSocket(url)
    const stop = (code = 3999) => ws.close(code)
    //                                     ~~~~ unregistered
  `
  when({ options: { allow: [3500, 2001] } }).invalid`
    const CloseCode = { normal: 1000, away: 1001, kicked: 2001, muted: 2002 }
    //                                                                 ~~~~ unassigned
    const ws = new WebSocket(url)
    ws.close(3500)
    ws.close(3501)
    //       ~~~~ unregistered
  `
  // Registered for something else than the name says.
  invalid`
    const ROOM_FULL = 3000
    const codes = Object.freeze({ GAME_OVER: 3003, duplicate: 3008 })
    const ws = new WebSocket(url)
    ws.close(ROOM_FULL)
    //       ~~~~~~~~~ otherMeaning
    ws.close(codes.GAME_OVER)
    //       ~~~~~~~~~~~~~~~ otherMeaning
    ws.close(codes['duplicate'])
    //       ~~~~~~~~~~~~~~~~~~ otherMeaning
  `
  // Tables.
  when({ only: 'typescript' }).invalid`
    export enum CloseCode {
      Normal = 1000,
      Kicked = 2001,
      //       ~~~~ unassigned
      Moved,
    //~~~~~ unassigned
      Own = 4000
    }
  `
  invalid`
    export const closeCodes = { GOING_AWAY: 1001, REPLACED: 1016, EXPIRED: { code: 2999 } }
    //                                                      ~~~~ unassigned
    //                                                                             ~~~~ unassigned
  `
  invalid`
    const closeCodeTexts = { 1000: 'Normal', 1100: 'Room full' }
    //                                             ~~~~~~~~~~~ unassigned
  `

  // Registered, private, or no code at all.
  for (const code of ['1000', '1011', '3000', '3003', '3008', '4000', '4999', '2000', '5000', 'code', '"3500"']) {
    valid`
      const ws = new WebSocket(url)
      ws.close(${code})
    `
  }
  valid`
    import { CloseCode } from 'ws-close-codes'
    const UNAUTHENTICATED = 3000, LOGIN_REQUIRED = 3000, ACCESS_DENIED = 3003, PING_TIMEOUT = 3008, IDLE = 3008
    const CLOSE_CODE = 3000, DEFAULT_CLOSE_CODE = 3003, c = 3008, e0 = 3000
    const ws = new WebSocket(url)
    ws.close(CloseCode.Unauthorized)
    ws.close(CloseCode.Timeout)
    ws.close(UNAUTHENTICATED)
    ws.close(LOGIN_REQUIRED)
    ws.close(ACCESS_DENIED)
    ws.close(PING_TIMEOUT)
    ws.close(IDLE)
    ws.close(CLOSE_CODE)
    ws.close(DEFAULT_CLOSE_CODE)
    ws.close(c)
    ws.close(e0)
  `
  // What is compared is the choice of the other end.
  valid`
    const ws = new WebSocket(url)
    ws.onclose = (event) => event.code === 3500 && retry()
  `
  valid`export const CloseCode = { NORMAL: 1000, MOVED: 3500, OWN: 4000 }`
  // The names rule speaks about a registered name.
  valid`export const CloseCode = { MANDATORY_EXTENSION: 1019 }`
  // Limits and times.
  valid`export const CloseCode = { RESERVED_START: 1016, RESERVED_END: 2999, MAX: 2999, CLOSE_TIMEOUT: 2000 }`
  valid`export const CLOSE_DELAY = 2000, CLOSE_CODE_TIMEOUT = 1500, closeStatus = 1001`

  // Silent: other tables, and other things that close.
  when({ only: 'typescript' })
    .valid`export enum ErrorCode { NOT_FOUND = 1016, INTERNAL_ERROR = 2001, closeCode = 1001 }`
  when({ only: 'typescript' }).valid`enum DisconnectReason { Idle = 2001, Kicked = 2002, closeStatus = 1001 }`
  valid`
    const errors = {
      GOING_AWAY: 1001, PROTOCOL_ERROR: 1002, POLICY_VIOLATION: 1008, INTERNAL_ERROR: 1011,
      RPC_TIMEOUT: 2000, RPC_FAILED: 2001
    }
  `
  valid`
    const errors = { FULL: 4001, DATABASE: 2002 }
    const ws = new WebSocket(url)
    ws.close(errors.FULL)
  `
  valid`dialog.close(3500)`
  valid`
    import fs from 'node:fs'
    fs.close(3500)
    process.exit(3500)
    new IDBDatabase().close(3500)
  `
})
