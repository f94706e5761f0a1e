// The English texts. Every other language is held against these sentences by the compiler (translation.ts).
// Braces are placeholders; a translation keeps each of them. Only numbers and code names of IANA are put into them.

/** Everything that is said in words, in English. */
export const english = {
  labels: {
    description: 'Description',
    whenYouSeeIt: 'When you see it',
    howToFix: 'How to fix',
    keyDifferences: 'Key differences',
    whenToUse: 'When to use which',
    howToTellApart: 'How to tell them apart',
    learnMore: 'Learn more',
    client: 'Client',
    server: 'Server',
    inBrowser: 'In a browser',
    reconnect: 'Reconnect',
    sources: 'Sources',
    aliases: 'Other names',
    disagreements: 'Where sources disagree',
    followed: 'Followed here',
    note: 'Note',
    range: 'Range'
  },
  aspects: {
    recognise: 'How to recognise it',
    sentBy: 'Sent by',
    sendable: 'May be sent in a Close frame',
    fromPage: 'May be sent by script in a page',
    seenAs: 'How it is received',
    clean: 'Clean close',
    reconnect: 'Reconnect',
    wait: 'Wait before reconnecting',
    attempts: 'Attempts'
  },
  values: {
    sentBy: { client: 'Client', server: 'Server', either: 'Client or server', nobody: 'Nobody' },
    sendable: { yes: 'Yes', no: 'No' },
    fromPage: { yes: 'Yes', no: 'No' },
    seenAs: {
      code: 'In a Close frame',
      'frame-without-code': 'As a Close frame without a code',
      'no-frame': 'As the end of the connection without a Close frame',
      'not-shown': 'As 1006 in browsers; some other programs report it themselves',
      never: 'Never'
    },
    clean: { yes: 'Yes, when the closing handshake completes', no: 'No', never: 'Never seen' },
    reconnect: {
      never: 'No',
      'after-change': 'Only after the cause has been removed',
      'after-renewal': 'Once, with new credentials',
      limited: 'Yes, a limited number of times, waiting longer each time',
      spread: 'Yes, at random moments so that clients do not return together',
      backoff: 'Yes, waiting longer each time, even if a connection opens in between',
      'by-agreement': 'As the two endpoints have agreed'
    },
    wait: {
      none: 'Does not apply',
      once: 'Random, {min} to {max} s',
      growing: 'Random, {min} to {max} s at first, growing to {cap} s'
    },
    attempts: { none: 'Does not apply', limited: '{attempts} at most', unlimited: 'Unlimited' }
  },
  kinds: {
    registered: 'Registered, may be sent',
    reserved: 'Registered, must not be sent',
    unassigned: 'Unassigned',
    library: 'For libraries, frameworks and applications',
    private: 'Private use',
    unused: 'Not used',
    outside: 'Outside every range'
  },
  disagreements: {
    questions: {
      name: 'Name',
      'close-without-code': 'Which code is received after close() without a code',
      'sent-by': 'Who may send it',
      sendable: 'Whether it may be sent',
      receipt: 'What the receiver does with it',
      reconnect: 'Whether a client reconnects',
      'first-wait': 'First wait before reconnecting',
      'error-details': 'Where script learns the cause',
      'application-errors': 'Code for errors of an application’s own protocol',
      'application-use': 'Whether an application may use it'
    },
    answers: {
      yes: 'Yes',
      never: 'No',
      limited: 'Yes, a limited number of times',
      backoff: 'Yes, waiting longer each time',
      'other-address': 'To another address, or when the user asks',
      '1-5 s': '1 to 5 s',
      '5-30 s': '5 to 30 s',
      server: 'Server',
      either: 'Client or server',
      'frame-without-code': 'No, a Close frame without a code is sent instead',
      error: 'No, close throws an error',
      'error-event': 'From the error event',
      none: 'Nowhere',
      refused: 'Refuses it as a protocol error',
      accepted: 'Accepts it'
    },
    parties: {
      browsers: 'browsers',
      libraries: 'some libraries',
      guides: 'published guides',
      'copied-answers': 'widely copied answers',
      'old-mdn': 'older versions of MDN and their copies',
      registration: 'the registration of the code',
      'erratum-3227': 'erratum 3227 of RFC 6455'
    }
  },
  log: { found: '×{count}, first in line {line}' },
  comparison: {
    title: 'WebSocket close codes {a} ({aName}) and {b} ({bName})',
    sending: {
      both: 'A Close frame may carry either code, {a} or {b}.',
      one: 'A Close frame may carry {sent}, but never {unsent}.',
      neither: 'A Close frame must carry neither {a} nor {b}.'
    },
    reconnecting: {
      both: 'After either of the two, a client may try to reconnect.',
      one: 'After {again}, a client may try to reconnect; after {final}, it should not do so by itself.',
      neither: 'After either of the two, a client should not reconnect by itself.'
    }
  },
  codes: {
    1000: {
      gloss: 'Normal closure',
      description: 'The connection has done its work, and one endpoint closes it on purpose.',
      whenYouSeeIt:
        'A program called close with code 1000, for example after a log-out or when a task was done; some libraries also send it for a close() without a code. One endpoint alone decides this; the other need not agree beforehand.',
      howToFix: {
        client: 'There is nothing to fix. Leave the connection closed unless your application protocol says otherwise.',
        server:
          'There is nothing to fix. If clients should come back, close with a code that says so, such as 1012 or 1013.'
      },
      inBrowser:
        'Script may send it with close(1000). A close() without a code does not send 1000: it sends a Close frame without a code.',
      reconnect:
        'Do not reconnect. Open a new connection when the user or the application needs one, or where your application protocol asks for it.',
      use: 'Send 1000 when the work of the connection is done and nothing went wrong.',
      recognise: '1000 arrives in a Close frame whose sender chose to say that all is well.'
    },
    1001: {
      gloss: 'Going away',
      description: 'The endpoint that sends the code is about to disappear: a server stops, or a user leaves the page.',
      whenYouSeeIt:
        'A client sees it when a server shuts down or is replaced. A server sees it when a browser tab is closed or shows another page.',
      howToFix: {
        client:
          'Reconnect with a random wait that grows. A deployment closes many connections at once, so do not return immediately.',
        server:
          'A 1001 from a client needs no action beyond releasing what belongs to the connection. Before you stop, send 1001 or 1012 to every client instead of dropping the connections.'
      },
      inBrowser:
        'The browser sends it by itself when the page goes away. Script cannot send it: close(1001) throws an InvalidAccessError.',
      reconnect:
        'A client that receives 1001 reconnects after a random wait that grows with each attempt, a limited number of times. A server does not reconnect.',
      use: 'Send 1001 when this endpoint itself is about to disappear.',
      recognise: '1001 arrives in a Close frame from an endpoint that announces its own departure.'
    },
    1002: {
      gloss: 'Protocol error',
      description:
        'The endpoint closes the connection because the other one broke the rules of the WebSocket protocol.',
      whenYouSeeIt:
        'A frame was malformed, for example unmasked from a client or with a reserved bit set. The usual causes are a faulty library, or a proxy that changes the bytes.',
      howToFix: {
        client:
          'Update the WebSocket library, and check with a direct connection whether a proxy is to blame. Do not resend the same bytes.',
        server:
          'Update the WebSocket library and record which frame was refused. For errors in your own message format use a code from 4000 to 4999.'
      },
      inBrowser:
        'A 1002 from the server reaches script as 1002. When the browser itself finds the error, script sees 1006. Script cannot send the code.',
      reconnect: 'Do not reconnect by program: the same bytes will fail again. First remove the cause.',
      use: 'Send 1002 when the bytes break the WebSocket protocol; mostly the library does this for you.',
      recognise: '1002 arrives in a Close frame from an endpoint that could not accept a frame as such.'
    },
    1003: {
      gloss: 'Unsupported data',
      description:
        'The endpoint received a type of data that it does not handle, such as binary where it expects text.',
      whenYouSeeIt:
        'A binary message went to an endpoint that reads text only, or the other way round. The message itself was well-formed.',
      howToFix: {
        client:
          'Send the type that the server documents. In a browser, a string is sent as text, a Blob or buffer as binary.',
        server: 'Say in your documentation which types you accept, or accept both and convert.'
      },
      inBrowser: 'Script receives it as it was sent, but cannot send it: close(1003) throws an InvalidAccessError.',
      reconnect:
        'Do not reconnect until the program sends another type of data: the same message will be refused again.',
      use: 'Send 1003 when a message has a type, text or binary, that you do not handle at all.',
      recognise: '1003 arrives in a Close frame after a message whose type was not accepted.'
    },
    1004: {
      gloss: 'Reserved',
      description: 'This code is reserved and has no meaning. A later standard may give it one.',
      whenYouSeeIt:
        'You should never see it. Where a program shows it, the program made it up or accepted a frame that others refuse.',
      howToFix: {
        client: 'Do not send it. If a server sends it, report that to its operator.',
        server: 'Do not send it. Choose a registered code that fits, or one from 4000 to 4999.'
      },
      inBrowser:
        'Script cannot send it. Chromium and Firefox pass a received 1004 on to script; many other implementations fail the connection instead.',
      reconnect: 'Do not reconnect by program: first find out which program uses a code without meaning.',
      use: 'Never send 1004: it has no meaning.',
      recognise: '1004 does not occur between correct endpoints.'
    },
    1005: {
      gloss: 'No status received',
      description: 'The Close frame that arrived carried no code. The number is a stand-in for the missing one.',
      whenYouSeeIt:
        'The other endpoint closed the connection on purpose without giving a code. A close() without arguments in a browser does exactly this.',
      howToFix: {
        client: 'There is nothing to repair. Call close with a code if the server should learn the reason.',
        server:
          'Treat it as a deliberate close. When you pass a received code on, replace 1005 by 1000 or by no code, as it must not be sent.'
      },
      inBrowser:
        'Script receives it, with wasClean set to true, but cannot send it: close(1005) throws an InvalidAccessError.',
      reconnect: 'Do not reconnect: somebody closed the connection on purpose.',
      use: 'Never send 1005: close without a code and the other endpoint will report it.',
      recognise: '1005 stands for a Close frame that did arrive, but without a code. The close was deliberate.'
    },
    1006: {
      gloss: 'Abnormal closure',
      description: 'The connection ended, or never came about, without a Close frame from the other endpoint.',
      whenYouSeeIt:
        'A process crashed, the network failed, or a proxy cut an idle connection. In browsers every failed attempt to connect looks like this as well: wrong address, refused handshake, invalid certificate.',
      howToFix: {
        client:
          'Reconnect with a random, growing wait. Look for the cause in the network panel and in the logs of the server, as the error event tells script nothing.',
        server:
          'Compare the idle limits of every proxy on the way with the interval of your pings, and check logs for crashes and refused handshakes. Browsers answer pings by themselves.'
      },
      inBrowser:
        'Script sees an error event without details, then 1006 with wasClean set to false. It cannot send the code, and it cannot send pings.',
      reconnect:
        'Reconnect after a random wait of up to five seconds, then wait longer after each failure, a limited number of times.',
      use: 'Never send 1006: it reports that no Close frame came.',
      recognise:
        '1006 stands for a connection that ended without any Close frame. In a browser it also covers failed attempts to connect.'
    },
    1007: {
      gloss: 'Invalid message content',
      description:
        'The content of a message does not fit its type, for example a text message that is not valid UTF-8.',
      whenYouSeeIt:
        'A program sent bytes in another encoding as text, or cut a multi-byte character in two between messages. A failed decompression may be reported this way too.',
      howToFix: {
        client: 'Encode text as UTF-8 before sending, or send the bytes as a binary message.',
        server:
          'Encode text as UTF-8 and cut long texts between characters. If compression is on, turn it off once to see whether it is the cause.'
      },
      inBrowser:
        'A browser encodes text correctly by itself, so a page hardly ever causes it. Script receives the code but cannot send it.',
      reconnect: 'Do not reconnect until the encoding has been corrected: the same content will be refused again.',
      use: 'Send 1007 when the type of a message is right, but its content is not valid for that type.',
      recognise: '1007 arrives in a Close frame after a message whose content was not valid for its type.'
    },
    1008: {
      gloss: 'Policy violation',
      description:
        'A message broke a rule of the endpoint that received it. The code also serves when no other fits or the rule is to stay secret.',
      whenYouSeeIt:
        'The server refused what a client did: too many messages, a missing permission, a forbidden origin. The reason text may say more.',
      howToFix: {
        client: 'Read the reason and the documentation of the server, and change what you send. Do not repeat it.',
        server:
          'Write a short reason, and prefer a more exact code: 3000 or 3003 for access, one from 4000 to 4999 for your own rules.'
      },
      inBrowser: 'Script receives it as it was sent, but cannot send it: close(1008) throws an InvalidAccessError.',
      reconnect: 'Do not reconnect as before: the same behaviour will be refused again. Change it first.',
      use: 'Send 1008 when a rule of yours was broken and no more exact code exists.',
      recognise: '1008 arrives in a Close frame from an endpoint that applies a rule of its own.'
    },
    1009: {
      gloss: 'Message too big',
      description: 'A message was larger than the endpoint that received it can or wants to process.',
      whenYouSeeIt: 'A message exceeded a size limit that a library or the configuration of a server sets.',
      howToFix: {
        client: 'Send the data in smaller messages, or over HTTP.',
        server:
          'Raise the limit of the library if larger messages are intended, and state the limit in your documentation.'
      },
      inBrowser: 'Script receives it as it was sent, but cannot send it: close(1009) throws an InvalidAccessError.',
      reconnect: 'Do not reconnect to send the same message again. Make it smaller or raise the limit first.',
      use: 'Send 1009 when a message exceeds your size limit; mostly the library does this for you.',
      recognise: '1009 arrives in a Close frame after a message that exceeded a size limit.'
    },
    1010: {
      gloss: 'Mandatory extension',
      description:
        'A client closes the connection because the server did not agree to an extension that the client needs.',
      whenYouSeeIt:
        'A server sees it from a client that requires an extension, such as compression. A server that needs an extension refuses the opening handshake instead.',
      howToFix: {
        client: 'Do without the extension, or connect to a server that offers it.',
        server:
          'Turn on the extension that the reason text names, and check whether a proxy removes the handshake header.'
      },
      inBrowser: 'Script cannot send it, and no browser demands an extension, so a page has no use for it.',
      reconnect: 'Do not reconnect until the server offers the extension: the negotiation will end in the same way.',
      use: 'Send 1010 only as a client, when the server accepted the connection without the extension that you need.',
      recognise: '1010 arrives in a Close frame that a client sends right after the opening handshake.'
    },
    1011: {
      gloss: 'Internal error',
      description: 'An unexpected error kept the endpoint from doing its work, so it closes the connection.',
      whenYouSeeIt:
        'Most often an exception in the code of a server was not caught. Clients other than browsers may send the code too.',
      howToFix: {
        client:
          'Try again a few times with a growing wait, then tell the user. Do not resend the request that preceded the error.',
        server: 'Find the exception in your log and handle it. If the cause is overload, send 1013 instead.'
      },
      inBrowser: 'Script receives it as it was sent, but cannot send it: close(1011) throws an InvalidAccessError.',
      reconnect:
        'The standard leaves this open, and clients differ. A few attempts with a growing wait are reasonable.',
      use: 'Send 1011 when your own code failed and you know nothing more exact.',
      recognise: '1011 arrives in a Close frame from an endpoint that hit an error in its own work.'
    },
    1012: {
      gloss: 'Service restart',
      description: 'The service restarts; it is expected back soon, and clients may then reconnect.',
      whenYouSeeIt: 'A server is being deployed or restarted and says so to every client.',
      howToFix: {
        client: 'Reconnect after a random wait, so that not all clients return at the same moment.',
        server: 'Restart instances one after the other, and be ready for many new connections afterwards.'
      },
      inBrowser: 'Script receives it as it was sent, but cannot send it: close(1012) throws an InvalidAccessError.',
      reconnect:
        'Reconnect after a random wait of one to five seconds, growing to thirty. The registration of the code asks for five to thirty seconds from the start.',
      use: 'Send 1012 from a server that will be back in a moment.',
      recognise: '1012 arrives in a Close frame from a server that announces its restart.'
    },
    1013: {
      gloss: 'Try again later',
      description:
        'The service is overloaded or cannot serve this connection for now; clients should stay away for a while.',
      whenYouSeeIt: 'A server that is still running accepted the connection and then shed it to lower its load.',
      howToFix: {
        client:
          'Wait before you reconnect and wait longer each time. Keep counting attempts after a connection opens, because 1013 always follows an open one.',
        server:
          'Add capacity or limit what each client may do. A Close frame has no field for a waiting time, so state one in your documentation.'
      },
      inBrowser: 'Script receives it as it was sent, but cannot send it: close(1013) throws an InvalidAccessError.',
      reconnect:
        'Wait a random time of one to two seconds and double both limits with each attempt, up to a minute; an open connection alone is no reason to start over. The registration is stricter: use another address, or wait until the user asks.',
      use: 'Send 1013 from a server that is running but must lower its load.',
      recognise: '1013 arrives in a Close frame from a server that runs but turns clients away for now.'
    },
    1014: {
      gloss: 'Bad gateway',
      description:
        'A gateway or proxy received an invalid response from the server behind it, as with the HTTP status 502.',
      whenYouSeeIt:
        'The gateway is reachable, but the server behind it is down, unreachable or sends an invalid answer.',
      howToFix: {
        client: 'Reconnect with a growing wait. You cannot remove the cause.',
        server: 'Check the server behind the gateway, its address and its health checks.'
      },
      inBrowser:
        'Current browsers show it to script; some other implementations refuse it as a protocol error. Script cannot send it.',
      reconnect: 'Reconnect with a random, growing wait, a limited number of times.',
      use: 'Send 1014 only from a gateway whose server failed to give a valid response.',
      recognise: '1014 arrives in a Close frame from a gateway, not from the server that should have answered.'
    },
    1015: {
      gloss: 'TLS handshake failed',
      description: 'The secure connection could not be set up, for example because the certificate is not valid.',
      whenYouSeeIt:
        'Hardly ever: browsers report 1006 instead, and most libraries report an error of the TLS layer. Some programs use the number in their own logs.',
      howToFix: {
        client: 'Check the host name, the clock and the trusted certificates of the device.',
        server: 'Install a valid certificate with its full chain, and offer a current version of TLS.'
      },
      inBrowser:
        'A failed TLS handshake never reaches script as 1015: it looks like any other failure, an error event and 1006.',
      reconnect:
        'Do not reconnect by program: the handshake will fail again until certificate or settings are corrected.',
      use: 'Never send 1015: without TLS there is no connection to send it on.',
      recognise:
        '1015 stands for a connection that failed before any WebSocket traffic. Open the same address over HTTPS to see the TLS error.'
    },
    3000: {
      gloss: 'Unauthorized',
      description:
        'The endpoint closes the connection because the client has not proved who it is, or its proof has expired.',
      whenYouSeeIt:
        'A token is missing, wrong or expired. The registered name is all that is certain; the exact meaning is up to the server.',
      howToFix: {
        client: 'Obtain new credentials, then connect once more. If that fails too, ask the user to sign in.',
        server:
          'Check credentials during the opening handshake where you can, and close with 3000 when they expire later.'
      },
      inBrowser: 'Script receives it, and may send it as well: browsers accept every code from 3000 to 4999.',
      reconnect: 'Reconnect once, with new credentials. With the old ones it is pointless.',
      use: 'Send 3000 when you do not know who the client is and signing in would help.',
      recognise: '3000 arrives in a Close frame from an endpoint that asks for valid credentials.'
    },
    3003: {
      gloss: 'Forbidden',
      description: 'The endpoint knows the client but does not allow what it wants.',
      whenYouSeeIt:
        'An account lacks a permission. The registered name is all that is certain; the exact meaning is up to the server.',
      howToFix: {
        client: 'Do not try again with the same account. Ask for the permission or use another account.',
        server: 'Check the permissions of the account, and name the missing one in the reason if it may be known.'
      },
      inBrowser: 'Script receives it, and may send it as well: browsers accept every code from 3000 to 4999.',
      reconnect: 'Do not reconnect: the answer stays the same until the permissions change.',
      use: 'Send 3003 when you know the client and new credentials for the same account would change nothing.',
      recognise: '3003 arrives in a Close frame from an endpoint that refuses a client it knows.'
    },
    3008: {
      gloss: 'Timeout',
      description: 'The endpoint closes the connection because something did not happen in time.',
      whenYouSeeIt:
        'A client stayed silent for too long, or a step such as signing in took too long. The code does not tell which limit it was.',
      howToFix: {
        client:
          'Find out from the server’s documentation which limit applies. Send messages of your own before an idle limit ends.',
        server: 'Name the limit in the reason, and make an idle limit longer than the interval of your pings.'
      },
      inBrowser:
        'Script receives it, and may send it as well. It cannot send pings, so it needs ordinary messages to stay active.',
      reconnect: 'Reconnect with a random, growing wait, a limited number of times.',
      use: 'Send 3008 when a time limit that you set ran out.',
      recognise: '3008 arrives in a Close frame from an endpoint that waited in vain but still works.'
    }
  },
  ranges: {
    unused: {
      gloss: 'Not used',
      description: 'Codes below 1000 are not used by the WebSocket protocol.',
      whenYouSeeIt:
        'A program is faulty, or a number of another kind, such as an HTTP status, was taken for a close code.',
      howToFix: {
        client: 'Do not send it. Check where the number comes from.',
        server: 'Do not send it. Use a registered code or one from 4000 to 4999.'
      },
      inBrowser: 'Script cannot send it: close throws an InvalidAccessError.',
      reconnect: 'Do not reconnect by program: first correct the program that uses the number.'
    },
    unassigned: {
      gloss: 'Unassigned',
      description: 'The code is kept for the WebSocket protocol and its extensions, but has no meaning yet.',
      whenYouSeeIt: 'A program uses a code that it should not, or follows a standard newer than this table.',
      howToFix: {
        client: 'Do not send it. Report it if a server sends it.',
        server: 'Do not send it: a peer may treat it as a protocol error. Use a code from 4000 to 4999.'
      },
      inBrowser: 'Script cannot send it: close throws an InvalidAccessError.',
      reconnect: 'Do not reconnect by program: find out first what the sender means by it.'
    },
    library: {
      gloss: 'For libraries and frameworks',
      description:
        'The code belongs to the range for libraries, frameworks and applications, which register codes with IANA. No registration of this one is known.',
      whenYouSeeIt: 'A library or framework that you use, or the server, chose this code.',
      howToFix: {
        client: 'Look the code up in the documentation of the server or its framework.',
        server: 'Register the code with IANA, or use one from 4000 to 4999 for an application of your own.'
      },
      inBrowser: 'Script may send and receive it.',
      reconnect: 'Follow the documentation of the library. If it says nothing, do not reconnect by program.'
    },
    private: {
      gloss: 'Private use',
      description:
        'The code is for private use and means what the two endpoints have agreed on. It cannot be registered.',
      whenYouSeeIt: 'The application at the other end chose this code.',
      howToFix: {
        client: 'Look the code up in the documentation of the application.',
        server: 'Keep a list of your own codes with their meaning, and say for each whether clients should reconnect.'
      },
      inBrowser: 'Script may send and receive it.',
      reconnect: 'Do as the application’s documentation says. If it says nothing, do not reconnect by program.'
    },
    outside: {
      gloss: 'Outside every range',
      description: 'The number fits into a Close frame, but no range of the WebSocket protocol contains it.',
      whenYouSeeIt: 'A program is faulty, or counts its own codes beyond 4999.',
      howToFix: {
        client: 'Do not send it. Check where the number comes from.',
        server: 'Do not send it. Use a code from 4000 to 4999.'
      },
      inBrowser: 'Script cannot send it: close throws an InvalidAccessError.',
      reconnect: 'Do not reconnect by program: first correct the program that uses the number.'
    }
  },
  notes: {
    '1000/1001':
      'Both are orderly closes. 1000 says that the work is done; 1001 says only that the endpoint leaves, so the work may be unfinished and a client may come back. A server normally sees 1001, not 1000, when a user closes a tab.',
    '1000/1005':
      'A browser’s close(1000) sends a code; close() sends none and the server reports 1005. Handle both as a deliberate close.',
    '1000/1006':
      '1000 is what the other endpoint said. 1006 was said by nobody: this endpoint reports it because no Close frame came, so the work may have been cut off in the middle.',
    '1000/1013':
      'A server that closes with 1000 when it is full tells clients that all is well; 1013 tells them to return later.',
    '1001/1005':
      'Either may come from a page whose program chose no code: the browser sends 1001 when the page goes away, and a close() without arguments arrives as 1005.',
    '1001/1006':
      'A server that is stopped properly sends 1001. If it is killed before it can do so, its clients see 1006.',
    '1001/1012':
      'Both may accompany a deployment. 1001 says that this server leaves; 1012 adds that the service will be back, so it is the clearer choice before a restart.',
    '1001/1013':
      'With 1001 the server goes away; with 1013 it stays but has no room. After 1001 another instance may answer at once, while a quick return after 1013 adds to the load.',
    '1002/1003':
      '1002 concerns the frames, 1003 the type of a message in correct frames. Some published tables have the two numbers swapped.',
    '1002/1007': '1002 concerns how bytes are framed, 1007 what a message contains: its frames were correct.',
    '1003/1007':
      '1003 refuses a whole type of data, 1007 one message with invalid content. Older tables give 1007 the name of 1003, Unsupported Data.',
    '1005/1006':
      'With 1005 a Close frame arrived, with 1006 none did. 1005 is therefore a clean, deliberate close, and 1006 is a failure.',
    '1006/1011':
      'A server that still handles its errors can send 1011. One that dies from the error sends nothing, and its clients see 1006.',
    '1006/1013':
      'A server that overload has brought down cannot send 1013 any more: its clients see 1006. The wait after 1013 is never shorter than a second, because the server has said that it is overloaded.',
    '1006/1014':
      'A gateway that cannot reach its server during the opening handshake answers with HTTP 502, which a browser reports as 1006. 1014 can only follow once the connection is open.',
    '1006/1015':
      'A browser reports a failed TLS handshake as 1006, so a page cannot tell the two apart. 1015 stands only in what other programs report.',
    '1006/3008':
      'An endpoint that has waited too long can send 3008. A proxy that cuts an idle connection sends no Close frame, and both ends see 1006.',
    '1008/3000':
      '1008 is the general refusal. 3000 says what is missing, valid credentials, and so a client can act on it.',
    '1008/3003': 'Both refuse. 3003 says that it is about permissions, while 1008 leaves the rule open.',
    '1010/1013':
      'The direction differs: a client sends 1010 because the server lacks an extension, a server sends 1013 because it has too much to do.',
    '1011/1013':
      '1011 is an error that nobody expected, 1013 a decision to shed load. Clients can expect 1013 to pass; after 1011 they cannot know.',
    '1011/1014': 'With 1011 the endpoint itself failed. With 1014 it works, but the server behind it does not.',
    '1012/1013':
      'After 1012 the service is expected back within seconds, so the wait is capped low. After 1013 nobody knows how long it will take, so the wait grows further.',
    '1013/1014':
      'With 1013 the service answers and asks for patience. With 1014 a gateway answers in place of a service that does not.',
    '3000/3003': 'The difference is that of HTTP 401 and 403: new credentials can help after 3000, but not after 3003.'
  }
} as const

/** The pairs that have a hand-written note. */
export type NotedPair = keyof typeof english.notes
