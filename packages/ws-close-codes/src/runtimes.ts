// Written by `pnpm conformance` from what it measured. A behaviour is named after the first runtime that has it.
import type { RuntimeFacts } from './runtimes-facts.js'
import { spans } from './runtimes-spans.js'

// prettier-ignore
const closesChromium = {
  otherwise: { 'throws InvalidAccessError': [[0, 999], [1001, 2999], [5000, 65535]] },
  values: { '65536': 'throws InvalidAccessError', '-1': 'throws InvalidAccessError', '1000.5': 'sends 1000', NaN: 'throws InvalidAccessError', "'1000'": 'sends 1000', null: 'throws InvalidAccessError', undefined: 'sends empty' },
  withoutCode: 'sends empty',
  reason: { limit: 123, over: 'throws SyntaxError', overWithinCharacter: 'throws SyntaxError', withoutCode: 'throws InvalidAccessError' },
  invalid: { connecting: 'throws InvalidAccessError', closed: 'throws InvalidAccessError' }
} as const

// prettier-ignore
const reportsChromium = {
  asReceived: [0, 999, 1000, 1001, 1002, 1003, 1004, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1016, 2999, 3000, 4000, 5000, 65535],
  instead: { '1006': [1005, 1015] },
  empty: 1005,
  dropped: 1006
} as const

// prettier-ignore
const closesFirefox = {
  otherwise: { 'throws InvalidAccessError': [[0, 999], [1001, 2999], [5000, 65535]] },
  values: { '65536': 'throws InvalidAccessError', '-1': 'throws InvalidAccessError', '1000.5': 'sends 1000', NaN: 'throws InvalidAccessError', "'1000'": 'sends 1000', null: 'throws InvalidAccessError', undefined: 'sends empty' },
  withoutCode: 'sends empty',
  reason: { limit: 123, over: 'throws SyntaxError', overWithinCharacter: 'throws SyntaxError', withoutCode: 'sends empty' },
  invalid: { connecting: 'throws InvalidAccessError', closed: 'throws InvalidAccessError' }
} as const

// prettier-ignore
const reportsFirefox = {
  asReceived: [0, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 2999, 3000, 4000, 5000, 65535],
  instead: {},
  empty: 1005,
  dropped: 1006
} as const

// prettier-ignore
const reportsNode20 = {
  asReceived: [1000, 1001, 1002, 1003, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 4000],
  instead: { '1006': [0, 999, 1004, 1005, 1015, 1016, 2999, 5000, 65535] },
  empty: 1005,
  dropped: 1006
} as const

// prettier-ignore
const closesNode24 = {
  otherwise: { 'throws InvalidAccessError': [[0, 999], [1001, 2999], [5000, 65535]] },
  values: { '65536': 'throws InvalidAccessError', '-1': 'throws InvalidAccessError', '1000.5': 'sends 1000', NaN: 'throws InvalidAccessError', "'1000'": 'sends 1000', null: 'throws InvalidAccessError', undefined: 'sends empty' },
  withoutCode: 'sends empty',
  reason: { limit: 123, over: 'throws SyntaxError', overWithinCharacter: 'throws SyntaxError', withoutCode: 'sends 1000 with the reason' },
  invalid: { connecting: 'throws InvalidAccessError', closed: 'throws InvalidAccessError' }
} as const

// prettier-ignore
const closesDeno = {
  otherwise: { 'throws InvalidAccessError': [[0, 999], [1001, 2999], [5000, 65535]] },
  values: { '65536': 'throws InvalidAccessError', '-1': 'throws InvalidAccessError', '1000.5': 'sends 1000', NaN: 'throws InvalidAccessError', "'1000'": 'sends 1000', null: 'throws InvalidAccessError', undefined: 'sends empty' },
  withoutCode: 'sends empty',
  reason: { limit: 123, over: 'throws SyntaxError', overWithinCharacter: 'throws SyntaxError', withoutCode: 'sends 25209 with another reason' },
  invalid: { connecting: 'throws InvalidAccessError', closed: 'throws InvalidAccessError' }
} as const

// prettier-ignore
const reportsDeno = {
  asReceived: [0, 1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 3000, 4000],
  instead: { '0': [999, 1004, 1005, 1006, 1014, 1015, 1016, 2999, 5000, 65535] },
  empty: 1005,
  dropped: 0
} as const

// prettier-ignore
const closesDenoServer = {
  otherwise: {},
  values: { '65536': 'sends 65535', '-1': 'sends 0', '1000.5': 'sends 1000', NaN: 'sends 0', "'1000'": 'sends 1000', null: 'sends 0', undefined: 'sends empty' },
  withoutCode: 'sends empty',
  reason: { limit: 123, over: 'throws SyntaxError', overWithinCharacter: 'throws SyntaxError', withoutCode: 'sends 25209 with another reason' },
  invalid: { closed: 'is silent' }
} as const

// prettier-ignore
const closesBun = {
  otherwise: { 'throws InvalidAccessError': [[0, 999], [1004, 1006], [1015, 2999], [5000, 65535]] },
  values: { '65536': 'throws InvalidAccessError', '-1': 'throws InvalidAccessError', '1000.5': 'sends 1000', NaN: 'throws InvalidAccessError', "'1000'": 'sends 1000', null: 'throws InvalidAccessError', undefined: 'sends empty' },
  withoutCode: 'sends empty',
  reason: { limit: 123, over: 'throws SyntaxError', overWithinCharacter: 'throws SyntaxError', withoutCode: 'sends 1000 with the reason' },
  invalid: { connecting: 'throws InvalidAccessError', closed: 'throws InvalidAccessError' }
} as const

// prettier-ignore
const closesBunServer = {
  otherwise: { 'sends empty': [[0, 0], [1005, 1006]] },
  values: { '65536': 'sends empty', '-1': 'sends 65535', '1000.5': 'sends 1000', NaN: 'sends empty', "'1000'": 'throws TypeError', null: 'throws TypeError', undefined: 'sends 1000' },
  withoutCode: 'sends 1000',
  reason: { limit: 123, over: 'truncates to 123 bytes', overWithinCharacter: 'truncates to 122 bytes', withoutCode: 'sends 1000 with the reason' },
  invalid: { closed: 'is silent' }
} as const

// prettier-ignore
const closesWorkerd = {
  otherwise: { 'throws InvalidAccessError': [[0, 999], [1004, 1006], [1015, 1015], [5000, 65535]] },
  values: { '65536': 'throws InvalidAccessError', '-1': 'throws InvalidAccessError', '1000.5': 'sends 1000', NaN: 'throws InvalidAccessError', "'1000'": 'sends 1000', null: 'throws InvalidAccessError', undefined: 'sends empty' },
  withoutCode: 'sends empty',
  reason: { limit: 123, over: 'throws SyntaxError', overWithinCharacter: 'throws SyntaxError', withoutCode: 'throws InvalidAccessError' },
  invalid: { connecting: 'throws InvalidAccessError', closed: 'throws InvalidAccessError' }
} as const

// prettier-ignore
const closesWorkerdServer = {
  otherwise: { 'throws InvalidAccessError': [[0, 999], [1004, 1006], [1015, 1015], [5000, 65535]] },
  values: { '65536': 'throws InvalidAccessError', '-1': 'throws InvalidAccessError', '1000.5': 'sends 1000', NaN: 'throws InvalidAccessError', "'1000'": 'sends 1000', null: 'throws InvalidAccessError', undefined: 'sends empty' },
  withoutCode: 'sends empty',
  reason: { limit: 123, over: 'throws SyntaxError', overWithinCharacter: 'throws SyntaxError', withoutCode: 'throws InvalidAccessError' },
  invalid: { closed: 'throws InvalidAccessError' }
} as const

// prettier-ignore
const closesWs = {
  otherwise: { 'throws TypeError': [[0, 999], [1004, 1006], [1015, 2999], [5000, 65535]] },
  values: { '65536': 'throws TypeError', '-1': 'throws TypeError', '1000.5': 'sends 1000', NaN: 'throws TypeError', "'1000'": 'throws TypeError', null: 'throws TypeError', undefined: 'sends empty' },
  withoutCode: 'sends empty',
  reason: { limit: 123, over: 'throws RangeError', overWithinCharacter: 'throws RangeError', withoutCode: 'sends empty' },
  invalid: { connecting: 'is silent', closed: 'is silent' }
} as const

// prettier-ignore
const closesWsServer = {
  otherwise: { 'throws TypeError': [[0, 999], [1004, 1006], [1015, 2999], [5000, 65535]] },
  values: { '65536': 'throws TypeError', '-1': 'throws TypeError', '1000.5': 'sends 1000', NaN: 'throws TypeError', "'1000'": 'throws TypeError', null: 'throws TypeError', undefined: 'sends empty' },
  withoutCode: 'sends empty',
  reason: { limit: 123, over: 'throws RangeError', overWithinCharacter: 'throws RangeError', withoutCode: 'sends empty' },
  invalid: { closed: 'is silent' }
} as const

// prettier-ignore
const closesWebsocket = {
  otherwise: { 'throws Error': [[0, 999], [1004, 1006], [1016, 2999], [5000, 65535]] },
  values: { '65536': 'throws Error', '-1': 'throws Error', '1000.5': 'throws Error', NaN: 'throws Error', "'1000'": 'sends 1000', null: 'sends 1000', undefined: 'sends 1000' },
  withoutCode: 'sends 1000',
  reason: { limit: null, over: 'sends as is', overWithinCharacter: 'sends as is', withoutCode: 'sends 1000 with the reason' },
  invalid: { closed: 'is silent' }
} as const

// prettier-ignore
const reportsWebsocket = {
  asReceived: [0, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 2999, 3000, 4000, 5000, 65535],
  instead: {},
  empty: 1006,
  dropped: 1006
} as const

// prettier-ignore
const closesWebsocketDrop = {
  otherwise: {},
  values: { '65536': 'throws RangeError', '-1': 'throws RangeError', '1000.5': 'sends 1000', NaN: 'sends 0', "'1000'": 'sends 1002', null: 'sends 1002', undefined: 'sends 1002' },
  withoutCode: 'sends 1002',
  reason: { limit: null, over: 'sends as is', overWithinCharacter: 'sends as is', withoutCode: 'sends 1002 with the reason' },
  invalid: { closed: 'is silent' }
} as const

// prettier-ignore
const closesFayeWebsocket = {
  otherwise: { 'throws Error': [[0, 999], [1001, 2999], [5000, 65535]] },
  values: { '65536': 'throws Error', '-1': 'throws Error', '1000.5': 'throws Error', NaN: 'sends 1000', "'1000'": 'throws Error', null: 'throws Error', undefined: 'sends 1000' },
  withoutCode: 'sends 1000',
  reason: { limit: null, over: 'sends as is', overWithinCharacter: 'sends as is', withoutCode: 'sends 1000 with the reason' },
  invalid: { connecting: 'throws Error', closed: 'throws Error' }
} as const

// prettier-ignore
const reportsFayeWebsocket = {
  asReceived: [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 4000],
  instead: { '1002': [0, 999, 1004, 1005, 1006, 1012, 1013, 1014, 1015, 1016, 2999, 5000, 65535] },
  empty: 1000,
  dropped: 1006
} as const

// prettier-ignore
const closesFayeWebsocketServer = {
  otherwise: { 'throws Error': [[0, 999], [1001, 2999], [5000, 65535]] },
  values: { '65536': 'throws Error', '-1': 'throws Error', '1000.5': 'throws Error', NaN: 'sends 1000', "'1000'": 'throws Error', null: 'throws Error', undefined: 'sends 1000' },
  withoutCode: 'sends 1000',
  reason: { limit: null, over: 'sends as is', overWithinCharacter: 'sends as is', withoutCode: 'sends 1000 with the reason' },
  invalid: { closed: 'throws Error' }
} as const

// prettier-ignore
const closesPartysocket = {
  otherwise: { 'sends nothing, leaves the connection open': [[0, 999], [1001, 2999], [5000, 65535]] },
  values: { '65536': 'sends nothing, leaves the connection open', '-1': 'sends nothing, leaves the connection open', '1000.5': 'sends 1000', NaN: 'sends nothing, leaves the connection open', "'1000'": 'sends 1000', null: 'sends nothing, leaves the connection open', undefined: 'sends 1000' },
  withoutCode: 'sends 1000',
  reason: { limit: 123, over: 'sends nothing, leaves the connection open', overWithinCharacter: 'sends nothing, leaves the connection open', withoutCode: 'sends 1000 with the reason' },
  invalid: { connecting: 'is silent', closed: 'is silent' }
} as const

// prettier-ignore
const reportsPartysocket = {
  asReceived: [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 4000],
  instead: { '1000': [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535] },
  empty: 1005,
  dropped: 1000
} as const

// prettier-ignore
const closesReconnectingWebsocket = {
  otherwise: { 'throws InvalidAccessError': [[0, 999], [1001, 2999], [5000, 65535]] },
  values: { '65536': 'throws InvalidAccessError', '-1': 'throws InvalidAccessError', '1000.5': 'sends 1000', NaN: 'throws InvalidAccessError', "'1000'": 'sends 1000', null: 'throws InvalidAccessError', undefined: 'sends 1000' },
  withoutCode: 'sends 1000',
  reason: { limit: 123, over: 'throws SyntaxError', overWithinCharacter: 'throws SyntaxError', withoutCode: 'sends 1000 with the reason' },
  invalid: { connecting: 'is silent', closed: 'is silent' }
} as const

/**
 * What `close(code, reason)` does in each runtime, and what it reports on receipt.
 *
 * Source: measurement, on loopback, over fresh connections against a peer that reads frames byte by byte; every integer
 * from 0 to 5000 and samples up to 65535. Each row has its version and its date.
 */
// prettier-ignore
export const runtimes = {
  chromium: { title: 'Chromium', role: 'client', method: 'close', version: '156.0.8078.79', on: null, measured: '2026-11-21', accepts: spans.chromium, ...closesChromium, reports: reportsChromium },
  firefox: { title: 'Firefox ESR', role: 'client', method: 'close', version: '153.7.0', on: null, measured: '2026-11-21', accepts: spans.firefox, ...closesFirefox, reports: reportsFirefox },
  node20: { title: 'Node.js 20, global with --experimental-websocket', role: 'client', method: 'close', version: '20.20.2', on: null, measured: '2026-11-21', accepts: spans.node20, ...closesFirefox, reports: reportsNode20 },
  node22: { title: 'Node.js 22, global', role: 'client', method: 'close', version: '22.23.3', on: null, measured: '2026-11-21', accepts: spans.node22, ...closesFirefox, reports: reportsNode20 },
  node24: { title: 'Node.js 24, global', role: 'client', method: 'close', version: '24.21.0', on: null, measured: '2026-11-21', accepts: spans.node24, ...closesNode24, reports: reportsNode20 },
  node26: { title: 'Node.js 26, global', role: 'client', method: 'close', version: '26.10.0', on: null, measured: '2026-11-21', accepts: spans.node26, ...closesNode24, reports: reportsNode20 },
  undici: { title: 'undici', role: 'client', method: 'close', version: '8.12.4', on: 'Node.js 24.21.0', measured: '2026-11-21', accepts: spans.undici, ...closesNode24, reports: reportsNode20 },
  jsdom: { title: 'jsdom', role: 'client', method: 'close', version: '31.0.1', on: 'Node.js 24.21.0', measured: '2026-11-21', accepts: spans.jsdom, ...closesNode24, reports: reportsNode20 },
  deno: { title: 'Deno, global', role: 'client', method: 'close', version: '2.9.6', on: null, measured: '2026-11-21', accepts: spans.deno, ...closesDeno, reports: reportsDeno },
  'deno-server': { title: 'Deno.upgradeWebSocket', role: 'server', method: 'close', version: '2.9.6', on: null, measured: '2026-11-21', accepts: spans['deno-server'], ...closesDenoServer, reports: reportsDeno },
  bun: { title: 'Bun, global', role: 'client', method: 'close', version: '1.4.5', on: null, measured: '2026-11-21', accepts: spans.bun, ...closesBun, reports: reportsNode20 },
  'bun-server': { title: 'Bun.serve', role: 'server', method: 'close', version: '1.4.5', on: null, measured: '2026-11-21', accepts: spans['bun-server'], ...closesBunServer, reports: reportsNode20 },
  workerd: { title: 'workerd, global', role: 'client', method: 'close', version: '1.20261117.1', on: null, measured: '2026-11-21', accepts: spans.workerd, ...closesWorkerd, reports: reportsFirefox },
  'workerd-server': { title: 'workerd, WebSocketPair', role: 'server', method: 'close', version: '1.20261117.1', on: null, measured: '2026-11-21', accepts: spans['workerd-server'], ...closesWorkerdServer, reports: reportsFirefox },
  ws: { title: 'ws, client', role: 'client', method: 'close', version: '8.23.0', on: 'Node.js 24.21.0', measured: '2026-11-21', accepts: spans.ws, ...closesWs, reports: reportsNode20 },
  'ws-server': { title: 'ws, server', role: 'server', method: 'close', version: '8.23.0', on: 'Node.js 24.21.0', measured: '2026-11-21', accepts: spans['ws-server'], ...closesWsServer, reports: reportsNode20 },
  crossws: { title: 'crossws, adapter for Node.js', role: 'server', method: 'close', version: '0.4.17', on: 'Node.js 24.21.0', measured: '2026-11-21', accepts: spans.crossws, ...closesWsServer, reports: reportsNode20 },
  websocket: { title: 'websocket, client', role: 'client', method: 'close', version: '1.0.35', on: 'Node.js 24.21.0', measured: '2026-11-21', accepts: spans.websocket, ...closesWebsocket, reports: reportsWebsocket },
  'websocket-drop': { title: 'websocket, client', role: 'client', method: 'drop', version: '1.0.35', on: 'Node.js 24.21.0', measured: '2026-11-21', accepts: spans['websocket-drop'], ...closesWebsocketDrop, reports: reportsWebsocket },
  'websocket-server': { title: 'websocket, server', role: 'server', method: 'close', version: '1.0.35', on: 'Node.js 24.21.0', measured: '2026-11-21', accepts: spans['websocket-server'], ...closesWebsocket, reports: reportsWebsocket },
  'websocket-server-drop': { title: 'websocket, server', role: 'server', method: 'drop', version: '1.0.35', on: 'Node.js 24.21.0', measured: '2026-11-21', accepts: spans['websocket-server-drop'], ...closesWebsocketDrop, reports: reportsWebsocket },
  'faye-websocket': { title: 'faye-websocket, client', role: 'client', method: 'close', version: '0.11.4', on: 'Node.js 24.21.0', measured: '2026-11-21', accepts: spans['faye-websocket'], ...closesFayeWebsocket, reports: reportsFayeWebsocket },
  'faye-websocket-server': { title: 'faye-websocket, server', role: 'server', method: 'close', version: '0.11.4', on: 'Node.js 24.21.0', measured: '2026-11-21', accepts: spans['faye-websocket-server'], ...closesFayeWebsocketServer, reports: reportsFayeWebsocket },
  partysocket: { title: 'partysocket, over the global WebSocket', role: 'client', method: 'close', version: '1.3.0', on: 'Node.js 24.21.0', measured: '2026-11-21', accepts: spans.partysocket, ...closesPartysocket, reports: reportsPartysocket },
  'reconnecting-websocket': { title: 'reconnecting-websocket, over the global WebSocket', role: 'client', method: 'close', version: '4.4.0', on: 'Node.js 24.21.0', measured: '2026-11-21', accepts: spans['reconnecting-websocket'], ...closesReconnectingWebsocket, reports: reportsPartysocket }
} as const satisfies Record<keyof typeof spans, RuntimeFacts>
