import plugin from 'eslint-plugin-websocket'
import { describe, expect, it } from 'vitest'
import { codes } from '../.vitepress/site/codes.js'
import { rulesAbout } from '../.vitepress/site/rules-about.js'

describe('the rules about a code', () => {
  it('are rules of the plugin', () => {
    for (const rule of codes.flatMap(rulesAbout)) expect(plugin.rules).toHaveProperty([rule])
  })

  it('are all but those that speak about every code alike', () => {
    const named = new Set(codes.flatMap(rulesAbout))
    expect(Object.keys(plugin.rules).filter((rule) => !named.has(rule))).toEqual([
      'no-close-listener-mismatch',
      'valid-close-reason'
    ])
  })

  it('are told by what the code is', () => {
    expect(rulesAbout(1013)).toContain('require-reconnect-backoff')
    expect(rulesAbout(1006)).toContain('no-reserved-close-code')
    expect(rulesAbout(1000)).not.toContain('no-reserved-close-code')
  })
})
