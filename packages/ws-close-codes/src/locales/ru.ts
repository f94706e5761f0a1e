import { t, type Locale } from '../texts/translation.js'

/** Russian. */
export const ru: Locale = {
  language: 'ru',
  languageName: 'Русский',
  sentenceSeparator: ' ',
  labels: {
    description: t<'Description'>('Описание'),
    whenYouSeeIt: t<'When you see it'>('Когда вы это видите'),
    howToFix: t<'How to fix'>('Как исправить'),
    keyDifferences: t<'Key differences'>('Ключевые различия'),
    whenToUse: t<'When to use which'>('Когда что использовать'),
    howToTellApart: t<'How to tell them apart'>('Как их различить'),
    learnMore: t<'Learn more'>('Узнать больше'),
    client: t<'Client'>('Клиент'),
    server: t<'Server'>('Сервер'),
    inBrowser: t<'In a browser'>('В браузере'),
    reconnect: t<'Reconnect'>('Переподключение'),
    sources: t<'Sources'>('Источники'),
    aliases: t<'Other names'>('Другие названия'),
    disagreements: t<'Where sources disagree'>('В чём источники расходятся'),
    followed: t<'Followed here'>('Здесь принято'),
    note: t<'Note'>('Примечание'),
    range: t<'Range'>('Диапазон')
  },
  aspects: {
    recognise: t<'How to recognise it'>('Как распознать'),
    sentBy: t<'Sent by'>('Кто отправляет'),
    sendable: t<'May be sent in a Close frame'>('Можно отправлять в кадре Close'),
    fromPage: t<'May be sent by script in a page'>('Может отправить скрипт страницы'),
    seenAs: t<'How it is received'>('В каком виде приходит'),
    clean: t<'Clean close'>('Корректное закрытие'),
    reconnect: t<'Reconnect'>('Переподключение'),
    wait: t<'Wait before reconnecting'>('Пауза перед переподключением'),
    attempts: t<'Attempts'>('Число попыток')
  },
  values: {
    sentBy: {
      client: t<'Client'>('Клиент'),
      server: t<'Server'>('Сервер'),
      either: t<'Client or server'>('Клиент или сервер'),
      nobody: t<'Nobody'>('Никто')
    },
    sendable: { yes: t<'Yes'>('Да'), no: t<'No'>('Нет') },
    fromPage: { yes: t<'Yes'>('Да'), no: t<'No'>('Нет') },
    seenAs: {
      code: t<'In a Close frame'>('В кадре Close'),
      'frame-without-code': t<'As a Close frame without a code'>('Как кадр Close без кода'),
      'no-frame': t<'As the end of the connection without a Close frame'>('Как конец соединения без кадра Close'),
      'not-shown': t<'As 1006 in browsers; some other programs report it themselves'>(
        'В браузерах — как 1006; некоторые другие программы сами сообщают этот код'
      ),
      never: t<'Never'>('Никогда не приходит')
    },
    clean: {
      yes: t<'Yes, when the closing handshake completes'>('Да, если закрывающее рукопожатие завершено'),
      no: t<'No'>('Нет'),
      never: t<'Never seen'>('Не встречается')
    },
    reconnect: {
      never: t<'No'>('Нет'),
      'after-change': t<'Only after the cause has been removed'>('Только после устранения причины'),
      'after-renewal': t<'Once, with new credentials'>('Один раз, с новыми учётными данными'),
      limited: t<'Yes, a limited number of times, waiting longer each time'>(
        'Да, ограниченное число раз, с растущей паузой'
      ),
      spread: t<'Yes, at random moments so that clients do not return together'>(
        'Да, в случайный момент, чтобы клиенты не возвращались одновременно'
      ),
      backoff: t<'Yes, waiting longer each time, even if a connection opens in between'>(
        'Да, с растущей паузой, даже если между попытками соединение открывалось'
      ),
      'by-agreement': t<'As the two endpoints have agreed'>('По договорённости между сторонами')
    },
    wait: {
      none: t<'Does not apply'>('Не применяется'),
      once: t<'Random, {min} to {max} s'>('Случайная, от {min} до {max} с'),
      growing: t<'Random, {min} to {max} s at first, growing to {cap} s'>(
        'Случайная, сначала от {min} до {max} с, затем растёт до {cap} с'
      )
    },
    attempts: {
      none: t<'Does not apply'>('Не применяется'),
      limited: t<'{attempts} at most'>('Не более {attempts}'),
      unlimited: t<'Unlimited'>('Не ограничено')
    }
  },
  kinds: {
    registered: t<'Registered, may be sent'>('Зарегистрирован, отправлять можно'),
    reserved: t<'Registered, must not be sent'>('Зарегистрирован, отправлять нельзя'),
    unassigned: t<'Unassigned'>('Не назначен'),
    library: t<'For libraries, frameworks and applications'>('Для библиотек, фреймворков и приложений'),
    private: t<'Private use'>('Для частного использования'),
    unused: t<'Not used'>('Не используется'),
    outside: t<'Outside every range'>('Вне всех диапазонов')
  },
  disagreements: {
    questions: {
      name: t<'Name'>('Название'),
      'close-without-code': t<'Which code is received after close() without a code'>(
        'Какой код приходит после close() без кода'
      ),
      'sent-by': t<'Who may send it'>('Кто может отправить'),
      sendable: t<'Whether it may be sent'>('Можно ли отправлять'),
      receipt: t<'What the receiver does with it'>('Что делает с ним получатель'),
      reconnect: t<'Whether a client reconnects'>('Переподключается ли клиент'),
      'first-wait': t<'First wait before reconnecting'>('Первая пауза перед переподключением'),
      'error-details': t<'Where script learns the cause'>('Откуда скрипт страницы узнаёт причину'),
      'application-errors': t<'Code for errors of an application’s own protocol'>(
        'Код для ошибок собственного протокола приложения'
      ),
      'application-use': t<'Whether an application may use it'>('Можно ли использовать в приложении')
    },
    answers: {
      yes: t<'Yes'>('Да'),
      never: t<'No'>('Нет'),
      limited: t<'Yes, a limited number of times'>('Да, ограниченное число раз'),
      backoff: t<'Yes, waiting longer each time'>('Да, с растущей паузой'),
      'other-address': t<'To another address, or when the user asks'>('По другому адресу или по запросу пользователя'),
      '1-5 s': t<'1 to 5 s'>('От 1 до 5 с'),
      '5-30 s': t<'5 to 30 s'>('От 5 до 30 с'),
      server: t<'Server'>('Сервер'),
      either: t<'Client or server'>('Клиент или сервер'),
      'frame-without-code': t<'No, a Close frame without a code is sent instead'>(
        'Нет, вместо него отправляется кадр Close без кода'
      ),
      error: t<'No, close throws an error'>('Нет, close выбрасывает исключение'),
      'error-event': t<'From the error event'>('Из события error'),
      none: t<'Nowhere'>('Ниоткуда'),
      refused: t<'Refuses it as a protocol error'>('Отклоняет как ошибку протокола'),
      accepted: t<'Accepts it'>('Принимает')
    },
    parties: {
      browsers: t<'browsers'>('браузеры'),
      libraries: t<'some libraries'>('некоторые библиотеки'),
      guides: t<'published guides'>('опубликованные руководства'),
      'copied-answers': t<'widely copied answers'>('широко растиражированные ответы'),
      'old-mdn': t<'older versions of MDN and their copies'>('старые версии MDN и их копии'),
      registration: t<'the registration of the code'>('регистрационная запись кода'),
      'erratum-3227': t<'erratum 3227 of RFC 6455'>('исправление 3227 к RFC 6455')
    }
  },
  log: { found: t<'×{count}, first in line {line}'>('×{count}, впервые в строке {line}') },
  comparison: {
    title: t<'WebSocket close codes {a} ({aName}) and {b} ({bName})'>(
      'Коды закрытия WebSocket {a} ({aName}) и {b} ({bName})'
    ),
    sending: {
      both: t<'A Close frame may carry either code, {a} or {b}.'>(
        'В кадре Close допустим любой из двух кодов: {a} или {b}.'
      ),
      one: t<'A Close frame may carry {sent}, but never {unsent}.'>(
        'В кадре Close допустим код {sent}, а код {unsent} запрещён.'
      ),
      neither: t<'A Close frame must carry neither {a} nor {b}.'>('В кадре Close запрещены оба кода: и {a}, и {b}.')
    },
    reconnecting: {
      both: t<'After either of the two, a client may try to reconnect.'>(
        'После любого из этих двух кодов клиент может попытаться переподключиться.'
      ),
      one: t<'After {again}, a client may try to reconnect; after {final}, it should not do so by itself.'>(
        'После {again} клиент может попытаться переподключиться, а после {final} ему не следует делать это автоматически.'
      ),
      neither: t<'After either of the two, a client should not reconnect by itself.'>(
        'Ни после одного из этих двух кодов клиенту не следует переподключаться автоматически.'
      )
    }
  },
  codes: {
    1000: {
      gloss: t<'Normal closure'>('Нормальное закрытие'),
      description: t<'The connection has done its work, and one endpoint closes it on purpose.'>(
        'Соединение выполнило свою задачу, и одна из сторон намеренно его закрывает.'
      ),
      whenYouSeeIt:
        t<'A program called close with code 1000, for example after a log-out or when a task was done; some libraries also send it for a close() without a code. One endpoint alone decides this; the other need not agree beforehand.'>(
          'Программа вызвала close с кодом 1000, например после выхода пользователя или по завершении задачи; некоторые библиотеки отправляют его и при вызове close() без кода. Решение принимает одна сторона; предварительное согласие другой не требуется.'
        ),
      howToFix: {
        client:
          t<'There is nothing to fix. Leave the connection closed unless your application protocol says otherwise.'>(
            'Исправлять нечего. Оставьте соединение закрытым, если протокол вашего приложения не предписывает иного.'
          ),
        server:
          t<'There is nothing to fix. If clients should come back, close with a code that says so, such as 1012 or 1013.'>(
            'Исправлять нечего. Если клиенты должны вернуться, закрывайте соединение с кодом, который об этом сообщает, например 1012 или 1013.'
          )
      },
      inBrowser:
        t<'Script may send it with close(1000). A close() without a code does not send 1000: it sends a Close frame without a code.'>(
          'Скрипт страницы может отправить этот код вызовом close(1000). Вызов close() без кода отправляет не 1000, а кадр Close без кода.'
        ),
      reconnect:
        t<'Do not reconnect. Open a new connection when the user or the application needs one, or where your application protocol asks for it.'>(
          'Не переподключайтесь. Откройте новое соединение, когда оно понадобится пользователю или приложению либо когда этого требует протокол вашего приложения.'
        ),
      use: t<'Send 1000 when the work of the connection is done and nothing went wrong.'>(
        'Отправляйте 1000, когда соединение выполнило свою задачу и всё прошло без ошибок.'
      ),
      recognise: t<'1000 arrives in a Close frame whose sender chose to say that all is well.'>(
        '1000 приходит в кадре Close, отправитель которого намеренно сообщает, что всё в порядке.'
      )
    },
    1001: {
      gloss: t<'Going away'>('Сторона прекращает работу'),
      description:
        t<'The endpoint that sends the code is about to disappear: a server stops, or a user leaves the page.'>(
          'Сторона, отправившая код, вот-вот прекратит работу: сервер останавливается или пользователь покидает страницу.'
        ),
      whenYouSeeIt:
        t<'A client sees it when a server shuts down or is replaced. A server sees it when a browser tab is closed or shows another page.'>(
          'Клиент видит его, когда сервер завершает работу или его заменяют другим. Сервер видит его, когда вкладку браузера закрывают или в ней открывают другую страницу.'
        ),
      howToFix: {
        client:
          t<'Reconnect with a random wait that grows. A deployment closes many connections at once, so do not return immediately.'>(
            'Переподключайтесь со случайной растущей паузой. При развёртывании одновременно закрывается много соединений, поэтому не возвращайтесь сразу же.'
          ),
        server:
          t<'A 1001 from a client needs no action beyond releasing what belongs to the connection. Before you stop, send 1001 or 1012 to every client instead of dropping the connections.'>(
            'Если 1001 пришёл от клиента, достаточно освободить ресурсы соединения. Перед остановкой отправьте каждому клиенту 1001 или 1012, а не обрывайте соединения.'
          )
      },
      inBrowser:
        t<'The browser sends it by itself when the page goes away. Script cannot send it: close(1001) throws an InvalidAccessError.'>(
          'Браузер сам отправляет этот код, когда пользователь покидает страницу. Скрипт страницы отправить его не может: close(1001) выбрасывает исключение InvalidAccessError.'
        ),
      reconnect:
        t<'A client that receives 1001 reconnects after a random wait that grows with each attempt, a limited number of times. A server does not reconnect.'>(
          'Клиент, получивший 1001, переподключается после случайной паузы, которая растёт с каждой попыткой; число попыток ограничено. Сервер не переподключается.'
        ),
      use: t<'Send 1001 when this endpoint itself is about to disappear.'>(
        'Отправляйте 1001, когда вот-вот прекратит работу сама отправляющая сторона.'
      ),
      recognise: t<'1001 arrives in a Close frame from an endpoint that announces its own departure.'>(
        '1001 приходит в кадре Close от стороны, которая сообщает о собственном отключении.'
      )
    },
    1002: {
      gloss: t<'Protocol error'>('Ошибка протокола'),
      description:
        t<'The endpoint closes the connection because the other one broke the rules of the WebSocket protocol.'>(
          'Одна сторона закрывает соединение, потому что другая нарушила правила протокола WebSocket.'
        ),
      whenYouSeeIt:
        t<'A frame was malformed, for example unmasked from a client or with a reserved bit set. The usual causes are a faulty library, or a proxy that changes the bytes.'>(
          'Получен некорректный кадр, например кадр клиента без маски или кадр с установленным зарезервированным битом. Обычная причина — ошибка в библиотеке или прокси, изменяющий байты.'
        ),
      howToFix: {
        client:
          t<'Update the WebSocket library, and check with a direct connection whether a proxy is to blame. Do not resend the same bytes.'>(
            'Обновите библиотеку WebSocket и проверьте через прямое соединение, не в прокси ли дело. Не отправляйте те же байты повторно.'
          ),
        server:
          t<'Update the WebSocket library and record which frame was refused. For errors in your own message format use a code from 4000 to 4999.'>(
            'Обновите библиотеку WebSocket и записывайте в журнал, какой кадр был отклонён. Для ошибок в собственном формате сообщений используйте код от 4000 до 4999.'
          )
      },
      inBrowser:
        t<'A 1002 from the server reaches script as 1002. When the browser itself finds the error, script sees 1006. Script cannot send the code.'>(
          'Код 1002, отправленный сервером, скрипт страницы видит как 1002. Если ошибку обнаружил сам браузер, скрипт видит 1006. Отправить этот код скрипт не может.'
        ),
      reconnect: t<'Do not reconnect by program: the same bytes will fail again. First remove the cause.'>(
        'Не переподключайтесь автоматически: те же байты снова вызовут ошибку. Сначала устраните причину.'
      ),
      use: t<'Send 1002 when the bytes break the WebSocket protocol; mostly the library does this for you.'>(
        'Отправляйте 1002, когда полученные байты нарушают протокол WebSocket; обычно за вас это делает библиотека.'
      ),
      recognise: t<'1002 arrives in a Close frame from an endpoint that could not accept a frame as such.'>(
        '1002 приходит в кадре Close от стороны, которая не смогла принять кадр как таковой.'
      )
    },
    1003: {
      gloss: t<'Unsupported data'>('Неподдерживаемый тип данных'),
      description:
        t<'The endpoint received a type of data that it does not handle, such as binary where it expects text.'>(
          'Сторона получила данные типа, который она не обрабатывает, например двоичные вместо ожидаемого текста.'
        ),
      whenYouSeeIt:
        t<'A binary message went to an endpoint that reads text only, or the other way round. The message itself was well-formed.'>(
          'Двоичное сообщение отправили стороне, которая читает только текст, или наоборот. Само сообщение было корректным.'
        ),
      howToFix: {
        client:
          t<'Send the type that the server documents. In a browser, a string is sent as text, a Blob or buffer as binary.'>(
            'Отправляйте данные того типа, который указан в документации сервера. В браузере строка отправляется как текст, а Blob или буфер — как двоичные данные.'
          ),
        server: t<'Say in your documentation which types you accept, or accept both and convert.'>(
          'Укажите в документации, какие типы вы принимаете, или принимайте оба и преобразуйте данные.'
        )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1003) throws an InvalidAccessError.'>(
        'Скрипт страницы получает этот код без изменений, но отправить его не может: close(1003) выбрасывает исключение InvalidAccessError.'
      ),
      reconnect:
        t<'Do not reconnect until the program sends another type of data: the same message will be refused again.'>(
          'Не переподключайтесь, пока программа не начнёт отправлять данные другого типа: то же сообщение снова будет отклонено.'
        ),
      use: t<'Send 1003 when a message has a type, text or binary, that you do not handle at all.'>(
        'Отправляйте 1003, когда тип сообщения (текстовый или двоичный) вы не обрабатываете вообще.'
      ),
      recognise: t<'1003 arrives in a Close frame after a message whose type was not accepted.'>(
        '1003 приходит в кадре Close после сообщения, тип которого не был принят.'
      )
    },
    1004: {
      gloss: t<'Reserved'>('Зарезервирован'),
      description: t<'This code is reserved and has no meaning. A later standard may give it one.'>(
        'Этот код зарезервирован, его значение не определено. Определить его может будущий стандарт.'
      ),
      whenYouSeeIt:
        t<'You should never see it. Where a program shows it, the program made it up or accepted a frame that others refuse.'>(
          'Встречаться он не должен. Если программа его показывает, она либо придумала его сама, либо приняла кадр, который другие отклоняют.'
        ),
      howToFix: {
        client: t<'Do not send it. If a server sends it, report that to its operator.'>(
          'Не отправляйте его. Если его отправляет сервер, сообщите об этом администратору сервера.'
        ),
        server: t<'Do not send it. Choose a registered code that fits, or one from 4000 to 4999.'>(
          'Не отправляйте его. Выберите подходящий зарегистрированный код или код от 4000 до 4999.'
        )
      },
      inBrowser:
        t<'Script cannot send it. Chromium and Firefox pass a received 1004 on to script; many other implementations fail the connection instead.'>(
          'Скрипт страницы не может его отправить. Chromium и Firefox передают полученный код 1004 скрипту, а многие другие реализации вместо этого считают соединение сбойным и разрывают его.'
        ),
      reconnect: t<'Do not reconnect by program: first find out which program uses a code without meaning.'>(
        'Не переподключайтесь автоматически: сначала выясните, какая программа использует код без определённого значения.'
      ),
      use: t<'Never send 1004: it has no meaning.'>('Никогда не отправляйте 1004: его значение не определено.'),
      recognise: t<'1004 does not occur between correct endpoints.'>(
        'Между исправно работающими сторонами 1004 не встречается.'
      )
    },
    1005: {
      gloss: t<'No status received'>('Код не получен'),
      description: t<'The Close frame that arrived carried no code. The number is a stand-in for the missing one.'>(
        'В полученном кадре Close не было кода. Это число лишь заменяет отсутствующий код.'
      ),
      whenYouSeeIt:
        t<'The other endpoint closed the connection on purpose without giving a code. A close() without arguments in a browser does exactly this.'>(
          'Другая сторона намеренно закрыла соединение, не указав кода. Именно так действует вызов close() без аргументов в браузере.'
        ),
      howToFix: {
        client: t<'There is nothing to repair. Call close with a code if the server should learn the reason.'>(
          'Исправлять нечего. Если серверу нужно знать причину, вызывайте close с кодом.'
        ),
        server:
          t<'Treat it as a deliberate close. When you pass a received code on, replace 1005 by 1000 or by no code, as it must not be sent.'>(
            'Считайте такое закрытие намеренным. Если вы передаёте полученный код дальше, замените 1005 на 1000 или не указывайте код вовсе: отправлять 1005 нельзя.'
          )
      },
      inBrowser:
        t<'Script receives it, with wasClean set to true, but cannot send it: close(1005) throws an InvalidAccessError.'>(
          'Скрипт страницы получает этот код, причём wasClean равно true, но отправить его не может: close(1005) выбрасывает исключение InvalidAccessError.'
        ),
      reconnect: t<'Do not reconnect: somebody closed the connection on purpose.'>(
        'Не переподключайтесь: соединение закрыли намеренно.'
      ),
      use: t<'Never send 1005: close without a code and the other endpoint will report it.'>(
        'Никогда не отправляйте 1005: закройте соединение без кода, и другая сторона сама сообщит этот код.'
      ),
      recognise: t<'1005 stands for a Close frame that did arrive, but without a code. The close was deliberate.'>(
        '1005 означает, что кадр Close пришёл, но без кода. Закрытие было намеренным.'
      )
    },
    1006: {
      gloss: t<'Abnormal closure'>('Аварийное закрытие'),
      description: t<'The connection ended, or never came about, without a Close frame from the other endpoint.'>(
        'Соединение завершилось без кадра Close от другой стороны или вовсе не было установлено.'
      ),
      whenYouSeeIt:
        t<'A process crashed, the network failed, or a proxy cut an idle connection. In browsers every failed attempt to connect looks like this as well: wrong address, refused handshake, invalid certificate.'>(
          'Аварийно завершился процесс, произошёл сбой сети или прокси оборвал простаивающее соединение. В браузерах так же выглядит любая неудачная попытка подключения: неверный адрес, отклонённое рукопожатие, недействительный сертификат.'
        ),
      howToFix: {
        client:
          t<'Reconnect with a random, growing wait. Look for the cause in the network panel and in the logs of the server, as the error event tells script nothing.'>(
            'Переподключайтесь со случайной растущей паузой. Ищите причину на панели «Сеть» и в журналах сервера: событие error ничего не сообщает скрипту.'
          ),
        server:
          t<'Compare the idle limits of every proxy on the way with the interval of your pings, and check logs for crashes and refused handshakes. Browsers answer pings by themselves.'>(
            'Сравните тайм-ауты простоя всех прокси на пути с интервалом ваших ping-кадров и проверьте по журналам, не было ли сбоев и отклонённых рукопожатий. На ping-кадры браузеры отвечают сами.'
          )
      },
      inBrowser:
        t<'Script sees an error event without details, then 1006 with wasClean set to false. It cannot send the code, and it cannot send pings.'>(
          'Скрипт страницы получает событие error без подробностей, а затем код 1006, причём wasClean равно false. Отправлять этот код, как и ping-кадры, скрипт не может.'
        ),
      reconnect:
        t<'Reconnect after a random wait of up to five seconds, then wait longer after each failure, a limited number of times.'>(
          'Переподключитесь после случайной паузы до пяти секунд, затем увеличивайте паузу после каждой неудачи; число попыток ограничьте.'
        ),
      use: t<'Never send 1006: it reports that no Close frame came.'>(
        'Никогда не отправляйте 1006: он сообщает, что кадр Close не пришёл.'
      ),
      recognise:
        t<'1006 stands for a connection that ended without any Close frame. In a browser it also covers failed attempts to connect.'>(
          '1006 означает, что соединение завершилось вообще без кадра Close. В браузере он обозначает и неудачные попытки подключения.'
        )
    },
    1007: {
      gloss: t<'Invalid message content'>('Недопустимое содержимое сообщения'),
      description:
        t<'The content of a message does not fit its type, for example a text message that is not valid UTF-8.'>(
          'Содержимое сообщения не соответствует его типу: например, текстовое сообщение не является корректным UTF-8.'
        ),
      whenYouSeeIt:
        t<'A program sent bytes in another encoding as text, or cut a multi-byte character in two between messages. A failed decompression may be reported this way too.'>(
          'Программа отправила как текст байты в другой кодировке или разрезала многобайтовый символ между двумя сообщениями. Так могут сообщать и о неудачной распаковке.'
        ),
      howToFix: {
        client: t<'Encode text as UTF-8 before sending, or send the bytes as a binary message.'>(
          'Перед отправкой кодируйте текст в UTF-8 или отправляйте байты двоичным сообщением.'
        ),
        server:
          t<'Encode text as UTF-8 and cut long texts between characters. If compression is on, turn it off once to see whether it is the cause.'>(
            'Кодируйте текст в UTF-8 и делите длинные тексты только между символами. Если включено сжатие, отключите его на время, чтобы проверить, не в нём ли причина.'
          )
      },
      inBrowser:
        t<'A browser encodes text correctly by itself, so a page hardly ever causes it. Script receives the code but cannot send it.'>(
          'Браузер сам правильно кодирует текст, поэтому страница почти никогда не вызывает эту ошибку. Скрипт страницы получает код, но отправить его не может.'
        ),
      reconnect: t<'Do not reconnect until the encoding has been corrected: the same content will be refused again.'>(
        'Не переподключайтесь, пока кодировка не исправлена: то же содержимое снова будет отклонено.'
      ),
      use: t<'Send 1007 when the type of a message is right, but its content is not valid for that type.'>(
        'Отправляйте 1007, когда тип сообщения верен, но его содержимое для этого типа недопустимо.'
      ),
      recognise: t<'1007 arrives in a Close frame after a message whose content was not valid for its type.'>(
        '1007 приходит в кадре Close после сообщения, содержимое которого недопустимо для его типа.'
      )
    },
    1008: {
      gloss: t<'Policy violation'>('Нарушение политики'),
      description:
        t<'A message broke a rule of the endpoint that received it. The code also serves when no other fits or the rule is to stay secret.'>(
          'Сообщение нарушило правило получившей его стороны. Этот код используют и тогда, когда другие не подходят или само правило не хотят раскрывать.'
        ),
      whenYouSeeIt:
        t<'The server refused what a client did: too many messages, a missing permission, a forbidden origin. The reason text may say more.'>(
          'Сервер отклонил действия клиента: слишком много сообщений, нехватка прав, запрещённый источник (origin). Подробности могут быть в тексте причины.'
        ),
      howToFix: {
        client: t<'Read the reason and the documentation of the server, and change what you send. Do not repeat it.'>(
          'Прочитайте текст причины и документацию сервера и измените то, что отправляете. Не повторяйте то, что было отклонено.'
        ),
        server:
          t<'Write a short reason, and prefer a more exact code: 3000 or 3003 for access, one from 4000 to 4999 for your own rules.'>(
            'Кратко указывайте причину и по возможности выбирайте более точный код: 3000 или 3003 для доступа, код от 4000 до 4999 для собственных правил.'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1008) throws an InvalidAccessError.'>(
        'Скрипт страницы получает этот код без изменений, но отправить его не может: close(1008) выбрасывает исключение InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect as before: the same behaviour will be refused again. Change it first.'>(
        'Не переподключайтесь, ничего не изменив: те же действия снова будут отклонены. Сначала измените их.'
      ),
      use: t<'Send 1008 when a rule of yours was broken and no more exact code exists.'>(
        'Отправляйте 1008, когда нарушено ваше правило, а более точного кода нет.'
      ),
      recognise: t<'1008 arrives in a Close frame from an endpoint that applies a rule of its own.'>(
        '1008 приходит в кадре Close от стороны, которая применяет собственное правило.'
      )
    },
    1009: {
      gloss: t<'Message too big'>('Слишком большое сообщение'),
      description: t<'A message was larger than the endpoint that received it can or wants to process.'>(
        'Сообщение оказалось больше, чем получившая его сторона может или готова обработать.'
      ),
      whenYouSeeIt: t<'A message exceeded a size limit that a library or the configuration of a server sets.'>(
        'Сообщение превысило ограничение размера, заданное библиотекой или конфигурацией сервера.'
      ),
      howToFix: {
        client: t<'Send the data in smaller messages, or over HTTP.'>(
          'Отправляйте данные сообщениями меньшего размера или по HTTP.'
        ),
        server:
          t<'Raise the limit of the library if larger messages are intended, and state the limit in your documentation.'>(
            'Если более крупные сообщения предусмотрены, увеличьте ограничение в библиотеке и укажите его в документации.'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1009) throws an InvalidAccessError.'>(
        'Скрипт страницы получает этот код без изменений, но отправить его не может: close(1009) выбрасывает исключение InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect to send the same message again. Make it smaller or raise the limit first.'>(
        'Не переподключайтесь, чтобы отправить то же сообщение ещё раз. Сначала уменьшите его или увеличьте ограничение.'
      ),
      use: t<'Send 1009 when a message exceeds your size limit; mostly the library does this for you.'>(
        'Отправляйте 1009, когда сообщение превышает ваше ограничение размера; обычно за вас это делает библиотека.'
      ),
      recognise: t<'1009 arrives in a Close frame after a message that exceeded a size limit.'>(
        '1009 приходит в кадре Close после сообщения, превысившего ограничение размера.'
      )
    },
    1010: {
      gloss: t<'Mandatory extension'>('Нет обязательного расширения'),
      description:
        t<'A client closes the connection because the server did not agree to an extension that the client needs.'>(
          'Клиент закрывает соединение, потому что сервер не согласился на нужное клиенту расширение.'
        ),
      whenYouSeeIt:
        t<'A server sees it from a client that requires an extension, such as compression. A server that needs an extension refuses the opening handshake instead.'>(
          'Сервер получает его от клиента, которому необходимо расширение, например сжатие. Сервер, которому необходимо расширение, вместо этого отклоняет открывающее рукопожатие.'
        ),
      howToFix: {
        client: t<'Do without the extension, or connect to a server that offers it.'>(
          'Обойдитесь без расширения или подключитесь к серверу, который его предлагает.'
        ),
        server:
          t<'Turn on the extension that the reason text names, and check whether a proxy removes the handshake header.'>(
            'Включите расширение, названное в тексте причины, и проверьте, не удаляет ли прокси заголовок рукопожатия.'
          )
      },
      inBrowser: t<'Script cannot send it, and no browser demands an extension, so a page has no use for it.'>(
        'Скрипт страницы не может его отправить, а браузеры не требуют расширений, поэтому странице этот код не нужен.'
      ),
      reconnect: t<'Do not reconnect until the server offers the extension: the negotiation will end in the same way.'>(
        'Не переподключайтесь, пока сервер не предложит расширение: согласование закончится тем же.'
      ),
      use: t<'Send 1010 only as a client, when the server accepted the connection without the extension that you need.'>(
        'Отправляйте 1010 только как клиент, когда сервер принял соединение без нужного вам расширения.'
      ),
      recognise: t<'1010 arrives in a Close frame that a client sends right after the opening handshake.'>(
        '1010 приходит в кадре Close, который клиент отправляет сразу после открывающего рукопожатия.'
      )
    },
    1011: {
      gloss: t<'Internal error'>('Внутренняя ошибка'),
      description: t<'An unexpected error kept the endpoint from doing its work, so it closes the connection.'>(
        'Непредвиденная ошибка помешала стороне выполнить свою работу, поэтому она закрывает соединение.'
      ),
      whenYouSeeIt:
        t<'Most often an exception in the code of a server was not caught. Clients other than browsers may send the code too.'>(
          'Чаще всего причина — необработанное исключение в коде сервера. Клиенты, отличные от браузеров, тоже могут отправлять этот код.'
        ),
      howToFix: {
        client:
          t<'Try again a few times with a growing wait, then tell the user. Do not resend the request that preceded the error.'>(
            'Повторите попытку несколько раз с растущей паузой, затем сообщите об ошибке пользователю. Не отправляйте повторно запрос, после которого она возникла.'
          ),
        server: t<'Find the exception in your log and handle it. If the cause is overload, send 1013 instead.'>(
          'Найдите исключение в журнале и обработайте его. Если причина в перегрузке, вместо 1011 отправляйте 1013.'
        )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1011) throws an InvalidAccessError.'>(
        'Скрипт страницы получает этот код без изменений, но отправить его не может: close(1011) выбрасывает исключение InvalidAccessError.'
      ),
      reconnect:
        t<'The standard leaves this open, and clients differ. A few attempts with a growing wait are reasonable.'>(
          'Стандарт этого не определяет, и клиенты ведут себя по-разному. Разумно сделать несколько попыток с растущей паузой.'
        ),
      use: t<'Send 1011 when your own code failed and you know nothing more exact.'>(
        'Отправляйте 1011, когда сбой произошёл в вашем собственном коде и точнее сказать нельзя.'
      ),
      recognise: t<'1011 arrives in a Close frame from an endpoint that hit an error in its own work.'>(
        '1011 приходит в кадре Close от стороны, в работе которой произошла ошибка.'
      )
    },
    1012: {
      gloss: t<'Service restart'>('Перезапуск сервиса'),
      description: t<'The service restarts; it is expected back soon, and clients may then reconnect.'>(
        'Сервис перезапускается; вскоре он должен вернуться, и тогда клиенты смогут переподключиться.'
      ),
      whenYouSeeIt: t<'A server is being deployed or restarted and says so to every client.'>(
        'Сервер развёртывают заново или перезапускают, и он сообщает об этом каждому клиенту.'
      ),
      howToFix: {
        client: t<'Reconnect after a random wait, so that not all clients return at the same moment.'>(
          'Переподключитесь после случайной паузы, чтобы клиенты не возвращались все в один и тот же момент.'
        ),
        server: t<'Restart instances one after the other, and be ready for many new connections afterwards.'>(
          'Перезапускайте экземпляры по очереди и будьте готовы к большому числу новых соединений после этого.'
        )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1012) throws an InvalidAccessError.'>(
        'Скрипт страницы получает этот код без изменений, но отправить его не может: close(1012) выбрасывает исключение InvalidAccessError.'
      ),
      reconnect:
        t<'Reconnect after a random wait of one to five seconds, growing to thirty. The registration of the code asks for five to thirty seconds from the start.'>(
          'Переподключитесь после случайной паузы от одной до пяти секунд; далее она растёт до тридцати. Согласно регистрационной записи кода пауза уже с первой попытки должна составлять от пяти до тридцати секунд.'
        ),
      use: t<'Send 1012 from a server that will be back in a moment.'>(
        'Отправляйте 1012 с сервера, который вскоре снова заработает.'
      ),
      recognise: t<'1012 arrives in a Close frame from a server that announces its restart.'>(
        '1012 приходит в кадре Close от сервера, который сообщает о своём перезапуске.'
      )
    },
    1013: {
      gloss: t<'Try again later'>('Повторите попытку позже'),
      description:
        t<'The service is overloaded or cannot serve this connection for now; clients should stay away for a while.'>(
          'Сервис перегружен или пока не может обслуживать это соединение; клиентам следует некоторое время не подключаться.'
        ),
      whenYouSeeIt: t<'A server that is still running accepted the connection and then shed it to lower its load.'>(
        'Работающий сервер принял соединение, а затем закрыл его, чтобы снизить нагрузку.'
      ),
      howToFix: {
        client:
          t<'Wait before you reconnect and wait longer each time. Keep counting attempts after a connection opens, because 1013 always follows an open one.'>(
            'Выдерживайте паузу перед переподключением и каждый раз её увеличивайте. Продолжайте считать попытки и после открытия соединения: 1013 всегда приходит по уже открытому.'
          ),
        server:
          t<'Add capacity or limit what each client may do. A Close frame has no field for a waiting time, so state one in your documentation.'>(
            'Добавьте мощностей или ограничьте действия каждого клиента. В кадре Close нет поля для времени ожидания, поэтому укажите его в документации.'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1013) throws an InvalidAccessError.'>(
        'Скрипт страницы получает этот код без изменений, но отправить его не может: close(1013) выбрасывает исключение InvalidAccessError.'
      ),
      reconnect:
        t<'Wait a random time of one to two seconds and double both limits with each attempt, up to a minute; an open connection alone is no reason to start over. The registration is stricter: use another address, or wait until the user asks.'>(
          'Выдержите случайную паузу от одной до двух секунд и с каждой попыткой удваивайте обе границы, но не более чем до минуты; само по себе открытие соединения — не повод начинать сначала. Регистрационная запись кода строже: подключайтесь по другому адресу или ждите запроса пользователя.'
        ),
      use: t<'Send 1013 from a server that is running but must lower its load.'>(
        'Отправляйте 1013 с сервера, который работает, но должен снизить нагрузку.'
      ),
      recognise: t<'1013 arrives in a Close frame from a server that runs but turns clients away for now.'>(
        '1013 приходит в кадре Close от сервера, который работает, но пока не принимает клиентов.'
      )
    },
    1014: {
      gloss: t<'Bad gateway'>('Ошибка шлюза'),
      description:
        t<'A gateway or proxy received an invalid response from the server behind it, as with the HTTP status 502.'>(
          'Шлюз или прокси получил некорректный ответ от сервера, стоящего за ним, как при статусе HTTP 502.'
        ),
      whenYouSeeIt:
        t<'The gateway is reachable, but the server behind it is down, unreachable or sends an invalid answer.'>(
          'Шлюз доступен, но сервер за ним не работает, недоступен или присылает некорректный ответ.'
        ),
      howToFix: {
        client: t<'Reconnect with a growing wait. You cannot remove the cause.'>(
          'Переподключайтесь с растущей паузой. Устранить причину вы не можете.'
        ),
        server: t<'Check the server behind the gateway, its address and its health checks.'>(
          'Проверьте сервер за шлюзом, его адрес и проверки работоспособности.'
        )
      },
      inBrowser:
        t<'Current browsers show it to script; some other implementations refuse it as a protocol error. Script cannot send it.'>(
          'Современные браузеры показывают этот код скрипту страницы; некоторые другие реализации отклоняют его как ошибку протокола. Отправить его скрипт не может.'
        ),
      reconnect: t<'Reconnect with a random, growing wait, a limited number of times.'>(
        'Переподключайтесь после случайной паузы, увеличивая её с каждым разом; число попыток ограничьте.'
      ),
      use: t<'Send 1014 only from a gateway whose server failed to give a valid response.'>(
        'Отправляйте 1014 только со шлюза, сервер за которым не дал корректного ответа.'
      ),
      recognise: t<'1014 arrives in a Close frame from a gateway, not from the server that should have answered.'>(
        '1014 приходит в кадре Close от шлюза, а не от сервера, который должен был ответить.'
      )
    },
    1015: {
      gloss: t<'TLS handshake failed'>('Сбой TLS-рукопожатия'),
      description: t<'The secure connection could not be set up, for example because the certificate is not valid.'>(
        'Не удалось установить защищённое соединение, например из-за недействительного сертификата.'
      ),
      whenYouSeeIt:
        t<'Hardly ever: browsers report 1006 instead, and most libraries report an error of the TLS layer. Some programs use the number in their own logs.'>(
          'Почти никогда: браузеры вместо него сообщают 1006, а большинство библиотек — ошибку уровня TLS. Некоторые программы записывают это число в собственные журналы.'
        ),
      howToFix: {
        client: t<'Check the host name, the clock and the trusted certificates of the device.'>(
          'Проверьте имя хоста, часы и доверенные сертификаты устройства.'
        ),
        server: t<'Install a valid certificate with its full chain, and offer a current version of TLS.'>(
          'Установите действительный сертификат с полной цепочкой и включите поддержку актуальной версии TLS.'
        )
      },
      inBrowser:
        t<'A failed TLS handshake never reaches script as 1015: it looks like any other failure, an error event and 1006.'>(
          'Неудачное TLS-рукопожатие скрипт страницы никогда не видит как 1015: оно выглядит как любой другой сбой — событие error и 1006.'
        ),
      reconnect:
        t<'Do not reconnect by program: the handshake will fail again until certificate or settings are corrected.'>(
          'Не переподключайтесь автоматически: рукопожатие не удастся, пока не исправлены сертификат или настройки.'
        ),
      use: t<'Never send 1015: without TLS there is no connection to send it on.'>(
        'Никогда не отправляйте 1015: без TLS нет соединения, по которому его можно отправить.'
      ),
      recognise:
        t<'1015 stands for a connection that failed before any WebSocket traffic. Open the same address over HTTPS to see the TLS error.'>(
          '1015 означает, что сбой соединения произошёл ещё до обмена данными по WebSocket. Чтобы увидеть ошибку TLS, откройте тот же адрес по HTTPS.'
        )
    },
    3000: {
      gloss: t<'Unauthorized'>('Не авторизован'),
      description:
        t<'The endpoint closes the connection because the client has not proved who it is, or its proof has expired.'>(
          'Сторона закрывает соединение, потому что клиент не подтвердил свою подлинность или срок действия подтверждения истёк.'
        ),
      whenYouSeeIt:
        t<'A token is missing, wrong or expired. The registered name is all that is certain; the exact meaning is up to the server.'>(
          'Токен отсутствует, неверен или просрочен. Достоверно известно лишь зарегистрированное название; точный смысл определяет сервер.'
        ),
      howToFix: {
        client: t<'Obtain new credentials, then connect once more. If that fails too, ask the user to sign in.'>(
          'Получите новые учётные данные и подключитесь ещё один раз. Если и это не удалось, попросите пользователя войти в систему.'
        ),
        server:
          t<'Check credentials during the opening handshake where you can, and close with 3000 when they expire later.'>(
            'По возможности проверяйте учётные данные во время открывающего рукопожатия, а если срок их действия истечёт позже, закрывайте соединение с кодом 3000.'
          )
      },
      inBrowser: t<'Script receives it, and may send it as well: browsers accept every code from 3000 to 4999.'>(
        'Скрипт страницы может и получать, и отправлять этот код: браузеры допускают любой код от 3000 до 4999.'
      ),
      reconnect: t<'Reconnect once, with new credentials. With the old ones it is pointless.'>(
        'Переподключитесь один раз, с новыми учётными данными. Со старыми это бесполезно.'
      ),
      use: t<'Send 3000 when you do not know who the client is and signing in would help.'>(
        'Отправляйте 3000, когда не знаете, кто клиент, и ему помог бы вход в систему.'
      ),
      recognise: t<'3000 arrives in a Close frame from an endpoint that asks for valid credentials.'>(
        '3000 приходит в кадре Close от стороны, которая требует действительных учётных данных.'
      )
    },
    3003: {
      gloss: t<'Forbidden'>('Доступ запрещён'),
      description: t<'The endpoint knows the client but does not allow what it wants.'>(
        'Сторона знает, кто клиент, но не разрешает ему то, чего он хочет.'
      ),
      whenYouSeeIt:
        t<'An account lacks a permission. The registered name is all that is certain; the exact meaning is up to the server.'>(
          'Учётной записи не хватает прав. Достоверно известно лишь зарегистрированное название; точный смысл определяет сервер.'
        ),
      howToFix: {
        client: t<'Do not try again with the same account. Ask for the permission or use another account.'>(
          'Не повторяйте попытку с той же учётной записью. Запросите права или используйте другую учётную запись.'
        ),
        server: t<'Check the permissions of the account, and name the missing one in the reason if it may be known.'>(
          'Проверьте права учётной записи и, если это не секрет, укажите в тексте причины, какого права не хватает.'
        )
      },
      inBrowser: t<'Script receives it, and may send it as well: browsers accept every code from 3000 to 4999.'>(
        'Скрипт страницы может и получать, и отправлять этот код: браузеры допускают любой код от 3000 до 4999.'
      ),
      reconnect: t<'Do not reconnect: the answer stays the same until the permissions change.'>(
        'Не переподключайтесь: ответ не изменится, пока не изменятся права.'
      ),
      use: t<'Send 3003 when you know the client and new credentials for the same account would change nothing.'>(
        'Отправляйте 3003, когда знаете, кто клиент, и новые учётные данные для той же учётной записи ничего не изменят.'
      ),
      recognise: t<'3003 arrives in a Close frame from an endpoint that refuses a client it knows.'>(
        '3003 приходит в кадре Close от стороны, которая отказывает известному ей клиенту.'
      )
    },
    3008: {
      gloss: t<'Timeout'>('Тайм-аут'),
      description: t<'The endpoint closes the connection because something did not happen in time.'>(
        'Сторона закрывает соединение, потому что что-то не произошло вовремя.'
      ),
      whenYouSeeIt:
        t<'A client stayed silent for too long, or a step such as signing in took too long. The code does not tell which limit it was.'>(
          'Клиент слишком долго молчал, или какой-то этап, например вход в систему, занял слишком много времени. Какой именно тайм-аут сработал, код не сообщает.'
        ),
      howToFix: {
        client:
          t<'Find out from the server’s documentation which limit applies. Send messages of your own before an idle limit ends.'>(
            'Узнайте из документации сервера, какой тайм-аут действует. Отправляйте собственные сообщения до истечения тайм-аута простоя.'
          ),
        server: t<'Name the limit in the reason, and make an idle limit longer than the interval of your pings.'>(
          'Указывайте в тексте причины, какой тайм-аут сработал, а тайм-аут простоя задавайте больше интервала ваших ping-кадров.'
        )
      },
      inBrowser:
        t<'Script receives it, and may send it as well. It cannot send pings, so it needs ordinary messages to stay active.'>(
          'Скрипт страницы может и получать, и отправлять этот код. Отправлять ping-кадры он не может, поэтому для поддержания активности ему нужны обычные сообщения.'
        ),
      reconnect: t<'Reconnect with a random, growing wait, a limited number of times.'>(
        'Переподключайтесь после случайной паузы, увеличивая её с каждым разом; число попыток ограничьте.'
      ),
      use: t<'Send 3008 when a time limit that you set ran out.'>(
        'Отправляйте 3008, когда истёк установленный вами тайм-аут.'
      ),
      recognise: t<'3008 arrives in a Close frame from an endpoint that waited in vain but still works.'>(
        '3008 приходит в кадре Close от стороны, которая не дождалась нужного, но продолжает работать.'
      )
    }
  },
  ranges: {
    unused: {
      gloss: t<'Not used'>('Не используется'),
      description: t<'Codes below 1000 are not used by the WebSocket protocol.'>(
        'Коды меньше 1000 в протоколе WebSocket не используются.'
      ),
      whenYouSeeIt:
        t<'A program is faulty, or a number of another kind, such as an HTTP status, was taken for a close code.'>(
          'В программе ошибка, или за код закрытия приняли число другого рода, например статус HTTP.'
        ),
      howToFix: {
        client: t<'Do not send it. Check where the number comes from.'>(
          'Не отправляйте его. Выясните, откуда взялось это число.'
        ),
        server: t<'Do not send it. Use a registered code or one from 4000 to 4999.'>(
          'Не отправляйте его. Используйте зарегистрированный код или код от 4000 до 4999.'
        )
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        'Скрипт страницы не может его отправить: close выбрасывает исключение InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect by program: first correct the program that uses the number.'>(
        'Не переподключайтесь автоматически: сначала исправьте программу, которая использует это число.'
      )
    },
    unassigned: {
      gloss: t<'Unassigned'>('Не назначен'),
      description: t<'The code is kept for the WebSocket protocol and its extensions, but has no meaning yet.'>(
        'Код отведён протоколу WebSocket и его расширениям, но значения пока не имеет.'
      ),
      whenYouSeeIt: t<'A program uses a code that it should not, or follows a standard newer than this table.'>(
        'Программа использует код, который использовать не следует, или опирается на стандарт, который новее этой таблицы.'
      ),
      howToFix: {
        client: t<'Do not send it. Report it if a server sends it.'>(
          'Не отправляйте его. Если его отправляет сервер, сообщите об этом.'
        ),
        server: t<'Do not send it: a peer may treat it as a protocol error. Use a code from 4000 to 4999.'>(
          'Не отправляйте его: другая сторона может счесть это ошибкой протокола. Используйте код от 4000 до 4999.'
        )
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        'Скрипт страницы не может его отправить: close выбрасывает исключение InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect by program: find out first what the sender means by it.'>(
        'Не переподключайтесь автоматически: сначала выясните, что имеет в виду отправитель.'
      )
    },
    library: {
      gloss: t<'For libraries and frameworks'>('Для библиотек и фреймворков'),
      description:
        t<'The code belongs to the range for libraries, frameworks and applications, which register codes with IANA. No registration of this one is known.'>(
          'Код входит в диапазон для библиотек, фреймворков и приложений, которые регистрируют свои коды в IANA. О регистрации этого кода ничего не известно.'
        ),
      whenYouSeeIt: t<'A library or framework that you use, or the server, chose this code.'>(
        'Этот код выбран библиотекой или фреймворком, которые вы используете, либо сервером.'
      ),
      howToFix: {
        client: t<'Look the code up in the documentation of the server or its framework.'>(
          'Найдите код в документации сервера или его фреймворка.'
        ),
        server: t<'Register the code with IANA, or use one from 4000 to 4999 for an application of your own.'>(
          'Зарегистрируйте код в IANA или используйте для собственного приложения код от 4000 до 4999.'
        )
      },
      inBrowser: t<'Script may send and receive it.'>('Скрипт страницы может отправлять и получать этот код.'),
      reconnect: t<'Follow the documentation of the library. If it says nothing, do not reconnect by program.'>(
        'Следуйте документации библиотеки. Если в ней об этом ничего не сказано, не переподключайтесь автоматически.'
      )
    },
    private: {
      gloss: t<'Private use'>('Для частного использования'),
      description:
        t<'The code is for private use and means what the two endpoints have agreed on. It cannot be registered.'>(
          'Код предназначен для частного использования и означает то, о чём договорились обе стороны. Зарегистрировать его нельзя.'
        ),
      whenYouSeeIt: t<'The application at the other end chose this code.'>(
        'Этот код выбрало приложение на другой стороне.'
      ),
      howToFix: {
        client: t<'Look the code up in the documentation of the application.'>(
          'Найдите код в документации приложения.'
        ),
        server:
          t<'Keep a list of your own codes with their meaning, and say for each whether clients should reconnect.'>(
            'Ведите список собственных кодов с их значениями и для каждого указывайте, следует ли клиентам переподключаться.'
          )
      },
      inBrowser: t<'Script may send and receive it.'>('Скрипт страницы может отправлять и получать этот код.'),
      reconnect: t<'Do as the application’s documentation says. If it says nothing, do not reconnect by program.'>(
        'Действуйте так, как указано в документации приложения. Если в ней об этом ничего не сказано, не переподключайтесь автоматически.'
      )
    },
    outside: {
      gloss: t<'Outside every range'>('Вне всех диапазонов'),
      description: t<'The number fits into a Close frame, but no range of the WebSocket protocol contains it.'>(
        'Число помещается в кадр Close, но не входит ни в один диапазон протокола WebSocket.'
      ),
      whenYouSeeIt: t<'A program is faulty, or counts its own codes beyond 4999.'>(
        'В программе ошибка, или нумерация её собственных кодов вышла за 4999.'
      ),
      howToFix: {
        client: t<'Do not send it. Check where the number comes from.'>(
          'Не отправляйте его. Выясните, откуда взялось это число.'
        ),
        server: t<'Do not send it. Use a code from 4000 to 4999.'>(
          'Не отправляйте его. Используйте код от 4000 до 4999.'
        )
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        'Скрипт страницы не может его отправить: close выбрасывает исключение InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect by program: first correct the program that uses the number.'>(
        'Не переподключайтесь автоматически: сначала исправьте программу, которая использует это число.'
      )
    }
  },
  notes: {
    '1000/1001':
      t<'Both are orderly closes. 1000 says that the work is done; 1001 says only that the endpoint leaves, so the work may be unfinished and a client may come back. A server normally sees 1001, not 1000, when a user closes a tab.'>(
        'Оба кода означают штатное закрытие. 1000 говорит, что работа закончена; 1001 — лишь о том, что сторона отключается, поэтому работа может быть не завершена и клиент может вернуться. Когда пользователь закрывает вкладку, сервер обычно видит 1001, а не 1000.'
      ),
    '1000/1005':
      t<'A browser’s close(1000) sends a code; close() sends none and the server reports 1005. Handle both as a deliberate close.'>(
        'Вызов close(1000) в браузере отправляет код; close() кода не отправляет, и сервер сообщает 1005. Оба случая обрабатывайте как намеренное закрытие.'
      ),
    '1000/1006':
      t<'1000 is what the other endpoint said. 1006 was said by nobody: this endpoint reports it because no Close frame came, so the work may have been cut off in the middle.'>(
        'Код 1000 отправила другая сторона. Код 1006 не отправлял никто: его сообщает сама принимающая сторона, потому что кадр Close не пришёл, и работа могла оборваться на полпути.'
      ),
    '1000/1013':
      t<'A server that closes with 1000 when it is full tells clients that all is well; 1013 tells them to return later.'>(
        'Сервер, который при нехватке ресурсов закрывает соединение с кодом 1000, сообщает клиентам, что всё в порядке; 1013 просит их вернуться позже.'
      ),
    '1001/1005':
      t<'Either may come from a page whose program chose no code: the browser sends 1001 when the page goes away, and a close() without arguments arrives as 1005.'>(
        'Оба кода могут прийти от страницы, программа которой кода не выбирала: когда пользователь покидает страницу, браузер сам отправляет 1001, а вызов close() без аргументов приходит как 1005.'
      ),
    '1001/1006':
      t<'A server that is stopped properly sends 1001. If it is killed before it can do so, its clients see 1006.'>(
        'Сервер, который останавливают штатно, отправляет 1001. Если его принудительно завершают раньше, чем он успевает это сделать, его клиенты видят 1006.'
      ),
    '1001/1012':
      t<'Both may accompany a deployment. 1001 says that this server leaves; 1012 adds that the service will be back, so it is the clearer choice before a restart.'>(
        'При развёртывании может встретиться любой из двух кодов. 1001 говорит, что этот сервер прекращает работу; 1012 добавляет, что сервис вернётся, поэтому перед перезапуском он понятнее.'
      ),
    '1001/1013':
      t<'With 1001 the server goes away; with 1013 it stays but has no room. After 1001 another instance may answer at once, while a quick return after 1013 adds to the load.'>(
        'При 1001 сервер прекращает работу; при 1013 он остаётся в строю, но не может принять ещё клиентов. После 1001 сразу может ответить другой экземпляр, а поспешное возвращение после 1013 лишь увеличивает нагрузку.'
      ),
    '1002/1003':
      t<'1002 concerns the frames, 1003 the type of a message in correct frames. Some published tables have the two numbers swapped.'>(
        '1002 относится к кадрам, 1003 — к типу сообщения в корректных кадрах. В некоторых опубликованных таблицах эти два числа перепутаны.'
      ),
    '1002/1007': t<'1002 concerns how bytes are framed, 1007 what a message contains: its frames were correct.'>(
      '1002 относится к тому, как байты разбиты на кадры, 1007 — к содержимому сообщения: сами кадры были корректными.'
    ),
    '1003/1007':
      t<'1003 refuses a whole type of data, 1007 one message with invalid content. Older tables give 1007 the name of 1003, Unsupported Data.'>(
        '1003 отклоняет целый тип данных, 1007 — одно сообщение с недопустимым содержимым. В старых таблицах 1007 носит название кода 1003, Unsupported Data.'
      ),
    '1005/1006':
      t<'With 1005 a Close frame arrived, with 1006 none did. 1005 is therefore a clean, deliberate close, and 1006 is a failure.'>(
        'При 1005 кадр Close пришёл, при 1006 — нет. Поэтому 1005 — корректное и намеренное закрытие, а 1006 — сбой.'
      ),
    '1006/1011':
      t<'A server that still handles its errors can send 1011. One that dies from the error sends nothing, and its clients see 1006.'>(
        'Сервер, который ещё способен обработать ошибку, может отправить 1011. Если ошибка завершает процесс, сервер не отправляет ничего, и его клиенты видят 1006.'
      ),
    '1006/1013':
      t<'A server that overload has brought down cannot send 1013 any more: its clients see 1006. The wait after 1013 is never shorter than a second, because the server has said that it is overloaded.'>(
        'Сервер, упавший из-за перегрузки, уже не может отправить 1013: его клиенты видят 1006. Пауза после 1013 никогда не бывает короче секунды, поскольку сервер сообщил о перегрузке.'
      ),
    '1006/1014':
      t<'A gateway that cannot reach its server during the opening handshake answers with HTTP 502, which a browser reports as 1006. 1014 can only follow once the connection is open.'>(
        'Если шлюз не может связаться со своим сервером во время открывающего рукопожатия, он отвечает статусом HTTP 502, и браузер сообщает 1006. Код 1014 возможен, только когда соединение уже открыто.'
      ),
    '1006/1015':
      t<'A browser reports a failed TLS handshake as 1006, so a page cannot tell the two apart. 1015 stands only in what other programs report.'>(
        'О неудачном TLS-рукопожатии браузер сообщает кодом 1006, поэтому страница эти два случая не различает. 1015 встречается только в сообщениях других программ.'
      ),
    '1006/3008':
      t<'An endpoint that has waited too long can send 3008. A proxy that cuts an idle connection sends no Close frame, and both ends see 1006.'>(
        'Сторона, которая не дождалась нужного, может отправить 3008. Прокси, обрывающий простаивающее соединение, кадра Close не отправляет, и обе стороны видят 1006.'
      ),
    '1008/3000':
      t<'1008 is the general refusal. 3000 says what is missing, valid credentials, and so a client can act on it.'>(
        '1008 — это отказ общего вида. 3000 уточняет, чего не хватает (действительных учётных данных), поэтому клиент может на это отреагировать.'
      ),
    '1008/3003': t<'Both refuse. 3003 says that it is about permissions, while 1008 leaves the rule open.'>(
      'Оба кода означают отказ. 3003 говорит, что дело в правах, а 1008 не раскрывает, какое правило нарушено.'
    ),
    '1010/1013':
      t<'The direction differs: a client sends 1010 because the server lacks an extension, a server sends 1013 because it has too much to do.'>(
        'Различается направление: 1010 отправляет клиент, потому что у сервера нет нужного расширения, 1013 — сервер, потому что у него слишком много работы.'
      ),
    '1011/1013':
      t<'1011 is an error that nobody expected, 1013 a decision to shed load. Clients can expect 1013 to pass; after 1011 they cannot know.'>(
        '1011 — это ошибка, которой никто не ждал, 1013 — решение снизить нагрузку. При 1013 клиенты могут рассчитывать, что это временно; при 1011 знать этого они не могут.'
      ),
    '1011/1014': t<'With 1011 the endpoint itself failed. With 1014 it works, but the server behind it does not.'>(
      'При 1011 сбой произошёл у самой стороны, отправившей код. При 1014 она исправна, но не работает сервер за ней.'
    ),
    '1012/1013':
      t<'After 1012 the service is expected back within seconds, so the wait is capped low. After 1013 nobody knows how long it will take, so the wait grows further.'>(
        'После 1012 сервис должен вернуться через несколько секунд, поэтому верхний предел паузы невелик. После 1013 неизвестно, сколько придётся ждать, поэтому пауза растёт и дальше.'
      ),
    '1013/1014':
      t<'With 1013 the service answers and asks for patience. With 1014 a gateway answers in place of a service that does not.'>(
        'При 1013 сервис отвечает и просит подождать. При 1014 вместо сервиса, который не отвечает, отвечает шлюз.'
      ),
    '3000/3003':
      t<'The difference is that of HTTP 401 and 403: new credentials can help after 3000, but not after 3003.'>(
        'Разница та же, что между HTTP 401 и 403: после 3000 новые учётные данные могут помочь, после 3003 — нет.'
      )
  }
}
