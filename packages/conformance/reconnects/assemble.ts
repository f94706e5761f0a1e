// The text of a module from what was chosen for it.
import type { Attachment, Axes, Guard, Reset } from './axes.js'
import { indent, manners, type Manner, type Part } from './manners.js'

export function assemble(choice: Axes): string {
  const { shape, attachment, wait, test } = choice
  const manner = manners[shape.kind]
  const declared = [attachment.declares, wait.declares, test.declares]
  const lines = [
    ...(attachment.ws ? ["import WebSocket from 'ws'"] : []),
    ...declared.filter((line) => line !== undefined),
    ...manner.write(fieldsOf(choice), partsOf(choice, manner))
  ]
  return indent(lines.join('\n'))
}

function counterOf({ wait }: Axes): string {
  return wait.counter === 0 ? 'attempt' : 'wait'
}

const guardFields: Record<NonNullable<Guard['kind']>, readonly [string, string]> = {
  flag: ['stopped', 'false'],
  pending: ['pending', 'false'],
  limit: ['tries', '0'],
  one: ['tries', '0'],
  cleared: ['current', 'null'],
  kept: ['current', 'null'],
  state: ['current', 'null'],
  closing: ['current', 'null']
}

function fieldsOf(choice: Axes): ReadonlyMap<string, string> {
  const { wait, guard, reset } = choice
  const fields = new Map<string, string>()
  if (wait.counter !== undefined) fields.set(counterOf(choice), String(wait.counter))
  if (guard.kind !== null) fields.set(...guardFields[guard.kind])
  if (reset.place === 'stable') fields.set('stable', 'undefined')
  return fields
}

/** What guards stand with: at the beginning of the handler, at that of the function that connects, and after the construction. */
function guardLines({ guard }: Axes, member: Manner['member']) {
  const lines = (kinds: readonly Guard['kind'][], ...text: string[]) => (kinds.includes(guard.kind) ? text : [])
  const [current, pending, tries] = [member('current'), member('pending'), member('tries')]
  return {
    handler: [
      ...lines(['flag'], `if (${member('stopped')}) return`),
      ...lines(['cleared'], `${current} = null`),
      ...lines(['pending'], `if (${pending}) return`, `${pending} = true`),
      ...lines(['limit'], `if (${tries}++ >= 20) return`),
      ...lines(['one'], `if (${tries}++ > 0) return`)
    ],
    connect: [
      ...lines(['cleared', 'kept'], `if (${current}) return`),
      ...lines(['state'], `if (${current} && ${current}.readyState !== WebSocket.CLOSED) return`),
      ...lines(['closing'], `${current}?.close()`),
      ...lines(['pending'], `${pending} = false`)
    ],
    after: lines(['cleared', 'kept', 'state', 'closing'], `${current} = socket`)
  }
}

function partsOf(choice: Axes, { member, reference }: Manner): Part[] {
  const { attachment, path, wait, test, reset, guard } = choice
  const counter = member(counterOf(choice))
  const guarding = guardLines(choice, member)
  const clear = (reset.around ?? String)(`${counter} = ${wait.counter}`)
  const resetIn = (...places: Reset['place'][]) => (places.includes(reset.place) ? [clear] : [])
  const on = (event: string, line: string) => `socket.addEventListener('${event}', () => {\n${line}\n})`
  const steps = [...path.between, 'connect']
  const waiting = wait.lines({ connect: `${member('connect')}()`, counter })
  // The last function before the connection waits; those before it lead there.
  const lead = (next: string) => (next === 'connect' ? waiting : [`${member(next)}()`])
  const onClose: Part = {
    name: 'onClose',
    parameter: attachment.hands === 'event' ? '{ code }' : 'code',
    awaits: wait.awaits === true && path.between.length === 0,
    lines: [
      ...guarding.handler,
      ...(reset.place === 'stable' ? [`clearTimeout(${member('stable')})`] : []),
      ...resetIn('close'),
      ...test.around(lead(steps[0]!).join('\n'))
    ]
  }
  const between = path.between.map((name, index): Part => {
    const next = steps[index + 1]!
    return { name, parameter: '', awaits: wait.awaits === true && next === 'connect', lines: lead(next) }
  })
  const connect: Part = {
    name: 'connect',
    parameter: '',
    lines: [
      ...guarding.connect,
      ...resetIn('connect'),
      'const socket = new WebSocket(process.env.SERVER_URL)',
      ...guarding.after,
      ...resetIn('open', 'message', 'error').map((line) => on(String(reset.place), line)),
      ...(reset.place === 'stable'
        ? [on('open', `${member('stable')} = setTimeout(() => {\n${clear}\n}, 30_000)`)]
        : []),
      attachment.attach(listenerOf(attachment, member, reference))
    ]
  }
  const stop: Part = { name: 'stop', parameter: '', lines: [`${member('stopped')} = true`] }
  return [connect, onClose, ...between, ...(guard.kind === 'flag' ? [stop] : [])]
}

function listenerOf(attachment: Attachment, member: Manner['member'], reference: Manner['reference']): string {
  if (attachment.hands === 'event') return reference('onClose')
  return attachment.ws ? `(code) => ${member('onClose')}(code)` : `(event) => ${member('onClose')}(event.code)`
}
