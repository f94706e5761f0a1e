// Written by `pnpm conformance` from what it measured. Spans are named after the first runtime that has them.
import type { CodeSpan } from './runtimes-facts.js'

// prettier-ignore
const acceptsChromium = [[1000, 1000], [3000, 4999]] as const

// prettier-ignore
const acceptsDenoServer = [[0, 65535]] as const

// prettier-ignore
const acceptsBun = [[1000, 1003], [1007, 1014], [3000, 4999]] as const

// prettier-ignore
const acceptsBunServer = [[1, 1004], [1007, 65535]] as const

// prettier-ignore
const acceptsWorkerd = [[1000, 1003], [1007, 1014], [1016, 4999]] as const

// prettier-ignore
const acceptsWebsocket = [[1000, 1003], [1007, 1015], [3000, 4999]] as const

/** The part of `runtimes` that `accepts` reads, for the same reason as `listed`. */
export const spans = {
  chromium: acceptsChromium,
  firefox: acceptsChromium,
  node20: acceptsChromium,
  node22: acceptsChromium,
  node24: acceptsChromium,
  node26: acceptsChromium,
  undici: acceptsChromium,
  jsdom: acceptsChromium,
  deno: acceptsChromium,
  'deno-server': acceptsDenoServer,
  bun: acceptsBun,
  'bun-server': acceptsBunServer,
  workerd: acceptsWorkerd,
  'workerd-server': acceptsWorkerd,
  ws: acceptsBun,
  'ws-server': acceptsBun,
  crossws: acceptsBun,
  websocket: acceptsWebsocket,
  'websocket-drop': acceptsDenoServer,
  'websocket-server': acceptsWebsocket,
  'websocket-server-drop': acceptsDenoServer,
  'faye-websocket': acceptsChromium,
  'faye-websocket-server': acceptsChromium,
  partysocket: acceptsChromium,
  'reconnecting-websocket': acceptsChromium
} as const satisfies Record<string, readonly CodeSpan[]>
