import { t, type Locale } from '../texts/translation.js'

/** Simplified Chinese. */
export const zh: Locale = {
  language: 'zh-Hans',
  languageName: '简体中文',
  sentenceSeparator: '',
  labels: {
    description: t<'Description'>('描述'),
    whenYouSeeIt: t<'When you see it'>('何时出现'),
    howToFix: t<'How to fix'>('如何修复'),
    keyDifferences: t<'Key differences'>('主要区别'),
    whenToUse: t<'When to use which'>('何时使用哪个'),
    howToTellApart: t<'How to tell them apart'>('如何区分'),
    learnMore: t<'Learn more'>('了解更多'),
    client: t<'Client'>('客户端'),
    server: t<'Server'>('服务器'),
    inBrowser: t<'In a browser'>('在浏览器中'),
    reconnect: t<'Reconnect'>('重连'),
    sources: t<'Sources'>('资料来源'),
    aliases: t<'Other names'>('其他名称'),
    disagreements: t<'Where sources disagree'>('资料之间的分歧'),
    followed: t<'Followed here'>('此处采用'),
    note: t<'Note'>('备注'),
    range: t<'Range'>('范围')
  },
  aspects: {
    recognise: t<'How to recognise it'>('如何识别'),
    sentBy: t<'Sent by'>('发送方'),
    sendable: t<'May be sent in a Close frame'>('能否在 Close 帧中发送'),
    fromPage: t<'May be sent by script in a page'>('能否由页面脚本发送'),
    seenAs: t<'How it is received'>('接收方如何得知'),
    clean: t<'Clean close'>('是否干净关闭'),
    reconnect: t<'Reconnect'>('重连'),
    wait: t<'Wait before reconnecting'>('重连前的等待时间'),
    attempts: t<'Attempts'>('重连次数')
  },
  values: {
    sentBy: {
      client: t<'Client'>('客户端'),
      server: t<'Server'>('服务器'),
      either: t<'Client or server'>('客户端或服务器'),
      nobody: t<'Nobody'>('无')
    },
    sendable: { yes: t<'Yes'>('能'), no: t<'No'>('不能') },
    fromPage: { yes: t<'Yes'>('能'), no: t<'No'>('不能') },
    seenAs: {
      code: t<'In a Close frame'>('收到带有该关闭码的 Close 帧'),
      'frame-without-code': t<'As a Close frame without a code'>('收到不带关闭码的 Close 帧'),
      'no-frame': t<'As the end of the connection without a Close frame'>('连接中断，没有收到 Close 帧'),
      'not-shown': t<'As 1006 in browsers; some other programs report it themselves'>(
        '在浏览器中表现为 1006；其他某些程序会自行报告该关闭码'
      ),
      never: t<'Never'>('不会收到')
    },
    clean: {
      yes: t<'Yes, when the closing handshake completes'>('是，前提是关闭握手完成'),
      no: t<'No'>('否'),
      never: t<'Never seen'>('不会出现')
    },
    reconnect: {
      never: t<'No'>('不重连'),
      'after-change': t<'Only after the cause has been removed'>('仅在消除原因之后重连'),
      'after-renewal': t<'Once, with new credentials'>('使用新凭据重连一次'),
      limited: t<'Yes, a limited number of times, waiting longer each time'>('可以重连，次数有限，等待时间逐次延长'),
      spread:
        t<'Yes, at random moments so that clients do not return together'>('可以重连，时机随机，以免客户端同时涌回'),
      backoff:
        t<'Yes, waiting longer each time, even if a connection opens in between'>(
          '可以重连，等待时间逐次延长，即使其间连接成功过也不例外'
        ),
      'by-agreement': t<'As the two endpoints have agreed'>('按两个端点的约定')
    },
    wait: {
      none: t<'Does not apply'>('不适用'),
      once: t<'Random, {min} to {max} s'>('随机，{min} 到 {max} 秒'),
      growing: t<'Random, {min} to {max} s at first, growing to {cap} s'>(
        '随机，起初为 {min} 到 {max} 秒，逐次延长，最长 {cap} 秒'
      )
    },
    attempts: {
      none: t<'Does not apply'>('不适用'),
      limited: t<'{attempts} at most'>('最多 {attempts} 次'),
      unlimited: t<'Unlimited'>('不限')
    }
  },
  kinds: {
    registered: t<'Registered, may be sent'>('已注册，可以发送'),
    reserved: t<'Registered, must not be sent'>('已注册，不得发送'),
    unassigned: t<'Unassigned'>('未分配'),
    library: t<'For libraries, frameworks and applications'>('供库、框架和应用使用'),
    private: t<'Private use'>('私有用途'),
    unused: t<'Not used'>('未使用'),
    outside: t<'Outside every range'>('不属于任何范围')
  },
  disagreements: {
    questions: {
      name: t<'Name'>('名称'),
      'close-without-code':
        t<'Which code is received after close() without a code'>('调用不带关闭码的 close() 后收到的关闭码'),
      'sent-by': t<'Who may send it'>('谁可以发送'),
      sendable: t<'Whether it may be sent'>('是否可以发送'),
      receipt: t<'What the receiver does with it'>('接收方如何处理'),
      reconnect: t<'Whether a client reconnects'>('客户端是否重连'),
      'first-wait': t<'First wait before reconnecting'>('首次重连前的等待时间'),
      'error-details': t<'Where script learns the cause'>('脚本从哪里得知原因'),
      'application-errors': t<'Code for errors of an application’s own protocol'>('应用自有协议出错时使用的关闭码'),
      'application-use': t<'Whether an application may use it'>('应用是否可以使用')
    },
    answers: {
      yes: t<'Yes'>('是'),
      never: t<'No'>('否'),
      limited: t<'Yes, a limited number of times'>('是，次数有限'),
      backoff: t<'Yes, waiting longer each time'>('是，等待时间逐次延长'),
      'other-address': t<'To another address, or when the user asks'>('连接其他地址，或在用户要求时重连'),
      '1-5 s': t<'1 to 5 s'>('1 到 5 秒'),
      '5-30 s': t<'5 to 30 s'>('5 到 30 秒'),
      server: t<'Server'>('服务器'),
      either: t<'Client or server'>('客户端或服务器'),
      'frame-without-code': t<'No, a Close frame without a code is sent instead'>('否，改为发送不带关闭码的 Close 帧'),
      error: t<'No, close throws an error'>('否，close 会抛出错误'),
      'error-event': t<'From the error event'>('从 error 事件'),
      none: t<'Nowhere'>('无从得知'),
      refused: t<'Refuses it as a protocol error'>('作为协议错误拒绝'),
      accepted: t<'Accepts it'>('接受')
    },
    parties: {
      browsers: t<'browsers'>('浏览器'),
      libraries: t<'some libraries'>('某些库'),
      guides: t<'published guides'>('公开发布的指南'),
      'copied-answers': t<'widely copied answers'>('被广泛转载的答案'),
      'old-mdn': t<'older versions of MDN and their copies'>('旧版 MDN 及其转载'),
      registration: t<'the registration of the code'>('该关闭码的注册资料'),
      'erratum-3227': t<'erratum 3227 of RFC 6455'>('RFC 6455 的勘误 3227')
    }
  },
  log: { found: t<'×{count}, first in line {line}'>('×{count}，首次出现在第 {line} 行') },
  comparison: {
    title: t<'WebSocket close codes {a} ({aName}) and {b} ({bName})'>(
      'WebSocket 关闭码 {a}（{aName}）与 {b}（{bName}）'
    ),
    sending: {
      both: t<'A Close frame may carry either code, {a} or {b}.'>('Close 帧可以携带 {a} 或 {b} 中的任意一个。'),
      one: t<'A Close frame may carry {sent}, but never {unsent}.'>('Close 帧可以携带 {sent}，但绝不能携带 {unsent}。'),
      neither: t<'A Close frame must carry neither {a} nor {b}.'>('Close 帧既不得携带 {a}，也不得携带 {b}。')
    },
    reconnecting: {
      both: t<'After either of the two, a client may try to reconnect.'>('无论出现哪一个，客户端都可以尝试重连。'),
      one: t<'After {again}, a client may try to reconnect; after {final}, it should not do so by itself.'>(
        '出现 {again} 后，客户端可以尝试重连；出现 {final} 后，则不应自动重连。'
      ),
      neither:
        t<'After either of the two, a client should not reconnect by itself.'>('无论出现哪一个，客户端都不应自动重连。')
    }
  },
  codes: {
    1000: {
      gloss: t<'Normal closure'>('正常关闭'),
      description:
        t<'The connection has done its work, and one endpoint closes it on purpose.'>(
          '连接已完成任务，由其中一个端点主动关闭。'
        ),
      whenYouSeeIt:
        t<'A program called close with code 1000, for example after a log-out or when a task was done; some libraries also send it for a close() without a code. One endpoint alone decides this; the other need not agree beforehand.'>(
          '某个程序以关闭码 1000 调用了 close，例如在退出登录之后，或任务完成之时；有些库在调用不带关闭码的 close() 时也会发送 1000。是否关闭由一个端点单方面决定，无需对端事先同意。'
        ),
      howToFix: {
        client:
          t<'There is nothing to fix. Leave the connection closed unless your application protocol says otherwise.'>(
            '无需修复。除非应用协议另有规定，否则让连接保持关闭即可。'
          ),
        server:
          t<'There is nothing to fix. If clients should come back, close with a code that says so, such as 1012 or 1013.'>(
            '无需修复。如果希望客户端稍后再连回来，请使用能表明这一点的关闭码，例如 1012 或 1013。'
          )
      },
      inBrowser:
        t<'Script may send it with close(1000). A close() without a code does not send 1000: it sends a Close frame without a code.'>(
          '脚本可以用 close(1000) 发送它。不带关闭码的 close() 不会发送 1000，而是发送一个不带关闭码的 Close 帧。'
        ),
      reconnect:
        t<'Do not reconnect. Open a new connection when the user or the application needs one, or where your application protocol asks for it.'>(
          '不要重连。等到用户或应用有需要，或者应用协议要求时，再建立新连接。'
        ),
      use: t<'Send 1000 when the work of the connection is done and nothing went wrong.'>(
        '连接的任务已经完成且没有出错时，发送 1000。'
      ),
      recognise: t<'1000 arrives in a Close frame whose sender chose to say that all is well.'>(
        '1000 随 Close 帧到达，发送方以此表明一切正常。'
      )
    },
    1001: {
      gloss: t<'Going away'>('端点离开'),
      description:
        t<'The endpoint that sends the code is about to disappear: a server stops, or a user leaves the page.'>(
          '发送该关闭码的端点即将离开：服务器要停止运行，或者用户要离开页面。'
        ),
      whenYouSeeIt:
        t<'A client sees it when a server shuts down or is replaced. A server sees it when a browser tab is closed or shows another page.'>(
          '服务器关停或被替换时，客户端会收到它。浏览器标签页被关闭或跳转到其他页面时，服务器会收到它。'
        ),
      howToFix: {
        client:
          t<'Reconnect with a random wait that grows. A deployment closes many connections at once, so do not return immediately.'>(
            '等待一段随机时间后重连，并逐次延长等待时间。一次部署会同时关闭大量连接，因此不要立即重连。'
          ),
        server:
          t<'A 1001 from a client needs no action beyond releasing what belongs to the connection. Before you stop, send 1001 or 1012 to every client instead of dropping the connections.'>(
            '收到客户端发来的 1001 时，除了释放该连接占用的资源，无需其他处理。服务器停止之前，应向每个客户端发送 1001 或 1012，而不是直接断开连接。'
          )
      },
      inBrowser:
        t<'The browser sends it by itself when the page goes away. Script cannot send it: close(1001) throws an InvalidAccessError.'>(
          '用户离开页面时，浏览器会自动发送它。脚本不能发送：close(1001) 会抛出 InvalidAccessError。'
        ),
      reconnect:
        t<'A client that receives 1001 reconnects after a random wait that grows with each attempt, a limited number of times. A server does not reconnect.'>(
          '收到 1001 的客户端应等待一段随机时间后重连，等待时间逐次延长，且次数有限。服务器不会重连。'
        ),
      use: t<'Send 1001 when this endpoint itself is about to disappear.'>('本端点自身即将离开时，发送 1001。'),
      recognise: t<'1001 arrives in a Close frame from an endpoint that announces its own departure.'>(
        '1001 随 Close 帧到达，由宣告自己即将离开的端点发出。'
      )
    },
    1002: {
      gloss: t<'Protocol error'>('协议错误'),
      description:
        t<'The endpoint closes the connection because the other one broke the rules of the WebSocket protocol.'>(
          '由于对端违反了 WebSocket 协议的规则，端点关闭连接。'
        ),
      whenYouSeeIt:
        t<'A frame was malformed, for example unmasked from a client or with a reserved bit set. The usual causes are a faulty library, or a proxy that changes the bytes.'>(
          '某个帧的格式有误，例如客户端发出的帧未加掩码，或者保留位被置位。常见原因是所用的库有缺陷，或者代理改动了传输的字节。'
        ),
      howToFix: {
        client:
          t<'Update the WebSocket library, and check with a direct connection whether a proxy is to blame. Do not resend the same bytes.'>(
            '更新 WebSocket 库，并尝试绕过代理直接连接，以确认是否由代理引起。不要重新发送相同的字节。'
          ),
        server:
          t<'Update the WebSocket library and record which frame was refused. For errors in your own message format use a code from 4000 to 4999.'>(
            '更新 WebSocket 库，并记录被拒绝的是哪个帧。如果是自定义消息格式出错，请使用 4000 到 4999 之间的关闭码。'
          )
      },
      inBrowser:
        t<'A 1002 from the server reaches script as 1002. When the browser itself finds the error, script sees 1006. Script cannot send the code.'>(
          '服务器发来的 1002 会以 1002 的形式传给脚本。如果错误由浏览器自己发现，脚本看到的则是 1006。脚本不能发送该关闭码。'
        ),
      reconnect:
        t<'Do not reconnect by program: the same bytes will fail again. First remove the cause.'>(
          '不要让程序自动重连：相同的字节会再次失败。应先消除原因。'
        ),
      use: t<'Send 1002 when the bytes break the WebSocket protocol; mostly the library does this for you.'>(
        '收到的字节违反 WebSocket 协议时，发送 1002；这通常由库代为完成。'
      ),
      recognise: t<'1002 arrives in a Close frame from an endpoint that could not accept a frame as such.'>(
        '1002 随 Close 帧到达，发送它的端点无法接受某个帧，问题出在帧本身。'
      )
    },
    1003: {
      gloss: t<'Unsupported data'>('不支持的数据'),
      description:
        t<'The endpoint received a type of data that it does not handle, such as binary where it expects text.'>(
          '端点收到了自己不处理的数据类型，例如期望文本却收到了二进制数据。'
        ),
      whenYouSeeIt:
        t<'A binary message went to an endpoint that reads text only, or the other way round. The message itself was well-formed.'>(
          '二进制消息发给了只读取文本的端点，或者正好相反。消息本身的格式没有问题。'
        ),
      howToFix: {
        client:
          t<'Send the type that the server documents. In a browser, a string is sent as text, a Blob or buffer as binary.'>(
            '发送服务器文档中规定的类型。在浏览器中，字符串以文本形式发送，Blob 或缓冲区以二进制形式发送。'
          ),
        server:
          t<'Say in your documentation which types you accept, or accept both and convert.'>(
            '在文档中说明接受哪些类型，或者两种都接受并自行转换。'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1003) throws an InvalidAccessError.'>(
        '脚本会原样收到它，但不能发送：close(1003) 会抛出 InvalidAccessError。'
      ),
      reconnect:
        t<'Do not reconnect until the program sends another type of data: the same message will be refused again.'>(
          '在程序改为发送其他类型的数据之前不要重连：同样的消息会再次被拒绝。'
        ),
      use: t<'Send 1003 when a message has a type, text or binary, that you do not handle at all.'>(
        '消息属于你完全不处理的类型（文本或二进制）时，发送 1003。'
      ),
      recognise: t<'1003 arrives in a Close frame after a message whose type was not accepted.'>(
        '1003 随 Close 帧到达，此前有一条消息的类型未被接受。'
      )
    },
    1004: {
      gloss: t<'Reserved'>('保留'),
      description: t<'This code is reserved and has no meaning. A later standard may give it one.'>(
        '该关闭码为保留码，没有含义。将来的标准可能会为它赋予含义。'
      ),
      whenYouSeeIt:
        t<'You should never see it. Where a program shows it, the program made it up or accepted a frame that others refuse.'>(
          '正常情况下不会出现。如果某个程序显示了它，要么是它自行编造的，要么是它接受了其他程序会拒绝的帧。'
        ),
      howToFix: {
        client:
          t<'Do not send it. If a server sends it, report that to its operator.'>(
            '不要发送它。如果服务器发送了它，请向服务器的运营方报告。'
          ),
        server: t<'Do not send it. Choose a registered code that fits, or one from 4000 to 4999.'>(
          '不要发送它。请选用合适的已注册关闭码，或者 4000 到 4999 之间的关闭码。'
        )
      },
      inBrowser:
        t<'Script cannot send it. Chromium and Firefox pass a received 1004 on to script; many other implementations fail the connection instead.'>(
          '脚本不能发送它。Chromium 和 Firefox 会把收到的 1004 原样交给脚本；其他许多实现则会将连接判定为失败。'
        ),
      reconnect: t<'Do not reconnect by program: first find out which program uses a code without meaning.'>(
        '不要让程序自动重连：先查明是哪个程序使用了没有含义的关闭码。'
      ),
      use: t<'Never send 1004: it has no meaning.'>('切勿发送 1004：它没有含义。'),
      recognise: t<'1004 does not occur between correct endpoints.'>('在实现正确的端点之间，不会出现 1004。')
    },
    1005: {
      gloss: t<'No status received'>('未收到关闭码'),
      description: t<'The Close frame that arrived carried no code. The number is a stand-in for the missing one.'>(
        '收到的 Close 帧不带关闭码。这个数字只是用来代替缺失的关闭码。'
      ),
      whenYouSeeIt:
        t<'The other endpoint closed the connection on purpose without giving a code. A close() without arguments in a browser does exactly this.'>(
          '对端主动关闭了连接，但没有给出关闭码。在浏览器中调用不带参数的 close()，就是这种情况。'
        ),
      howToFix: {
        client: t<'There is nothing to repair. Call close with a code if the server should learn the reason.'>(
          '无需修复。如果需要让服务器了解原因，请在调用 close 时给出关闭码。'
        ),
        server:
          t<'Treat it as a deliberate close. When you pass a received code on, replace 1005 by 1000 or by no code, as it must not be sent.'>(
            '将其视为主动关闭。转发收到的关闭码时，请把 1005 换成 1000，或者不带关闭码，因为 1005 不得发送。'
          )
      },
      inBrowser:
        t<'Script receives it, with wasClean set to true, but cannot send it: close(1005) throws an InvalidAccessError.'>(
          '脚本能收到它，此时 wasClean 为 true，但不能发送：close(1005) 会抛出 InvalidAccessError。'
        ),
      reconnect: t<'Do not reconnect: somebody closed the connection on purpose.'>('不要重连：连接是被主动关闭的。'),
      use: t<'Never send 1005: close without a code and the other endpoint will report it.'>(
        '切勿发送 1005：关闭时不带关闭码，对端自会报告 1005。'
      ),
      recognise: t<'1005 stands for a Close frame that did arrive, but without a code. The close was deliberate.'>(
        '1005 表示 Close 帧确实到达，只是不带关闭码。连接是被主动关闭的。'
      )
    },
    1006: {
      gloss: t<'Abnormal closure'>('异常关闭'),
      description: t<'The connection ended, or never came about, without a Close frame from the other endpoint.'>(
        '连接在没有收到对端 Close 帧的情况下中断，或者根本没有建立。'
      ),
      whenYouSeeIt:
        t<'A process crashed, the network failed, or a proxy cut an idle connection. In browsers every failed attempt to connect looks like this as well: wrong address, refused handshake, invalid certificate.'>(
          '进程崩溃、网络故障，或者代理切断了空闲连接。在浏览器中，任何失败的连接尝试也都是同样的表现：地址错误、握手被拒绝、证书无效。'
        ),
      howToFix: {
        client:
          t<'Reconnect with a random, growing wait. Look for the cause in the network panel and in the logs of the server, as the error event tells script nothing.'>(
            '等待一段随机时间后重连，并逐次延长等待时间。请在浏览器的网络面板和服务器日志中查找原因，因为 error 事件不会向脚本提供任何信息。'
          ),
        server:
          t<'Compare the idle limits of every proxy on the way with the interval of your pings, and check logs for crashes and refused handshakes. Browsers answer pings by themselves.'>(
            '将链路上各个代理的空闲时限与 ping 的间隔进行比较，并检查日志中是否有崩溃或握手被拒绝的记录。浏览器会自动响应 ping。'
          )
      },
      inBrowser:
        t<'Script sees an error event without details, then 1006 with wasClean set to false. It cannot send the code, and it cannot send pings.'>(
          '脚本先收到一个不含任何细节的 error 事件，然后得到 1006，此时 wasClean 为 false。脚本不能发送该关闭码，也不能发送 ping。'
        ),
      reconnect:
        t<'Reconnect after a random wait of up to five seconds, then wait longer after each failure, a limited number of times.'>(
          '先等待最多 5 秒的随机时间再重连，此后每失败一次就等待更久，且次数有限。'
        ),
      use: t<'Never send 1006: it reports that no Close frame came.'>('切勿发送 1006：它表示没有收到 Close 帧。'),
      recognise:
        t<'1006 stands for a connection that ended without any Close frame. In a browser it also covers failed attempts to connect.'>(
          '1006 表示连接中断时没有收到任何 Close 帧。在浏览器中，它还包括失败的连接尝试。'
        )
    },
    1007: {
      gloss: t<'Invalid message content'>('消息内容无效'),
      description:
        t<'The content of a message does not fit its type, for example a text message that is not valid UTF-8.'>(
          '消息的内容与其类型不符，例如文本消息不是有效的 UTF-8。'
        ),
      whenYouSeeIt:
        t<'A program sent bytes in another encoding as text, or cut a multi-byte character in two between messages. A failed decompression may be reported this way too.'>(
          '程序把其他编码的字节当作文本发送，或者把一个多字节字符拆到了两条消息中。解压失败也可能以这种方式报告。'
        ),
      howToFix: {
        client: t<'Encode text as UTF-8 before sending, or send the bytes as a binary message.'>(
          '发送前将文本编码为 UTF-8，或者将这些字节作为二进制消息发送。'
        ),
        server:
          t<'Encode text as UTF-8 and cut long texts between characters. If compression is on, turn it off once to see whether it is the cause.'>(
            '将文本编码为 UTF-8，并在字符边界处切分长文本。如果启用了压缩，可暂时关闭，看看问题是否由它引起。'
          )
      },
      inBrowser:
        t<'A browser encodes text correctly by itself, so a page hardly ever causes it. Script receives the code but cannot send it.'>(
          '浏览器会自动对文本进行正确编码，因此页面几乎不会引发该关闭码。脚本能收到它，但不能发送。'
        ),
      reconnect:
        t<'Do not reconnect until the encoding has been corrected: the same content will be refused again.'>(
          '在编码问题得到纠正之前不要重连：同样的内容会再次被拒绝。'
        ),
      use: t<'Send 1007 when the type of a message is right, but its content is not valid for that type.'>(
        '消息的类型正确，但内容对该类型无效时，发送 1007。'
      ),
      recognise: t<'1007 arrives in a Close frame after a message whose content was not valid for its type.'>(
        '1007 随 Close 帧到达，此前有一条消息的内容对其类型无效。'
      )
    },
    1008: {
      gloss: t<'Policy violation'>('违反策略'),
      description:
        t<'A message broke a rule of the endpoint that received it. The code also serves when no other fits or the rule is to stay secret.'>(
          '消息违反了接收端点的某条规则。没有其他合适的关闭码，或者需要对规则保密时，也使用它。'
        ),
      whenYouSeeIt:
        t<'The server refused what a client did: too many messages, a missing permission, a forbidden origin. The reason text may say more.'>(
          '服务器拒绝了客户端的行为：消息过多、缺少权限、来源（Origin）不被允许。原因文本中可能有更多说明。'
        ),
      howToFix: {
        client: t<'Read the reason and the documentation of the server, and change what you send. Do not repeat it.'>(
          '查看原因文本和服务器的文档，并改正发送的内容。不要重复同样的行为。'
        ),
        server:
          t<'Write a short reason, and prefer a more exact code: 3000 or 3003 for access, one from 4000 to 4999 for your own rules.'>(
            '提供简短的原因文本，并优先使用更确切的关闭码：访问控制用 3000 或 3003，自定义规则用 4000 到 4999 之间的关闭码。'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1008) throws an InvalidAccessError.'>(
        '脚本会原样收到它，但不能发送：close(1008) 会抛出 InvalidAccessError。'
      ),
      reconnect:
        t<'Do not reconnect as before: the same behaviour will be refused again. Change it first.'>(
          '不要照原样重连：同样的行为会再次被拒绝。应先改正行为。'
        ),
      use: t<'Send 1008 when a rule of yours was broken and no more exact code exists.'>(
        '你自己的规则被违反，且没有更确切的关闭码时，发送 1008。'
      ),
      recognise: t<'1008 arrives in a Close frame from an endpoint that applies a rule of its own.'>(
        '1008 随 Close 帧到达，发送它的端点在执行自己的规则。'
      )
    },
    1009: {
      gloss: t<'Message too big'>('消息过大'),
      description:
        t<'A message was larger than the endpoint that received it can or wants to process.'>(
          '消息的大小超出了接收端点能够或愿意处理的限度。'
        ),
      whenYouSeeIt:
        t<'A message exceeded a size limit that a library or the configuration of a server sets.'>(
          '消息超过了库或服务器配置所设的大小上限。'
        ),
      howToFix: {
        client: t<'Send the data in smaller messages, or over HTTP.'>('将数据拆成较小的消息发送，或者改用 HTTP 发送。'),
        server:
          t<'Raise the limit of the library if larger messages are intended, and state the limit in your documentation.'>(
            '如果确实需要较大的消息，请调高库的上限，并在文档中说明该上限。'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1009) throws an InvalidAccessError.'>(
        '脚本会原样收到它，但不能发送：close(1009) 会抛出 InvalidAccessError。'
      ),
      reconnect: t<'Do not reconnect to send the same message again. Make it smaller or raise the limit first.'>(
        '不要为了再次发送同一条消息而重连。应先缩小消息或调高上限。'
      ),
      use: t<'Send 1009 when a message exceeds your size limit; mostly the library does this for you.'>(
        '消息超过你的大小上限时，发送 1009；这通常由库代为完成。'
      ),
      recognise: t<'1009 arrives in a Close frame after a message that exceeded a size limit.'>(
        '1009 随 Close 帧到达，此前有一条消息超过了大小上限。'
      )
    },
    1010: {
      gloss: t<'Mandatory extension'>('缺少必需的扩展'),
      description:
        t<'A client closes the connection because the server did not agree to an extension that the client needs.'>(
          '由于服务器没有同意使用客户端所需的扩展，客户端关闭连接。'
        ),
      whenYouSeeIt:
        t<'A server sees it from a client that requires an extension, such as compression. A server that needs an extension refuses the opening handshake instead.'>(
          '必须使用某个扩展（例如压缩）的客户端会把它发给服务器。必须使用某个扩展的服务器则会直接拒绝开启握手。'
        ),
      howToFix: {
        client:
          t<'Do without the extension, or connect to a server that offers it.'>(
            '不使用该扩展，或者连接到提供该扩展的服务器。'
          ),
        server:
          t<'Turn on the extension that the reason text names, and check whether a proxy removes the handshake header.'>(
            '启用原因文本中指出的扩展，并检查是否有代理移除了相应的握手头字段。'
          )
      },
      inBrowser: t<'Script cannot send it, and no browser demands an extension, so a page has no use for it.'>(
        '脚本不能发送它，也没有浏览器会强制要求扩展，因此页面用不到它。'
      ),
      reconnect:
        t<'Do not reconnect until the server offers the extension: the negotiation will end in the same way.'>(
          '在服务器提供该扩展之前不要重连：协商还会是同样的结果。'
        ),
      use: t<'Send 1010 only as a client, when the server accepted the connection without the extension that you need.'>(
        '只有作为客户端，且服务器接受了连接却没有启用你所需的扩展时，才发送 1010。'
      ),
      recognise: t<'1010 arrives in a Close frame that a client sends right after the opening handshake.'>(
        '1010 随 Close 帧到达，由客户端在开启握手之后立即发送。'
      )
    },
    1011: {
      gloss: t<'Internal error'>('内部错误'),
      description:
        t<'An unexpected error kept the endpoint from doing its work, so it closes the connection.'>(
          '端点遇到意外错误，无法继续工作，因此关闭连接。'
        ),
      whenYouSeeIt:
        t<'Most often an exception in the code of a server was not caught. Clients other than browsers may send the code too.'>(
          '最常见的情况是服务器代码中有异常未被捕获。浏览器以外的客户端也可能发送该关闭码。'
        ),
      howToFix: {
        client:
          t<'Try again a few times with a growing wait, then tell the user. Do not resend the request that preceded the error.'>(
            '重试几次并逐次延长等待时间，仍不成功则告知用户。不要重新发送出错之前的那个请求。'
          ),
        server: t<'Find the exception in your log and handle it. If the cause is overload, send 1013 instead.'>(
          '在日志中找到该异常并加以处理。如果原因是过载，请改为发送 1013。'
        )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1011) throws an InvalidAccessError.'>(
        '脚本会原样收到它，但不能发送：close(1011) 会抛出 InvalidAccessError。'
      ),
      reconnect:
        t<'The standard leaves this open, and clients differ. A few attempts with a growing wait are reasonable.'>(
          '标准对此没有规定，各客户端的做法也不一致。尝试几次并逐次延长等待时间是合理的做法。'
        ),
      use: t<'Send 1011 when your own code failed and you know nothing more exact.'>(
        '你自己的代码出错，且没有更确切的关闭码可用时，发送 1011。'
      ),
      recognise: t<'1011 arrives in a Close frame from an endpoint that hit an error in its own work.'>(
        '1011 随 Close 帧到达，发送它的端点在自身工作中遇到了错误。'
      )
    },
    1012: {
      gloss: t<'Service restart'>('服务重启'),
      description:
        t<'The service restarts; it is expected back soon, and clients may then reconnect.'>(
          '服务正在重启，预计很快恢复，届时客户端可以重连。'
        ),
      whenYouSeeIt:
        t<'A server is being deployed or restarted and says so to every client.'>(
          '服务器正在部署或重启，并将此告知每个客户端。'
        ),
      howToFix: {
        client:
          t<'Reconnect after a random wait, so that not all clients return at the same moment.'>(
            '等待一段随机时间后重连，以免所有客户端在同一时刻涌回。'
          ),
        server:
          t<'Restart instances one after the other, and be ready for many new connections afterwards.'>(
            '逐个重启实例，并为随后的大量新连接做好准备。'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1012) throws an InvalidAccessError.'>(
        '脚本会原样收到它，但不能发送：close(1012) 会抛出 InvalidAccessError。'
      ),
      reconnect:
        t<'Reconnect after a random wait of one to five seconds, growing to thirty. The registration of the code asks for five to thirty seconds from the start.'>(
          '等待 1 到 5 秒的随机时间后重连，等待时间逐次延长，最长 30 秒。该关闭码的注册资料则要求从一开始就等待 5 到 30 秒。'
        ),
      use: t<'Send 1012 from a server that will be back in a moment.'>('服务器很快就会恢复时，由它发送 1012。'),
      recognise: t<'1012 arrives in a Close frame from a server that announces its restart.'>(
        '1012 随 Close 帧到达，由宣告自己要重启的服务器发出。'
      )
    },
    1013: {
      gloss: t<'Try again later'>('稍后重试'),
      description:
        t<'The service is overloaded or cannot serve this connection for now; clients should stay away for a while.'>(
          '服务过载，或者暂时无法为该连接提供服务；客户端应过一段时间再来。'
        ),
      whenYouSeeIt:
        t<'A server that is still running accepted the connection and then shed it to lower its load.'>(
          '仍在运行的服务器先接受了连接，随后为降低负载又将其关闭。'
        ),
      howToFix: {
        client:
          t<'Wait before you reconnect and wait longer each time. Keep counting attempts after a connection opens, because 1013 always follows an open one.'>(
            '重连前先等待，并逐次延长等待时间。连接成功后也要继续累计重连次数，因为 1013 总是出现在连接成功之后。'
          ),
        server:
          t<'Add capacity or limit what each client may do. A Close frame has no field for a waiting time, so state one in your documentation.'>(
            '扩充容量或限制每个客户端的操作。Close 帧中没有表示等待时间的字段，因此请在文档中写明应等待多久。'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1013) throws an InvalidAccessError.'>(
        '脚本会原样收到它，但不能发送：close(1013) 会抛出 InvalidAccessError。'
      ),
      reconnect:
        t<'Wait a random time of one to two seconds and double both limits with each attempt, up to a minute; an open connection alone is no reason to start over. The registration is stricter: use another address, or wait until the user asks.'>(
          '等待 1 到 2 秒的随机时间后重连，上下限每次尝试都加倍，最长 1 分钟；不要仅仅因为连接成功就从头计算。注册资料的要求更严格：换用其他地址，或者等到用户要求时再重连。'
        ),
      use: t<'Send 1013 from a server that is running but must lower its load.'>(
        '服务器仍在运行但必须降低负载时，由它发送 1013。'
      ),
      recognise: t<'1013 arrives in a Close frame from a server that runs but turns clients away for now.'>(
        '1013 随 Close 帧到达，发送它的服务器仍在运行，只是暂时拒绝客户端。'
      )
    },
    1014: {
      gloss: t<'Bad gateway'>('网关错误'),
      description:
        t<'A gateway or proxy received an invalid response from the server behind it, as with the HTTP status 502.'>(
          '网关或代理从后端服务器收到了无效响应，与 HTTP 状态码 502 类似。'
        ),
      whenYouSeeIt:
        t<'The gateway is reachable, but the server behind it is down, unreachable or sends an invalid answer.'>(
          '网关可以访问，但后端服务器已停机、无法访问，或者返回了无效的响应。'
        ),
      howToFix: {
        client:
          t<'Reconnect with a growing wait. You cannot remove the cause.'>(
            '重连并逐次延长等待时间。客户端无法消除原因。'
          ),
        server:
          t<'Check the server behind the gateway, its address and its health checks.'>(
            '检查网关的后端服务器、其地址以及健康检查的配置。'
          )
      },
      inBrowser:
        t<'Current browsers show it to script; some other implementations refuse it as a protocol error. Script cannot send it.'>(
          '目前的浏览器会把它交给脚本；其他某些实现会将其视为协议错误而拒绝。脚本不能发送它。'
        ),
      reconnect:
        t<'Reconnect with a random, growing wait, a limited number of times.'>(
          '等待一段随机时间后重连，等待时间逐次延长，且次数有限。'
        ),
      use: t<'Send 1014 only from a gateway whose server failed to give a valid response.'>(
        '只有当你是网关，且后端服务器未能给出有效响应时，才发送 1014。'
      ),
      recognise: t<'1014 arrives in a Close frame from a gateway, not from the server that should have answered.'>(
        '1014 随 Close 帧到达，由网关发出，而不是由本应响应的服务器发出。'
      )
    },
    1015: {
      gloss: t<'TLS handshake failed'>('TLS 握手失败'),
      description:
        t<'The secure connection could not be set up, for example because the certificate is not valid.'>(
          '无法建立安全连接，例如证书无效。'
        ),
      whenYouSeeIt:
        t<'Hardly ever: browsers report 1006 instead, and most libraries report an error of the TLS layer. Some programs use the number in their own logs.'>(
          '几乎不会出现：浏览器会改为报告 1006，多数库则报告 TLS 层的错误。某些程序会在自己的日志中使用这个数字。'
        ),
      howToFix: {
        client:
          t<'Check the host name, the clock and the trusted certificates of the device.'>(
            '检查主机名、设备的时钟以及设备信任的证书。'
          ),
        server: t<'Install a valid certificate with its full chain, and offer a current version of TLS.'>(
          '安装带有完整证书链的有效证书，并支持现行的 TLS 版本。'
        )
      },
      inBrowser:
        t<'A failed TLS handshake never reaches script as 1015: it looks like any other failure, an error event and 1006.'>(
          'TLS 握手失败绝不会以 1015 的形式传给脚本：它与其他失败没有区别，都表现为一个 error 事件和 1006。'
        ),
      reconnect:
        t<'Do not reconnect by program: the handshake will fail again until certificate or settings are corrected.'>(
          '不要让程序自动重连：在证书或设置得到纠正之前，握手会一再失败。'
        ),
      use: t<'Never send 1015: without TLS there is no connection to send it on.'>(
        '切勿发送 1015：没有 TLS，也就没有可供发送的连接。'
      ),
      recognise:
        t<'1015 stands for a connection that failed before any WebSocket traffic. Open the same address over HTTPS to see the TLS error.'>(
          '1015 表示连接在任何 WebSocket 通信开始之前就已失败。用 HTTPS 打开同一地址，即可看到 TLS 错误。'
        )
    },
    3000: {
      gloss: t<'Unauthorized'>('未授权'),
      description:
        t<'The endpoint closes the connection because the client has not proved who it is, or its proof has expired.'>(
          '由于客户端没有证明自己的身份，或者身份证明已过期，端点关闭连接。'
        ),
      whenYouSeeIt:
        t<'A token is missing, wrong or expired. The registered name is all that is certain; the exact meaning is up to the server.'>(
          '令牌缺失、错误或已过期。能够确定的只有注册的名称；确切含义由服务器决定。'
        ),
      howToFix: {
        client:
          t<'Obtain new credentials, then connect once more. If that fails too, ask the user to sign in.'>(
            '获取新凭据，然后再连接一次。如果仍然失败，请让用户登录。'
          ),
        server:
          t<'Check credentials during the opening handshake where you can, and close with 3000 when they expire later.'>(
            '尽可能在开启握手期间检查凭据；如果凭据在此之后过期，则以 3000 关闭连接。'
          )
      },
      inBrowser: t<'Script receives it, and may send it as well: browsers accept every code from 3000 to 4999.'>(
        '脚本可以接收，也可以发送：浏览器允许使用 3000 到 4999 之间的任何关闭码。'
      ),
      reconnect:
        t<'Reconnect once, with new credentials. With the old ones it is pointless.'>(
          '使用新凭据重连一次。使用旧凭据重连毫无意义。'
        ),
      use: t<'Send 3000 when you do not know who the client is and signing in would help.'>(
        '你不知道客户端是谁，而登录可以解决问题时，发送 3000。'
      ),
      recognise: t<'3000 arrives in a Close frame from an endpoint that asks for valid credentials.'>(
        '3000 随 Close 帧到达，发送它的端点要求提供有效凭据。'
      )
    },
    3003: {
      gloss: t<'Forbidden'>('禁止访问'),
      description:
        t<'The endpoint knows the client but does not allow what it wants.'>(
          '端点知道客户端是谁，但不允许其请求的操作。'
        ),
      whenYouSeeIt:
        t<'An account lacks a permission. The registered name is all that is certain; the exact meaning is up to the server.'>(
          '账号缺少某项权限。能够确定的只有注册的名称；确切含义由服务器决定。'
        ),
      howToFix: {
        client:
          t<'Do not try again with the same account. Ask for the permission or use another account.'>(
            '不要用同一账号再次尝试。请申请该权限或换用其他账号。'
          ),
        server: t<'Check the permissions of the account, and name the missing one in the reason if it may be known.'>(
          '检查账号的权限；如果可以透露，请在原因文本中指明缺少哪项权限。'
        )
      },
      inBrowser: t<'Script receives it, and may send it as well: browsers accept every code from 3000 to 4999.'>(
        '脚本可以接收，也可以发送：浏览器允许使用 3000 到 4999 之间的任何关闭码。'
      ),
      reconnect:
        t<'Do not reconnect: the answer stays the same until the permissions change.'>(
          '不要重连：在权限变更之前，结果不会改变。'
        ),
      use: t<'Send 3003 when you know the client and new credentials for the same account would change nothing.'>(
        '你知道客户端是谁，而为同一账号换用新凭据也无济于事时，发送 3003。'
      ),
      recognise: t<'3003 arrives in a Close frame from an endpoint that refuses a client it knows.'>(
        '3003 随 Close 帧到达，发送它的端点知道客户端是谁，但拒绝为其服务。'
      )
    },
    3008: {
      gloss: t<'Timeout'>('超时'),
      description:
        t<'The endpoint closes the connection because something did not happen in time.'>(
          '由于某件事没有在规定时间内发生，端点关闭连接。'
        ),
      whenYouSeeIt:
        t<'A client stayed silent for too long, or a step such as signing in took too long. The code does not tell which limit it was.'>(
          '客户端长时间没有发送任何数据，或者登录等步骤耗时过长。仅凭关闭码无法得知超出的是哪个时限。'
        ),
      howToFix: {
        client:
          t<'Find out from the server’s documentation which limit applies. Send messages of your own before an idle limit ends.'>(
            '从服务器的文档中查明适用的是哪个时限。在空闲时限到期之前主动发送消息。'
          ),
        server: t<'Name the limit in the reason, and make an idle limit longer than the interval of your pings.'>(
          '在原因文本中指明是哪个时限；空闲时限应设得比 ping 的间隔更长。'
        )
      },
      inBrowser:
        t<'Script receives it, and may send it as well. It cannot send pings, so it needs ordinary messages to stay active.'>(
          '脚本可以接收，也可以发送。脚本不能发送 ping，因此需要靠普通消息保持活跃。'
        ),
      reconnect:
        t<'Reconnect with a random, growing wait, a limited number of times.'>(
          '等待一段随机时间后重连，等待时间逐次延长，且次数有限。'
        ),
      use: t<'Send 3008 when a time limit that you set ran out.'>('超过你设定的时限时，发送 3008。'),
      recognise: t<'3008 arrives in a Close frame from an endpoint that waited in vain but still works.'>(
        '3008 随 Close 帧到达，发送它的端点没有等到预期的事件，但自身仍在正常工作。'
      )
    }
  },
  ranges: {
    unused: {
      gloss: t<'Not used'>('未使用'),
      description:
        t<'Codes below 1000 are not used by the WebSocket protocol.'>('WebSocket 协议不使用 1000 以下的关闭码。'),
      whenYouSeeIt:
        t<'A program is faulty, or a number of another kind, such as an HTTP status, was taken for a close code.'>(
          '程序有缺陷，或者把其他类型的数字（例如 HTTP 状态码）当成了关闭码。'
        ),
      howToFix: {
        client: t<'Do not send it. Check where the number comes from.'>('不要发送它。请检查这个数字的来历。'),
        server: t<'Do not send it. Use a registered code or one from 4000 to 4999.'>(
          '不要发送它。请使用已注册的关闭码，或者 4000 到 4999 之间的关闭码。'
        )
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        '脚本不能发送：close 会抛出 InvalidAccessError。'
      ),
      reconnect:
        t<'Do not reconnect by program: first correct the program that uses the number.'>(
          '不要让程序自动重连：先修正使用这个数字的程序。'
        )
    },
    unassigned: {
      gloss: t<'Unassigned'>('未分配'),
      description: t<'The code is kept for the WebSocket protocol and its extensions, but has no meaning yet.'>(
        '该关闭码留给 WebSocket 协议及其扩展使用，但目前还没有含义。'
      ),
      whenYouSeeIt:
        t<'A program uses a code that it should not, or follows a standard newer than this table.'>(
          '程序使用了不该使用的关闭码，或者遵循的标准比本表更新。'
        ),
      howToFix: {
        client: t<'Do not send it. Report it if a server sends it.'>('不要发送它。如果服务器发送了它，请予以报告。'),
        server: t<'Do not send it: a peer may treat it as a protocol error. Use a code from 4000 to 4999.'>(
          '不要发送它：对端可能将其视为协议错误。请使用 4000 到 4999 之间的关闭码。'
        )
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        '脚本不能发送：close 会抛出 InvalidAccessError。'
      ),
      reconnect:
        t<'Do not reconnect by program: find out first what the sender means by it.'>(
          '不要让程序自动重连：先查明发送方用它表示什么。'
        )
    },
    library: {
      gloss: t<'For libraries and frameworks'>('供库和框架使用'),
      description:
        t<'The code belongs to the range for libraries, frameworks and applications, which register codes with IANA. No registration of this one is known.'>(
          '该关闭码所属的范围供库、框架和应用使用，由它们向 IANA 注册关闭码。目前未见该关闭码的注册记录。'
        ),
      whenYouSeeIt:
        t<'A library or framework that you use, or the server, chose this code.'>(
          '该关闭码由你使用的库或框架选定，或者由服务器选定。'
        ),
      howToFix: {
        client:
          t<'Look the code up in the documentation of the server or its framework.'>(
            '在服务器或其框架的文档中查找该关闭码。'
          ),
        server: t<'Register the code with IANA, or use one from 4000 to 4999 for an application of your own.'>(
          '向 IANA 注册该关闭码；如果是自己的应用，请改用 4000 到 4999 之间的关闭码。'
        )
      },
      inBrowser: t<'Script may send and receive it.'>('脚本可以发送和接收它。'),
      reconnect:
        t<'Follow the documentation of the library. If it says nothing, do not reconnect by program.'>(
          '请遵循库的文档。如果文档没有说明，不要让程序自动重连。'
        )
    },
    private: {
      gloss: t<'Private use'>('私有用途'),
      description:
        t<'The code is for private use and means what the two endpoints have agreed on. It cannot be registered.'>(
          '该关闭码属于私有用途，含义由两个端点约定。它不能注册。'
        ),
      whenYouSeeIt: t<'The application at the other end chose this code.'>('该关闭码由对端的应用选定。'),
      howToFix: {
        client: t<'Look the code up in the documentation of the application.'>('在该应用的文档中查找该关闭码。'),
        server:
          t<'Keep a list of your own codes with their meaning, and say for each whether clients should reconnect.'>(
            '维护一份自定义关闭码及其含义的列表，并逐一说明客户端是否应当重连。'
          )
      },
      inBrowser: t<'Script may send and receive it.'>('脚本可以发送和接收它。'),
      reconnect: t<'Do as the application’s documentation says. If it says nothing, do not reconnect by program.'>(
        '按照应用的文档处理。如果文档没有说明，不要让程序自动重连。'
      )
    },
    outside: {
      gloss: t<'Outside every range'>('不属于任何范围'),
      description: t<'The number fits into a Close frame, but no range of the WebSocket protocol contains it.'>(
        '这个数字可以放入 Close 帧，但不属于 WebSocket 协议的任何范围。'
      ),
      whenYouSeeIt:
        t<'A program is faulty, or counts its own codes beyond 4999.'>(
          '程序有缺陷，或者自定义关闭码的编号超出了 4999。'
        ),
      howToFix: {
        client: t<'Do not send it. Check where the number comes from.'>('不要发送它。请检查这个数字的来历。'),
        server: t<'Do not send it. Use a code from 4000 to 4999.'>('不要发送它。请使用 4000 到 4999 之间的关闭码。')
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        '脚本不能发送：close 会抛出 InvalidAccessError。'
      ),
      reconnect:
        t<'Do not reconnect by program: first correct the program that uses the number.'>(
          '不要让程序自动重连：先修正使用这个数字的程序。'
        )
    }
  },
  notes: {
    '1000/1001':
      t<'Both are orderly closes. 1000 says that the work is done; 1001 says only that the endpoint leaves, so the work may be unfinished and a client may come back. A server normally sees 1001, not 1000, when a user closes a tab.'>(
        '两者都是有序关闭。1000 表示任务已经完成；1001 只表示端点即将离开，因此任务可能尚未完成，客户端也可能再连回来。用户关闭标签页时，服务器通常收到的是 1001，而不是 1000。'
      ),
    '1000/1005':
      t<'A browser’s close(1000) sends a code; close() sends none and the server reports 1005. Handle both as a deliberate close.'>(
        '浏览器的 close(1000) 会发送关闭码；close() 不发送关闭码，服务器报告的是 1005。两者都应作为主动关闭处理。'
      ),
    '1000/1006':
      t<'1000 is what the other endpoint said. 1006 was said by nobody: this endpoint reports it because no Close frame came, so the work may have been cut off in the middle.'>(
        '1000 是对端发来的。1006 则没有任何一方发送：由于没有收到 Close 帧，本端自行报告 1006，任务可能已在中途被打断。'
      ),
    '1000/1013':
      t<'A server that closes with 1000 when it is full tells clients that all is well; 1013 tells them to return later.'>(
        '服务器满载时若以 1000 关闭连接，会让客户端以为一切正常；1013 则告诉客户端稍后再来。'
      ),
    '1001/1005':
      t<'Either may come from a page whose program chose no code: the browser sends 1001 when the page goes away, and a close() without arguments arrives as 1005.'>(
        '即使页面的程序没有指定关闭码，这两者也都可能来自页面：用户离开页面时，浏览器会发送 1001；不带参数的 close() 则在对端表现为 1005。'
      ),
    '1001/1006':
      t<'A server that is stopped properly sends 1001. If it is killed before it can do so, its clients see 1006.'>(
        '正常停止的服务器会发送 1001。如果服务器在发送之前就被强制终止，其客户端看到的则是 1006。'
      ),
    '1001/1012':
      t<'Both may accompany a deployment. 1001 says that this server leaves; 1012 adds that the service will be back, so it is the clearer choice before a restart.'>(
        '两者都可能在部署时出现。1001 表示这台服务器即将离开；1012 还表明服务会恢复，因此在重启之前使用它更为明确。'
      ),
    '1001/1013':
      t<'With 1001 the server goes away; with 1013 it stays but has no room. After 1001 another instance may answer at once, while a quick return after 1013 adds to the load.'>(
        '1001 表示服务器即将离开；1013 表示服务器仍在，但已没有余量。1001 之后，另一个实例可能马上就能响应；而 1013 之后过快重连，只会加重负载。'
      ),
    '1002/1003':
      t<'1002 concerns the frames, 1003 the type of a message in correct frames. Some published tables have the two numbers swapped.'>(
        '1002 针对的是帧，1003 针对的是由正确的帧构成的消息的类型。有些已发布的表格把这两个数字弄反了。'
      ),
    '1002/1007': t<'1002 concerns how bytes are framed, 1007 what a message contains: its frames were correct.'>(
      '1002 针对的是字节如何组成帧，1007 针对的是消息的内容：消息的帧是正确的。'
    ),
    '1003/1007':
      t<'1003 refuses a whole type of data, 1007 one message with invalid content. Older tables give 1007 the name of 1003, Unsupported Data.'>(
        '1003 拒绝的是整个一类数据，1007 拒绝的是一条内容无效的消息。较早的表格把 1003 的名称 Unsupported Data 给了 1007。'
      ),
    '1005/1006':
      t<'With 1005 a Close frame arrived, with 1006 none did. 1005 is therefore a clean, deliberate close, and 1006 is a failure.'>(
        '1005 表示收到了 Close 帧，1006 则表示没有收到。因此，1005 是干净的主动关闭，而 1006 是故障。'
      ),
    '1006/1011':
      t<'A server that still handles its errors can send 1011. One that dies from the error sends nothing, and its clients see 1006.'>(
        '仍能处理自身错误的服务器可以发送 1011。因错误而崩溃的服务器什么也发不出，其客户端看到的是 1006。'
      ),
    '1006/1013':
      t<'A server that overload has brought down cannot send 1013 any more: its clients see 1006. The wait after 1013 is never shorter than a second, because the server has said that it is overloaded.'>(
        '已因过载而崩溃的服务器无法再发送 1013：其客户端看到的是 1006。1013 之后的等待时间绝不短于 1 秒，因为服务器已经表明自己过载。'
      ),
    '1006/1014':
      t<'A gateway that cannot reach its server during the opening handshake answers with HTTP 502, which a browser reports as 1006. 1014 can only follow once the connection is open.'>(
        '如果网关在开启握手期间无法连上后端服务器，就会以 HTTP 502 响应，浏览器将其报告为 1006。只有在连接建立之后，才可能出现 1014。'
      ),
    '1006/1015':
      t<'A browser reports a failed TLS handshake as 1006, so a page cannot tell the two apart. 1015 stands only in what other programs report.'>(
        '浏览器会把 TLS 握手失败报告为 1006，因此页面无法区分两者。1015 只会出现在其他程序的报告中。'
      ),
    '1006/3008':
      t<'An endpoint that has waited too long can send 3008. A proxy that cuts an idle connection sends no Close frame, and both ends see 1006.'>(
        '等待过久的端点可以发送 3008。切断空闲连接的代理则不会发送 Close 帧，因此两端看到的都是 1006。'
      ),
    '1008/3000':
      t<'1008 is the general refusal. 3000 says what is missing, valid credentials, and so a client can act on it.'>(
        '1008 是笼统的拒绝。3000 指明了缺少的是有效凭据，因此客户端可以据此采取行动。'
      ),
    '1008/3003': t<'Both refuse. 3003 says that it is about permissions, while 1008 leaves the rule open.'>(
      '两者都表示拒绝。3003 指明问题在于权限，而 1008 没有说明是哪条规则。'
    ),
    '1010/1013':
      t<'The direction differs: a client sends 1010 because the server lacks an extension, a server sends 1013 because it has too much to do.'>(
        '两者方向不同：客户端发送 1010，是因为服务器缺少某个扩展；服务器发送 1013，是因为自身负担过重。'
      ),
    '1011/1013':
      t<'1011 is an error that nobody expected, 1013 a decision to shed load. Clients can expect 1013 to pass; after 1011 they cannot know.'>(
        '1011 是意料之外的错误，1013 则是为降低负载而作出的决定。客户端可以预期 1013 的状况会过去；1011 之后则无从知晓。'
      ),
    '1011/1014': t<'With 1011 the endpoint itself failed. With 1014 it works, but the server behind it does not.'>(
      '1011 表示端点自身出错。1014 表示端点工作正常，但后端服务器不正常。'
    ),
    '1012/1013':
      t<'After 1012 the service is expected back within seconds, so the wait is capped low. After 1013 nobody knows how long it will take, so the wait grows further.'>(
        '1012 之后，服务预计几秒内就会恢复，因此等待时间的上限较低。1013 之后，没有人知道要多久才能恢复，因此等待时间会延长到更久。'
      ),
    '1013/1014':
      t<'With 1013 the service answers and asks for patience. With 1014 a gateway answers in place of a service that does not.'>(
        '1013 表示服务能够响应，并请客户端耐心等待。1014 表示服务没有响应，由网关代为回应。'
      ),
    '3000/3003':
      t<'The difference is that of HTTP 401 and 403: new credentials can help after 3000, but not after 3003.'>(
        '两者的区别与 HTTP 401 和 403 的区别相同：3000 之后换用新凭据可能有用，3003 之后则没有用。'
      )
  }
}
