import { accepts, advice, isSendable, registry, type RegisteredCode } from 'ws-close-codes'

/** Which rules speak about certain codes, and by what fact about them; others speak about all. */
const rules: readonly (readonly [rule: string, speaksAbout: (code: RegisteredCode) => boolean])[] = [
  ['no-reserved-close-code', (code) => !isSendable(code)],
  ['no-unsupported-close-code', (code) => isSendable(code) && !accepts('chromium', code)],
  ['no-wrong-endpoint-close-code', (code) => registry[code].sentBy === 'client' || registry[code].sentBy === 'server'],
  ['no-forwarded-close-code', (code) => code === 1005 || code === 1006],
  ['no-impossible-close-code-comparison', (code) => code === 1004 || code === 1015],
  ['require-close-code', (code) => code === 1005],
  ['prefer-graceful-close-code', (code) => code === 1000 || code === 1001 || code === 1012],
  ['require-reconnect-backoff', (code) => advice[code].kind === 'backoff' || advice[code].kind === 'spread'],
  ['no-premature-backoff-reset', (code) => advice[code].survivesOpen],
  ['no-duplicate-reconnect', (code) => code === 1006],
  ['no-reconnect-on-fatal-close-code', (code) => advice[code].kind === 'after-change'],
  ['no-unregistered-close-code', (code) => code >= 3000],
  ['no-mismatched-close-code-name', () => true],
  ['prefer-close-code-constant', isSendable]
]

export function rulesAbout(code: RegisteredCode): readonly string[] {
  return rules.filter(([, speaksAbout]) => speaksAbout(code)).map(([rule]) => rule)
}
