import { testRule } from '../test-rule.js'

testRule('no-impossible-close-code-comparison', ({ valid, invalid, with: when }) => {
  // Numbers that are no close codes, in every form of comparison.
  invalid`
    const ws = new WebSocket(url)
    ws.onclose = (event) => {
      if (event.code === 401) login()
      //                 ~~~ status
      if (5000 == event.code) retry()
      //  ~~~~ unused
      if (event.code !== 200) retry()
      //                 ~~~ unused
      switch (event.code) {
        case 403:
        //   ~~~ status
          return login()
        case 1000:
          return
      }
      if ([401, 403].includes(event.code)) login()
      //   ~~~ status
      //        ~~~ status
    }
  `
  invalid`
    import WebSocket from 'ws'
    const UNAUTHORIZED = 401
    const socket = new WebSocket(url)
    socket.on('close', (code) => {
      if (code === UNAUTHORIZED || code === 403) login()
      //           ~~~~~~~~~~~~ status
      //                                    ~~~ status
      if (code === -1) retry()
      //           ~~ unused
      if (code === 0) retry()
      //           ~ unused
    })
  `
  when({ only: 'typescript' }).invalid`
    export function onClose({ code }: CloseEvent) {
      return code === 504
      //              ~~~ status
    }
  `
  // An annotation adds nothing to what is known of a code.
  when({ only: 'typescript' }).invalid`
    import WebSocket from 'ws'
    type Code = number | undefined
    const socket = new WebSocket(url)
    socket.on('close', (code: number, reason: Buffer) => code === 404)
    //                                                            ~~~ status
    socket.on('close', (code: Code) => code === 404)
    //                                          ~~~ status
    socket.addEventListener('close', ({ code }: { code: number }) => code === 404)
    //                                                                        ~~~ status
    socket.addEventListener('close', (event) => {
      const code: number = event.code
      return code === 404
      //              ~~~ status
    })
    class Client {
      private socket = new WebSocket(url)
      constructor() {
        this.socket.on('close', (code: number) => this.onClose(code))
      }
      private onClose(code: number): void {
        switch (code) {
          case 401:
          //   ~~~ status
            login()
        }
      }
    }
  `
  when({ only: 'typescript' }).valid`
    import WebSocket from 'ws'
    new WebSocket(url).on('close', (code: string) => code === '404')
  `
  // What was reckoned with is no code any more.
  for (const reckoned of ['code -= 4000', 'code %= 1000', 'code &= 0xff', 'code += 1', 'code--']) {
    valid`
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        let { code } = event
        if (code >= 4000) ${reckoned}
        if (code === 401) login()
      }
    `
  }
  // What other files call may be given something else.
  valid`
    export function isLost(status) {
      return status === 404
    }
    const isGone = (status) => status === 410
    export { isGone }
    const ws = new WebSocket(url)
    ws.onclose = ({ code }) => isLost(code) || isGone(code)
  `

  // Reserved ones that nothing reports.
  invalid`
    const ws = new WebSocket(url)
    ws.addEventListener('close', ({ code }) => {
      if (code === 1004) retry()
      //           ~~~~ reserved
      if (code === 1015) trust()
      //           ~~~~ tls
    })
  `
  invalid`
    import { WebSocketServer } from 'ws'
    const server = new WebSocketServer({ port: 0 })
    server.on('connection', (socket) => {
      socket.on('close', (code) => {
        switch (code) {
          case 1015:
          //   ~~~~ tls
            return log('tls')
        }
      })
    })
  `
  // Strings.
  invalid`
    const ws = new WebSocket(url)
    ws.onclose = (event) => {
      if (event.code === '1006') retry()
      //                 ~~~~~~ string
      if (event.code !== 'ECONNRESET') retry()
      //                 ~~~~~~~~~~~~ errorCode
      if (event.code === 'normal') retry()
      //                 ~~~~~~~~ word
      switch (event.code) {
        case '1000':
        //   ~~~~~~ string
          return
      }
    }
  `.suggests('useNumber')`
    const ws = new WebSocket(url)
    ws.onclose = (event) => {
      if (event.code === 1006) retry()
      if (event.code !== 'ECONNRESET') retry()
      if (event.code === 'normal') retry()
      switch (event.code) {
        case '1000':
          return
      }
    }
  `.suggests('useNumber')`
    const ws = new WebSocket(url)
    ws.onclose = (event) => {
      if (event.code === '1006') retry()
      if (event.code !== 'ECONNRESET') retry()
      if (event.code === 'normal') retry()
      switch (event.code) {
        case 1000:
          return
      }
    }
  `
  // A lost connection that was clean.
  invalid`
    const ws = new WebSocket(url)
    ws.onclose = (event) => {
      if (event.code === 1006 && event.wasClean) retry()
      //                         ~~~~~~~~~~~~~~ clean
    }
  `
  invalid`
    import WebSocket from 'ws'
    const ws = new WebSocket(url)
    ws.addEventListener('close', ({ code, wasClean }) => {
      if (wasClean && !stopped && 1006 === code) retry()
      //  ~~~~~~~~ clean
    })
  `

  // What arrives, or may.
  for (const code of ['1000', '1005', '1006', '1012', '1014', '2000', '3000', '4999', 'expected', 'CODES.lost']) {
    valid`
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code === ${code}) retry()
      }
    `
  }
  // A list with something possible in it, and one that goes through the registry.
  valid`
    const ws = new WebSocket(url)
    const reasons = { 1004: 'Reserved', 1015: 'TLS' }
    ws.onclose = (event) => {
      if (event.code === 1006 || event.code === 1015) retry()
      if (event.code !== 1000 && event.code !== 401) retry()
      if ([1006, 1015, 401].includes(event.code)) retry()
      switch (event.code) {
        case 401:
        case 4401:
          login()
      }
      log(reasons[event.code])
    }
  `
  valid`
    const ws = new WebSocket(url)
    ws.onclose = ({ code }) => {
      if (code === EXPIRED || code === 401) login()
    }
  `
  valid`
    const ws = new WebSocket(url)
    ws.onclose = (event) => {
      let reason
      if (event.code == 1000) reason = 'Normal closure'
      else if (event.code == 1001) reason = 'Going away'
      else if (event.code == 1004) reason = 'Reserved'
      else if (event.code == 1015) reason = 'TLS handshake'
      else reason = 'Unknown'
      log(reason)
    }
  `
  // Guards of a range.
  valid`
    const ws = new WebSocket(url)
    ws.onclose = ({ code }) => {
      if (code < 1000 || code > 4999) return
      if (code >= 1000 && code < 5000 && code !== 1004) retry()
    }
  `
  // A lost connection is 0 in Deno, and nobody says that this is not Deno.
  valid`
    const ws = new WebSocket(url)
    ws.onclose = ({ code }) => code === 0 && retry()
  `
  // The type alone does not tell what reports it.
  when({ only: 'typescript' }).valid`
    export function onClose({ code, wasClean }: CloseEvent) {
      return code === 1015 || (code === 1006 && wasClean) || code === -1
    }
  `
  // A Close frame without a code arrived, and then the connection broke: measured with ws and Node.js.
  valid`
    const ws = new WebSocket(url)
    ws.onclose = (event) => {
      if (event.code === 1005 && !event.wasClean) retry()
      if (event.code === 1006 && !event.wasClean) retry()
      if (event.code !== 1006 && event.wasClean) done()
      if (event.code === 1006 || event.wasClean) done()
      if (event.code === 1006 && other.wasClean) done()
    }
  `
  valid`
    const ws = new WebSocket(url)
    ws.onclose = (event) => {
      if (event.code == '1006') retry()
      if (String(event.code) === '1006') retry()
    }
  `

  // No received code.
  valid`
    fetch(url).then((response) => {
      if (response.code === 401) login()
    })
  `
  valid`
    child.on('close', (code) => {
      if (code === 0) done()
    })
  `
  valid`
    const ws = new WebSocket(url)
    ws.onerror = (error) => {
      if (error.code === 'ECONNREFUSED' || error.code === 401) retry()
    }
  `
  valid`
    import WebSocket from 'ws'
    const socket = new WebSocket(url)
    socket.on('unexpected-response', (request, response) => {
      if (response.statusCode === 401) login()
    })
    process.on('exit', (code) => code === 1)
  `
  valid`
    class Bus extends EventTarget {}
    const bus = new Bus()
    bus.addEventListener('close', (event) => {
      if (event.code === 401) login()
    })
  `
  valid`
    export function isValid(code) {
      return code !== 1004 && code !== 1015 && code > 999
    }
    new WebSocket(url).onclose = () => {}
  `
  valid`
    new EventSource(url).onclose = (event) => event.code === 401
  `
  // The file gives the name another number itself.
  valid`
    const ws = new WebSocket(url)
    ws.onclose = (event) => {
      let { code } = event
      if (code === 4401) code = 401
      if (code === 401) login()
    }
    let last = -1
    ws.addEventListener('close', (event) => { last = event.code })
    export const isOpen = () => last === -1
  `

  // Deno reports a lost connection as 0, and pages do not.
  valid`
    const ws = new WebSocket(url)
    const view = document.body
    ws.onclose = (event) => {
      if (typeof Deno !== 'undefined' && event.code === 0) retry()
    }
  `
  invalid`
    const ws = new WebSocket(url)
    const view = document.body
    ws.onclose = (event) => {
      if (event.code === 0) retry()
      //                 ~ unused
    }
  `

  // One inside the other.
  invalid`
    const ws = new WebSocket(url)
    ws.onclose = (event) => {
      if (event.wasClean && !stopped) {
        log(event)
        if (event.code === 1006) retry()
        //  ~~~~~~~~~~~~~~~~~~~ clean
      }
    }
    ws.addEventListener('close', ({ wasClean, code }) => (wasClean ? code === 1006 : false))
    //                                                               ~~~~~~~~~~~~~ clean
  `
  valid`
    const ws = new WebSocket(url)
    ws.onclose = (event) => {
      if (event.wasClean) log(event)
      else if (event.code === 1006) retry()
      if (!event.wasClean) { if (event.code === 1006) retry() }
      if (event.wasClean || stopped) { if (event.code === 1006) retry() }
      if (event.wasClean) { if (event.code !== 1006) retry() }
      if (other.wasClean) { if (event.code === 1006) retry() }
      if ((event.wasClean || stopped) && event.code === 1006) retry()
    }
  `
})
