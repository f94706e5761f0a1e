// One package: its files through the pool, its reports beside their verdicts.
import { compare } from './compare.js'
import { folderOf } from './cache.js'
import type { Inspected } from './inspect.js'
import type { Pin } from './pins.js'
import type { Pool } from './pool.js'
import { readSources } from './sources.js'
import type { Outcome } from './summary.js'
import { findingsOf, group, writeFindings } from './verdicts.js'

/** @param update write the reports that are new, as unread, and forget those that vanished */
export async function lintPackage(pin: Pin, pool: Pool, update: boolean): Promise<Outcome> {
  const { sources, seen, generated } = await readSources(folderOf(pin))
  const crashes: string[] = []
  const results = await Promise.all(
    sources.map((source) =>
      pool.inspect(source).catch((error: unknown) => {
        crashes.push(`${source.file}: ${error instanceof Error ? error.message : String(error)}`)
        return null
      })
    )
  )
  const files = results.filter((one): one is Inspected => one !== null)
  const reports = files.flatMap((file) => file.reports)
  if (update && crashes.length === 0) writeFindings(pin, group(reports, findingsOf(pin)))
  const findings = findingsOf(pin)
  const failures = [...crashes, ...files.flatMap(({ edits }) => edits.failures), ...compare(reports, findings)]
  if (!files.some(({ parsed }) => parsed)) failures.push('none of its files was linted')
  return { name: `${pin.name}@${pin.version}`, seen, generated, files, findings, failures }
}
