import type { SiteTexts } from './site-texts.js'

// Korean.
export const ko = {
  title: 'WebSocket 종료 코드',
  tagline:
    'WebSocket 연결이 어떻게 종료되는지, 각 종료 코드가 무엇을 뜻하고 누가 보낼 수 있으며 어떻게 대처해야 하는지 설명합니다.',
  nav: {
    codes: '코드',
    compare: '비교',
    answers: '질문과 답변',
    rules: 'ESLint 규칙',
    playground: '플레이그라운드',
    outline: '이 페이지의 내용',
    menu: '메뉴',
    top: '맨 위로',
    languages: '언어 변경',
    theme: '화면 테마',
    light: '밝은 테마로 전환',
    dark: '어두운 테마로 전환',
    skip: '본문으로 건너뛰기',
    inEnglish: '(영어)',
    landmarks: { menu: '주 메뉴', sidebar: '코드 페이지', pager: '이전 페이지와 다음 페이지', more: '더 보기' },
    previous: '이전 페이지',
    next: '다음 페이지'
  },
  search: {
    button: '검색',
    none: '다음에 대한 검색 결과가 없습니다:',
    reset: '검색어 지우기',
    back: '검색 닫기',
    details: '페이지 내용 함께 보기',
    select: '선택',
    navigate: '이동',
    close: '닫기'
  },
  home: {
    find: '어떤 코드를 받았습니까?',
    allCodes: '모든 코드',
    commonQuestions: '자주 묻는 질문',
    packages: '에디터에서 사용하기',
    packagesText:
      '이 사이트의 데이터는 타입이 지정된 패키지로 제공되며, ESLint 규칙은 소스 코드에서 이 데이터와 어긋나는 부분을 보고합니다.'
  },
  decoder: {
    label: '코드, 이름, 오류 메시지 또는 로그 한 줄',
    hint: 'Enter 키를 누르면 찾은 첫 페이지가 열리고, Esc 키를 누르면 입력란이 비워집니다.',
    examples: '예:',
    found: '찾음: {titles}.',
    pair: '{a}, {b} 나란히 비교',
    ranges: '종료 코드의 모든 범위',
    placeholder: '1006',
    nothing: '이 텍스트에는 종료 코드가 없습니다.',
    open: '{code} 자세히 보기',
    outside: 'Close 프레임에는 0부터 65535까지의 값만 담을 수 있으므로, {number}에 해당하는 종료 코드는 없습니다.'
  },
  code: {
    title: 'WebSocket 종료 코드 {code}: {meaning}',
    glance: '한눈에 보기',
    wire: '연결이 종료되는 과정',
    runtimes: '구현별 동작',
    runtimesText:
      '실제 구현에서 {code} 코드로 종료 메서드를 호출하고, {code} 코드가 담긴 Close 프레임을 보내 측정했습니다.',
    implementation: '구현',
    end: '역할',
    call: '{code} 코드로 호출할 때',
    receipt: '{code} 코드를 받을 때',
    forbiddenReceipt: '{code} 코드가 담긴 금지된 프레임을 받을 때',
    forbiddenText:
      '어떤 엔드포인트도 이런 프레임을 보내서는 안 됩니다. {code} 코드가 실제로 나타나는 상황은 위에서 설명합니다.',
    withoutCode: '코드 없이 호출할 때 상대 엔드포인트에 나타나는 코드',
    ownChoice: '자체 선택',
    delaysText:
      '클라이언트는 매번 시도하기 전에 아래에 표시된 구간에서 무작위로 정한 시간만큼 기다립니다. 이 시간은 `reconnectDelay`로 구합니다.',
    delaysCaption: '막대는 각 시도 전에 기다리는 최소 시간부터 최대 시간까지를 초 단위로 나타냅니다.',
    attempt: '시도',
    endless: '연결이 안정될 때까지 이런 식으로 계속됩니다.',
    giveUp: '클라이언트는 {attempts}회 시도한 후 재연결을 포기합니다.',
    onceOnly: '한 번만 시도합니다.',
    send: '보내야 할 때',
    rules: '린터로 찾을 수 있는 문제',
    compare: '다른 코드와 비교',
    rulesText: '규칙 페이지는 영어로 되어 있으며, 예제를 고치면 그 자리에서 검사됩니다.',
    names: '라이브러리에서는 다음 이름도 사용합니다.'
  },
  outcomes: {
    asIs: '그대로 전송됨',
    empty: '코드가 없는 Close 프레임이 전송됨',
    nothing: '아무것도 전송되지 않음',
    leftOpen: '아무것도 전송되지 않고 연결이 열린 상태로 남음',
    other: '{code} 코드로 전송됨',
    throws: '{error} 예외 발생'
  },
  receipts: {
    asIs: '{code} 코드로 보고됨',
    other: '{code} 코드로 보고됨',
    nothing: 'close 이벤트 없음',
    unmeasured: '측정하지 않음'
  },
  drawing: {
    client: '클라이언트',
    server: '서버',
    sender: '한쪽 엔드포인트',
    receiver: '상대 엔드포인트',
    frame: 'Close 프레임, {code}',
    emptyFrame: '코드가 없는 Close 프레임',
    answer: '응답 Close 프레임',
    end: 'TCP 연결 종료',
    reports: 'close 이벤트: {code}',
    open: '연결이 열려 있음',
    broken: '연결이 끊김',
    tls: 'TLS 핸드셰이크',
    failed: '실패',
    refused: '{code} 코드는 보내서는 안 되며, 많은 구현이 연결을 실패로 처리합니다.'
  },
  pair: {
    sentAsIs: 'close()가 그대로 전송',
    sentBy: '구현 {all}개 중 {count}개',
    measured: '구현별 동작',
    measuredText:
      '각 코드로 종료 메서드를 호출한 결과입니다. 두 코드의 결과가 다른 항목이 먼저 나옵니다. 전체 측정 결과: {links}.',
    browsers: '브라우저',
    side: '나란히 비교',
    also: '각 코드의 페이지'
  },
  implementations: {
    global: '전역 WebSocket',
    'global with --experimental-websocket': '전역 WebSocket, --experimental-websocket 사용',
    client: '클라이언트',
    server: '서버',
    'adapter for Node.js': 'Node.js용 어댑터',
    'over the global WebSocket': '전역 WebSocket 기반',
    WebSocketPair: 'WebSocketPair'
  },
  sources: {
    iana: '모든 종료 코드의 등록부',
    rfc6455: 'WebSocket 프로토콜',
    'rfc6455-5.2': '프레임 형식',
    'rfc6455-7.2.3': '비정상 종료 후 클라이언트가 연결을 복구하는 방법',
    'rfc6455-7.4': '상태 코드의 용도',
    'rfc6455-7.1.5': '연결의 종료 코드를 정하는 방법',
    'rfc6455-7.4.1': '정의된 코드와 그 의미',
    'rfc6455-7.4.2': '코드 범위',
    'rfc6455-8.1': 'UTF-8이 아닌 텍스트의 처리',
    'rfc6455-10.4': '프레임과 메시지의 크기 제한',
    'erratum-3227': '1011을 보낼 수 있는 쪽',
    'hybi-09670': '1012와 1013의 등록',
    'hybi-10748': '1014의 등록',
    'whatwg-close': '스크립트가 close에 전달할 수 있는 값',
    'whatwg-feedback': '연결이 끝났을 때 스크립트가 알 수 있는 것'
  },
  compareIndex: {
    title: '두 코드 비교',
    text: '행과 열을 선택하십시오.',
    description: '등록된 WebSocket 종료 코드를 둘씩 나란히 비교합니다.'
  },
  codesIndex: {
    title: '모든 WebSocket 종료 코드',
    text: 'IANA에 등록된 코드와, 코드가 속한 범위입니다.',
    ranges: '범위'
  },
  answersIndex: {
    title: '질문과 답변',
    text: '종료 코드에 관해 가장 많이 묻는 질문입니다.'
  },
  unknown: {
    title: '페이지를 찾을 수 없습니다',
    code: '{code} 코드만 다루는 페이지는 없습니다',
    home: '모든 코드'
  }
} as const satisfies SiteTexts
