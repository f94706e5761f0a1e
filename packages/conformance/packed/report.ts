export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** Runs one assertion; what it throws is told and counted, and the group goes on. */
export type Check = (title: string, body: () => unknown) => Promise<void>

/** Runs a group of checks and prints it in one piece, so that groups can run side by side. */
export async function group(heading: string, body: (check: Check) => Promise<void>): Promise<Tally> {
  const lines: string[] = []
  let passed = 0
  let failed = 0
  const fail = (title: string, error: unknown): void => {
    failed += 1
    lines.push(`  FAIL ${title}`, indent(error instanceof Error ? error.message : String(error)))
  }
  try {
    await body(async (title, assertion) => {
      try {
        await assertion()
        passed += 1
        lines.push(`  ok   ${title}`)
      } catch (error) {
        fail(title, error)
      }
    })
    if (passed + failed === 0) fail('has checks', 'nothing was checked')
  } catch (error) {
    fail('could be set up', error)
  }
  console.log(`${[heading, ...lines].join('\n')}\n`)
  return { passed, failed }
}

/** Prints the closing line; a run that checked nothing has failed. */
export function conclude(tallies: readonly Tally[]): void {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
  if (failed > 0 || passed === 0) process.exitCode = 1
  console.log(`${passed} passed, ${failed} failed`)
}

function indent(text: string): string {
  return text.replace(/^/gm, '       ')
}
