import { testRule } from '../test-rule.js'

testRule('require-reconnect-backoff', ({ valid, invalid, with: when }) => {
  const strict = when({ options: { allowConstant: false } })

  // React: a state that the effect depends on.
  invalid`
    import { useEffect, useState } from 'react'
    function useChat(url) {
      const [attempt, setAttempt] = useState(0)
      useEffect(() => {
        const socket = new WebSocket(url)
        socket.onclose = () => setAttempt((n) => n + 1)
        //                     ~~~~~~~~~~~~~~~~~~~~~~~~ immediate
        return () => socket.close()
      }, [url, attempt])
    }
  `
  invalid`
    import * as React from 'react'
    function useChat(url) {
      const [attempt, setAttempt] = React.useState(0)
      React.useEffect(() => {
        const socket = new WebSocket(url)
        socket.addEventListener('close', ({ code }) => {
          if (code === 1013) setTimeout(() => setAttempt(attempt + 1), 5000)
          //                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ constantFor1013
        })
        return () => socket.close()
      }, [attempt])
    }
  `
  strict.invalid`
    import { useEffect, useState } from 'react'
    function useChat(url) {
      const [key, setKey] = useState({})
      useEffect(() => {
        const socket = new WebSocket(url)
        socket.onclose = () => {
          setTimeout(() => setKey({}), 2000)
      //  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ constant
        }
      }, [key])
    }
  `
  // A state that no effect depends on, or that stays as it is.
  valid`
    import { useEffect, useState } from 'react'
    function useChat(url) {
      const [attempt, setAttempt] = useState(0)
      const [status, setStatus] = useState('')
      useEffect(() => {
        const socket = new WebSocket(url)
        socket.onclose = () => setAttempt((n) => n + 1)
        return () => socket.close()
      }, [url])
      useEffect(() => {
        const socket = new WebSocket(url)
        socket.onclose = () => setStatus('closed')
        return () => socket.close()
      }, [url, status])
    }
  `
  valid`
    import { useEffect, useState } from 'react'
    function useChat(url) {
      const [attempt, setAttempt] = useState(0)
      useEffect(() => {
        if (attempt > 0) return
        const socket = new WebSocket(url)
        socket.onclose = () => setAttempt((n) => n + 1)
        return () => socket.close()
      }, [attempt])
    }
  `
  strict.valid`
    import { useEffect, useState } from 'react'
    function useChat(url) {
      const [attempt, setAttempt] = useState(0)
      useEffect(() => {
        const socket = new WebSocket(url)
        socket.onclose = () => setTimeout(() => setAttempt((n) => n + 1), Math.min(1000 * 2 ** attempt, 60_000))
        return () => socket.close()
      }, [attempt])
    }
  `
  valid`
    import { useEffect, useState } from 'react'
    function useChat(hosts) {
      const [at, setAt] = useState(0)
      useEffect(() => {
        const socket = new WebSocket(hosts[at % hosts.length])
        socket.onclose = () => setAt((n) => n + 1)
        return () => socket.close()
      }, [at])
    }
  `
  valid`
    import { useEffect, useState } from 'react'
    function useChat(url) {
      const [attempt, setAttempt] = useState(0)
      const isOver = attempt === 3
      useEffect(() => {
        if (isOver) return
        const socket = new WebSocket(url)
        socket.onclose = () => setAttempt((n) => n + 1)
        return () => socket.close()
      }, [attempt, isOver])
    }
  `
  // A cleanup that runs first takes the handler away.
  valid`
    import { useEffect, useState } from 'react'
    function useChat(url) {
      const [attempt, setAttempt] = useState(0)
      useEffect(() => {
        let isGone = false
        const socket = new WebSocket(url)
        socket.onclose = () => {
          if (isGone) setAttempt((n) => n + 1)
        }
        return () => socket.close()
      }, [attempt])
    }
  `

  // Vue: a ref that is watched.
  invalid`
    import { ref, watchEffect } from 'vue'
    export function useChat(url) {
      const attempt = ref(0)
      watchEffect(() => {
        console.log(attempt.value)
        const socket = new WebSocket(url)
        socket.onclose = () => {
          setTimeout(() => attempt.value++, 0)
      //  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ immediate
        }
      })
    }
  `
  valid`
    import { ref, watch } from 'vue'
    export function useChat(url) {
      const [attempt, failures] = [ref(0), ref(0)]
      watch(attempt, () => {
        const socket = new WebSocket(url)
        socket.onclose = () => failures.value++
      })
    }
  `
  invalid`
    import { ref, watch } from 'vue'
    export function useChat(url) {
      const attempt = ref(0)
      watch(attempt, () => {
        const socket = new WebSocket(url)
        //             ~~~~~~~~~~~~~~~~~~ immediate
        socket.onclose = () => (attempt.value = attempt.value + 1)
      }, { immediate: true })
    }
  `
  valid`
    import { ref, watch } from 'vue'
    export function useChat(url) {
      const attempt = ref(0)
      watch(attempt, () => {
        if (attempt.value > 1) return
        const socket = new WebSocket(url)
        socket.onclose = () => (attempt.value = attempt.value + 1)
      })
    }
  `
  valid`
    import { ref, watch } from 'vue'
    export function useChat(url) {
      const attempt = ref(0)
      const other = ref(0)
      watch(other, () => {
        const socket = new WebSocket(url)
        socket.onclose = () => (attempt.value = attempt.value + 1)
      })
    }
  `
})
