import type { Kind } from './kinds.js'

/** What browsers close. */
export const pageKinds: readonly Kind[] = [
  { name: 'dialog', make: "document.querySelector('dialog')", type: 'HTMLDialogElement' },
  { name: 'dialog by its name', make: "document.createElement('dialog')" },
  { name: 'window', make: 'window.open(url)', type: 'Window' },
  { name: 'the window itself', make: 'window' },
  { name: 'MediaSource', make: 'new MediaSource()', type: 'MediaSource' },
  { name: 'MediaStreamTrack', make: 'stream.getVideoTracks()[0]', type: 'MediaStreamTrack' },
  { name: 'MediaRecorder', make: 'new MediaRecorder(stream)' },
  { name: 'IDBDatabase', make: 'request.result', type: 'IDBDatabase' },
  { name: 'IDBOpenDBRequest', make: "indexedDB.open('rooms', 1006)" },
  { name: 'BroadcastChannel', make: "new BroadcastChannel('rooms')", type: 'BroadcastChannel' },
  { name: 'EventSource', make: 'new EventSource(url)', type: 'EventSource' },
  { name: 'MessagePort', make: 'new MessageChannel().port1', type: 'MessagePort' },
  { name: 'SharedWorker', make: "new SharedWorker('worker.js').port" },
  { name: 'Worker', make: "new Worker('worker.js')" },
  { name: 'RTCPeerConnection', make: 'new RTCPeerConnection()', type: 'RTCPeerConnection' },
  { name: 'RTCDataChannel', make: "new RTCPeerConnection().createDataChannel('chat')", type: 'RTCDataChannel' },
  // Its close takes `{ closeCode, reason }`, as that of WebSocketStream does.
  { name: 'WebTransport', make: 'new WebTransport(url)', type: 'WebTransport' },
  { name: 'Notification', make: "new Notification('Hello')", type: 'Notification' },
  { name: 'AudioContext', make: 'new AudioContext()', type: 'AudioContext' },
  { name: 'ImageBitmap', make: 'await createImageBitmap(blob)' },
  { name: 'VideoDecoder', make: 'new VideoDecoder(init)' },
  { name: 'stream controller', make: 'await new Promise((start) => new ReadableStream({ start }))' },
  { name: 'USB device', make: 'await navigator.usb.requestDevice(options)' },
  { name: 'serial port', make: 'await navigator.serial.requestPort()' },
  { name: 'cookie or cache storage', make: "await caches.open('v1006')" },
  { name: 'fetch response', make: 'await fetch(url)' },
  { name: 'AbortController', make: 'new AbortController()' },
  { name: 'close watcher', make: 'new CloseWatcher()' }
]
