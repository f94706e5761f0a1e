import type { Kind } from './kinds.js'

/** What Node.js closes. */
export const nodeKinds: readonly Kind[] = [
  {
    name: 'file handle',
    from: "import { open } from 'node:fs/promises'",
    make: 'await open(path)',
    type: "import('node:fs/promises').FileHandle"
  },
  { name: 'directory', from: "import { opendir } from 'node:fs/promises'", make: 'await opendir(path)' },
  { name: 'file watcher', from: "import { watch } from 'node:fs'", make: 'watch(path)' },
  {
    name: 'readable stream',
    from: "import { Readable } from 'node:stream'",
    make: 'Readable.from(rows)',
    type: "import('node:stream').Readable"
  },
  { name: 'writable stream', from: "import { createWriteStream } from 'node:fs'", make: 'createWriteStream(path)' },
  { name: 'Duplex of its own', from: "import { Duplex } from 'node:stream'", make: 'new (class extends Duplex {})()' },
  {
    name: 'TCP socket',
    from: "import net from 'node:net'",
    make: 'net.connect(8080)',
    type: "import('node:net').Socket"
  },
  { name: 'TCP socket called Socket', from: "import { Socket } from 'node:net'", make: 'new Socket()' },
  { name: 'TLS socket', from: "import { connect as secure } from 'node:tls'", make: 'secure(443)' },
  { name: 'UDP socket', from: "import { createSocket } from 'node:dgram'", make: "createSocket('udp4')" },
  {
    name: 'HTTP server',
    from: "import http from 'node:http'",
    make: 'http.createServer(handler)',
    type: "import('node:http').Server"
  },
  { name: 'HTTP request', from: "import { request } from 'node:https'", make: 'request(url)' },
  { name: 'HTTP/2 session', from: "import http2 from 'node:http2'", make: 'http2.connect(url)' },
  // Its close takes a code.
  {
    name: 'HTTP/2 stream',
    from: "import http2 from 'node:http2'",
    make: 'http2.connect(url).request()',
    type: "import('node:http2').ClientHttp2Stream"
  },
  {
    name: 'child process',
    from: "import { spawn } from 'node:child_process'",
    make: "spawn('node')",
    type: "import('node:child_process').ChildProcess"
  },
  {
    name: 'readline',
    from: "import readline from 'node:readline'",
    make: 'readline.createInterface({ input })',
    type: "import('node:readline').Interface"
  },
  { name: 'worker thread', from: "import { Worker as Thread } from 'node:worker_threads'", make: 'new Thread(path)' },
  {
    name: 'port to the parent',
    from: "import { parentPort } from 'node:worker_threads'",
    make: 'parentPort',
    type: "import('node:worker_threads').MessagePort"
  },
  {
    name: 'event emitter',
    from: "import { EventEmitter } from 'node:events'",
    make: 'new EventEmitter()',
    type: 'NodeJS.EventEmitter'
  },
  { name: 'SQLite', from: "import { DatabaseSync } from 'node:sqlite'", make: 'new DatabaseSync(path)' },
  { name: 'diagnostics agent', from: "import { Agent } from 'undici'", make: 'new Agent()' },
  {
    name: 'upgraded TCP socket',
    from: "import { createServer } from 'node:http'",
    make: 'await upgraded(createServer())'
  }
]
