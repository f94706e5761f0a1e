// The text of a module from what was chosen for it.
import type { Attachment, Axes, Shape } from './axes.js'

/** A function of a module. */
interface Part {
  readonly name: string
  readonly parameter: string
  readonly lines: readonly string[]
  readonly awaits?: boolean
}

/** How a module of some shape is written. */
interface Manner {
  /** How its members are named inside: `attempt`, `this.attempt`. */
  readonly member: (name: string) => string
  /** A member function as a value that keeps its object. */
  readonly reference: (name: string) => string
  readonly write: (fields: ReadonlyMap<string, string>, parts: readonly Part[]) => readonly string[]
}

const block = (opening: string, lines: readonly string[]) => [`${opening} {`, ...lines, '}'].join('\n')
const head = ({ name, parameter }: Part) => `${name}(${parameter})`
const declaration = (part: Part) => block(`${part.awaits ? 'async ' : ''}function ${head(part)}`, part.lines)
const method = (part: Part) => block(`${part.awaits ? 'async ' : ''}${head(part)}`, part.lines)
const variables = (fields: ReadonlyMap<string, string>) => [...fields].map(([name, value]) => `let ${name} = ${value}`)
const bound = (name: string) => `this.${name}.bind(this)`

const manners: Record<Shape['kind'], Manner> = {
  functions: {
    member: (name) => name,
    reference: (name) => name,
    write: (fields, parts) => [...variables(fields), ...parts.map(declaration), 'connect()']
  },
  closure: {
    member: (name) => name,
    reference: (name) => name,
    write: (fields, parts) => [
      block('function createClient()', [...variables(fields), ...parts.map(declaration), 'return { connect }']),
      'createClient().connect()'
    ]
  },
  class: {
    member: (name) => `this.${name}`,
    reference: bound,
    write: (fields, parts) => [classOf(fields, parts, (name) => name), 'new Client().connect()']
  },
  private: {
    member: (name) => `this.#${name}`,
    reference: (name) => bound(`#${name}`),
    write: (fields, parts) => [
      classOf(fields, [...parts, { name: 'start', parameter: '', lines: ['this.#connect()'] }], (name) =>
        name === 'start' ? name : `#${name}`
      ),
      'new Client().start()'
    ]
  },
  object: {
    member: (name) => `this.${name}`,
    reference: bound,
    write: (fields, parts) => [
      block('const client =', [
        [...[...fields].map(([name, value]) => `${name}: ${value}`), ...parts.map(method)].join(',\n')
      ]),
      'client.connect()'
    ]
  }
}

function classOf(
  fields: ReadonlyMap<string, string>,
  parts: readonly Part[],
  rename: (name: string) => string
): string {
  const declared = [...fields].map(([name, value]) => `${rename(name)} = ${value}`)
  return block('class Client', [...declared, ...parts.map((part) => method({ ...part, name: rename(part.name) }))])
}

export function assemble({ shape, attachment, path, wait, test, reset, guard }: Axes): string {
  const { member, reference, write } = manners[shape.kind]
  const fields = new Map<string, string>()
  const counter = wait.counter === 0 ? 'attempt' : 'wait'
  if (wait.counter !== undefined) fields.set(counter, String(wait.counter))
  if (guard.kind === 'flag') fields.set('stopped', 'false')
  else if (guard.kind !== null) fields.set('current', 'null')
  if (reset.place === 'stable') fields.set('stable', 'undefined')

  const clear = `${member(counter)} = ${wait.counter}`
  const on = (event: string, line: string) => `socket.addEventListener('${event}', () => {\n${line}\n})`
  const steps = [...path.between, 'connect']
  const waiting = wait.lines({ connect: `${member('connect')}()`, counter: member(counter) })
  // The last function before the connection waits; those before it lead there.
  const lead = (next: string) => (next === 'connect' ? waiting : [`${member(next)}()`])
  const onClose: Part = {
    name: 'onClose',
    parameter: attachment.hands === 'event' ? '{ code }' : 'code',
    awaits: wait.awaits === true && path.between.length === 0,
    lines: [
      ...(guard.kind === 'flag' ? [`if (${member('stopped')}) return`] : []),
      ...(guard.kind === 'cleared' ? [`${member('current')} = null`] : []),
      ...(reset.place === 'stable' ? [`clearTimeout(${member('stable')})`] : []),
      ...(reset.place === 'close' ? [clear] : []),
      ...test.around(lead(steps[0]!).join('\n'))
    ]
  }
  const between = path.between.map((name, index): Part => ({
    name,
    parameter: '',
    awaits: wait.awaits === true && steps[index + 1] === 'connect',
    lines: lead(steps[index + 1]!)
  }))
  const stays = guard.kind === 'cleared' || guard.kind === 'kept'
  const connect: Part = {
    name: 'connect',
    parameter: '',
    lines: [
      ...(stays ? [`if (${member('current')}) return`] : []),
      ...(reset.place === 'connect' ? [clear] : []),
      'const socket = new WebSocket(process.env.SERVER_URL)',
      ...(stays ? [`${member('current')} = socket`] : []),
      ...(reset.place === 'open' || reset.place === 'message' ? [on(reset.place, clear)] : []),
      ...(reset.place === 'stable'
        ? [on('open', `${member('stable')} = setTimeout(() => {\n${clear}\n}, 30000)`)]
        : []),
      attachment.attach(listenerOf(attachment, member, reference))
    ]
  }
  const stop: Part = { name: 'stop', parameter: '', lines: [`${member('stopped')} = true`] }
  const lines = [
    ...(attachment.ws ? ["import WebSocket from 'ws'"] : []),
    ...(wait.name.startsWith('sleep')
      ? ['const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))']
      : []),
    ...(test.declares === undefined ? [] : [test.declares]),
    ...write(fields, [connect, onClose, ...between, ...(guard.kind === 'flag' ? [stop] : [])])
  ]
  return indent(lines.join('\n'))
}

function listenerOf(attachment: Attachment, member: Manner['member'], reference: Manner['reference']): string {
  if (attachment.hands === 'event') return reference('onClose')
  return attachment.ws ? `(code) => ${member('onClose')}(code)` : `(event) => ${member('onClose')}(event.code)`
}

function indent(text: string): string {
  let depth = 0
  const lines = text.split('\n').map((line) => {
    if (line.startsWith('}')) depth--
    const indented = '  '.repeat(depth) + line
    if (line.endsWith('{')) depth++
    return indented
  })
  return `${lines.join('\n')}\n`
}
