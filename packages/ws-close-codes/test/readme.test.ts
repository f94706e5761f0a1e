import { createContext, runInContext } from 'node:vm'
import { expect, it } from 'vitest'
import * as api from '../src/index.js'
import { snippets } from './helpers/readme.js'

const lines = snippets.join('\n')
const definition = /^const (AppCode = defineCloseCodes\([^]*?^\}\))/m.exec(lines)![1]!
const context = createContext({ ...api })
runInContext(definition, context)

/** What stands behind a call: a text that may break off, an object, true or false. */
const claims = [...lines.matchAll(/^(\w+\(.*\)[\w.?]*) \/\/ (?:'(.*?)( \.\.\.)?'|(\{.*\})|(true|false)\b.*)$/gm)]

it('has values behind calls', () => expect(claims.length).toBeGreaterThan(9))

it.each(claims.map(([line, ...parts]) => [line, parts] as const))('%s', (_, [call, text, open, object, truth]) => {
  const value: unknown = runInContext(call!, context)
  if (text !== undefined && open) expect(String(value)).toMatch(new RegExp(`^${text.replace(/[().]/g, '\\$&')}`))
  else expect(value).toEqual(text ?? runInContext(`(${object ?? truth!})`, context))
})
