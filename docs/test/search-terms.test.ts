import { describe, expect, it } from 'vitest'
import * as terms from '../.vitepress/site/search-terms.js'

/** A function as VitePress hands it to the browser: its text, without what stands around it. */
const alone = <Kind>(from: Kind): Kind => new Function(`return ${String(from)}`)() as Kind
const tokenize = alone(terms.tokenize)
const processTerm = alone(terms.processTerm)

describe('the terms of a text', () => {
  it.each([
    ['Going Away, 1001', ['Going', 'Away', '1001']],
    ['CLOSE_GOING_AWAY', ['CLOSE', 'GOING', 'AWAY']],
    ['关闭码', ['关闭', '闭码']],
    ['重连', ['重连']],
    ['码', ['码']],
    ['以1013关闭连接。', ['以', '1013', '关闭', '闭连', '连接']],
    ['재연결을 시도', ['재연', '연결', '결을', '시도']],
    ['kết nối', ['kết', 'nối']],
    ['', []]
  ])('%s', (text, expected) => expect(tokenize(text)).toEqual(expected))

  it('are the same however the text is composed', () => {
    expect(tokenize('kết'.normalize('NFD'))).toEqual(tokenize('kết'.normalize('NFC')))
    expect(tokenize('재연결을'.normalize('NFD'))).toEqual(tokenize('재연결을'))
  })

  it('are compared without accents as well', () => {
    expect(processTerm('Đóng')).toEqual(['đóng', 'dong'])
    expect(processTerm('fermée')).toEqual(['fermée', 'fermee'])
    expect(processTerm('WebSocket')).toBe('websocket')
    expect(processTerm('connect')).toBe('connect')
    expect(processTerm('연결')).toBe('연결')
    expect(processTerm('重连')).toBe('重连')
  })
})

describe('a noun and a verb of one root', () => {
  it.each([
    ['reconnexion', 'reconnecter'],
    ['reconnexions', 'reconnecte']
  ])('have a term in common: %s, %s', (noun, verb) => {
    const ofVerb = processTerm(verb)
    expect([processTerm(noun)].flat().filter((term) => ofVerb.includes(term))).toHaveLength(1)
  })
})

describe('what is searched', () => {
  it('is of a pair its title alone', () => {
    const page = '<h1 id="pair">1001 and 1012</h1>\n<p>Much else</p>'
    expect(terms.searchable(page, 'ru/compare/1001-1012.md')).toBe('<h1 id="pair">1001 and 1012</h1>\n')
    expect(terms.searchable(page, 'answers/cause-of-1006.md')).toContain('Much else')
  })

  it('is of a code all but the links to the others, with a space between two cells', () => {
    const page = '<h2 id="a">A</h2><td>one</td><td>two</td><h2 id="compare">B</h2><p>1013</p><h2 id="c">C</h2>'
    const searched = terms.searchable(page, 'codes/1006.md')
    expect(searched).not.toContain('1013')
    expect(searched.replace(/<[^>]*>/g, '')).toBe('Aone two C')
  })
})
