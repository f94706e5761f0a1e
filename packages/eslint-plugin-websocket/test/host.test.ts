import { Linter } from 'eslint'
import { expect, inject, it } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** The version of ESLint that this run is for. */
    readonly eslintMajor: string
  }
}

it('runs on the ESLint that its project names', () => {
  expect(Linter.version.split('.')[0]).toBe(inject('eslintMajor'))
})
