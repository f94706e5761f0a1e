import type { Ending } from '../closing/shutdown.js'
import { isSendableCode, isUnregistered } from '../codes/codes.js'
import type { ImpossibleTest } from '../receiving/impossible.js'
import type { Send } from '../sending/sends.js'
import type { Node } from '../syntax/syntax.js'
import type { Refusals } from './refusals.js'

/** The numbers that have to become others, as some rule says of each: a name would make them look right. */
export function findReplaceable(
  sends: readonly Send[],
  impossible: readonly ImpossibleTest[],
  endings: readonly Ending[],
  refusals: Refusals
): ReadonlySet<Node> {
  const sent = sends.flatMap((send) =>
    send.values.flatMap((code) => {
      const { node, value } = code
      const isWrong = !isSendableCode(value) || isUnregistered(value) || refusals.rightEnd(send, code) !== null
      return isWrong || refusals.ofCode(send, code) ? [node] : []
    })
  )
  const tested = impossible.map(({ node }) => node)
  const ending = endings.flatMap(({ code }) => (code ? [code.node] : []))
  return new Set<Node>([...sent, ...tested, ...ending])
}
