// A file of its own: megabytes that only TypeScript needs.
import { parseForESLint } from '@typescript-eslint/parser'
import type { Linter } from 'eslint'

export const parser = { parseForESLint } as Linter.Parser
