#!/usr/bin/env node
/// <reference types="node" />
import { main } from './main.js'

const { stdin, stdout, stderr, env } = process
const write = (stream: NodeJS.WriteStream) => (line: string) => void stream.write(`${line}\n`)

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure. A full disk is one.
stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return
  stderr.write(`ws-close-codes: the output cannot be written: ${message}\n`)
  process.exit(2)
})

process.exitCode = await main(process.argv.slice(2), {
  input: stdin.isTTY ? null : stdin.setEncoding('utf8'),
  output: write(stdout),
  error: write(stderr),
  style: { width: Math.min(stdout.columns || 80, 80), colour: stdout.isTTY && !env['NO_COLOR'] }
})
