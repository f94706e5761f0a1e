// What the proofs share.
import type { Server } from 'node:net'

// A proof that comes to no conclusion has failed.
process.exitCode = 1
setTimeout(() => conclude('nothing happened for a minute', 'anything'), 60_000)

/** Ends the process: well when what was seen is what `docs/found-in-the-wild.md` says. */
export function conclude(seen: string, expected: string): never {
  console.log(seen)
  process.exit(seen === expected ? 0 : 1)
}

/** Listens on loopback. */
export function portOf(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') throw new TypeError('The server has no port')
      resolve(address.port)
    })
  })
}
