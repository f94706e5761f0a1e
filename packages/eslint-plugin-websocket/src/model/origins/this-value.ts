import type { TSESTree } from '@typescript-eslint/utils'
import { listenerMethods } from './listeners.js'
import { expressionOrigin, origin, unknownOrigin, type Origin } from './roots.js'
import {
  argument,
  calledMember,
  calledName,
  isClass,
  isFunction,
  propertyName,
  thisFunction,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

/**
 * What `this` is at a node: the instance of a class, the object a method is written in, what a listener is attached to.
 *
 * @param of where the value of an expression comes from
 */
export function originOfThis(node: Node, of: (node: Node) => readonly Origin[]): Origin[] {
  const owner = thisFunction(node)
  if (!owner) return [unknownOrigin]
  if (owner.type === 'PropertyDefinition' || owner.type === 'StaticBlock') {
    const isStatic = owner.type === 'StaticBlock' || owner.static
    return [isStatic ? expressionOrigin(owner.parent.parent) : origin({ kind: 'instance', of: owner.parent.parent })]
  }
  const { parent } = owner
  switch (parent.type) {
    case 'MethodDefinition':
      return [
        parent.static ? expressionOrigin(parent.parent.parent) : origin({ kind: 'instance', of: parent.parent.parent })
      ]
    case 'Property':
      return [expressionOrigin(parent.parent)]
    case 'AssignmentExpression':
      return parent.left.type === 'MemberExpression'
        ? of(parent.left.object).map(instanceOfPrototype)
        : [origin({ kind: 'instance', of: owner })]
    case 'CallExpression': {
      const handed = argument(parent, 0)
      if (handed?.type === 'ThisExpression' && isCompiledAsync(owner, parent)) return [...of(handed)]
      const called = calledMember(parent)
      return called && listenerMethods.has(called.name) ? [...of(called.object)] : [unknownOrigin]
    }
    case 'MemberExpression': {
      // function () { … }.bind(x)
      const bound =
        parent.parent.type === 'CallExpression' && propertyName(parent) === 'bind' ? argument(parent.parent, 0) : null
      return bound ? [...of(bound)] : [unknownOrigin]
    }
    default:
      return [origin({ kind: 'instance', of: owner })]
  }
}

/** What stands for the body of an async function in compiled code: `__awaiter(this, void 0, void 0, function* () { … })`. */
function isCompiledAsync(fn: FunctionNode, call: TSESTree.CallExpression): boolean {
  const name = calledName(call)
  return fn.generator || name === '__awaiter' || name === '__generator'
}

/** `F.prototype`, seen as the objects that `new F` makes. */
function instanceOfPrototype(base: Origin): Origin {
  const { root, path } = base
  const made = root.kind === 'expression' && path.length === 1 && path[0] === 'prototype' ? root.node : null
  return made && (isFunction(made) || isClass(made)) ? origin({ kind: 'instance', of: made }) : base
}
