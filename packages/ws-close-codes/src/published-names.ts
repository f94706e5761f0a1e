import type { semantics } from './semantics.js'
import type { Source } from './sources.js'

/** A name of a close code that is not the registry's own: `CLOSE_NORMAL`. */
export type Alias = (typeof semantics)[keyof typeof semantics]['aliases'][number]

/** A file of a library that names close codes. */
export interface PublishedNames extends Source {
  /** The name as it is written in the file, by the alias that stands for it. */
  readonly names: Readonly<Partial<Record<Alias, string>>>
}

/** Which library has which of the other names of close codes, in the version that was read. */
export const publishedNames = [
  {
    title: 'mock-socket 9.3.1',
    url: 'https://unpkg.com/mock-socket@9.3.1/dist/mock-socket.es.mjs',
    names: {
      CLOSE_NORMAL: 'CLOSE_NORMAL',
      CLOSE_UNSUPPORTED: 'CLOSE_UNSUPPORTED',
      CLOSE_NO_STATUS: 'CLOSE_NO_STATUS',
      CLOSE_ABNORMAL: 'CLOSE_ABNORMAL',
      CLOSE_TOO_LARGE: 'CLOSE_TOO_LARGE',
      MISSING_EXTENSION: 'MISSING_EXTENSION'
    }
  },
  {
    title: 'phoenix 1.8.16',
    url: 'https://unpkg.com/phoenix@1.8.16/assets/js/phoenix/constants.js',
    names: { CLOSE_NORMAL: 'WS_CLOSE_NORMAL' }
  },
  {
    title: 'websocket 1.0.35',
    url: 'https://unpkg.com/websocket@1.0.35/lib/WebSocketConnection.js',
    names: {
      UNPROCESSABLE_INPUT: 'CLOSE_REASON_UNPROCESSABLE_INPUT',
      NOT_PROVIDED: 'CLOSE_REASON_NOT_PROVIDED',
      INVALID_DATA: 'CLOSE_REASON_INVALID_DATA',
      EXTENSION_REQUIRED: 'CLOSE_REASON_EXTENSION_REQUIRED',
      INTERNAL_SERVER_ERROR: 'CLOSE_REASON_INTERNAL_SERVER_ERROR'
    }
  },
  {
    title: 'websocket-driver 0.7.4',
    url: 'https://unpkg.com/websocket-driver@0.7.4/lib/websocket/driver/hybi.js',
    names: {
      UNACCEPTABLE: 'unacceptable',
      ENCODING_ERROR: 'encoding_error',
      CLOSE_TOO_LARGE: 'too_large',
      EXTENSION_ERROR: 'extension_error',
      UNEXPECTED_CONDITION: 'unexpected_condition'
    }
  },
  {
    title: '@atproto/ws-client 0.0.4',
    url: 'https://unpkg.com/@atproto/ws-client@0.0.4/src/index.ts',
    names: { POLICY: 'Policy' }
  },
  {
    title: '@liveblocks/core 3.24.2',
    url: 'https://unpkg.com/@liveblocks/core@3.24.2/dist/index.d.ts',
    names: {
      CLOSE_NORMAL: 'CLOSE_NORMAL',
      CLOSE_ABNORMAL: 'CLOSE_ABNORMAL',
      UNEXPECTED_CONDITION: 'UNEXPECTED_CONDITION'
    }
  },
  {
    title: 'detritus-client-socket 0.8.3',
    url: 'https://unpkg.com/detritus-client-socket@0.8.3/lib/constants.d.ts',
    names: { INVALID_FRAME: 'INVALID_FRAME', MISSING_EXTENSION: 'MISSING_EXTENSION' }
  },
  {
    title: '.NET',
    url: 'https://github.com/dotnet/runtime/blob/02f0b04256867bce0e92c147fe70b2c81773fea0/src/libraries/System.Net.WebSockets/src/System/Net/WebSockets/WebSocketCloseStatus.cs',
    names: {
      ENDPOINT_UNAVAILABLE: 'EndpointUnavailable',
      INVALID_MESSAGE_TYPE: 'InvalidMessageType',
      EMPTY: 'Empty',
      INVALID_PAYLOAD_DATA: 'InvalidPayloadData',
      INTERNAL_SERVER_ERROR: 'InternalServerError'
    }
  },
  {
    title: 'libwebsockets',
    url: 'https://github.com/warmcat/libwebsockets/blob/26319663f77a8dd500b9bd0a9738b793fb3773e9/include/libwebsockets/lws-ws-close.h',
    names: {
      CLOSE_NO_STATUS: 'LWS_CLOSE_STATUS_NO_STATUS',
      INVALID_PAYLOAD: 'LWS_CLOSE_STATUS_INVALID_PAYLOAD',
      MESSAGE_TOO_LARGE: 'LWS_CLOSE_STATUS_MESSAGE_TOO_LARGE',
      EXTENSION_REQUIRED: 'LWS_CLOSE_STATUS_EXTENSION_REQUIRED',
      UNEXPECTED_CONDITION: 'LWS_CLOSE_STATUS_UNEXPECTED_CONDITION'
    }
  },
  {
    title: 'libsoup',
    url: 'https://github.com/GNOME/libsoup/blob/06b2a619bbf1e2c619b96b655093d406469d58e4/libsoup/websocket/soup-websocket.h',
    names: {
      CLOSE_NO_STATUS: 'SOUP_WEBSOCKET_CLOSE_NO_STATUS',
      CLOSE_ABNORMAL: 'SOUP_WEBSOCKET_CLOSE_ABNORMAL',
      TOO_BIG: 'SOUP_WEBSOCKET_CLOSE_TOO_BIG',
      SERVER_ERROR: 'SOUP_WEBSOCKET_CLOSE_SERVER_ERROR'
    }
  },
  {
    title: 'org.miktim.websocket 4.2.0',
    url: 'https://github.com/miktim/WebSocket/blob/v4.2.0/src/org/miktim/websocket/WsStatus.java',
    names: { INVALID_DATA: 'INVALID_DATA', UNSUPPORTED_EXTENSION: 'UNSUPPORTED_EXTENSION' }
  }
] as const satisfies readonly PublishedNames[]
