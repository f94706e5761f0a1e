/**
 * Who is meant to send a code.
 *
 * Only `'nobody'` makes a Close frame wrong. `'client'` and `'server'` say for which end the code was written: a frame
 * with 1012 from a client is legal on the wire, it just makes no sense.
 */
export type Sender = 'client' | 'server' | 'either' | 'nobody'
