// What the site itself says; everything about codes comes from `ws-close-codes`. Braces are placeholders.
export const en = {
  title: 'WebSocket close codes',
  tagline: 'How WebSocket connections end: every close code, what it means, who may send it, and what to do.',
  nav: {
    codes: 'Codes',
    compare: 'Compare',
    answers: 'Answers',
    rules: 'Lint rules',
    playground: 'Playground',
    outline: 'On this page',
    menu: 'Menu',
    top: 'Back to the top',
    languages: 'Change language',
    theme: 'Appearance',
    light: 'Switch to the light theme',
    dark: 'Switch to the dark theme',
    skip: 'Skip to content',
    inEnglish: '(English)',
    landmarks: { menu: 'Main menu', sidebar: 'Pages of codes', pager: 'Previous and next page', more: 'More' },
    previous: 'Previous page',
    next: 'Next page'
  },
  search: {
    button: 'Search',
    none: 'No results for',
    reset: 'Clear the search',
    back: 'Close the search',
    details: 'Show more of each page',
    select: 'to select',
    navigate: 'to navigate',
    close: 'to close'
  },
  home: {
    find: 'Which code did you get?',
    allCodes: 'All codes',
    commonQuestions: 'Questions people bring',
    packages: 'In your editor',
    packagesText: 'The facts of this site are a typed package, and ESLint rules report where code gets them wrong.'
  },
  decoder: {
    label: 'A code, a name, an error message or a line of a log',
    hint: 'Enter opens the first page that was found, Escape empties the field.',
    examples: 'For example:',
    found: 'Found: {titles}.',
    pair: '{a} and {b} side by side',
    ranges: 'All ranges of close codes',
    placeholder: '1006',
    nothing: 'There is no close code in this text.',
    open: 'All about {code}',
    outside: '{number} is no close code: a Close frame has room for 0 to 65535.'
  },
  code: {
    title: 'WebSocket close code {code}: {meaning}',
    glance: 'At a glance',
    wire: 'On the wire',
    runtimes: 'What runtimes do',
    runtimesText:
      'Measured by calling the method with {code} in the real implementation, and by sending a Close frame with {code} to it.',
    implementation: 'Implementation',
    end: 'End',
    call: 'Call with {code}',
    receipt: 'On receiving {code}',
    forbiddenReceipt: 'On a forbidden frame that carries {code}',
    forbiddenText: 'No endpoint may send such a frame; how {code} really arises is told above.',
    withoutCode: 'Called without a code: the other end sees',
    ownChoice: 'our choice',
    delaysText: 'A client waits a random time from each span before the next attempt, as `reconnectDelay` draws it.',
    delaysCaption: 'Each bar reaches from the shortest to the longest wait before an attempt, in seconds.',
    attempt: 'Attempt',
    endless: 'It goes on like this, until the connection holds.',
    giveUp: 'After {attempts} attempts the client gives up.',
    onceOnly: 'There is one attempt only.',
    send: 'When to send it',
    rules: 'What a linter can see',
    compare: 'Compared with other codes',
    rulesText: 'Each rule has a page with examples that are linted as you edit them.',
    names: 'Libraries have other names for it:'
  },
  outcomes: {
    asIs: 'sent as it is',
    empty: 'a Close frame without a code is sent',
    nothing: 'nothing is sent',
    leftOpen: 'nothing is sent, and the connection stays open',
    other: 'sent as {code}',
    throws: 'throws {error}'
  },
  receipts: {
    asIs: 'reported as {code}',
    other: 'reported as {code}',
    nothing: 'no close event',
    unmeasured: 'not measured'
  },
  drawing: {
    client: 'Client',
    server: 'Server',
    sender: 'One end',
    receiver: 'The other end',
    frame: 'Close frame, {code}',
    emptyFrame: 'Close frame without a code',
    answer: 'Close frame in answer',
    end: 'The TCP connection ends',
    reports: 'close event: {code}',
    open: 'The connection is open',
    broken: 'The connection breaks',
    tls: 'TLS handshake',
    failed: 'fails',
    refused: 'No endpoint may send {code}: many others fail the connection.'
  },
  pair: {
    sentAsIs: 'close() sends it as it is',
    sentBy: '{count} of {all} implementations',
    measured: 'What implementations do',
    measuredText:
      'What calling the close method with each code comes to; where the two differ stands first. Everything that was measured: {links}.',
    browsers: 'Browsers',
    side: 'Side by side',
    also: 'Pages about each'
  },
  // How a measured implementation is used, as the table of the package names it.
  implementations: {
    global: 'global WebSocket',
    'global with --experimental-websocket': 'global WebSocket, with --experimental-websocket',
    client: 'client',
    server: 'server',
    'adapter for Node.js': 'adapter for Node.js',
    'over the global WebSocket': 'over the global WebSocket',
    WebSocketPair: 'WebSocketPair'
  },
  // What each source is read for.
  sources: {
    iana: 'the registry of all close codes',
    rfc6455: 'the WebSocket protocol',
    'rfc6455-5.2': 'the format of frames',
    'rfc6455-7.2.3': 'how a client recovers from an abnormal closure',
    'rfc6455-7.4': 'what status codes are for',
    'rfc6455-7.1.5': 'how the close code of a connection is determined',
    'rfc6455-7.4.1': 'the defined codes, and what they mean',
    'rfc6455-7.4.2': 'the ranges of codes',
    'rfc6455-8.1': 'what follows text that is not UTF-8',
    'rfc6455-10.4': 'limits on the size of frames and messages',
    'erratum-3227': 'who may send 1011',
    'hybi-09670': 'the registration of 1012 and 1013',
    'hybi-10748': 'the registration of 1014',
    'whatwg-close': 'what script may pass to close',
    'whatwg-feedback': 'what script learns about the end of a connection'
  },
  compareIndex: {
    title: 'Two codes beside each other',
    text: 'Choose a row and a column.',
    description: 'Every pair of registered WebSocket close codes, side by side.'
  },
  codesIndex: {
    title: 'All WebSocket close codes',
    text: 'The codes that IANA has registered, and the ranges around them.',
    ranges: 'The ranges'
  },
  answersIndex: {
    title: 'Answers',
    text: 'What people ask about close codes most.'
  },
  unknown: {
    title: 'There is no page here',
    code: '{code} has no page of its own',
    home: 'All codes'
  }
} as const
