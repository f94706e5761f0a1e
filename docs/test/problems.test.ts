import { describe, expect, it } from 'vitest'
import { changedLines, withAction, type Action } from '../.vitepress/lint/problems.js'

const code = "import a from 'a'\n\nfirst()\nsecond()\nthird()\n"

/** Replaces the first occurrence of a text. */
function replace(from: string, insert: string): Action {
  const start = code.indexOf(from)
  if (start < 0) throw new Error(`The code has no ${from}`)
  return { kind: 'fix', title: 'Fix', from: start, to: start + from.length, insert }
}

describe('the lines that an edit changes', () => {
  it.each<[string, Action, string[]]>([
    ['a word', replace('second', 'other'), ['- second()', '+ other()']],
    ['a line that goes', replace('second()\n', ''), ['- second()']],
    ['a line that comes', replace('second()', 'new1()\nsecond()'), ['+ new1()']],
    ['a line at the start', replace('import a', "import b from 'b'\nimport a"), ["+ import b from 'b'"]],
    ['a line at the end', replace('third()\n', 'third()\nlast()\n'), ['+ last()']],
    ['two lines that become one', replace('first()\nsecond()', 'both()'), ['- first()', '- second()', '+ both()']],
    ['a line that comes twice', replace('first()', 'first()\nfirst()'), ['+ first()']],
    ['nothing', replace('first', 'first'), []]
  ])('%s', (_, action, expected) => {
    expect(changedLines(code, action).map((line) => line.join(' '))).toEqual(expected)
  })

  it('are what makes the code before to the code behind', () => {
    const texts = ['', '\n', 'a', 'a\nb', 'b\na\nb\n', 'a\na\na']
    for (const before of texts)
      for (const insert of texts) {
        const action: Action = { kind: 'fix', title: 'Fix', from: 0, to: before.length, insert }
        const lines = changedLines(before, action)
        const count = (text: string) => text.split('\n').length
        const by = (sign: string) => lines.filter(([one]) => one === sign).length
        expect(withAction(before, action)).toBe(insert)
        expect(count(before) - by('-') + by('+')).toBe(count(insert))
      }
  })
})
