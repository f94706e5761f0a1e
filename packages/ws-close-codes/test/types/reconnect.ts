import { reconnectAdvice, reconnectDelay, truncateReason } from 'ws-close-codes'
import { exactly } from './equal.js'

declare const any: number
declare const side: 'client' | 'server'

exactly<'backoff'>()(reconnectAdvice(1013, { side: 'client' }).kind)
exactly<1000>()(reconnectAdvice(1013, { side: 'client' }).wait.first.min)
exactly<30_000>()(reconnectAdvice(1012, { side: 'client' }).wait.cap)
exactly<null>()(reconnectAdvice(1000, { side: 'client' }).wait)
exactly<5>()(reconnectAdvice(1011, { side: 'client' }).attempts)
exactly<'never'>()(reconnectAdvice(1013, { side: 'server' }).kind)
exactly<'never' | 'limited'>()(reconnectAdvice(1001, { side }).kind)
const advice = reconnectAdvice(any, { side })
if (advice.kind === 'by-agreement') exactly<number | null>()(advice.attempts)
// @ts-expect-error: facts are not to be changed
advice.attempts = 1
// @ts-expect-error: the side decides
reconnectAdvice(1001)
// @ts-expect-error: no such side
reconnectAdvice(1001, { side: 'proxy' })

exactly<number | null>()(reconnectDelay(any, any))
exactly<number | null>()(reconnectDelay(1013, 0, { random: Math.random, base: 1, cap: undefined }))
// @ts-expect-error: null is no delay
reconnectDelay(1013, 0) satisfies number
// @ts-expect-error: which attempt
reconnectDelay(1013)
// @ts-expect-error: no such option
reconnectDelay(1013, 0, { jitter: true })

exactly<string>()(truncateReason('text'))
// @ts-expect-error: bytes are not text
truncateReason(new Uint8Array())
