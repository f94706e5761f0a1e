// How modules are written, by where their functions and variables live.
import type { Shape } from './axes.js'

/** A function of a module. */
export interface Part {
  readonly name: string
  readonly parameter: string
  readonly lines: readonly string[]
  readonly awaits?: boolean
}

/** How a module of some shape is written. */
export interface Manner {
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

export const manners: Record<Shape['kind'], Manner> = {
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

/** Gives lines the depth of the braces around them. */
export function indent(text: string): string {
  let depth = 0
  const lines = text.split('\n').map((line) => {
    if (line.startsWith('}')) depth--
    const indented = '  '.repeat(depth) + line
    if (line.endsWith('{')) depth++
    return indented
  })
  return `${lines.join('\n')}\n`
}
