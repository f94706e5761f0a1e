import { testRule } from '../test-rule.js'

testRule('require-reconnect-backoff', ({ valid, invalid, with: when }) => {
  const strict = when({ options: { allowConstant: false } })

  // At once.
  invalid`
    import ReconnectingWebSocket from 'reconnecting-websocket'
    const socket = new ReconnectingWebSocket(url, [], { maxReconnectionDelay: 0 })
    //                                                  ~~~~~~~~~~~~~~~~~~~~~~~ immediateOption
  `
  invalid`
    const ReconnectingWebSocket = require('reconnecting-websocket')
    const options = { minReconnectionDelay: 0 }
    //                ~~~~~~~~~~~~~~~~~~~~~~~ immediateOption
    new ReconnectingWebSocket(url, undefined, options)
  `
  invalid`
    import { WebSocket } from 'partysocket'
    new WebSocket(url, [], { minReconnectionDelay: 0, maxReconnectionDelay: 0 })
    //                       ~~~~~~~~~~~~~~~~~~~~~~~ immediateOption
  `
  invalid`
    import usePartySocket from 'partysocket/react'
    usePartySocket({ host, room, maxReconnectionDelay: 0 })
    //                           ~~~~~~~~~~~~~~~~~~~~~~~ immediateOption
  `
  invalid`
    import { createClient } from 'graphql-ws'
    createClient({ url, retryAttempts: Infinity, shouldRetry: () => true, retryWait: async () => {} })
    //                                                                    ~~~~~~~~~~~~~~~~~~~~~~~~~ immediateOption
  `
  invalid`
    import useWebSocket from 'react-use-websocket'
    useWebSocket(url, { shouldReconnect: () => true, reconnectInterval: 0 })
    //                                               ~~~~~~~~~~~~~~~~~~~~ immediateOption
  `

  // Equally long.
  strict.invalid`
    import ReconnectingWebSocket from 'reconnecting-websocket'
    new ReconnectingWebSocket(url, [], { reconnectionDelayGrowFactor: 1 })
    //                                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ constantOption
    new ReconnectingWebSocket(url, [], { maxReconnectionDelay: 1000 })
    //                                   ~~~~~~~~~~~~~~~~~~~~~~~~~~ constantOption
    new ReconnectingWebSocket(url, [], { minReconnectionDelay: 20_000 })
    //                                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ constantOption
  `
  strict.invalid`
    import PartySocket from 'partysocket'
    new PartySocket({ host, room, maxReconnectionDelay: 3000 })
    //                            ~~~~~~~~~~~~~~~~~~~~~~~~~~ constantOption
  `
  strict.invalid`
    import Sockette from 'sockette'
    new Sockette(url, { timeout: 5e3, onmessage: show })
    //                  ~~~~~~~~~~~~ constantOption
    new Sockette(url, { timeout: 0 })
    //                  ~~~~~~~~~~ constantOption
    new Sockette(url)
    //  ~~~~~~~~ constantOption
  `
  strict.invalid`
    import { createClient } from 'graphql-ws'
    createClient({ url, retryWait: () => new Promise((resolve) => setTimeout(resolve, 5000)) })
    //                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ constantOption
  `
  strict.invalid`
    import useWebSocket from 'react-use-websocket'
    function Chat() {
      useWebSocket(url, { shouldReconnect: (event) => true, reconnectAttempts: 10, reconnectInterval: 3000 })
      //                                                                           ~~~~~~~~~~~~~~~~~~~~~~~ constantOption
      useWebSocket(other, { shouldReconnect: () => true })
  //  ~~~~~~~~~~~~ constantOption
    }
  `

  // As they come, or with a wait that grows.
  strict.valid`
    import ReconnectingWebSocket from 'reconnecting-websocket'
    import { createClient } from 'graphql-ws'
    import useWebSocket from 'react-use-websocket'
    new ReconnectingWebSocket(url)
    new ReconnectingWebSocket(url, [], { minReconnectionDelay: 1000, maxReconnectionDelay: 30_000 })
    createClient({ url, retryWait: (attempt) => new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** attempt)) })
    useWebSocket(url)
    useWebSocket(url, { shouldReconnect: () => true, reconnectInterval: (n) => Math.min(1000 * 2 ** n, 10_000) })
  `
  // What the file does not show to the end.
  strict.valid`
    import ReconnectingWebSocket from 'reconnecting-websocket'
    import { createClient } from 'graphql-ws'
    import useWebSocket from 'react-use-websocket'
    new ReconnectingWebSocket(url, [], options)
    new ReconnectingWebSocket(url, [], { minReconnectionDelay: 0, ...options })
    new ReconnectingWebSocket(url, [], { reconnectionDelayGrowFactor: config.factor })
    new ReconnectingWebSocket(...given, { maxReconnectionDelay: 0 })
    createClient({ url, retryWait: async () => {}, shouldRetry: isBusy })
    createClient({ url, retryWait: async () => { await pause() } })
    useWebSocket(url, { shouldReconnect: ({ code }) => code === 4001, reconnectInterval: 0 })
    useWebSocket(url, { reconnectInterval: 0 })
  `
  // Options that are set later, attempts that never come.
  strict.valid`
    import ReconnectingWebSocket from 'reconnecting-websocket'
    const options = { maxReconnectionDelay: 0 }
    options.maxReconnectionDelay = settings.longest
    new ReconnectingWebSocket(url, [], options)
  `
  strict.valid`
    import ReconnectingWebSocket from 'reconnecting-websocket'
    new ReconnectingWebSocket(url, [], { maxReconnectionDelay: 0, maxRetries: 0 })
  `
  // Names without the import.
  strict.valid`
    import ReconnectingWebSocket from './reconnecting-websocket'
    new ReconnectingWebSocket(url, [], { maxReconnectionDelay: 0 })
    new Sockette(url, { timeout: 1000 })
    console.log('sockette')
  `
  // Objects that answer with the next wait.
  invalid`
    import Backoff from 'backo2'
    const backoff = new Backoff({ min: 2000, factor: 1 })
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = ({ code }) => {
        if (code === 1013) setTimeout(connect, backoff.duration())
        //                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ constantFor1013
      }
    }
  `
  when({ options: { requireJitter: true } }).invalid`
    const Backoff = require('backo2')
    const backoff = new Backoff()
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = () => setTimeout(connect, backoff.duration())
      //                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ noJitter
    }
  `
  when({ options: { allowConstant: false, requireJitter: true, requireCap: true } }).valid`
    import Backoff from 'backo2'
    const backoff = new Backoff({ min: 1000, max: 30_000, jitter: 0.5 })
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = () => setTimeout(connect, backoff.duration())
    }
  `
  // Set back somewhere, made anew, set up elsewhere, of another module.
  when({ options: { allowConstant: false, requireJitter: true } }).valid`
    import Backoff from 'backo2'
    const backoff = new Backoff()
    function connect() {
      const socket = new WebSocket(url)
      socket.onmessage = () => backoff.reset()
      socket.onclose = () => setTimeout(connect, backoff.duration())
    }
  `
  when({ options: { allowConstant: false, requireJitter: true } }).valid`
    import Backoff from 'backo2'
    function connect() {
      const backoff = new Backoff(options)
      const socket = new WebSocket(url)
      socket.onclose = () => setTimeout(connect, backoff.duration())
    }
  `
  when({ options: { allowConstant: false, requireJitter: true } }).valid`
    import Backoff from './backo2'
    const backoff = new Backoff({ factor: 1 })
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = () => setTimeout(connect, backoff.duration())
    }
  `

  // rxjs: repeat comes back after a clean close, retry after a lost connection.
  invalid`
    import { map, repeat, retry } from 'rxjs'
    import { webSocket } from 'rxjs/webSocket'
    webSocket(url).pipe(map(read), repeat()).subscribe()
    //                             ~~~~~~~~ immediateOption
    const stream = webSocket({ url, closeObserver })
    stream.pipe(retry()).subscribe()
    //          ~~~~~~~ immediateOption
    stream.pipe(retry({ delay: 0 })).subscribe()
    //                  ~~~~~~~~ immediateOption
  `
  strict.invalid`
    import { repeat, timer } from 'rxjs'
    import { retry } from 'rxjs/operators'
    import { webSocket } from 'rxjs/webSocket'
    webSocket(url).pipe(retry({ delay: 3000 }), repeat({ delay: () => timer(5000) })).subscribe()
    //                          ~~~~~~~~~~~ constantOption
    //                                                   ~~~~~~~~~~~~~~~~~~~~~~~~ constantOption
  `
  when({ options: { codes: [1013] } }).valid`
    import { retry } from 'rxjs'
    import { webSocket } from 'rxjs/webSocket'
    webSocket(url).pipe(retry()).subscribe()
  `
  strict.valid`
    import { of, repeat, retry, take, timer } from 'rxjs'
    import { webSocket } from 'rxjs/webSocket'
    import { repeat as again } from './operators'
    webSocket(url).pipe(repeat({ delay: (count) => timer(Math.min(500 * 2 ** count, 60_000)) })).subscribe()
    webSocket(url).pipe(retry(3), repeat({ count: 3 })).subscribe()
    webSocket(url).pipe(retry(options), repeat({ delay })).subscribe()
    webSocket(url).pipe(take(1), repeat()).subscribe()
    webSocket(url).pipe(again()).subscribe()
    of(1, 2).pipe(repeat()).subscribe()
    webSocket(url).subscribe()
  `

  // The rule accepts what is always the same.
  valid`
    import Sockette from 'sockette'
    new Sockette(url, { timeout: 5e3 })
  `
})

testRule('no-reconnect-on-fatal-close-code', ({ valid, with: when }) => {
  const strict = when({ options: { everyCode: true } })
  strict.invalid`
    import useWebSocket from 'react-use-websocket'
    useWebSocket(url, { shouldReconnect: () => true })
    //                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~ everyCode
  `
  strict.invalid`
    import { WebSocket } from 'partysocket'
    new WebSocket(url, [], { shouldReconnectOnClose() { return true } })
    //                       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ everyCode
  `
  strict.valid`
    import useWebSocket from 'react-use-websocket'
    import { createClient } from 'graphql-ws'
    useWebSocket(url, { shouldReconnect: ({ code }) => code !== 1002 })
    useWebSocket(url, { shouldReconnect: () => isMounted.current })
    useWebSocket(url, { shouldReconnect: () => false })
    createClient({ url, shouldRetry: () => true })
  `
  valid`
    import useWebSocket from 'react-use-websocket'
    useWebSocket(url, { shouldReconnect: () => true })
  `
})
