import { drivers as bun } from './bun.js'
import { drivers as chromium } from './chromium.js'
import { drivers as crossws } from './crossws.js'
import { drivers as deno } from './deno.js'
import type { Driver } from './driver.js'
import { drivers as faye } from './faye-websocket.js'
import { drivers as firefox } from './firefox.js'
import { drivers as jsdom } from './jsdom.js'
import { drivers as node } from './node.js'
import { drivers as partysocket } from './partysocket.js'
import { drivers as reconnecting } from './reconnecting-websocket.js'
import { drivers as undici } from './undici.js'
import { drivers as websocket } from './websocket.js'
import { drivers as workerd } from './workerd.js'
import { drivers as ws } from './ws.js'

/** Every driver, in the order of the table. */
export const drivers: readonly Driver[] = [
  chromium,
  firefox,
  node,
  undici,
  jsdom,
  deno,
  bun,
  workerd,
  ws,
  crossws,
  websocket,
  faye,
  partysocket,
  reconnecting
].flat()
