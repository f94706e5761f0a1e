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
    [`${plugin}/model/syntax/syntax.ts`, '../reconnecting/reconnects.js'],
    [`${plugin}/model/sockets/sockets.ts`, '../codes/codes.js'],
    [`${plugin}/model/reconnecting/reconnects.ts`, '../index.js'],
    [`${plugin}/model/index.ts`, '../create-rule.js'],
    [`${plugin}/model/sockets/apis.ts`, '../../create-rule.js'],
    [`${plugin}/model/origins/roots.ts`, './origins.js'],
    [`${plugin}/model/syntax/types.ts`, 'typescript'],
    [`${plugin}/rules/no-reserved-close-code.ts`, 'typescript'],
    [`${plugin}/rules/no-reserved-close-code.ts`, '@typescript-eslint/parser'],
    [`${plugin}/fixes/import-name.ts`, '../rules/index.js'],
    ['packages/ws-close-codes/src/index.ts', 'eslint-plugin-websocket']
  ])('%s may not import %s', async (file, source) => expect(await refused(file, source)).toBe(true))

  it.each([
    [`${plugin}/model/reconnecting/reconnects.ts`, '../syntax/syntax.js'],
    [`${plugin}/rules/no-reserved-close-code.ts`, '../model/index.js'],
    [`${plugin}/model/codes/codes.ts`, 'ws-close-codes']
  ])('%s may import %s', async (file, source) => expect(await refused(file, source)).toBe(false))
})
