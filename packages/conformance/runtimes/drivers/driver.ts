import type { Process } from '../processes.js'

/** One way in which one implementation closes a connection. */
export interface Driver {
  /** The key in the table. */
  readonly name: string
  /** The implementation as people call it. */
  readonly title: string
  readonly role: 'client' | 'server'
  /** What is called with a code, for the table's readers. */
  readonly method: string
  /** The version that is installed, or null when it is not installed. */
  version(): string | null
  /** What the implementation runs on, where it is a package: `Node.js 24.21.0`. */
  readonly on?: () => string
  /** Starts a subject; it finds its trials at the desk. */
  start(desk: string, subjects: string): Process | Promise<Process>
}
