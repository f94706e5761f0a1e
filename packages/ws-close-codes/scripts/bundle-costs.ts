import { gzipSync } from 'node:zlib'
import { version as esbuild } from 'esbuild'
import { version as vite } from 'vite'
import { bundlers, bundleText } from '../test/helpers/bundlers.js'
import type { Cost, Size } from './costs-table.js'

/** The bundlers of the table: one that takes the constants out of the namespace, and one that does not. */
const measured = { [`Vite ${vite}`]: bundlers.Vite, [`esbuild ${esbuild}`]: bundlers.esbuild }

export const measuredBundlers: string[] = Object.keys(measured)

const bare = 'console.log(1013)'

const uses: Record<string, string> = {
  '`CloseCode` of `ws-close-codes/codes`':
    "import * as CloseCode from 'ws-close-codes/codes'\nconsole.log(CloseCode.TryAgainLater)",
  '`CloseCode`': "import { CloseCode } from 'ws-close-codes'\nconsole.log(CloseCode.TryAgainLater)",
  ...called('canCloseWith', 'truncateReason', 'toSendable', 'accepts', 'defineCloseCodes', 'closeCodeName'),
  ...called('reconnectDelay', 'isSendable', 'reconnectAdvice', 'describe', 'explain', 'compare'),
  '`explainIn` with `fr`':
    "import { explainIn } from 'ws-close-codes'\nimport { fr } from 'ws-close-codes/locales/fr'\nconsole.log(explainIn(fr, globalThis.one))"
}

/** With arguments that no minifier knows, so that it can leave out no error. */
function called(...names: string[]): Record<string, string> {
  const source = (name: string) =>
    `import { ${name} } from 'ws-close-codes'\nconsole.log(${name}(globalThis.one, globalThis.two, globalThis.three))`
  return Object.fromEntries(names.map((name) => [`\`${name}\``, source(name)]))
}

/**
 * What each use adds to a bundle that without it holds a bare number.
 *
 * @param folder A folder with the built package in its `node_modules`.
 */
export async function measureCosts(folder: string): Promise<Cost[]> {
  const sizes = async (source: string) => {
    const texts = await Promise.all(Object.values(measured).map((bundle) => bundleText(bundle, folder, source)))
    return texts.map((text): Size => ({ minified: Buffer.byteLength(text), gzip: gzipSync(text).length }))
  }
  const without = await sizes(bare)
  const costs: Cost[] = []
  for (const [use, source] of Object.entries(uses)) {
    const over = (await sizes(source)).map(({ minified, gzip }, index) => ({
      minified: minified - without[index]!.minified,
      gzip: gzip - without[index]!.gzip
    }))
    costs.push({ use, sizes: over })
  }
  return costs
}
