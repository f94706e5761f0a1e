#!/usr/bin/env node
/// <reference types="node" />
import { text } from 'node:stream/consumers'
import { main } from './main.js'

const { stdin, stdout, stderr, env } = process
const write = (stream: NodeJS.WriteStream) => (line: string) => void stream.write(`${line}\n`)

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2), {
  input: stdin.isTTY ? null : () => text(stdin),
  output: write(stdout),
  error: write(stderr),
  style: { width: Math.min(stdout.columns || 80, 80), colour: stdout.isTTY && !env['NO_COLOR'] }
})
