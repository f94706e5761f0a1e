/* eslint-disable @typescript-eslint/no-explicit-any */
// What the rows leave open: values that any library would take, and what frameworks add to the types of others.
import '@fastify/websocket'
import type { defineWebSocketHandler as fromNitro } from 'nitro/h3'

declare global {
  const url: any
  const o: any
  const f: any
  const html: any
  const http: any
  const log: any
  const check: any
  const body: any
  const handler: any
  const schema: any
  const express: any
  const wss: any
  type Data = unknown
  // Nitro imports it by itself, and declares it so.
  const defineWebSocketHandler: typeof fromNitro
}
