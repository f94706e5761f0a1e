// Runs before a module, in its process: puts it on a virtual clock, and says when it connects.
import { subscribe } from 'node:diagnostics_channel'
import { writeSync } from 'node:fs'
import type { Socket } from 'node:net'
import { Clock } from './clock.js'
import { install } from './globals.js'
import { pump } from './pump.js'
import type { Event } from './events.js'

/** Longest silence, in virtual milliseconds and in timers that go off, after which nothing more is expected. */
const silence = 3_600_000
const maxTimers = 5000

/** Most connections of a module, those by which it fetches something among them. */
const maxConnections = 60

/** What may be under way without anything to wait for. */
const idle: ReadonlySet<string> = new Set(['Timeout', 'Immediate', 'PipeWrap', 'TTYWrap', 'MessagePort'])

const say = (event: Event) => writeSync(3, `${JSON.stringify(event)}\n`)
const clock = new Clock()
const open = new Set<Socket>()
let timers = 0
let connections = 0
let last = 0

subscribe('net.client.socket', (message) => {
  const { socket } = message as { socket: Socket }
  const at = clock.now
  open.add(socket)
  last = at
  timers = 0
  connections++
  socket.once('connect', () => say({ kind: 'connected', at, port: socket.localPort ?? 0 }))
  socket.once('close', () => open.delete(socket))
})

// A browser reports it and goes on.
process.on('uncaughtException', (error) => say({ kind: 'threw', text: String(error) }))

const chance = Number(process.env.CHANCE)
let drawn = false
Math.random = () => {
  if (!drawn) say({ kind: 'random' })
  drawn = true
  return chance
}

install(clock)
pump(clock, {
  isBusy: () => open.size > 0 || process.getActiveResourcesInfo().some((resource) => !idle.has(resource)),
  mayGoOn: () => {
    const goesOn = clock.now - last < silence && ++timers < maxTimers && connections < maxConnections
    if (!goesOn) process.exit()
    return goesOn
  }
})
