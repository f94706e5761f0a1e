import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright-core'

/** The site as it was built. */
export const dist = fileURLToPath(new URL('../.vitepress/dist/', import.meta.url))
if (!existsSync(join(dist, 'index.html')))
  throw new Error('The site was not built: run `pnpm docs:build` before its tests.')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml'
}

/** The file of an address: `/rules/` is an index, `/playground` the page `playground.html`. */
function fileOf(address: string): string | undefined {
  // The URL has no `..` any more.
  const path = join(dist, decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname))
  const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() === true
  return [path, `${path}.html`, join(path, 'index.html')].find(isFile)
}

export interface Site {
  /** `http://127.0.0.1:40000`, without a slash at its end. */
  readonly origin: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** Serves the site on a free port, as a static host does, and starts a Chromium: Debian's, or the one of `CHROMIUM`. */
export async function openSite(): Promise<Site> {
  const server = createServer(({ url = '/' }, response) => {
    const file = fileOf(url)
    const sent = file ?? join(dist, '404.html')
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': types[extname(sent)] ?? 'application/octet-stream'
    })
    response.end(readFileSync(sent))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox']
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    browser,
    async close() {
      await browser.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}
