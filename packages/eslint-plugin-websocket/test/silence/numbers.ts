/** A number that means something else, or a close code that nobody sends and nobody has received. */
export interface Line {
  readonly name: string
  readonly code: string
  /** What makes a report of it: a text, and what stands there in its place. */
  readonly twin: readonly [text: string, instead: string]
  readonly rules: readonly string[]
  readonly only?: 'typescript'
}

const reserved = 'no-reserved-close-code'
const unsupported = 'no-unsupported-close-code'
const impossible = 'no-impossible-close-code-comparison'
const misnamed = 'no-mismatched-close-code-name'
const constant = 'prefer-close-code-constant'
const forwarded = 'no-forwarded-close-code'

/** Numbers of other subjects. */
const others: readonly Line[] = [
  { name: 'exit code', code: 'process.exit(1006)', twin: ['process.exit', 'socket.close'], rules: [reserved] },
  {
    name: 'port',
    code: 'const port = 1006; server.listen(port)',
    twin: ['server.listen', 'socket.close'],
    rules: [reserved]
  },
  { name: 'status of a reply', code: 'reply.code(401)', twin: ['reply.code', 'socket.close'], rules: [reserved] },
  {
    name: 'status of a response',
    code: "https.get('close', (response) => response.code === 401 && signIn())",
    twin: ['https.get', 'socket.addEventListener'],
    rules: [impossible]
  },
  {
    // EIP-1193 has 1013 for a provider that lost all chains.
    name: 'error of a wallet',
    code: "provider.on('disconnect', (error) => error.code === 1013 && warn())",
    twin: ["provider.on('disconnect'", "socket.addEventListener('close'"],
    rules: [constant]
  },
  {
    name: 'error that a wallet throws',
    code: "throw new ProviderError(1013, 'Disconnected')",
    twin: ['throw new ProviderError', 'socket.close'],
    rules: [unsupported]
  },
  {
    name: 'error of JSON-RPC',
    code: 'socket.onmessage = (event) => event.code === -32601 && warn()',
    twin: ['onmessage', 'onclose'],
    rules: [impossible]
  },
  {
    name: 'status of gRPC',
    code: "call.on('status', (status) => status.code === 1015 && retry())",
    twin: ["call.on('status'", "socket.addEventListener('close'"],
    rules: [impossible]
  },
  {
    name: 'code of an error of the system',
    code: "socket.onopen = (error) => error.code === 'ECONNRESET' && retry()",
    twin: ['onopen', 'onclose'],
    rules: [impossible]
  },
  {
    name: 'long text beside a number',
    code: "log(4000, 'The session has ended because '.repeat(9))",
    twin: ['log', 'socket.close'],
    rules: ['valid-close-reason']
  },
  {
    name: 'code in a string',
    code: "log('', 'socket.close(1006)')",
    twin: ["'', 'socket.close(1006)'", 'socket.close(1006)'],
    rules: [reserved]
  }
]

/** Codes that this end only tells itself. */
const local: readonly Line[] = [
  {
    name: 'event that a shim makes',
    code: "target.dispatchEvent(new CloseEvent('close', { code: 1006 }))",
    twin: ["new CloseEvent('close', { code: 1006 })", 'socket.close(1006)'],
    rules: [reserved]
  },
  {
    name: 'handler that is called by hand',
    code: 'socket.onclose(1006)',
    twin: ['onclose', 'close'],
    rules: [reserved]
  },
  {
    name: 'event that is emitted',
    code: "socket.emit('close', 1006)",
    twin: ["emit('close', ", 'close('],
    rules: [reserved]
  },
  { name: 'error that says 1006', code: "fail(1006, 'lost')", twin: ['fail', 'socket.close'], rules: [reserved] },
  {
    name: 'log of a received code',
    code: 'socket.onclose = (event) => log(event.code)',
    twin: ['log', 'another.close'],
    rules: [forwarded]
  },
  {
    name: 'received code as exit code',
    code: 'socket.onclose = (event) => process.exit(event.code)',
    twin: ['process.exit', 'another.close'],
    rules: [forwarded]
  },
  {
    name: 'received code that is emitted',
    code: "socket.onclose = (event) => hub.emit('close', event.code, event.reason)",
    twin: ["hub.emit('close', ", 'another.close('],
    rules: [forwarded]
  }
]

/** Codes that are looked up or refused before anything is sent. */
const checks: readonly Line[] = [
  {
    name: 'validator',
    code: 'const check = (code) => { if (code === 1004 || code === 1015) throw new RangeError() }; socket.onclose = (event) => check(given)',
    twin: ['given', 'event.code'],
    rules: [impossible, impossible]
  },
  {
    name: 'list of reserved codes',
    code: 'const stop = (code) => { if ([1004, 1005, 1006].includes(code)) throw new RangeError(); socket.close(code) }',
    twin: ['const stop = (code)', 'another.onclose = ({ code })'],
    rules: [constant, constant, forwarded]
  },
  {
    name: 'set of reserved codes',
    code: 'const none = new Set([1005, 1006]); const stop = (code) => socket.close(none.has(code) ? 4000 : code)',
    twin: ['const stop = (code)', 'another.onclose = ({ code })'],
    rules: [constant, constant, forwarded]
  },
  {
    name: 'function that says what a number means',
    code: "const say = (code) => { switch (code) { case 1006: return 'lost' } }; socket.onclose = (event) => say(given)",
    twin: ['given', 'event.code'],
    rules: [constant]
  },
  {
    name: 'test that expects a refusal',
    code: 'expect(() => socket.close(1006)).toThrow()',
    twin: ['expect', 'later'],
    rules: [reserved]
  },
  {
    name: 'assertion of a refusal',
    code: 'assert.throws(() => socket.close(1001))',
    twin: ['assert.throws', 'later'],
    rules: [unsupported]
  },
  {
    name: 'close that is spied on',
    code: "const fake = new WebSocket(url); vi.spyOn(fake, 'close'); fake.close(1006)",
    twin: ['vi.spyOn', 'log'],
    rules: [reserved]
  },
  {
    name: 'close that is replaced',
    code: 'const fake = new WebSocket(url); fake.close = vi.fn(); fake.close(1006)',
    twin: ['fake.close = vi.fn()', 'log()'],
    rules: [reserved]
  },
  {
    name: 'global that is replaced',
    code: "vi.stubGlobal('WebSocket', Fake); const fake = new WebSocket(url); fake.close(1006)",
    twin: ["vi.stubGlobal('WebSocket', Fake)", 'log()'],
    rules: [reserved]
  },
  {
    name: 'class that is handed in',
    code: 'function test(WebSocket) { new WebSocket(url).close(1006) }',
    twin: ['(WebSocket)', '()'],
    rules: [reserved]
  },
  {
    name: 'fake by the same name',
    code: '{ const { WebSocket } = fakes; new WebSocket(url).close(1006) }',
    twin: ['{ WebSocket }', '{ Socket }'],
    rules: [reserved]
  }
]

/** Names for numbers. */
const tables: readonly Line[] = [
  {
    name: 'enum of business errors',
    code: 'export enum OrderError { NotFound = 1004, InternalError = 1012 }',
    twin: ['OrderError', 'CloseCode'],
    rules: [misnamed],
    only: 'typescript'
  },
  {
    name: 'business errors',
    code: 'export const OrderError = { PolicyViolation: 1001, InternalError: 1012 }',
    twin: ['OrderError', 'CloseCode'],
    rules: [misnamed, misnamed]
  },
  {
    name: 'error codes that say no more',
    code: 'export const ErrorCode = { PolicyViolation: 1001, InternalError: 1012 }',
    twin: ['ErrorCode', 'CloseCode'],
    rules: [misnamed, misnamed]
  },
  {
    name: 'statuses',
    code: 'export const StatusCode = { PolicyViolation: 1001, InternalError: 1012 }',
    twin: ['StatusCode', 'CloseCode'],
    rules: [misnamed, misnamed]
  },
  {
    name: 'numbers of a game',
    code: 'export const Event = { Kicked: 2001, Moved: 2002 }',
    twin: ['Event', 'CloseCode'],
    rules: ['no-unregistered-close-code', 'no-unregistered-close-code']
  },
  {
    name: 'codes under their names',
    code: 'export const CloseCode = { NormalClosure: 1000, AbnormalClosure: 1006, InternalError: 1011, TLSHandshake: 1015 }',
    twin: ['1011', '1012'],
    rules: [misnamed]
  },
  {
    name: 'what a log says of codes',
    code: "export const closeCodes = { 1000: 'Normal Closure', 1001: 'Going Away', 1006: 'Abnormal Closure', 1011: 'Internal Error' }",
    twin: ['1011', '1012'],
    rules: [misnamed]
  },
  {
    name: 'map of what codes mean',
    code: "export const closeCodes = new Map([[1000, 'Normal Closure'], [1001, 'Going Away'], [1011, 'Internal Error']])",
    twin: ['1011', '1012'],
    rules: [misnamed]
  }
]

export const numbers: readonly Line[] = [...others, ...local, ...checks, ...tables]
