/** Where a statement can be read. */
export interface Source {
  readonly title: string
  readonly url: string
}

/** Every text that the tables cite. */
export const sources = {
  iana: {
    title: 'IANA, WebSocket Close Code Number Registry',
    url: 'https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number'
  },
  rfc6455: { title: 'RFC 6455', url: 'https://www.rfc-editor.org/rfc/rfc6455' },
  'rfc6455-5.2': { title: 'RFC 6455, section 5.2', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-5.2' },
  'rfc6455-7.2.3': { title: 'RFC 6455, section 7.2.3', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-7.2.3' },
  'rfc6455-7.4': { title: 'RFC 6455, section 7.4', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-7.4' },
  'rfc6455-7.1.5': { title: 'RFC 6455, section 7.1.5', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5' },
  'rfc6455-7.4.1': { title: 'RFC 6455, section 7.4.1', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1' },
  'rfc6455-7.4.2': { title: 'RFC 6455, section 7.4.2', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2' },
  'rfc6455-8.1': { title: 'RFC 6455, section 8.1', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-8.1' },
  'rfc6455-10.4': { title: 'RFC 6455, section 10.4', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-10.4' },
  'erratum-3227': { title: 'Erratum 3227 of RFC 6455', url: 'https://www.rfc-editor.org/errata/eid3227' },
  'hybi-09670': {
    title: 'hybi mailing list, message 09670',
    url: 'https://www.ietf.org/mail-archive/web/hybi/current/msg09670.html'
  },
  'hybi-10748': {
    title: 'hybi mailing list, message 10748',
    url: 'https://www.ietf.org/mail-archive/web/hybi/current/msg10748.html'
  },
  'whatwg-close': {
    title: 'WebSockets Standard, the close method',
    url: 'https://websockets.spec.whatwg.org/#dom-websocket-close'
  },
  'whatwg-feedback': {
    title: 'WebSockets Standard, feedback from the protocol',
    url: 'https://websockets.spec.whatwg.org/#feedback-from-the-protocol'
  }
} as const satisfies Record<string, Source>

/** The key of a source: `'iana'`, `'rfc6455-7.4.1'`, ... */
export type SourceId = keyof typeof sources
