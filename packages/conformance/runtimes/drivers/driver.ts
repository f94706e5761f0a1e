import type { Installed } from '../installed.js'
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
  /** What is there to be measured. */
  installed(): Installed
  /** Starts a subject; it finds its trials at the desk. */
  start(desk: string, subjects: string): Process | Promise<Process>
}
