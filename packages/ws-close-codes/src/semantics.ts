import type { Disagreement } from './disagreement.js'
import type { RegisteredCode } from './listed.js'

interface Row {
  /** Names that published code uses for the same code. */
  readonly aliases: readonly string[]
  readonly disagreements: readonly Disagreement[]
}

const none = { aliases: [], disagreements: [] } as const

/** What the sources say of 3000 to 3999 as a whole, and so of each code in it. */
const inLibraryRange = {
  aliases: [],
  disagreements: [
    {
      question: 'application-use',
      positions: [
        { by: ['old-mdn'], says: 'never' },
        { by: ['RFC 6455'], says: 'yes' }
      ],
      followed: 'yes',
      source: 'rfc6455-7.4.2'
    }
  ]
} as const

/** Other names of each code, and what sources disagree about. */
export const semantics = {
  1000: {
    aliases: ['CLOSE_NORMAL'],
    disagreements: [
      {
        question: 'reconnect',
        positions: [
          { by: ['phoenix', 'robust-websocket', 'sockette'], says: 'never' },
          { by: ['discord.js'], says: 'yes' }
        ],
        followed: 'never',
        source: null
      }
    ]
  },
  1001: {
    aliases: ['ENDPOINT_UNAVAILABLE'],
    disagreements: [
      {
        question: 'reconnect',
        positions: [
          { by: ['sockette'], says: 'never' },
          { by: ['phoenix', 'graphql-ws'], says: 'yes' }
        ],
        followed: 'limited',
        source: null
      }
    ]
  },
  1002: {
    aliases: [],
    disagreements: [
      {
        question: 'application-errors',
        positions: [
          { by: ['libraries'], says: '1002' },
          { by: ['RFC 6455'], says: '4000-4999' }
        ],
        followed: '4000-4999',
        source: 'rfc6455-7.4.1'
      }
    ]
  },
  1003: {
    aliases: ['CLOSE_UNSUPPORTED', 'UNACCEPTABLE', 'UNPROCESSABLE_INPUT', 'INVALID_MESSAGE_TYPE'],
    disagreements: []
  },
  1004: none,
  1005: {
    aliases: ['CLOSE_NO_STATUS', 'NOT_PROVIDED', 'EMPTY'],
    disagreements: [
      {
        question: 'close-without-code',
        positions: [
          { by: ['MDN'], says: '1000' },
          { by: ['WHATWG', 'web-platform-tests', 'browsers'], says: '1005' }
        ],
        followed: '1005',
        source: 'whatwg-close'
      },
      {
        question: 'sendable',
        positions: [
          { by: ['Bun.serve'], says: 'frame-without-code' },
          { by: ['ws', 'workerd', 'browsers'], says: 'error' }
        ],
        followed: 'never',
        source: 'rfc6455-7.4.1'
      }
    ]
  },
  1006: {
    aliases: ['CLOSE_ABNORMAL'],
    disagreements: [
      {
        question: 'error-details',
        positions: [
          { by: ['copied-answers'], says: 'error-event' },
          { by: ['WHATWG'], says: 'none' }
        ],
        followed: 'none',
        source: 'whatwg-feedback'
      },
      {
        question: 'sendable',
        positions: [
          { by: ['Bun.serve'], says: 'frame-without-code' },
          { by: ['ws', 'workerd', 'browsers'], says: 'error' }
        ],
        followed: 'never',
        source: 'rfc6455-7.4.1'
      }
    ]
  },
  1007: {
    aliases: ['INVALID_DATA', 'INVALID_FRAME', 'INVALID_PAYLOAD', 'INVALID_PAYLOAD_DATA', 'ENCODING_ERROR'],
    disagreements: [
      {
        question: 'name',
        positions: [
          { by: ['old-mdn'], says: 'Unsupported Data' },
          { by: ['IANA'], says: 'Invalid frame payload data' }
        ],
        followed: 'Invalid frame payload data',
        source: 'iana'
      }
    ]
  },
  1008: { aliases: ['POLICY'], disagreements: [] },
  1009: { aliases: ['CLOSE_TOO_LARGE', 'TOO_BIG', 'MESSAGE_TOO_LARGE'], disagreements: [] },
  1010: {
    aliases: ['MISSING_EXTENSION', 'UNSUPPORTED_EXTENSION', 'EXTENSION_REQUIRED', 'EXTENSION_ERROR'],
    disagreements: [
      {
        question: 'name',
        positions: [
          { by: ['libraries'], says: 'Missing Extension' },
          { by: ['libraries'], says: 'Unsupported Extension' },
          { by: ['IANA'], says: 'Mandatory Ext.' }
        ],
        followed: 'Mandatory Ext.',
        source: 'iana'
      }
    ]
  },
  1011: {
    aliases: ['SERVER_ERROR', 'INTERNAL_SERVER_ERROR', 'UNEXPECTED_CONDITION'],
    disagreements: [
      {
        question: 'sent-by',
        positions: [
          { by: ['RFC 6455', 'MDN'], says: 'server' },
          { by: ['erratum-3227'], says: 'either' }
        ],
        followed: 'either',
        source: 'erratum-3227'
      },
      {
        question: 'reconnect',
        positions: [
          { by: ['graphql-ws', 'robust-websocket'], says: 'never' },
          { by: ['phoenix', 'sockette'], says: 'yes' }
        ],
        followed: 'limited',
        source: null
      }
    ]
  },
  1012: {
    aliases: [],
    disagreements: [
      {
        question: 'first-wait',
        positions: [
          { by: ['guides'], says: '1-5 s' },
          { by: ['registration'], says: '5-30 s' }
        ],
        followed: '1-5 s',
        source: null
      }
    ]
  },
  1013: {
    aliases: [],
    disagreements: [
      {
        question: 'reconnect',
        positions: [
          { by: ['guides'], says: 'backoff' },
          { by: ['registration'], says: 'other-address' }
        ],
        followed: 'backoff',
        source: null
      }
    ]
  },
  1014: {
    aliases: [],
    disagreements: [
      {
        question: 'receipt',
        positions: [
          { by: ['gorilla', 'tungstenite', 'websocket-driver', 'Deno'], says: 'refused' },
          { by: ['ws', 'undici', 'browsers'], says: 'accepted' }
        ],
        followed: 'accepted',
        source: 'iana'
      }
    ]
  },
  1015: {
    aliases: [],
    disagreements: [
      {
        question: 'sendable',
        positions: [
          { by: ['websocket 1.0.35'], says: 'yes' },
          { by: ['RFC 6455'], says: 'never' }
        ],
        followed: 'never',
        source: 'rfc6455-7.4.1'
      }
    ]
  },
  3000: inLibraryRange,
  3003: inLibraryRange,
  3008: inLibraryRange
} as const satisfies Readonly<Record<RegisteredCode, Row>>
