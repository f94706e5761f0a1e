import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { root } from './repository.js'

const eslint = new ESLint({ cwd: root })
const plugin = 'packages/eslint-plugin-websocket/src'

async function refused(file: string, source: string): Promise<boolean> {
  const [result] = await eslint.lintText(`import '${source}'\n`, { filePath: `${root}${file}` })
  return result!.messages.some(({ ruleId }) => ruleId === 'no-restricted-imports')
}

describe('imports point one way', () => {
  it.each([
    [`${plugin}/model/syntax.ts`, './reconnects.js'],
    [`${plugin}/model/sockets.ts`, './codes.js'],
    [`${plugin}/model/reconnects.ts`, './index.js'],
    [`${plugin}/model/index.ts`, '../create-rule.js'],
    [`${plugin}/model/types.ts`, 'typescript'],
    [`${plugin}/rules/no-reserved-close-code.ts`, 'typescript'],
    [`${plugin}/rules/no-reserved-close-code.ts`, '@typescript-eslint/parser'],
    [`${plugin}/fixes/import-name.ts`, '../rules/index.js'],
    ['packages/ws-close-codes/src/index.ts', 'eslint-plugin-websocket']
  ])('%s may not import %s', async (file, source) => expect(await refused(file, source)).toBe(true))

  it.each([
    [`${plugin}/model/reconnects.ts`, './syntax.js'],
    [`${plugin}/rules/no-reserved-close-code.ts`, '../model/index.js'],
    [`${plugin}/model/codes.ts`, 'ws-close-codes']
  ])('%s may import %s', async (file, source) => expect(await refused(file, source)).toBe(false))
})
