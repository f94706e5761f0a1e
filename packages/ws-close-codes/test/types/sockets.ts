import { canCloseWith, CloseCode, toSendable, type Closable, type SocketOf } from 'ws-close-codes'
import { exactly } from './equal.js'

declare const any: number
declare const page: SocketOf<'browser'>
declare const node: SocketOf<'ws'>

page.close()
page.close(1000)
page.close(CloseCode.NormalClosure, 'done')
page.close(3000)
page.close(4999, 'bye')
page.close(any > 0 ? 4001 : 1000)
// @ts-expect-error: a page cannot send it
page.close(1001)
// @ts-expect-error: nor this
page.close(CloseCode.TryAgainLater)
// @ts-expect-error: nobody may send it
page.close(1006)
// @ts-expect-error: nobody may send it
page.close(CloseCode.NoStatusReceived)
// @ts-expect-error: one of the two is wrong
page.close(any > 0 ? 1000 : 1001)
// @ts-expect-error: below the range
page.close(2999)
// @ts-expect-error: above the range
page.close(5000)
// @ts-expect-error: no integer
page.close(4000.5)
// @ts-expect-error: of five digits
page.close(40010)
// @ts-expect-error: below zero
page.close(-4000)
// @ts-expect-error: nothing is known about the number
page.close(any)
// @ts-expect-error: what becomes of a reason without a code differs
page.close(undefined, 'bye')
// @ts-expect-error: a reason is text
page.close(1000, 1)
// @ts-expect-error: a code is a number
page.close('1000')

node.close()
node.close(1001)
node.close(CloseCode.TryAgainLater, 'busy')
node.close(4001)
// @ts-expect-error: nobody may send it
node.close(1006)
// @ts-expect-error: nobody may send it
node.close(1004)
// @ts-expect-error: nobody may send it
node.close(1015)
// @ts-expect-error: unassigned
node.close(1016)
// @ts-expect-error: nothing is known about the number
node.close(any)

if (canCloseWith('browser', any)) {
  page.close(any)
  node.close(any)
  if (any === 4001) page.close(any)
} else {
  // @ts-expect-error: still any number
  page.close(any)
}
if (canCloseWith('ws', any)) {
  node.close(any)
  // @ts-expect-error: `ws` accepts more than a page
  page.close(any)
}
// @ts-expect-error: no such API
canCloseWith('deno', any)

node.close(toSendable(any))
node.close(toSendable(any, { from: 'browser' }))
page.close(toSendable(any, { from: 'browser' }))
// @ts-expect-error: for `ws`
page.close(toSendable(any))
// @ts-expect-error: for `ws`
page.close(toSendable(any, { from: 'ws' }))
exactly<Closable<'ws'>>()(toSendable(any))
exactly<Closable<'ws'>>()(toSendable(any, {}))
toSendable(any) satisfies number
// @ts-expect-error: no such API
toSendable(any, { from: 'deno' })
// @ts-expect-error: a string is no code
toSendable('1006')

/** As the types of the `ws` package have it. */
declare class NodeSocket {
  #hidden: string
  readonly readyState: 0 | 1 | 2 | 3
  close(code?: number, data?: string | Uint8Array): void
  on(event: 'close', listener: (code: number, reason: Uint8Array) => void): this
  on(event: 'open', listener: () => void): this
}
declare const real: NodeSocket
const typed: SocketOf<'ws', NodeSocket> = real
typed.close(1013, new Uint8Array())
typed.on('close', (code) => typed.close(toSendable(code)))
exactly<0 | 1 | 2 | 3>()(typed.readyState)
// @ts-expect-error: nobody may send it
typed.close(1005)
// @ts-expect-error: not a reason of this socket
typed.close(1000, 1)
// @ts-expect-error: not a socket
export type None = SocketOf<'ws', { send(text: string): void }>
