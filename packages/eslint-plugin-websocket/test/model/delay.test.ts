import { describe, expect, it } from 'vitest'
import { probe } from './probe.js'

const waits = (code: string, parser: 'javascript' | 'typescript') =>
  probe(code, parser, (model) =>
    model.reconnects(1013).map(({ verdict, wait }) => (verdict === 'none' ? verdict : wait.level))
  )

/** A function that connects again after 1013, by what it waits for. */
const after = (delay: string, before = '', parameters = '') => `
  ${before}
  function connect(${parameters}) {
    const ws = new WebSocket(url)
    ws.onclose = (event) => { if (event.code === 1013) setTimeout(connect, ${delay}) }
  }`

/** The same as a method of a class with some members. */
const method = (delay: string, members: string, parameters = '') => `
  class Client {
    ${members}
    connect(${parameters}) {
      this.ws = new WebSocket(url)
      this.ws.onclose = (event) => { if (event.code === 1013) setTimeout(() => this.connect(), ${delay}) }
    }
  }`

const constant: readonly string[] = [
  after('1000'),
  after('5 * 1000'),
  after('1_000'),
  after('WAIT', 'const WAIT = 1000;'),
  after('WAIT', 'let WAIT = 60 * 1000;'),
  after('WAIT * 2', 'const WAIT = 1000;'),
  after('WAIT + Math.random() * 500', 'const WAIT = 1000;'),
  after('wait', 'const wait = Math.random() * 500;'),
  after('config.wait', 'const config = { wait: 1000 };'),
  after('wait', 'const { wait } = { wait: 1000 };'),
  after('WAITS.short', 'const WAITS = Object.freeze({ short: 1000, long: 9000 }); publish(WAITS);'),
  after('wait', '', 'wait = 1000'),
  // What a timer calls gets no argument, whoever else calls it.
  after('wait', 'function again(wait) { connect(wait * 2) }', 'wait = 1000'),
  after('wait', 'again(connect);', 'wait = 1000'),
  after('wait', 'const again = connect; again(5);', 'wait = 1000'),
  method('wait', 'again(wait) { this.connect(wait * 2) }', 'wait = 1000'),
  after('wait()', 'const wait = () => 1000;'),
  method('this.wait', 'wait = 1000'),
  method('this.#wait', '#wait = 1000'),
  method('Client.WAIT', 'static WAIT = 1000'),
  method('this.wait', 'constructor() { this.wait = 1000 }'),
  method('this.wait', 'constructor(wait = 1000) { this.wait = wait }'),
  method('wait', '', 'wait = 1000'),
  after('wait()', 'function wait() { return WAIT } const WAIT = 1000;')
]

const constantByTypes: readonly string[] = [
  after('Wait.Short', 'enum Wait { Short = 1000 }'),
  after('Wait.Long', 'const enum Wait { Short = 1000, Long = Short * 5 }'),
  after('WAITS.short', 'const WAITS = { short: 1000 } as const; publish(WAITS);'),
  method('this.wait', 'private readonly wait: number = 1000'),
  method('this.wait', 'constructor(private readonly wait = 1000) {}')
]

const growing: readonly string[] = [
  after('wait', 'let wait = 1000; function grow() { wait *= 2 }'),
  after('config.wait', 'const config = { wait: 1000 }; function grow() { config.wait *= 2 }'),
  after('config.wait', 'const config = { wait: 1000 }; function grow() { config.wait++ }'),
  after('1000 * 2 ** attempt', 'let attempt = 0; function fail() { attempt++ }'),
  after('Math.pow(2, attempt) * 1000', 'let attempt = 0; function fail() { attempt += 1 }'),
  after('1000 * (1 << attempt)', 'let attempt = 0; function fail() { ++attempt }'),
  after('Math.min(attempt * 1000, 30000)', 'let attempt = 0; function fail() { attempt = attempt + 1 }'),
  after('Math.random() * wait', 'let wait = 1000; function grow() { wait = Math.min(wait * 1.5, 60000) }'),
  after('wait', 'let wait = 1000; function grow() { const next = wait * 2; wait = next }'),
  after('wait', 'let wait = 1000; function grow() { wait = doubled(wait) } function doubled(ms) { return ms * 2 }'),
  after('WAITS[attempt] ?? 30000', 'const WAITS = [0, 1000, 5000]; let attempt = 0; function fail() { attempt++ }'),
  after('WAITS[Math.min(attempt, 2)]', 'const WAITS = [0, 1000, 5000]; let attempt = 0; function fail() { attempt++ }'),
  after('wait()', 'let attempt = 0; function wait() { return 1000 * attempt++ }'),
  after(
    'wait()',
    'let attempt = 0; function wait() { attempt++; const base = 500; return base * attempt + Math.random() }'
  ),
  after('reconnectDelay(1013, attempt++)', "import { reconnectDelay } from 'ws-close-codes'; let attempt = 0;"),
  method('this.wait', 'wait = 1000; grow() { this.wait *= 2 }'),
  method('this.wait', 'wait = 1000; grow() { this.wait++ }'),
  method('this.wait', 'wait = 1000; grow() { this.wait = this.wait * 2 }'),
  method('this.wait', 'wait = 1000; grow() { const self = this; self.wait *= 2 }')
]

const configured: readonly string[] = [
  after('config.wait', 'const config = { wait: 1000 }; tune(config);'),
  after('config.wait', 'const config = { wait: 1000, ...own };'),
  method('this.wait', 'constructor(wait) { this.wait = wait }'),
  method('this.wait * 2', 'constructor({ wait }, factor) { this.wait = factor ?? 1000 }')
]

const unknown: readonly string[] = [
  after('left * 1000', 'let left = 5; function fail() { left-- }'),
  after('wait', 'let wait = 1000; function grow() { wait *= 1 }'),
  after('wait', 'let wait = 1000; function shrink() { wait /= 2 }'),
  after('wait'),
  after('options.wait || 1000'),
  after('WAITS[attempt]', 'const WAITS = [1000, 2000, 4000];'),
  after('wait * factor()', 'let wait = 1000; function grow() { wait = wait * factor }'),
  method('this.wait', 'wait = 1000; grow(name) { this[name] = 5 }'),
  method('this.wait', 'wait = 1000; grow() { [this.wait] = next() }')
]

describe('a wait', () => {
  for (const parser of ['javascript', 'typescript'] as const) {
    it.each(constant)(`is the same each time: %s (${parser})`, (code) =>
      expect(waits(code, parser)).toEqual(['constant'])
    )
    it.each(growing)(`grows: %s (${parser})`, (code) => expect(waits(code, parser)).toEqual(['growing']))
    it.each(configured)(`is configured: %s (${parser})`, (code) => expect(waits(code, parser)).toEqual(['configured']))
    it.each(unknown)(`is not known: %s (${parser})`, (code) => expect(waits(code, parser)).toEqual(['unknown']))
  }
  it.each(constantByTypes)('is the same each time: %s', (code) =>
    expect(waits(code, 'typescript')).toEqual(['constant'])
  )
  it('is none from the second round on where only the first call has handed it over', () =>
    expect(waits(after('wait', 'connect(3000);', 'wait'), 'javascript')).toEqual(['none']))
  it('is none where the number is 0', () =>
    expect(waits(after('WAIT', 'const WAIT = 0;'), 'javascript')).toEqual(['none']))
})
