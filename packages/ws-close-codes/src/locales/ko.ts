import { t, type Locale } from '../texts/translation.js'

/** Korean. */
export const ko: Locale = {
  language: 'ko',
  languageName: '한국어',
  sentenceSeparator: ' ',
  labels: {
    description: t<'Description'>('설명'),
    whenYouSeeIt: t<'When you see it'>('이 코드를 보게 되는 경우'),
    howToFix: t<'How to fix'>('해결 방법'),
    keyDifferences: t<'Key differences'>('주요 차이점'),
    whenToUse: t<'When to use which'>('언제 어떤 것을 사용할지'),
    howToTellApart: t<'How to tell them apart'>('구별하는 방법'),
    learnMore: t<'Learn more'>('더 알아보기'),
    client: t<'Client'>('클라이언트'),
    server: t<'Server'>('서버'),
    inBrowser: t<'In a browser'>('브라우저에서'),
    reconnect: t<'Reconnect'>('재연결'),
    sources: t<'Sources'>('출처'),
    aliases: t<'Other names'>('다른 이름'),
    disagreements: t<'Where sources disagree'>('출처 간 불일치'),
    followed: t<'Followed here'>('채택한 답'),
    note: t<'Note'>('참고'),
    range: t<'Range'>('범위')
  },
  aspects: {
    recognise: t<'How to recognise it'>('알아보는 방법'),
    sentBy: t<'Sent by'>('보내는 쪽'),
    sendable: t<'May be sent in a Close frame'>('Close 프레임으로 전송 가능 여부'),
    fromPage: t<'May be sent by script in a page'>('페이지 스크립트에서 전송 가능 여부'),
    seenAs: t<'How it is received'>('수신 형태'),
    clean: t<'Clean close'>('클린 종료(clean close)'),
    reconnect: t<'Reconnect'>('재연결'),
    wait: t<'Wait before reconnecting'>('재연결 전 대기 시간'),
    attempts: t<'Attempts'>('시도 횟수')
  },
  values: {
    sentBy: {
      client: t<'Client'>('클라이언트'),
      server: t<'Server'>('서버'),
      either: t<'Client or server'>('클라이언트 또는 서버'),
      nobody: t<'Nobody'>('없음')
    },
    sendable: { yes: t<'Yes'>('가능'), no: t<'No'>('불가') },
    fromPage: { yes: t<'Yes'>('가능'), no: t<'No'>('불가') },
    seenAs: {
      code: t<'In a Close frame'>('Close 프레임에 담겨 수신됨'),
      'frame-without-code': t<'As a Close frame without a code'>('코드가 없는 Close 프레임으로 수신됨'),
      'no-frame': t<'As the end of the connection without a Close frame'>('Close 프레임 없이 연결이 끊김'),
      'not-shown': t<'As 1006 in browsers; some other programs report it themselves'>(
        '브라우저에서는 1006으로 나타나며, 일부 다른 프로그램은 이 코드를 직접 보고함'
      ),
      never: t<'Never'>('수신되지 않음')
    },
    clean: {
      yes: t<'Yes, when the closing handshake completes'>('예(종료 핸드셰이크가 완료된 경우)'),
      no: t<'No'>('아니요'),
      never: t<'Never seen'>('나타나지 않음')
    },
    reconnect: {
      never: t<'No'>('재연결하지 않음'),
      'after-change': t<'Only after the cause has been removed'>('원인을 제거한 후에만 재연결'),
      'after-renewal': t<'Once, with new credentials'>('새 자격 증명으로 한 번만 재연결'),
      limited:
        t<'Yes, a limited number of times, waiting longer each time'>(
          '대기 시간을 매번 늘리면서 제한된 횟수만큼 재연결'
        ),
      spread: t<'Yes, at random moments so that clients do not return together'>(
        '클라이언트가 한꺼번에 몰리지 않도록 무작위 시점에 재연결'
      ),
      backoff: t<'Yes, waiting longer each time, even if a connection opens in between'>(
        '중간에 연결이 열리더라도 대기 시간을 매번 늘리면서 재연결'
      ),
      'by-agreement': t<'As the two endpoints have agreed'>('두 엔드포인트가 합의한 방식에 따름')
    },
    wait: {
      none: t<'Does not apply'>('해당 없음'),
      once: t<'Random, {min} to {max} s'>('{min}~{max}초 사이에서 무작위'),
      growing: t<'Random, {min} to {max} s at first, growing to {cap} s'>(
        '처음에는 {min}~{max}초 사이에서 무작위, 이후 최대 {cap}초까지 증가'
      )
    },
    attempts: {
      none: t<'Does not apply'>('해당 없음'),
      limited: t<'{attempts} at most'>('최대 {attempts}회'),
      unlimited: t<'Unlimited'>('무제한')
    }
  },
  kinds: {
    registered: t<'Registered, may be sent'>('등록됨, 전송 가능'),
    reserved: t<'Registered, must not be sent'>('등록됨, 전송 금지'),
    unassigned: t<'Unassigned'>('미할당'),
    library: t<'For libraries, frameworks and applications'>('라이브러리, 프레임워크 및 애플리케이션용'),
    private: t<'Private use'>('사설 용도'),
    unused: t<'Not used'>('사용되지 않음'),
    outside: t<'Outside every range'>('모든 범위를 벗어남')
  },
  disagreements: {
    questions: {
      name: t<'Name'>('이름'),
      'close-without-code': t<'Which code is received after close() without a code'>(
        '코드 없이 close()를 호출했을 때 수신되는 코드'
      ),
      'sent-by': t<'Who may send it'>('보낼 수 있는 쪽'),
      sendable: t<'Whether it may be sent'>('전송 가능 여부'),
      receipt: t<'What the receiver does with it'>('수신 측의 처리'),
      reconnect: t<'Whether a client reconnects'>('클라이언트의 재연결 여부'),
      'first-wait': t<'First wait before reconnecting'>('첫 재연결 전 대기 시간'),
      'error-details': t<'Where script learns the cause'>('스크립트가 원인을 알 수 있는 곳'),
      'application-errors':
        t<'Code for errors of an application’s own protocol'>('애플리케이션 자체 프로토콜의 오류에 사용할 코드'),
      'application-use': t<'Whether an application may use it'>('애플리케이션의 사용 가능 여부')
    },
    answers: {
      yes: t<'Yes'>('예'),
      never: t<'No'>('아니요'),
      limited: t<'Yes, a limited number of times'>('예(횟수 제한 있음)'),
      backoff: t<'Yes, waiting longer each time'>('예(대기 시간을 매번 늘림)'),
      'other-address': t<'To another address, or when the user asks'>('다른 주소로, 또는 사용자가 요청할 때'),
      '1-5 s': t<'1 to 5 s'>('1~5초'),
      '5-30 s': t<'5 to 30 s'>('5~30초'),
      server: t<'Server'>('서버'),
      either: t<'Client or server'>('클라이언트 또는 서버'),
      'frame-without-code': t<'No, a Close frame without a code is sent instead'>(
        '아니요(대신 코드가 없는 Close 프레임이 전송됨)'
      ),
      error: t<'No, close throws an error'>('아니요(close에서 예외가 발생함)'),
      'error-event': t<'From the error event'>('error 이벤트'),
      none: t<'Nowhere'>('없음'),
      refused: t<'Refuses it as a protocol error'>('프로토콜 오류로 거부'),
      accepted: t<'Accepts it'>('허용')
    },
    parties: {
      browsers: t<'browsers'>('브라우저'),
      libraries: t<'some libraries'>('일부 라이브러리'),
      guides: t<'published guides'>('공개된 가이드'),
      'copied-answers': t<'widely copied answers'>('널리 복사된 답변'),
      'old-mdn': t<'older versions of MDN and their copies'>('이전 버전의 MDN과 그 사본'),
      registration: t<'the registration of the code'>('코드의 등록 문서'),
      'erratum-3227': t<'erratum 3227 of RFC 6455'>('RFC 6455 정오표 3227번')
    }
  },
  log: { found: t<'×{count}, first in line {line}'>('×{count}, {line}행에 처음 나옴') },
  comparison: {
    title: t<'WebSocket close codes {a} ({aName}) and {b} ({bName})'>(
      'WebSocket 종료 코드 {a}({aName}) vs {b}({bName})'
    ),
    sending: {
      both: t<'A Close frame may carry either code, {a} or {b}.'>(
        'Close 프레임에는 {a} 코드와 {b} 코드 중 어느 것이든 담을 수 있습니다.'
      ),
      one: t<'A Close frame may carry {sent}, but never {unsent}.'>(
        '{sent} 코드는 Close 프레임에 담을 수 있지만, {unsent} 코드는 절대 담을 수 없습니다.'
      ),
      neither: t<'A Close frame must carry neither {a} nor {b}.'>(
        '{a} 코드와 {b} 코드 중 어느 것도 Close 프레임에 담아서는 안 됩니다.'
      )
    },
    reconnecting: {
      both: t<'After either of the two, a client may try to reconnect.'>(
        '두 코드 중 어느 것으로 종료되더라도 클라이언트는 재연결을 시도할 수 있습니다.'
      ),
      one: t<'After {again}, a client may try to reconnect; after {final}, it should not do so by itself.'>(
        '{again} 코드로 종료된 후에는 클라이언트가 재연결을 시도할 수 있지만, {final} 코드로 종료된 후에는 자동으로 재연결하지 않아야 합니다.'
      ),
      neither: t<'After either of the two, a client should not reconnect by itself.'>(
        '두 코드 중 어느 것으로 종료되더라도 클라이언트는 자동으로 재연결하지 않아야 합니다.'
      )
    }
  },
  codes: {
    1000: {
      gloss: t<'Normal closure'>('정상 종료'),
      description: t<'The connection has done its work, and one endpoint closes it on purpose.'>(
        '연결이 목적을 다하여 한쪽 엔드포인트가 의도적으로 연결을 닫습니다.'
      ),
      whenYouSeeIt:
        t<'A program called close with code 1000, for example after a log-out or when a task was done; some libraries also send it for a close() without a code. One endpoint alone decides this; the other need not agree beforehand.'>(
          '로그아웃했거나 작업이 끝났을 때처럼 프로그램이 코드 1000으로 close를 호출한 경우입니다. 일부 라이브러리는 코드 없이 close()를 호출해도 1000을 보냅니다. 종료는 한쪽 엔드포인트가 단독으로 결정하며, 상대의 사전 동의는 필요하지 않습니다.'
        ),
      howToFix: {
        client:
          t<'There is nothing to fix. Leave the connection closed unless your application protocol says otherwise.'>(
            '해결할 문제가 없습니다. 애플리케이션 프로토콜에 달리 정해진 바가 없다면 연결을 닫힌 상태로 두십시오.'
          ),
        server:
          t<'There is nothing to fix. If clients should come back, close with a code that says so, such as 1012 or 1013.'>(
            '해결할 문제가 없습니다. 클라이언트가 다시 접속해야 한다면 1012나 1013처럼 그 뜻을 나타내는 코드로 연결을 닫으십시오.'
          )
      },
      inBrowser:
        t<'Script may send it with close(1000). A close() without a code does not send 1000: it sends a Close frame without a code.'>(
          '스크립트에서 close(1000)으로 보낼 수 있습니다. 코드 없이 close()를 호출하면 1000이 아니라 코드가 없는 Close 프레임이 전송됩니다.'
        ),
      reconnect:
        t<'Do not reconnect. Open a new connection when the user or the application needs one, or where your application protocol asks for it.'>(
          '재연결하지 마십시오. 사용자나 애플리케이션에 연결이 필요할 때, 또는 애플리케이션 프로토콜이 요구하는 경우에 새 연결을 여십시오.'
        ),
      use: t<'Send 1000 when the work of the connection is done and nothing went wrong.'>(
        '연결을 통한 작업이 문제없이 끝났을 때 1000을 보냅니다.'
      ),
      recognise: t<'1000 arrives in a Close frame whose sender chose to say that all is well.'>(
        '1000은 Close 프레임에 담겨 도착하며, 보낸 쪽이 아무 문제가 없음을 알리려고 선택한 코드입니다.'
      )
    },
    1001: {
      gloss: t<'Going away'>('엔드포인트 이탈'),
      description:
        t<'The endpoint that sends the code is about to disappear: a server stops, or a user leaves the page.'>(
          '서버가 중지되거나 사용자가 페이지를 떠나는 등, 코드를 보내는 엔드포인트가 곧 사라집니다.'
        ),
      whenYouSeeIt:
        t<'A client sees it when a server shuts down or is replaced. A server sees it when a browser tab is closed or shows another page.'>(
          '클라이언트는 서버가 종료되거나 교체될 때 이 코드를 받습니다. 서버는 브라우저 탭이 닫히거나 다른 페이지로 이동할 때 이 코드를 받습니다.'
        ),
      howToFix: {
        client:
          t<'Reconnect with a random wait that grows. A deployment closes many connections at once, so do not return immediately.'>(
            '점점 늘어나는 무작위 대기 시간을 두고 재연결하십시오. 배포할 때는 많은 연결이 한꺼번에 닫히므로 곧바로 재연결하지 마십시오.'
          ),
        server:
          t<'A 1001 from a client needs no action beyond releasing what belongs to the connection. Before you stop, send 1001 or 1012 to every client instead of dropping the connections.'>(
            '클라이언트가 보낸 1001에 대해서는 해당 연결에 딸린 리소스만 해제하면 됩니다. 서버를 중지하기 전에는 연결을 그냥 끊지 말고 모든 클라이언트에 1001이나 1012를 보내십시오.'
          )
      },
      inBrowser:
        t<'The browser sends it by itself when the page goes away. Script cannot send it: close(1001) throws an InvalidAccessError.'>(
          '페이지가 사라질 때 브라우저가 알아서 보냅니다. 스크립트에서는 보낼 수 없으며, close(1001)을 호출하면 InvalidAccessError 예외가 발생합니다.'
        ),
      reconnect:
        t<'A client that receives 1001 reconnects after a random wait that grows with each attempt, a limited number of times. A server does not reconnect.'>(
          '1001을 받은 클라이언트는 시도할 때마다 늘어나는 무작위 대기 시간을 두고 제한된 횟수만큼 재연결합니다. 서버는 재연결하지 않습니다.'
        ),
      use: t<'Send 1001 when this endpoint itself is about to disappear.'>(
        '이 엔드포인트 자체가 곧 사라질 때 1001을 보냅니다.'
      ),
      recognise: t<'1001 arrives in a Close frame from an endpoint that announces its own departure.'>(
        '1001은 자신의 이탈을 알리는 엔드포인트의 Close 프레임에 담겨 도착합니다.'
      )
    },
    1002: {
      gloss: t<'Protocol error'>('프로토콜 오류'),
      description:
        t<'The endpoint closes the connection because the other one broke the rules of the WebSocket protocol.'>(
          '상대가 WebSocket 프로토콜의 규칙을 어겨 엔드포인트가 연결을 닫습니다.'
        ),
      whenYouSeeIt:
        t<'A frame was malformed, for example unmasked from a client or with a reserved bit set. The usual causes are a faulty library, or a proxy that changes the bytes.'>(
          '클라이언트가 보낸 프레임이 마스킹되지 않았거나 예약 비트가 설정되어 있는 등 프레임 형식이 잘못된 경우입니다. 대개 라이브러리의 결함이나 바이트를 변경하는 프록시가 원인입니다.'
        ),
      howToFix: {
        client:
          t<'Update the WebSocket library, and check with a direct connection whether a proxy is to blame. Do not resend the same bytes.'>(
            'WebSocket 라이브러리를 업데이트하고, 프록시를 거치지 않고 직접 연결하여 프록시가 원인인지 확인하십시오. 같은 바이트를 다시 보내지 마십시오.'
          ),
        server:
          t<'Update the WebSocket library and record which frame was refused. For errors in your own message format use a code from 4000 to 4999.'>(
            'WebSocket 라이브러리를 업데이트하고, 어떤 프레임이 거부되었는지 기록하십시오. 자체 메시지 형식의 오류에는 4000~4999 범위의 코드를 사용하십시오.'
          )
      },
      inBrowser:
        t<'A 1002 from the server reaches script as 1002. When the browser itself finds the error, script sees 1006. Script cannot send the code.'>(
          '서버가 보낸 1002는 스크립트에 1002로 전달됩니다. 브라우저가 직접 오류를 발견한 경우 스크립트에는 1006으로 나타납니다. 스크립트에서 이 코드를 보낼 수는 없습니다.'
        ),
      reconnect: t<'Do not reconnect by program: the same bytes will fail again. First remove the cause.'>(
        '프로그램에서 자동으로 재연결하지 마십시오. 같은 바이트를 보내면 다시 실패하므로 먼저 원인을 제거하십시오.'
      ),
      use: t<'Send 1002 when the bytes break the WebSocket protocol; mostly the library does this for you.'>(
        '바이트가 WebSocket 프로토콜을 위반할 때 1002를 보냅니다. 대부분 라이브러리가 대신 처리합니다.'
      ),
      recognise: t<'1002 arrives in a Close frame from an endpoint that could not accept a frame as such.'>(
        '1002는 프레임 자체를 받아들일 수 없었던 엔드포인트의 Close 프레임에 담겨 도착합니다.'
      )
    },
    1003: {
      gloss: t<'Unsupported data'>('지원하지 않는 데이터'),
      description:
        t<'The endpoint received a type of data that it does not handle, such as binary where it expects text.'>(
          '텍스트를 받아야 하는데 바이너리가 오는 경우처럼, 엔드포인트가 처리하지 않는 유형의 데이터를 받았습니다.'
        ),
      whenYouSeeIt:
        t<'A binary message went to an endpoint that reads text only, or the other way round. The message itself was well-formed.'>(
          '텍스트만 읽는 엔드포인트에 바이너리 메시지가 전달되었거나 그 반대인 경우입니다. 메시지의 형식 자체에는 문제가 없었습니다.'
        ),
      howToFix: {
        client:
          t<'Send the type that the server documents. In a browser, a string is sent as text, a Blob or buffer as binary.'>(
            '서버 문서에 명시된 유형으로 보내십시오. 브라우저에서 문자열은 텍스트로, Blob이나 버퍼는 바이너리로 전송됩니다.'
          ),
        server: t<'Say in your documentation which types you accept, or accept both and convert.'>(
          '어떤 유형을 받는지 문서에 명시하거나, 두 유형을 모두 받아 변환하십시오.'
        )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1003) throws an InvalidAccessError.'>(
        '스크립트는 상대가 보낸 코드를 그대로 받지만, 이 코드를 보낼 수는 없습니다. close(1003)을 호출하면 InvalidAccessError 예외가 발생합니다.'
      ),
      reconnect:
        t<'Do not reconnect until the program sends another type of data: the same message will be refused again.'>(
          '프로그램이 다른 유형의 데이터를 보내도록 수정하기 전에는 재연결하지 마십시오. 같은 메시지는 다시 거부됩니다.'
        ),
      use: t<'Send 1003 when a message has a type, text or binary, that you do not handle at all.'>(
        '아예 처리하지 않는 유형(텍스트 또는 바이너리)의 메시지를 받았을 때 1003을 보냅니다.'
      ),
      recognise: t<'1003 arrives in a Close frame after a message whose type was not accepted.'>(
        '1003은 허용되지 않는 유형의 메시지가 전송된 뒤 Close 프레임에 담겨 도착합니다.'
      )
    },
    1004: {
      gloss: t<'Reserved'>('예약됨'),
      description: t<'This code is reserved and has no meaning. A later standard may give it one.'>(
        '이 코드는 예약되어 있으며 아무런 의미가 없습니다. 향후 표준에서 의미가 정해질 수 있습니다.'
      ),
      whenYouSeeIt:
        t<'You should never see it. Where a program shows it, the program made it up or accepted a frame that others refuse.'>(
          '이 코드를 볼 일은 없어야 합니다. 프로그램에 이 코드가 표시된다면, 그 프로그램이 임의로 만들어 냈거나 다른 프로그램은 거부할 프레임을 받아들인 것입니다.'
        ),
      howToFix: {
        client: t<'Do not send it. If a server sends it, report that to its operator.'>(
          '보내지 마십시오. 서버가 보낸다면 서버 운영자에게 알리십시오.'
        ),
        server: t<'Do not send it. Choose a registered code that fits, or one from 4000 to 4999.'>(
          '보내지 마십시오. 등록된 코드 중 알맞은 것이나 4000~4999 범위의 코드를 선택하십시오.'
        )
      },
      inBrowser:
        t<'Script cannot send it. Chromium and Firefox pass a received 1004 on to script; many other implementations fail the connection instead.'>(
          '스크립트에서 보낼 수 없습니다. Chromium과 Firefox는 받은 1004를 스크립트에 그대로 전달하지만, 다른 구현 중에는 연결을 실패로 처리하는 것이 많습니다.'
        ),
      reconnect: t<'Do not reconnect by program: first find out which program uses a code without meaning.'>(
        '프로그램에서 자동으로 재연결하지 마십시오. 먼저 어떤 프로그램이 의미 없는 코드를 사용하는지 찾아내십시오.'
      ),
      use: t<'Never send 1004: it has no meaning.'>('1004는 절대 보내지 마십시오. 아무런 의미가 없는 코드입니다.'),
      recognise: t<'1004 does not occur between correct endpoints.'>(
        '1004는 올바르게 동작하는 엔드포인트 사이에서는 나타나지 않습니다.'
      )
    },
    1005: {
      gloss: t<'No status received'>('상태 코드 미수신'),
      description: t<'The Close frame that arrived carried no code. The number is a stand-in for the missing one.'>(
        '도착한 Close 프레임에 코드가 없었습니다. 이 번호는 빠진 코드를 대신하는 값입니다.'
      ),
      whenYouSeeIt:
        t<'The other endpoint closed the connection on purpose without giving a code. A close() without arguments in a browser does exactly this.'>(
          '상대 엔드포인트가 코드를 지정하지 않고 의도적으로 연결을 닫은 경우입니다. 브라우저에서 인수 없이 close()를 호출하면 바로 이렇게 됩니다.'
        ),
      howToFix: {
        client: t<'There is nothing to repair. Call close with a code if the server should learn the reason.'>(
          '고칠 것이 없습니다. 서버에 이유를 알려야 한다면 코드를 지정하여 close를 호출하십시오.'
        ),
        server:
          t<'Treat it as a deliberate close. When you pass a received code on, replace 1005 by 1000 or by no code, as it must not be sent.'>(
            '의도적인 종료로 처리하십시오. 1005는 전송해서는 안 되므로, 받은 코드를 다른 곳으로 전달할 때는 1005를 1000으로 바꾸거나 코드를 생략하십시오.'
          )
      },
      inBrowser:
        t<'Script receives it, with wasClean set to true, but cannot send it: close(1005) throws an InvalidAccessError.'>(
          '스크립트는 wasClean이 true인 상태로 이 코드를 받지만, 보낼 수는 없습니다. close(1005)를 호출하면 InvalidAccessError 예외가 발생합니다.'
        ),
      reconnect: t<'Do not reconnect: somebody closed the connection on purpose.'>(
        '재연결하지 마십시오. 누군가가 의도적으로 연결을 닫은 것입니다.'
      ),
      use: t<'Never send 1005: close without a code and the other endpoint will report it.'>(
        '1005는 절대 보내지 마십시오. 코드 없이 연결을 닫으면 상대 엔드포인트가 1005로 보고합니다.'
      ),
      recognise: t<'1005 stands for a Close frame that did arrive, but without a code. The close was deliberate.'>(
        '1005는 Close 프레임이 도착했지만 코드가 없었음을 나타냅니다. 의도적인 종료였습니다.'
      )
    },
    1006: {
      gloss: t<'Abnormal closure'>('비정상 종료'),
      description: t<'The connection ended, or never came about, without a Close frame from the other endpoint.'>(
        '상대 엔드포인트의 Close 프레임 없이 연결이 끊겼거나, 처음부터 연결이 맺어지지 않았습니다.'
      ),
      whenYouSeeIt:
        t<'A process crashed, the network failed, or a proxy cut an idle connection. In browsers every failed attempt to connect looks like this as well: wrong address, refused handshake, invalid certificate.'>(
          '프로세스가 크래시로 종료되었거나, 네트워크 장애가 발생했거나, 프록시가 유휴 연결을 끊은 경우입니다. 브라우저에서는 잘못된 주소, 거부된 핸드셰이크, 유효하지 않은 인증서 등으로 연결 시도가 실패한 경우에도 모두 이렇게 나타납니다.'
        ),
      howToFix: {
        client:
          t<'Reconnect with a random, growing wait. Look for the cause in the network panel and in the logs of the server, as the error event tells script nothing.'>(
            '점점 늘어나는 무작위 대기 시간을 두고 재연결하십시오. error 이벤트는 스크립트에 아무 정보도 주지 않으므로, 개발자 도구의 네트워크 패널과 서버 로그에서 원인을 찾으십시오.'
          ),
        server:
          t<'Compare the idle limits of every proxy on the way with the interval of your pings, and check logs for crashes and refused handshakes. Browsers answer pings by themselves.'>(
            '경로상에 있는 모든 프록시의 유휴 제한 시간을 ping 전송 간격과 비교하고, 로그에 크래시나 거부된 핸드셰이크가 있는지 확인하십시오. 브라우저는 ping에 자동으로 응답합니다.'
          )
      },
      inBrowser:
        t<'Script sees an error event without details, then 1006 with wasClean set to false. It cannot send the code, and it cannot send pings.'>(
          '스크립트에는 세부 정보가 없는 error 이벤트에 이어 wasClean이 false인 1006이 전달됩니다. 스크립트에서는 이 코드를 보낼 수 없고, ping도 보낼 수 없습니다.'
        ),
      reconnect:
        t<'Reconnect after a random wait of up to five seconds, then wait longer after each failure, a limited number of times.'>(
          '최대 5초의 무작위 대기 후 재연결하고, 실패할 때마다 대기 시간을 늘리면서 제한된 횟수만큼 시도하십시오.'
        ),
      use: t<'Never send 1006: it reports that no Close frame came.'>(
        '1006은 절대 보내지 마십시오. Close 프레임이 오지 않았음을 알리는 코드입니다.'
      ),
      recognise:
        t<'1006 stands for a connection that ended without any Close frame. In a browser it also covers failed attempts to connect.'>(
          '1006은 Close 프레임 없이 끊긴 연결을 나타냅니다. 브라우저에서는 연결 시도가 실패한 경우도 포함합니다.'
        )
    },
    1007: {
      gloss: t<'Invalid message content'>('유효하지 않은 메시지 내용'),
      description:
        t<'The content of a message does not fit its type, for example a text message that is not valid UTF-8.'>(
          '텍스트 메시지가 유효한 UTF-8이 아닌 경우처럼, 메시지 내용이 유형에 맞지 않습니다.'
        ),
      whenYouSeeIt:
        t<'A program sent bytes in another encoding as text, or cut a multi-byte character in two between messages. A failed decompression may be reported this way too.'>(
          '프로그램이 다른 인코딩의 바이트를 텍스트로 보냈거나, 멀티바이트 문자 하나를 두 메시지로 잘라 보낸 경우입니다. 압축 해제 실패도 이 코드로 보고될 수 있습니다.'
        ),
      howToFix: {
        client: t<'Encode text as UTF-8 before sending, or send the bytes as a binary message.'>(
          '텍스트를 UTF-8로 인코딩한 후 보내거나, 바이트를 바이너리 메시지로 보내십시오.'
        ),
        server:
          t<'Encode text as UTF-8 and cut long texts between characters. If compression is on, turn it off once to see whether it is the cause.'>(
            '텍스트를 UTF-8로 인코딩하고, 긴 텍스트는 문자와 문자 사이에서 나누십시오. 압축을 사용하고 있다면 한 번 꺼서 압축이 원인인지 확인하십시오.'
          )
      },
      inBrowser:
        t<'A browser encodes text correctly by itself, so a page hardly ever causes it. Script receives the code but cannot send it.'>(
          '브라우저가 알아서 텍스트를 올바르게 인코딩하므로 페이지가 원인인 경우는 거의 없습니다. 스크립트는 이 코드를 받을 수 있지만 보낼 수는 없습니다.'
        ),
      reconnect: t<'Do not reconnect until the encoding has been corrected: the same content will be refused again.'>(
        '인코딩을 바로잡기 전에는 재연결하지 마십시오. 같은 내용은 다시 거부됩니다.'
      ),
      use: t<'Send 1007 when the type of a message is right, but its content is not valid for that type.'>(
        '메시지의 유형은 맞지만 내용이 그 유형으로서 유효하지 않을 때 1007을 보냅니다.'
      ),
      recognise: t<'1007 arrives in a Close frame after a message whose content was not valid for its type.'>(
        '1007은 내용이 해당 유형으로서 유효하지 않은 메시지가 전송된 뒤 Close 프레임에 담겨 도착합니다.'
      )
    },
    1008: {
      gloss: t<'Policy violation'>('정책 위반'),
      description:
        t<'A message broke a rule of the endpoint that received it. The code also serves when no other fits or the rule is to stay secret.'>(
          '메시지가 이를 받은 엔드포인트의 규칙을 위반했습니다. 달리 알맞은 코드가 없거나 규칙을 공개하지 않으려는 경우에도 이 코드를 사용합니다.'
        ),
      whenYouSeeIt:
        t<'The server refused what a client did: too many messages, a missing permission, a forbidden origin. The reason text may say more.'>(
          '지나치게 많은 메시지, 권한 부족, 허용되지 않은 출처(origin) 등 클라이언트의 동작을 서버가 거부한 경우입니다. 종료 사유 텍스트에 더 자세한 내용이 있을 수 있습니다.'
        ),
      howToFix: {
        client: t<'Read the reason and the documentation of the server, and change what you send. Do not repeat it.'>(
          '종료 사유와 서버 문서를 확인하고, 보내는 내용을 바꾸십시오. 같은 동작을 반복하지 마십시오.'
        ),
        server:
          t<'Write a short reason, and prefer a more exact code: 3000 or 3003 for access, one from 4000 to 4999 for your own rules.'>(
            '종료 사유를 짧게 적고, 가능하면 더 구체적인 코드를 사용하십시오. 접근 관련 문제에는 3000이나 3003을, 자체 규칙에는 4000~4999 범위의 코드를 사용합니다.'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1008) throws an InvalidAccessError.'>(
        '스크립트는 상대가 보낸 코드를 그대로 받지만, 이 코드를 보낼 수는 없습니다. close(1008)을 호출하면 InvalidAccessError 예외가 발생합니다.'
      ),
      reconnect: t<'Do not reconnect as before: the same behaviour will be refused again. Change it first.'>(
        '이전과 같은 방식으로 재연결하지 마십시오. 같은 동작은 다시 거부되므로 먼저 동작을 바꾸십시오.'
      ),
      use: t<'Send 1008 when a rule of yours was broken and no more exact code exists.'>(
        '자체 규칙이 위반되었고 더 구체적인 코드가 없을 때 1008을 보냅니다.'
      ),
      recognise: t<'1008 arrives in a Close frame from an endpoint that applies a rule of its own.'>(
        '1008은 자체 규칙을 적용하는 엔드포인트의 Close 프레임에 담겨 도착합니다.'
      )
    },
    1009: {
      gloss: t<'Message too big'>('메시지 크기 초과'),
      description: t<'A message was larger than the endpoint that received it can or wants to process.'>(
        '메시지가 이를 받은 엔드포인트에서 처리할 수 있거나 허용하는 크기를 초과했습니다.'
      ),
      whenYouSeeIt: t<'A message exceeded a size limit that a library or the configuration of a server sets.'>(
        '메시지가 라이브러리나 서버 설정에서 정한 크기 제한을 초과한 경우입니다.'
      ),
      howToFix: {
        client: t<'Send the data in smaller messages, or over HTTP.'>(
          '데이터를 더 작은 메시지로 나누어 보내거나 HTTP로 보내십시오.'
        ),
        server:
          t<'Raise the limit of the library if larger messages are intended, and state the limit in your documentation.'>(
            '더 큰 메시지를 받아야 한다면 라이브러리의 제한을 늘리고, 그 제한을 문서에 명시하십시오.'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1009) throws an InvalidAccessError.'>(
        '스크립트는 상대가 보낸 코드를 그대로 받지만, 이 코드를 보낼 수는 없습니다. close(1009)를 호출하면 InvalidAccessError 예외가 발생합니다.'
      ),
      reconnect: t<'Do not reconnect to send the same message again. Make it smaller or raise the limit first.'>(
        '같은 메시지를 다시 보내려고 재연결하지 마십시오. 먼저 메시지를 줄이거나 제한을 늘리십시오.'
      ),
      use: t<'Send 1009 when a message exceeds your size limit; mostly the library does this for you.'>(
        '메시지가 자체 크기 제한을 초과할 때 1009를 보냅니다. 대부분 라이브러리가 대신 처리합니다.'
      ),
      recognise: t<'1009 arrives in a Close frame after a message that exceeded a size limit.'>(
        '1009는 크기 제한을 초과한 메시지가 전송된 뒤 Close 프레임에 담겨 도착합니다.'
      )
    },
    1010: {
      gloss: t<'Mandatory extension'>('필수 확장'),
      description:
        t<'A client closes the connection because the server did not agree to an extension that the client needs.'>(
          '클라이언트에 필요한 확장을 서버가 수락하지 않아 클라이언트가 연결을 닫습니다.'
        ),
      whenYouSeeIt:
        t<'A server sees it from a client that requires an extension, such as compression. A server that needs an extension refuses the opening handshake instead.'>(
          '압축과 같은 확장을 요구하는 클라이언트로부터 서버가 받는 코드입니다. 반대로 확장이 필요한 서버는 이 코드를 보내는 대신 연결 핸드셰이크를 거부합니다.'
        ),
      howToFix: {
        client: t<'Do without the extension, or connect to a server that offers it.'>(
          '확장 없이 동작하도록 하거나, 확장을 제공하는 서버에 연결하십시오.'
        ),
        server:
          t<'Turn on the extension that the reason text names, and check whether a proxy removes the handshake header.'>(
            '종료 사유 텍스트에 적힌 확장을 활성화하고, 프록시가 핸드셰이크 헤더를 제거하는지 확인하십시오.'
          )
      },
      inBrowser: t<'Script cannot send it, and no browser demands an extension, so a page has no use for it.'>(
        '스크립트에서 보낼 수 없으며 확장을 요구하는 브라우저도 없으므로, 페이지에서는 쓸 일이 없습니다.'
      ),
      reconnect: t<'Do not reconnect until the server offers the extension: the negotiation will end in the same way.'>(
        '서버가 확장을 제공하기 전에는 재연결하지 마십시오. 협상 결과는 달라지지 않습니다.'
      ),
      use: t<'Send 1010 only as a client, when the server accepted the connection without the extension that you need.'>(
        '필요한 확장 없이 서버가 연결을 수락했을 때, 클라이언트에서만 1010을 보냅니다.'
      ),
      recognise: t<'1010 arrives in a Close frame that a client sends right after the opening handshake.'>(
        '1010은 클라이언트가 연결 핸드셰이크 직후에 보내는 Close 프레임에 담겨 도착합니다.'
      )
    },
    1011: {
      gloss: t<'Internal error'>('내부 오류'),
      description: t<'An unexpected error kept the endpoint from doing its work, so it closes the connection.'>(
        '예기치 않은 오류로 엔드포인트가 작업을 수행할 수 없어 연결을 닫습니다.'
      ),
      whenYouSeeIt:
        t<'Most often an exception in the code of a server was not caught. Clients other than browsers may send the code too.'>(
          '서버 코드에서 예외가 처리되지 않은 경우가 가장 많습니다. 브라우저가 아닌 클라이언트도 이 코드를 보낼 수 있습니다.'
        ),
      howToFix: {
        client:
          t<'Try again a few times with a growing wait, then tell the user. Do not resend the request that preceded the error.'>(
            '대기 시간을 늘리면서 몇 차례 다시 시도한 후 사용자에게 알리십시오. 오류 직전에 보낸 요청은 다시 보내지 마십시오.'
          ),
        server: t<'Find the exception in your log and handle it. If the cause is overload, send 1013 instead.'>(
          '로그에서 예외를 찾아 처리하십시오. 과부하가 원인이라면 이 코드 대신 1013을 보내십시오.'
        )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1011) throws an InvalidAccessError.'>(
        '스크립트는 상대가 보낸 코드를 그대로 받지만, 이 코드를 보낼 수는 없습니다. close(1011)을 호출하면 InvalidAccessError 예외가 발생합니다.'
      ),
      reconnect:
        t<'The standard leaves this open, and clients differ. A few attempts with a growing wait are reasonable.'>(
          '표준에는 정해져 있지 않으며 클라이언트마다 다릅니다. 대기 시간을 늘리면서 몇 차례 시도하는 것이 적절합니다.'
        ),
      use: t<'Send 1011 when your own code failed and you know nothing more exact.'>(
        '자체 프로그램에서 오류가 발생했고 더 구체적인 원인을 알 수 없을 때 1011을 보냅니다.'
      ),
      recognise: t<'1011 arrives in a Close frame from an endpoint that hit an error in its own work.'>(
        '1011은 작업 도중 자체 오류가 발생한 엔드포인트의 Close 프레임에 담겨 도착합니다.'
      )
    },
    1012: {
      gloss: t<'Service restart'>('서비스 재시작'),
      description: t<'The service restarts; it is expected back soon, and clients may then reconnect.'>(
        '서비스가 재시작됩니다. 곧 재개될 것으로 예상되며, 그때 클라이언트는 재연결할 수 있습니다.'
      ),
      whenYouSeeIt: t<'A server is being deployed or restarted and says so to every client.'>(
        '서버가 배포되거나 재시작되면서 모든 클라이언트에 이를 알리는 경우입니다.'
      ),
      howToFix: {
        client: t<'Reconnect after a random wait, so that not all clients return at the same moment.'>(
          '모든 클라이언트가 동시에 몰리지 않도록 무작위 시간만큼 기다린 후 재연결하십시오.'
        ),
        server: t<'Restart instances one after the other, and be ready for many new connections afterwards.'>(
          '인스턴스를 하나씩 차례로 재시작하고, 그 후 몰려올 많은 새 연결에 대비하십시오.'
        )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1012) throws an InvalidAccessError.'>(
        '스크립트는 상대가 보낸 코드를 그대로 받지만, 이 코드를 보낼 수는 없습니다. close(1012)를 호출하면 InvalidAccessError 예외가 발생합니다.'
      ),
      reconnect:
        t<'Reconnect after a random wait of one to five seconds, growing to thirty. The registration of the code asks for five to thirty seconds from the start.'>(
          '1~5초의 무작위 대기 후 재연결하고, 대기 시간을 30초까지 늘리십시오. 이 코드의 등록 문서는 처음부터 5~30초를 기다리도록 요구합니다.'
        ),
      use: t<'Send 1012 from a server that will be back in a moment.'>('곧 다시 가동될 서버에서 1012를 보냅니다.'),
      recognise: t<'1012 arrives in a Close frame from a server that announces its restart.'>(
        '1012는 재시작을 알리는 서버의 Close 프레임에 담겨 도착합니다.'
      )
    },
    1013: {
      gloss: t<'Try again later'>('나중에 다시 시도'),
      description:
        t<'The service is overloaded or cannot serve this connection for now; clients should stay away for a while.'>(
          '서비스가 과부하 상태이거나 지금은 이 연결을 처리할 수 없으므로, 클라이언트는 한동안 접속하지 않아야 합니다.'
        ),
      whenYouSeeIt: t<'A server that is still running accepted the connection and then shed it to lower its load.'>(
        '아직 실행 중인 서버가 연결을 수락한 후 부하를 줄이려고 연결을 끊은 경우입니다.'
      ),
      howToFix: {
        client:
          t<'Wait before you reconnect and wait longer each time. Keep counting attempts after a connection opens, because 1013 always follows an open one.'>(
            '재연결하기 전에 기다리고, 시도할 때마다 더 오래 기다리십시오. 1013은 항상 연결이 열린 후에 오므로, 연결이 열리더라도 시도 횟수를 초기화하지 말고 계속 세십시오.'
          ),
        server:
          t<'Add capacity or limit what each client may do. A Close frame has no field for a waiting time, so state one in your documentation.'>(
            '처리 용량을 늘리거나 클라이언트별 사용량을 제한하십시오. Close 프레임에는 대기 시간을 담는 필드가 없으므로, 대기 시간은 문서에 명시하십시오.'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1013) throws an InvalidAccessError.'>(
        '스크립트는 상대가 보낸 코드를 그대로 받지만, 이 코드를 보낼 수는 없습니다. close(1013)을 호출하면 InvalidAccessError 예외가 발생합니다.'
      ),
      reconnect:
        t<'Wait a random time of one to two seconds and double both limits with each attempt, up to a minute; an open connection alone is no reason to start over. The registration is stricter: use another address, or wait until the user asks.'>(
          '1~2초의 무작위 대기 후 재연결하고, 시도할 때마다 하한과 상한을 두 배씩 최대 1분까지 늘리십시오. 연결이 열렸다는 것만으로 처음부터 다시 시작하지 마십시오. 등록 문서의 요구는 더 엄격하여, 다른 주소를 사용하거나 사용자가 요청할 때까지 기다리도록 합니다.'
        ),
      use: t<'Send 1013 from a server that is running but must lower its load.'>(
        '실행 중이지만 부하를 줄여야 하는 서버에서 1013을 보냅니다.'
      ),
      recognise: t<'1013 arrives in a Close frame from a server that runs but turns clients away for now.'>(
        '1013은 실행 중이지만 당분간 클라이언트를 돌려보내는 서버의 Close 프레임에 담겨 도착합니다.'
      )
    },
    1014: {
      gloss: t<'Bad gateway'>('잘못된 게이트웨이'),
      description:
        t<'A gateway or proxy received an invalid response from the server behind it, as with the HTTP status 502.'>(
          'HTTP 상태 코드 502와 마찬가지로, 게이트웨이나 프록시가 그 뒤의 서버로부터 유효하지 않은 응답을 받았습니다.'
        ),
      whenYouSeeIt:
        t<'The gateway is reachable, but the server behind it is down, unreachable or sends an invalid answer.'>(
          '게이트웨이에는 연결할 수 있지만, 그 뒤의 서버가 중단되었거나 연결할 수 없거나 유효하지 않은 응답을 보내는 경우입니다.'
        ),
      howToFix: {
        client: t<'Reconnect with a growing wait. You cannot remove the cause.'>(
          '대기 시간을 늘리면서 재연결하십시오. 클라이언트에서는 원인을 제거할 수 없습니다.'
        ),
        server: t<'Check the server behind the gateway, its address and its health checks.'>(
          '게이트웨이 뒤의 서버와 그 주소, 상태 확인(health check)을 점검하십시오.'
        )
      },
      inBrowser:
        t<'Current browsers show it to script; some other implementations refuse it as a protocol error. Script cannot send it.'>(
          '현재 브라우저는 이 코드를 스크립트에 전달하지만, 일부 다른 구현은 프로토콜 오류로 거부합니다. 스크립트에서 보낼 수는 없습니다.'
        ),
      reconnect: t<'Reconnect with a random, growing wait, a limited number of times.'>(
        '점점 늘어나는 무작위 대기 시간을 두고 제한된 횟수만큼 재연결하십시오.'
      ),
      use: t<'Send 1014 only from a gateway whose server failed to give a valid response.'>(
        '게이트웨이 뒤의 서버가 유효한 응답을 보내지 못했을 때, 게이트웨이에서만 1014를 보냅니다.'
      ),
      recognise: t<'1014 arrives in a Close frame from a gateway, not from the server that should have answered.'>(
        '1014는 응답했어야 할 서버가 아니라 게이트웨이가 보낸 Close 프레임에 담겨 도착합니다.'
      )
    },
    1015: {
      gloss: t<'TLS handshake failed'>('TLS 핸드셰이크 실패'),
      description: t<'The secure connection could not be set up, for example because the certificate is not valid.'>(
        '인증서가 유효하지 않은 경우처럼, 보안 연결을 설정할 수 없었습니다.'
      ),
      whenYouSeeIt:
        t<'Hardly ever: browsers report 1006 instead, and most libraries report an error of the TLS layer. Some programs use the number in their own logs.'>(
          '거의 볼 수 없습니다. 브라우저는 대신 1006을 보고하고, 대부분의 라이브러리는 TLS 계층의 오류를 보고합니다. 일부 프로그램은 자체 로그에 이 번호를 사용합니다.'
        ),
      howToFix: {
        client: t<'Check the host name, the clock and the trusted certificates of the device.'>(
          '호스트 이름, 그리고 기기의 시계와 신뢰할 수 있는 인증서 목록을 확인하십시오.'
        ),
        server: t<'Install a valid certificate with its full chain, and offer a current version of TLS.'>(
          '전체 인증서 체인이 포함된 유효한 인증서를 설치하고, 현행 TLS 버전을 지원하십시오.'
        )
      },
      inBrowser:
        t<'A failed TLS handshake never reaches script as 1015: it looks like any other failure, an error event and 1006.'>(
          'TLS 핸드셰이크 실패는 스크립트에 절대 1015로 전달되지 않으며, 다른 모든 실패와 마찬가지로 error 이벤트와 1006으로 나타납니다.'
        ),
      reconnect:
        t<'Do not reconnect by program: the handshake will fail again until certificate or settings are corrected.'>(
          '프로그램에서 자동으로 재연결하지 마십시오. 인증서나 설정을 바로잡기 전까지는 핸드셰이크가 계속 실패합니다.'
        ),
      use: t<'Never send 1015: without TLS there is no connection to send it on.'>(
        '1015는 절대 보내지 마십시오. TLS가 없으면 이 코드를 보낼 연결도 없습니다.'
      ),
      recognise:
        t<'1015 stands for a connection that failed before any WebSocket traffic. Open the same address over HTTPS to see the TLS error.'>(
          '1015는 WebSocket 트래픽이 오가기 전에 실패한 연결을 나타냅니다. 같은 주소를 HTTPS로 열면 TLS 오류를 확인할 수 있습니다.'
        )
    },
    3000: {
      gloss: t<'Unauthorized'>('인증되지 않음'),
      description:
        t<'The endpoint closes the connection because the client has not proved who it is, or its proof has expired.'>(
          '클라이언트가 신원을 증명하지 않았거나 증명이 만료되어 엔드포인트가 연결을 닫습니다.'
        ),
      whenYouSeeIt:
        t<'A token is missing, wrong or expired. The registered name is all that is certain; the exact meaning is up to the server.'>(
          '토큰이 없거나 잘못되었거나 만료된 경우입니다. 확실한 것은 등록된 이름뿐이며, 정확한 의미는 서버에 따라 다릅니다.'
        ),
      howToFix: {
        client: t<'Obtain new credentials, then connect once more. If that fails too, ask the user to sign in.'>(
          '새 자격 증명을 얻은 후 한 번 더 연결하십시오. 그래도 실패하면 사용자에게 로그인을 요청하십시오.'
        ),
        server:
          t<'Check credentials during the opening handshake where you can, and close with 3000 when they expire later.'>(
            '가능하면 연결 핸드셰이크 중에 자격 증명을 확인하고, 이후에 자격 증명이 만료되면 3000으로 연결을 닫으십시오.'
          )
      },
      inBrowser: t<'Script receives it, and may send it as well: browsers accept every code from 3000 to 4999.'>(
        '스크립트는 이 코드를 받을 수 있고 보낼 수도 있습니다. 브라우저는 3000부터 4999까지의 모든 코드를 허용합니다.'
      ),
      reconnect: t<'Reconnect once, with new credentials. With the old ones it is pointless.'>(
        '새 자격 증명으로 한 번만 재연결하십시오. 기존 자격 증명으로는 재연결해도 소용없습니다.'
      ),
      use: t<'Send 3000 when you do not know who the client is and signing in would help.'>(
        '클라이언트가 누구인지 알 수 없고 로그인하면 해결될 수 있을 때 3000을 보냅니다.'
      ),
      recognise: t<'3000 arrives in a Close frame from an endpoint that asks for valid credentials.'>(
        '3000은 유효한 자격 증명을 요구하는 엔드포인트의 Close 프레임에 담겨 도착합니다.'
      )
    },
    3003: {
      gloss: t<'Forbidden'>('접근 금지'),
      description: t<'The endpoint knows the client but does not allow what it wants.'>(
        '엔드포인트가 클라이언트를 식별했지만, 클라이언트가 하려는 작업을 허용하지 않습니다.'
      ),
      whenYouSeeIt:
        t<'An account lacks a permission. The registered name is all that is certain; the exact meaning is up to the server.'>(
          '계정에 권한이 없는 경우입니다. 확실한 것은 등록된 이름뿐이며, 정확한 의미는 서버에 따라 다릅니다.'
        ),
      howToFix: {
        client: t<'Do not try again with the same account. Ask for the permission or use another account.'>(
          '같은 계정으로 다시 시도하지 마십시오. 권한을 요청하거나 다른 계정을 사용하십시오.'
        ),
        server: t<'Check the permissions of the account, and name the missing one in the reason if it may be known.'>(
          '계정의 권한을 확인하고, 공개해도 된다면 어떤 권한이 부족한지 종료 사유에 적으십시오.'
        )
      },
      inBrowser: t<'Script receives it, and may send it as well: browsers accept every code from 3000 to 4999.'>(
        '스크립트는 이 코드를 받을 수 있고 보낼 수도 있습니다. 브라우저는 3000부터 4999까지의 모든 코드를 허용합니다.'
      ),
      reconnect: t<'Do not reconnect: the answer stays the same until the permissions change.'>(
        '재연결하지 마십시오. 권한이 바뀌기 전까지 결과는 같습니다.'
      ),
      use: t<'Send 3003 when you know the client and new credentials for the same account would change nothing.'>(
        '클라이언트가 누구인지 알고 있으며, 같은 계정의 자격 증명을 새로 받아도 달라질 것이 없을 때 3003을 보냅니다.'
      ),
      recognise: t<'3003 arrives in a Close frame from an endpoint that refuses a client it knows.'>(
        '3003은 식별된 클라이언트를 거부하는 엔드포인트의 Close 프레임에 담겨 도착합니다.'
      )
    },
    3008: {
      gloss: t<'Timeout'>('시간 초과'),
      description: t<'The endpoint closes the connection because something did not happen in time.'>(
        '정해진 시간 안에 특정 동작이 이루어지지 않아 엔드포인트가 연결을 닫습니다.'
      ),
      whenYouSeeIt:
        t<'A client stayed silent for too long, or a step such as signing in took too long. The code does not tell which limit it was.'>(
          '클라이언트가 너무 오랫동안 아무것도 보내지 않았거나, 로그인 같은 단계가 너무 오래 걸린 경우입니다. 이 코드만으로는 어떤 제한 시간을 초과했는지 알 수 없습니다.'
        ),
      howToFix: {
        client:
          t<'Find out from the server’s documentation which limit applies. Send messages of your own before an idle limit ends.'>(
            '어떤 제한 시간이 적용되는지 서버 문서에서 확인하십시오. 유휴 제한 시간이 끝나기 전에 클라이언트에서 메시지를 보내십시오.'
          ),
        server: t<'Name the limit in the reason, and make an idle limit longer than the interval of your pings.'>(
          '어떤 제한 시간인지 종료 사유에 적고, 유휴 제한 시간은 ping 전송 간격보다 길게 설정하십시오.'
        )
      },
      inBrowser:
        t<'Script receives it, and may send it as well. It cannot send pings, so it needs ordinary messages to stay active.'>(
          '스크립트는 이 코드를 받을 수 있고 보낼 수도 있습니다. 스크립트에서는 ping을 보낼 수 없으므로 연결을 활성 상태로 유지하려면 일반 메시지를 보내야 합니다.'
        ),
      reconnect: t<'Reconnect with a random, growing wait, a limited number of times.'>(
        '점점 늘어나는 무작위 대기 시간을 두고 제한된 횟수만큼 재연결하십시오.'
      ),
      use: t<'Send 3008 when a time limit that you set ran out.'>(
        '직접 설정한 제한 시간이 초과되었을 때 3008을 보냅니다.'
      ),
      recognise: t<'3008 arrives in a Close frame from an endpoint that waited in vain but still works.'>(
        '3008은 기다리던 것이 오지 않았지만 여전히 동작 중인 엔드포인트의 Close 프레임에 담겨 도착합니다.'
      )
    }
  },
  ranges: {
    unused: {
      gloss: t<'Not used'>('사용되지 않음'),
      description: t<'Codes below 1000 are not used by the WebSocket protocol.'>(
        '1000 미만의 코드는 WebSocket 프로토콜에서 사용되지 않습니다.'
      ),
      whenYouSeeIt:
        t<'A program is faulty, or a number of another kind, such as an HTTP status, was taken for a close code.'>(
          '프로그램에 결함이 있거나, HTTP 상태 코드처럼 다른 종류의 번호를 종료 코드로 잘못 인식한 경우입니다.'
        ),
      howToFix: {
        client: t<'Do not send it. Check where the number comes from.'>(
          '보내지 마십시오. 번호가 어디에서 온 것인지 확인하십시오.'
        ),
        server: t<'Do not send it. Use a registered code or one from 4000 to 4999.'>(
          '보내지 마십시오. 등록된 코드나 4000~4999 범위의 코드를 사용하십시오.'
        )
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        '스크립트에서 보낼 수 없습니다. close를 호출하면 InvalidAccessError 예외가 발생합니다.'
      ),
      reconnect: t<'Do not reconnect by program: first correct the program that uses the number.'>(
        '프로그램에서 자동으로 재연결하지 마십시오. 먼저 이 번호를 사용하는 프로그램을 수정하십시오.'
      )
    },
    unassigned: {
      gloss: t<'Unassigned'>('미할당'),
      description: t<'The code is kept for the WebSocket protocol and its extensions, but has no meaning yet.'>(
        'WebSocket 프로토콜과 그 확장을 위해 남겨 둔 코드이지만, 아직 의미가 정해지지 않았습니다.'
      ),
      whenYouSeeIt: t<'A program uses a code that it should not, or follows a standard newer than this table.'>(
        '프로그램이 사용해서는 안 되는 코드를 사용하거나, 이 표보다 최신 표준을 따르는 경우입니다.'
      ),
      howToFix: {
        client: t<'Do not send it. Report it if a server sends it.'>(
          '보내지 마십시오. 서버가 보낸다면 서버 운영자에게 알리십시오.'
        ),
        server: t<'Do not send it: a peer may treat it as a protocol error. Use a code from 4000 to 4999.'>(
          '보내지 마십시오. 상대가 프로토콜 오류로 처리할 수 있습니다. 4000~4999 범위의 코드를 사용하십시오.'
        )
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        '스크립트에서 보낼 수 없습니다. close를 호출하면 InvalidAccessError 예외가 발생합니다.'
      ),
      reconnect: t<'Do not reconnect by program: find out first what the sender means by it.'>(
        '프로그램에서 자동으로 재연결하지 마십시오. 먼저 보낸 쪽이 어떤 의미로 이 코드를 사용하는지 알아내십시오.'
      )
    },
    library: {
      gloss: t<'For libraries and frameworks'>('라이브러리 및 프레임워크용'),
      description:
        t<'The code belongs to the range for libraries, frameworks and applications, which register codes with IANA. No registration of this one is known.'>(
          'IANA에 코드를 등록하여 사용하는 라이브러리, 프레임워크 및 애플리케이션용 범위에 속하는 코드입니다. 이 코드가 등록된 사례는 알려져 있지 않습니다.'
        ),
      whenYouSeeIt: t<'A library or framework that you use, or the server, chose this code.'>(
        '사용 중인 라이브러리나 프레임워크 또는 서버가 이 코드를 선택한 경우입니다.'
      ),
      howToFix: {
        client: t<'Look the code up in the documentation of the server or its framework.'>(
          '서버나 서버 프레임워크의 문서에서 이 코드를 찾아보십시오.'
        ),
        server: t<'Register the code with IANA, or use one from 4000 to 4999 for an application of your own.'>(
          '코드를 IANA에 등록하거나, 자체 애플리케이션이라면 4000~4999 범위의 코드를 사용하십시오.'
        )
      },
      inBrowser: t<'Script may send and receive it.'>('스크립트에서 보내고 받을 수 있습니다.'),
      reconnect: t<'Follow the documentation of the library. If it says nothing, do not reconnect by program.'>(
        '라이브러리의 문서를 따르십시오. 관련 설명이 없다면 프로그램에서 자동으로 재연결하지 마십시오.'
      )
    },
    private: {
      gloss: t<'Private use'>('사설 용도'),
      description:
        t<'The code is for private use and means what the two endpoints have agreed on. It cannot be registered.'>(
          '사설 용도의 코드로, 의미는 두 엔드포인트가 합의하여 정합니다. 등록할 수 없습니다.'
        ),
      whenYouSeeIt:
        t<'The application at the other end chose this code.'>('상대편 애플리케이션이 이 코드를 선택한 경우입니다.'),
      howToFix: {
        client:
          t<'Look the code up in the documentation of the application.'>(
            '애플리케이션의 문서에서 이 코드를 찾아보십시오.'
          ),
        server:
          t<'Keep a list of your own codes with their meaning, and say for each whether clients should reconnect.'>(
            '자체 코드와 그 의미를 목록으로 관리하고, 코드마다 클라이언트가 재연결해야 하는지 명시하십시오.'
          )
      },
      inBrowser: t<'Script may send and receive it.'>('스크립트에서 보내고 받을 수 있습니다.'),
      reconnect: t<'Do as the application’s documentation says. If it says nothing, do not reconnect by program.'>(
        '애플리케이션의 문서를 따르십시오. 관련 설명이 없다면 프로그램에서 자동으로 재연결하지 마십시오.'
      )
    },
    outside: {
      gloss: t<'Outside every range'>('모든 범위를 벗어남'),
      description: t<'The number fits into a Close frame, but no range of the WebSocket protocol contains it.'>(
        'Close 프레임에 담을 수 있는 번호이지만, WebSocket 프로토콜의 어느 범위에도 속하지 않습니다.'
      ),
      whenYouSeeIt: t<'A program is faulty, or counts its own codes beyond 4999.'>(
        '프로그램에 결함이 있거나, 자체 코드의 번호를 4999보다 크게 매긴 경우입니다.'
      ),
      howToFix: {
        client: t<'Do not send it. Check where the number comes from.'>(
          '보내지 마십시오. 번호가 어디에서 온 것인지 확인하십시오.'
        ),
        server: t<'Do not send it. Use a code from 4000 to 4999.'>(
          '보내지 마십시오. 4000~4999 범위의 코드를 사용하십시오.'
        )
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        '스크립트에서 보낼 수 없습니다. close를 호출하면 InvalidAccessError 예외가 발생합니다.'
      ),
      reconnect: t<'Do not reconnect by program: first correct the program that uses the number.'>(
        '프로그램에서 자동으로 재연결하지 마십시오. 먼저 이 번호를 사용하는 프로그램을 수정하십시오.'
      )
    }
  },
  notes: {
    '1000/1001':
      t<'Both are orderly closes. 1000 says that the work is done; 1001 says only that the endpoint leaves, so the work may be unfinished and a client may come back. A server normally sees 1001, not 1000, when a user closes a tab.'>(
        '둘 다 정상적인 절차에 따른 종료입니다. 1000은 작업이 끝났음을 뜻하지만 1001은 엔드포인트가 이탈한다는 것만 뜻하므로, 작업이 끝나지 않았을 수 있고 클라이언트가 다시 접속할 수도 있습니다. 사용자가 탭을 닫으면 서버는 보통 1000이 아니라 1001을 받습니다.'
      ),
    '1000/1005':
      t<'A browser’s close(1000) sends a code; close() sends none and the server reports 1005. Handle both as a deliberate close.'>(
        '브라우저의 close(1000)은 코드를 보내지만, close()는 코드를 보내지 않아 서버가 1005로 보고합니다. 둘 다 의도적인 종료로 처리하십시오.'
      ),
    '1000/1006':
      t<'1000 is what the other endpoint said. 1006 was said by nobody: this endpoint reports it because no Close frame came, so the work may have been cut off in the middle.'>(
        '1000은 상대 엔드포인트가 보낸 코드입니다. 1006은 아무도 보내지 않은 코드로, Close 프레임이 오지 않아 받는 쪽이 스스로 보고하는 것이므로 작업이 도중에 끊겼을 수 있습니다.'
      ),
    '1000/1013':
      t<'A server that closes with 1000 when it is full tells clients that all is well; 1013 tells them to return later.'>(
        '수용 한도에 도달한 서버가 1000으로 연결을 닫으면 클라이언트는 아무 문제가 없다고 받아들입니다. 1013은 나중에 다시 접속하라고 알립니다.'
      ),
    '1001/1005':
      t<'Either may come from a page whose program chose no code: the browser sends 1001 when the page goes away, and a close() without arguments arrives as 1005.'>(
        '프로그램이 코드를 지정하지 않은 페이지에서는 둘 다 올 수 있습니다. 페이지가 사라질 때는 브라우저가 1001을 보내고, 인수 없는 close() 호출은 1005로 나타납니다.'
      ),
    '1001/1006':
      t<'A server that is stopped properly sends 1001. If it is killed before it can do so, its clients see 1006.'>(
        '정상적으로 중지된 서버는 1001을 보냅니다. 1001을 보내기 전에 서버가 강제 종료되면 클라이언트에는 1006으로 나타납니다.'
      ),
    '1001/1012':
      t<'Both may accompany a deployment. 1001 says that this server leaves; 1012 adds that the service will be back, so it is the clearer choice before a restart.'>(
        '둘 다 배포 시 나타날 수 있습니다. 1001은 이 서버가 이탈한다는 것을 알리고, 1012는 서비스가 재개된다는 것까지 알리므로 재시작 전에는 1012가 더 명확한 선택입니다.'
      ),
    '1001/1013':
      t<'With 1001 the server goes away; with 1013 it stays but has no room. After 1001 another instance may answer at once, while a quick return after 1013 adds to the load.'>(
        '1001은 서버가 사라지는 경우이고, 1013은 서버가 남아 있지만 여유가 없는 경우입니다. 1001 이후에는 다른 인스턴스가 바로 응답할 수도 있지만, 1013 이후에 너무 빨리 재연결하면 부하가 가중됩니다.'
      ),
    '1002/1003':
      t<'1002 concerns the frames, 1003 the type of a message in correct frames. Some published tables have the two numbers swapped.'>(
        '1002는 프레임에 관한 것이고, 1003은 올바른 프레임에 담긴 메시지의 유형에 관한 것입니다. 공개된 일부 표에는 두 번호가 서로 뒤바뀌어 있습니다.'
      ),
    '1002/1007': t<'1002 concerns how bytes are framed, 1007 what a message contains: its frames were correct.'>(
      '1002는 바이트가 프레임으로 구성된 방식에 관한 것이고, 1007은 메시지의 내용에 관한 것으로 프레임 자체는 올바릅니다.'
    ),
    '1003/1007':
      t<'1003 refuses a whole type of data, 1007 one message with invalid content. Older tables give 1007 the name of 1003, Unsupported Data.'>(
        '1003은 특정 유형의 데이터를 모두 거부하고, 1007은 내용이 유효하지 않은 메시지 하나를 거부합니다. 오래된 표에는 1007에 1003의 이름인 Unsupported Data가 붙어 있습니다.'
      ),
    '1005/1006':
      t<'With 1005 a Close frame arrived, with 1006 none did. 1005 is therefore a clean, deliberate close, and 1006 is a failure.'>(
        '1005는 Close 프레임이 도착한 경우이고, 1006은 도착하지 않은 경우입니다. 따라서 1005는 의도적인 클린 종료이고, 1006은 장애로 인한 종료입니다.'
      ),
    '1006/1011':
      t<'A server that still handles its errors can send 1011. One that dies from the error sends nothing, and its clients see 1006.'>(
        '오류를 아직 처리할 수 있는 서버는 1011을 보낼 수 있습니다. 오류로 프로세스가 죽은 서버는 아무것도 보내지 못하므로 클라이언트에는 1006으로 나타납니다.'
      ),
    '1006/1013':
      t<'A server that overload has brought down cannot send 1013 any more: its clients see 1006. The wait after 1013 is never shorter than a second, because the server has said that it is overloaded.'>(
        '과부하로 다운된 서버는 더 이상 1013을 보낼 수 없으므로 클라이언트에는 1006으로 나타납니다. 1013은 서버가 과부하 상태임을 알린 것이므로, 1013 이후의 대기 시간은 항상 1초 이상입니다.'
      ),
    '1006/1014':
      t<'A gateway that cannot reach its server during the opening handshake answers with HTTP 502, which a browser reports as 1006. 1014 can only follow once the connection is open.'>(
        '연결 핸드셰이크 중에 그 뒤의 서버에 접속하지 못한 게이트웨이는 HTTP 502로 응답하며, 브라우저는 이를 1006으로 보고합니다. 1014는 연결이 열린 후에만 올 수 있습니다.'
      ),
    '1006/1015':
      t<'A browser reports a failed TLS handshake as 1006, so a page cannot tell the two apart. 1015 stands only in what other programs report.'>(
        '브라우저는 TLS 핸드셰이크 실패를 1006으로 보고하므로 페이지에서는 둘을 구별할 수 없습니다. 1015는 다른 프로그램의 보고에서만 볼 수 있습니다.'
      ),
    '1006/3008':
      t<'An endpoint that has waited too long can send 3008. A proxy that cuts an idle connection sends no Close frame, and both ends see 1006.'>(
        '너무 오래 기다린 엔드포인트는 3008을 보낼 수 있습니다. 유휴 연결을 끊는 프록시는 Close 프레임을 보내지 않으므로 양쪽 모두에 1006으로 나타납니다.'
      ),
    '1008/3000':
      t<'1008 is the general refusal. 3000 says what is missing, valid credentials, and so a client can act on it.'>(
        '1008은 일반적인 거부를 뜻합니다. 3000은 유효한 자격 증명이 없다는 점을 알려 주므로 클라이언트가 그에 맞게 대처할 수 있습니다.'
      ),
    '1008/3003': t<'Both refuse. 3003 says that it is about permissions, while 1008 leaves the rule open.'>(
      '둘 다 거부를 뜻합니다. 3003은 권한 문제임을 알리지만, 1008은 어떤 규칙을 위반했는지 밝히지 않습니다.'
    ),
    '1010/1013':
      t<'The direction differs: a client sends 1010 because the server lacks an extension, a server sends 1013 because it has too much to do.'>(
        '보내는 방향이 다릅니다. 1010은 서버가 확장을 지원하지 않아서 클라이언트가 보내고, 1013은 처리할 작업이 너무 많아서 서버가 보냅니다.'
      ),
    '1011/1013':
      t<'1011 is an error that nobody expected, 1013 a decision to shed load. Clients can expect 1013 to pass; after 1011 they cannot know.'>(
        '1011은 아무도 예상하지 못한 오류이고, 1013은 부하를 줄이려는 의도적인 결정입니다. 클라이언트는 1013이 시간이 지나면 해소될 것으로 기대할 수 있지만, 1011 이후에는 어떻게 될지 알 수 없습니다.'
      ),
    '1011/1014': t<'With 1011 the endpoint itself failed. With 1014 it works, but the server behind it does not.'>(
      '1011은 엔드포인트 자체에 오류가 발생한 경우입니다. 1014는 엔드포인트는 정상이지만 그 뒤의 서버가 정상이 아닌 경우입니다.'
    ),
    '1012/1013':
      t<'After 1012 the service is expected back within seconds, so the wait is capped low. After 1013 nobody knows how long it will take, so the wait grows further.'>(
        '1012 이후에는 서비스가 몇 초 안에 재개될 것으로 예상되므로 대기 시간의 상한이 낮습니다. 1013 이후에는 얼마나 걸릴지 아무도 모르므로 대기 시간이 더 길게 늘어납니다.'
      ),
    '1013/1014':
      t<'With 1013 the service answers and asks for patience. With 1014 a gateway answers in place of a service that does not.'>(
        '1013은 서비스가 직접 응답하여 기다려 달라고 요청하는 경우입니다. 1014는 응답하지 않는 서비스를 대신하여 게이트웨이가 응답하는 경우입니다.'
      ),
    '3000/3003':
      t<'The difference is that of HTTP 401 and 403: new credentials can help after 3000, but not after 3003.'>(
        'HTTP 401과 403의 차이와 같습니다. 3000의 경우 새 자격 증명이 도움이 될 수 있지만, 3003의 경우에는 도움이 되지 않습니다.'
      )
  }
}
