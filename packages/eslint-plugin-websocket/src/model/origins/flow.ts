import type { Bindings } from '../syntax/bindings.js'
import type { FunctionUses } from './callers.js'
import type { Documentation } from './documentation.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origin } from './roots.js'
import type { FunctionNode, Node } from '../syntax/syntax.js'
import type { TypeNode, Types } from '../syntax/types.js'

/** What the parts of the search for origins ask each other. */
export interface Flow {
  readonly bindings: Bindings
  readonly types: Types
  readonly found: Occurrences
  readonly documentation: Documentation
  /** What is made by a constructor, where something shows that a value is. */
  madeBy(constructor: Node | null): Origin[]
  of(node: Node): readonly Origin[]
  /** What a type says of a value. */
  typed(type: TypeNode | null | undefined): Origin[]
  /** What reading a property of values may give; remembers, and ends where the question comes back to itself. */
  read(bases: readonly Origin[], name: string): Origin[]
  /** What a function of the file may be called with at an index. */
  parameter(fn: FunctionNode, index: number): Origin[]
  functions(node: Node): readonly FunctionNode[]
  returned(fn: FunctionNode): Origin[]
  uses(fn: FunctionNode): FunctionUses
  /** Whether an expression may be a value. */
  isSame(base: Origin, object: Node): boolean
}
