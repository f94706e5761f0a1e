import { nodeKinds } from './kinds-node.js'
import { packageKinds } from './kinds-packages.js'
import { pageKinds } from './kinds-pages.js'

/** A kind of thing that is closed, listened to or stopped, and is no WebSocket. */
export interface Kind {
  readonly name: string
  /** What a file imports that has one. */
  readonly from?: string
  /** An expression that gives one. */
  readonly make: string
  /** Its type, for a value of which nothing else is known. */
  readonly type?: string
}

export const kinds: readonly Kind[] = [...nodeKinds, ...pageKinds, ...packageKinds]
