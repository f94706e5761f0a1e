import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type DefaultTreeAdapterMap, type ParserError } from 'parse5'
import { dist } from './site.js'

export type Element = DefaultTreeAdapterMap['element']
type Node = DefaultTreeAdapterMap['node']

/** A page as it was built. */
export interface BuiltPage {
  /** `/ru/codes/1013` */
  readonly address: string
  readonly text: string
}

/** Every HTML file of the site, redirects and the page for unknown addresses among them. */
export function builtPages(): BuiltPage[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  if (files.length === 0) throw new Error('The site has no page.')
  return files.map((file) => ({
    address: `/${file.replace(/(?:^|(?<=\/))index\.html$|\.html$/, '')}`,
    text: readFileSync(join(dist, file), 'utf8')
  }))
}

/** A page as elements, and what its markup breaks. */
export function parsed({ text }: BuiltPage): { elements: Element[]; errors: ParserError[] } {
  const errors: ParserError[] = []
  const root = parse(text, { onParseError: (error) => errors.push(error) })
  return { elements: [...within(root)], errors }
}

function* within(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* within(child)
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

/** What a reader sees of an element, without the elements in it that are left out. */
export function textOf(node: Node, isLeftOut: (element: Element) => boolean = () => false): string {
  if ('value' in node && node.nodeName === '#text') return node.value
  if (!('childNodes' in node)) return ''
  return node.childNodes
    .map((child) => ('tagName' in child && isLeftOut(child) ? '' : textOf(child, isLeftOut)))
    .join('')
}

/** The elements of a class, in the order of the page. */
export function ofClass(elements: readonly Element[], name: string): Element[] {
  return elements.filter((one) => (attribute(one, 'class') ?? '').split(/\s+/).includes(name))
}

/** An element, and everything in it. */
export function all(element: Element): Element[] {
  return [...within(element)]
}
