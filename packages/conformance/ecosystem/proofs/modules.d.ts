// What the proofs load has types of its own, and is installed only to run them.
declare module 'crossws'
declare module 'crossws/adapters/node'
declare module 'graphql'
declare module 'graphql-ws/use/ws'
declare module 'twd-relay'
declare module 'undici'
declare module 'ws'
