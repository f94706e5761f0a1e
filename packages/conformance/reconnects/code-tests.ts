// What generated modules ask of the code before they come back.

export interface CodeTest {
  readonly name: string
  /** @param again what to do after 1013 */
  readonly around: (again: string) => readonly string[]
  /** What stands in the module for it. */
  readonly declares?: string
  /** Whether it keeps 1013 from coming back. */
  readonly refuses?: true
}

const guarded = (condition: string) => (again: string) => [`if (${condition}) {`, again, '}']
const unless = (condition: string) => (again: string) => [`if (${condition}) return`, again]

export const tests: readonly CodeTest[] = [
  { name: 'any code', around: (again) => [again] },
  { name: '1013 alone', around: guarded('code === 1013') },
  { name: 'all but 1000', around: unless('code === 1000') },
  { name: 'all but two', around: unless('code === 1000 || code === 1001') },
  { name: 'list', around: guarded('[1006, 1012, 1013].includes(code)') },
  { name: 'list, negated', around: guarded('![1000, 1008].includes(code)') },
  { name: 'index in a list', around: guarded('[1006, 1013].indexOf(code) !== -1') },
  {
    name: 'set',
    declares: 'const temporary = new Set([1001, 1006, 1013])',
    around: unless('!temporary.has(code)')
  },
  { name: 'table', declares: 'const again = { 1000: false, 1012: true, 1013: true }', around: guarded('again[code]') },
  {
    name: 'switch',
    around: (again) => ['switch (code) {', 'case 1000:', 'break', 'case 1012:', 'case 1013:', again, 'break', '}']
  },
  {
    name: 'default of a switch',
    around: (again) => ['switch (code) {', 'case 1000:', 'case 1008:', 'break', 'default:', again, '}']
  },
  {
    name: 'predicate',
    declares: 'const isTemporary = (code) => code === 1012 || code === 1013',
    around: guarded('isTemporary(code)')
  },
  { name: 'range', around: guarded('code >= 1011 && code < 1015') },
  { name: 'range, negated', around: unless('code >= 3000') },
  { name: 'flag', around: (again) => ['const busy = code === 1013', ...guarded('busy')(again)] },
  { name: 'two tests', around: (again) => ['if (code !== 1000) {', ...guarded('code > 1011')(again), '}'] },
  { name: 'all but 1013', refuses: true, around: unless('code === 1013') },
  { name: 'list without 1013', refuses: true, around: guarded('[1001, 1006, 1012].includes(code)') },
  { name: 'range without 1013', refuses: true, around: unless('code > 1003') },
  {
    name: 'switch without 1013',
    refuses: true,
    around: (again) => ['switch (code) {', 'case 1006:', 'case 1012:', again, 'break', 'case 1013:', 'default:', '}']
  }
]
