import type { Bindings } from '../syntax/bindings.js'
import type { Occurrences } from '../syntax/occurrences.js'
import { isSame } from '../syntax/same.js'
import { isFunction, isInside, readName, unwrap, type Expression, type Node } from '../syntax/syntax.js'

/** Places of the program where `instanceof` has shown what a value is. */
export interface Guards {
  /** The constructor that a value is proved to be made by where a node reads it; null when nothing is shown there. */
  shown(node: Node): Expression | null
}

export function createGuards(bindings: Bindings, found: Occurrences): Guards {
  const tests = found.comparisons.filter(({ operator }) => operator === 'instanceof')
  const names = new Set(tests.map(({ left }) => readName(left)))

  /** The constructor that a condition shows for a value when it comes to `truth`. */
  function shownBy(outer: Node, node: Node, truth: boolean): Expression | null {
    const test = unwrap(outer)
    if (test.type === 'UnaryExpression' && test.operator === '!') return shownBy(test.argument, node, !truth)
    if (test.type === 'LogicalExpression' && test.operator === (truth ? '&&' : '||'))
      return shownBy(test.left, node, truth) ?? shownBy(test.right, node, truth)
    return truth &&
      test.type === 'BinaryExpression' &&
      test.operator === 'instanceof' &&
      isSame(test.left, node, bindings)
      ? test.right
      : null
  }

  /** The branch of a condition that a node stands in, as the truth it needs; null in the condition itself. */
  function branchOf(parent: Node, at: Node): readonly [Node, boolean] | null {
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression')
      return at === parent.test ? null : [parent.test, at === parent.consequent]
    if (parent.type === 'LogicalExpression' && parent.right === at && parent.operator !== '??')
      return [parent.left, parent.operator === '&&']
    return null
  }

  function shown(node: Node): Expression | null {
    if (names.size === 0 || !names.has(readName(node))) return null
    for (let at = node; at.parent && !isFunction(at); at = at.parent) {
      const { parent } = at
      const branch = branchOf(parent, at)
      const constructor = branch && shownBy(branch[0], node, branch[1])
      if (constructor) return isWritten(node, at) ? null : constructor
      if (parent.type !== 'BlockStatement' && parent.type !== 'Program') continue
      // `if (!(s instanceof WebSocket)) return`
      for (const before of parent.body.slice(0, parent.body.indexOf(at as never))) {
        const left =
          before.type === 'IfStatement' && !before.alternate && leaves(before.consequent) ? before.test : null
        const known = left && shownBy(left, node, false)
        if (known) return isWritten(node, parent) ? null : known
      }
    }
    return null
  }

  /** Whether the value changes within a part of the program. */
  function isWritten(node: Node, within: Node): boolean {
    if (node.type !== 'Identifier')
      return (found.writes.get(readName(node) ?? '') ?? []).some(({ target }) => isInside(target, within))
    return (bindings.variableOf(node)?.references ?? []).some(
      (one) => one.isWrite() && one.init !== true && isInside(one.identifier, within)
    )
  }

  return { shown }
}

function leaves(statement: Node): boolean {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement
  return /^(?:Return|Throw|Continue|Break)Statement$/.test(last?.type ?? '')
}
