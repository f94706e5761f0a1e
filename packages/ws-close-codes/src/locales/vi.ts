import { t, type Locale } from '../texts/translation.js'

/** Vietnamese. */
export const vi: Locale = {
  language: 'vi',
  languageName: 'Tiếng Việt',
  sentenceSeparator: ' ',
  labels: {
    description: t<'Description'>('Mô tả'),
    whenYouSeeIt: t<'When you see it'>('Khi bạn thấy mã này'),
    howToFix: t<'How to fix'>('Cách khắc phục'),
    keyDifferences: t<'Key differences'>('Sự khác biệt chính'),
    whenToUse: t<'When to use which'>('Khi nào dùng cái nào'),
    howToTellApart: t<'How to tell them apart'>('Cách phân biệt'),
    learnMore: t<'Learn more'>('Tìm hiểu thêm'),
    client: t<'Client'>('Client'),
    server: t<'Server'>('Máy chủ'),
    inBrowser: t<'In a browser'>('Trong trình duyệt'),
    reconnect: t<'Reconnect'>('Kết nối lại'),
    sources: t<'Sources'>('Nguồn'),
    aliases: t<'Other names'>('Tên gọi khác'),
    disagreements: t<'Where sources disagree'>('Điểm chưa thống nhất giữa các nguồn'),
    followed: t<'Followed here'>('Kết luận ở đây'),
    note: t<'Note'>('Ghi chú'),
    range: t<'Range'>('Dải mã')
  },
  aspects: {
    recognise: t<'How to recognise it'>('Cách nhận biết'),
    sentBy: t<'Sent by'>('Phía gửi'),
    sendable: t<'May be sent in a Close frame'>('Được phép gửi trong khung Close'),
    fromPage: t<'May be sent by script in a page'>('Script trong trang được phép gửi'),
    seenAs: t<'How it is received'>('Cách mã đến phía nhận'),
    clean: t<'Clean close'>('Đóng đúng quy trình'),
    reconnect: t<'Reconnect'>('Kết nối lại'),
    wait: t<'Wait before reconnecting'>('Thời gian chờ trước khi kết nối lại'),
    attempts: t<'Attempts'>('Số lần thử')
  },
  values: {
    sentBy: {
      client: t<'Client'>('Client'),
      server: t<'Server'>('Máy chủ'),
      either: t<'Client or server'>('Client hoặc máy chủ'),
      nobody: t<'Nobody'>('Không phía nào')
    },
    sendable: { yes: t<'Yes'>('Có'), no: t<'No'>('Không') },
    fromPage: { yes: t<'Yes'>('Có'), no: t<'No'>('Không') },
    seenAs: {
      code: t<'In a Close frame'>('Trong khung Close'),
      'frame-without-code': t<'As a Close frame without a code'>('Dưới dạng khung Close không có mã'),
      'no-frame': t<'As the end of the connection without a Close frame'>('Kết nối kết thúc mà không có khung Close'),
      'not-shown': t<'As 1006 in browsers; some other programs report it themselves'>(
        'Trình duyệt báo thành 1006; một số chương trình khác báo chính mã này'
      ),
      never: t<'Never'>('Không bao giờ')
    },
    clean: {
      yes: t<'Yes, when the closing handshake completes'>('Có, khi bắt tay đóng hoàn tất'),
      no: t<'No'>('Không'),
      never: t<'Never seen'>('Không bao giờ gặp')
    },
    reconnect: {
      never: t<'No'>('Không'),
      'after-change': t<'Only after the cause has been removed'>('Chỉ sau khi đã loại bỏ nguyên nhân'),
      'after-renewal': t<'Once, with new credentials'>('Một lần, với thông tin xác thực mới'),
      limited: t<'Yes, a limited number of times, waiting longer each time'>(
        'Có, với số lần giới hạn, mỗi lần chờ lâu hơn'
      ),
      spread: t<'Yes, at random moments so that clients do not return together'>(
        'Có, vào những thời điểm ngẫu nhiên để các client không quay lại cùng lúc'
      ),
      backoff: t<'Yes, waiting longer each time, even if a connection opens in between'>(
        'Có, mỗi lần chờ lâu hơn, kể cả khi giữa chừng có một kết nối mở được'
      ),
      'by-agreement': t<'As the two endpoints have agreed'>('Theo thỏa thuận giữa hai phía')
    },
    wait: {
      none: t<'Does not apply'>('Không áp dụng'),
      once: t<'Random, {min} to {max} s'>('Ngẫu nhiên, từ {min} đến {max} giây'),
      growing: t<'Random, {min} to {max} s at first, growing to {cap} s'>(
        'Ban đầu ngẫu nhiên từ {min} đến {max} giây, sau đó tăng dần đến {cap} giây'
      )
    },
    attempts: {
      none: t<'Does not apply'>('Không áp dụng'),
      limited: t<'{attempts} at most'>('Tối đa {attempts} lần'),
      unlimited: t<'Unlimited'>('Không giới hạn')
    }
  },
  kinds: {
    registered: t<'Registered, may be sent'>('Đã đăng ký, được phép gửi'),
    reserved: t<'Registered, must not be sent'>('Đã đăng ký, không được gửi'),
    unassigned: t<'Unassigned'>('Chưa được gán'),
    library: t<'For libraries, frameworks and applications'>('Dành cho thư viện, framework và ứng dụng'),
    private: t<'Private use'>('Dùng riêng'),
    unused: t<'Not used'>('Không sử dụng'),
    outside: t<'Outside every range'>('Nằm ngoài mọi dải mã')
  },
  disagreements: {
    questions: {
      name: t<'Name'>('Tên'),
      'close-without-code': t<'Which code is received after close() without a code'>(
        'Mã nhận được sau khi gọi close() không có mã'
      ),
      'sent-by': t<'Who may send it'>('Phía nào được gửi'),
      sendable: t<'Whether it may be sent'>('Có được gửi hay không'),
      receipt: t<'What the receiver does with it'>('Phía nhận xử lý thế nào'),
      reconnect: t<'Whether a client reconnects'>('Client có kết nối lại hay không'),
      'first-wait': t<'First wait before reconnecting'>('Khoảng chờ đầu tiên trước khi kết nối lại'),
      'error-details': t<'Where script learns the cause'>('Script biết nguyên nhân từ đâu'),
      'application-errors': t<'Code for errors of an application’s own protocol'>(
        'Mã cho lỗi của giao thức riêng của ứng dụng'
      ),
      'application-use': t<'Whether an application may use it'>('Ứng dụng có được dùng hay không')
    },
    answers: {
      yes: t<'Yes'>('Có'),
      never: t<'No'>('Không'),
      limited: t<'Yes, a limited number of times'>('Có, với số lần giới hạn'),
      backoff: t<'Yes, waiting longer each time'>('Có, với khoảng chờ tăng dần'),
      'other-address': t<'To another address, or when the user asks'>(
        'Đến một địa chỉ khác, hoặc khi người dùng yêu cầu'
      ),
      '1-5 s': t<'1 to 5 s'>('Từ 1 đến 5 giây'),
      '5-30 s': t<'5 to 30 s'>('Từ 5 đến 30 giây'),
      server: t<'Server'>('Máy chủ'),
      either: t<'Client or server'>('Client hoặc máy chủ'),
      'frame-without-code': t<'No, a Close frame without a code is sent instead'>(
        'Không, thay vào đó một khung Close không có mã được gửi đi'
      ),
      error: t<'No, close throws an error'>('Không, close ném ra lỗi'),
      'error-event': t<'From the error event'>('Từ sự kiện error'),
      none: t<'Nowhere'>('Không có cách nào'),
      refused: t<'Refuses it as a protocol error'>('Từ chối vì coi đó là lỗi giao thức'),
      accepted: t<'Accepts it'>('Chấp nhận')
    },
    parties: {
      browsers: t<'browsers'>('các trình duyệt'),
      libraries: t<'some libraries'>('một số thư viện'),
      guides: t<'published guides'>('các hướng dẫn đã công bố'),
      'copied-answers': t<'widely copied answers'>('các câu trả lời được sao chép rộng rãi'),
      'old-mdn': t<'older versions of MDN and their copies'>('các phiên bản MDN cũ và bản sao của chúng'),
      registration: t<'the registration of the code'>('bản đăng ký của mã'),
      'erratum-3227': t<'erratum 3227 of RFC 6455'>('đính chính 3227 của RFC 6455')
    }
  },
  log: { found: t<'×{count}, first in line {line}'>('×{count}, lần đầu ở dòng {line}') },
  comparison: {
    title: t<'WebSocket close codes {a} ({aName}) and {b} ({bName})'>(
      'Mã đóng WebSocket {a} ({aName}) và {b} ({bName})'
    ),
    sending: {
      both: t<'A Close frame may carry either code, {a} or {b}.'>('Khung Close được phép mang mã {a} hoặc mã {b}.'),
      one: t<'A Close frame may carry {sent}, but never {unsent}.'>(
        'Mã {sent} được phép gửi trong khung Close, còn mã {unsent} thì không bao giờ.'
      ),
      neither: t<'A Close frame must carry neither {a} nor {b}.'>(
        'Cả mã {a} và mã {b} đều không được phép gửi trong khung Close.'
      )
    },
    reconnecting: {
      both: t<'After either of the two, a client may try to reconnect.'>(
        'Với cả hai mã, client đều có thể thử kết nối lại.'
      ),
      one: t<'After {again}, a client may try to reconnect; after {final}, it should not do so by itself.'>(
        'Sau mã {again}, client có thể thử kết nối lại; sau mã {final}, client không nên tự kết nối lại.'
      ),
      neither: t<'After either of the two, a client should not reconnect by itself.'>(
        'Với cả hai mã, client đều không nên tự kết nối lại.'
      )
    }
  },
  codes: {
    1000: {
      gloss: t<'Normal closure'>('Đóng bình thường'),
      description: t<'The connection has done its work, and one endpoint closes it on purpose.'>(
        'Kết nối đã hoàn thành nhiệm vụ và một phía chủ động đóng nó.'
      ),
      whenYouSeeIt:
        t<'A program called close with code 1000, for example after a log-out or when a task was done; some libraries also send it for a close() without a code. One endpoint alone decides this; the other need not agree beforehand.'>(
          'Một chương trình đã gọi close với mã 1000, chẳng hạn sau khi đăng xuất hoặc khi một tác vụ đã xong; một số thư viện cũng gửi mã này khi close() được gọi mà không kèm mã. Chỉ một phía quyết định việc này; phía kia không cần đồng ý trước.'
        ),
      howToFix: {
        client:
          t<'There is nothing to fix. Leave the connection closed unless your application protocol says otherwise.'>(
            'Không có gì cần sửa. Cứ để kết nối đóng, trừ khi giao thức ứng dụng của bạn quy định khác.'
          ),
        server:
          t<'There is nothing to fix. If clients should come back, close with a code that says so, such as 1012 or 1013.'>(
            'Không có gì cần sửa. Nếu muốn client quay lại, hãy đóng bằng một mã thể hiện điều đó, chẳng hạn 1012 hoặc 1013.'
          )
      },
      inBrowser:
        t<'Script may send it with close(1000). A close() without a code does not send 1000: it sends a Close frame without a code.'>(
          'Script có thể gửi mã này bằng close(1000). Lệnh gọi close() không kèm mã sẽ không gửi 1000 mà gửi một khung Close không có mã.'
        ),
      reconnect:
        t<'Do not reconnect. Open a new connection when the user or the application needs one, or where your application protocol asks for it.'>(
          'Đừng kết nối lại. Hãy mở kết nối mới khi người dùng hoặc ứng dụng cần, hoặc khi giao thức ứng dụng của bạn yêu cầu.'
        ),
      use: t<'Send 1000 when the work of the connection is done and nothing went wrong.'>(
        'Gửi 1000 khi kết nối đã xong việc và không có gì trục trặc.'
      ),
      recognise: t<'1000 arrives in a Close frame whose sender chose to say that all is well.'>(
        '1000 đến trong một khung Close mà phía gửi chủ động báo rằng mọi thứ đều ổn.'
      )
    },
    1001: {
      gloss: t<'Going away'>('Rời đi'),
      description:
        t<'The endpoint that sends the code is about to disappear: a server stops, or a user leaves the page.'>(
          'Phía gửi mã sắp ngừng hoạt động: máy chủ dừng, hoặc người dùng rời khỏi trang.'
        ),
      whenYouSeeIt:
        t<'A client sees it when a server shuts down or is replaced. A server sees it when a browser tab is closed or shows another page.'>(
          'Client thấy mã này khi máy chủ tắt hoặc được thay thế. Máy chủ thấy mã này khi một tab trình duyệt bị đóng hoặc chuyển sang trang khác.'
        ),
      howToFix: {
        client:
          t<'Reconnect with a random wait that grows. A deployment closes many connections at once, so do not return immediately.'>(
            'Kết nối lại sau một khoảng chờ ngẫu nhiên và tăng dần. Một lần triển khai sẽ đóng nhiều kết nối cùng lúc, vì vậy đừng quay lại ngay.'
          ),
        server:
          t<'A 1001 from a client needs no action beyond releasing what belongs to the connection. Before you stop, send 1001 or 1012 to every client instead of dropping the connections.'>(
            'Khi nhận 1001 từ client, chỉ cần giải phóng những gì thuộc về kết nối. Trước khi dừng, hãy gửi 1001 hoặc 1012 cho mọi client thay vì ngắt ngang các kết nối.'
          )
      },
      inBrowser:
        t<'The browser sends it by itself when the page goes away. Script cannot send it: close(1001) throws an InvalidAccessError.'>(
          'Trình duyệt tự gửi mã này khi người dùng rời khỏi trang. Script không thể gửi: close(1001) sẽ ném ra InvalidAccessError.'
        ),
      reconnect:
        t<'A client that receives 1001 reconnects after a random wait that grows with each attempt, a limited number of times. A server does not reconnect.'>(
          'Khi nhận 1001, client kết nối lại sau một khoảng chờ ngẫu nhiên, tăng dần sau mỗi lần thử, với số lần giới hạn. Máy chủ không kết nối lại.'
        ),
      use: t<'Send 1001 when this endpoint itself is about to disappear.'>(
        'Gửi 1001 khi chính phía này sắp ngừng hoạt động.'
      ),
      recognise: t<'1001 arrives in a Close frame from an endpoint that announces its own departure.'>(
        '1001 đến trong một khung Close từ phía đang báo trước rằng mình sắp rời đi.'
      )
    },
    1002: {
      gloss: t<'Protocol error'>('Lỗi giao thức'),
      description:
        t<'The endpoint closes the connection because the other one broke the rules of the WebSocket protocol.'>(
          'Một phía đóng kết nối vì phía kia đã vi phạm quy tắc của giao thức WebSocket.'
        ),
      whenYouSeeIt:
        t<'A frame was malformed, for example unmasked from a client or with a reserved bit set. The usual causes are a faulty library, or a proxy that changes the bytes.'>(
          'Có khung sai định dạng, chẳng hạn khung từ client không được mask hoặc khung có bit dự trữ được bật. Nguyên nhân thường gặp là thư viện bị lỗi hoặc proxy làm thay đổi các byte.'
        ),
      howToFix: {
        client:
          t<'Update the WebSocket library, and check with a direct connection whether a proxy is to blame. Do not resend the same bytes.'>(
            'Cập nhật thư viện WebSocket và thử kết nối trực tiếp để xem lỗi có phải do proxy hay không. Đừng gửi lại đúng những byte đó.'
          ),
        server:
          t<'Update the WebSocket library and record which frame was refused. For errors in your own message format use a code from 4000 to 4999.'>(
            'Cập nhật thư viện WebSocket và ghi log khung nào đã bị từ chối. Với lỗi trong định dạng thông điệp của riêng bạn, hãy dùng một mã từ 4000 đến 4999.'
          )
      },
      inBrowser:
        t<'A 1002 from the server reaches script as 1002. When the browser itself finds the error, script sees 1006. Script cannot send the code.'>(
          'Khi máy chủ gửi 1002, script nhận được đúng mã 1002. Khi chính trình duyệt phát hiện lỗi, script thấy 1006. Script không thể gửi mã này.'
        ),
      reconnect: t<'Do not reconnect by program: the same bytes will fail again. First remove the cause.'>(
        'Đừng để chương trình tự kết nối lại: đúng những byte đó sẽ lại gây lỗi. Trước hết hãy loại bỏ nguyên nhân.'
      ),
      use: t<'Send 1002 when the bytes break the WebSocket protocol; mostly the library does this for you.'>(
        'Gửi 1002 khi các byte vi phạm giao thức WebSocket; thường thì thư viện làm việc này thay bạn.'
      ),
      recognise: t<'1002 arrives in a Close frame from an endpoint that could not accept a frame as such.'>(
        '1002 đến trong một khung Close từ phía không thể chấp nhận một khung vì chính cấu trúc của khung đó.'
      )
    },
    1003: {
      gloss: t<'Unsupported data'>('Dữ liệu không được hỗ trợ'),
      description:
        t<'The endpoint received a type of data that it does not handle, such as binary where it expects text.'>(
          'Một phía nhận được kiểu dữ liệu mà nó không xử lý, chẳng hạn dữ liệu nhị phân trong khi nó chờ nhận văn bản.'
        ),
      whenYouSeeIt:
        t<'A binary message went to an endpoint that reads text only, or the other way round. The message itself was well-formed.'>(
          'Một thông điệp nhị phân được gửi đến phía chỉ đọc văn bản, hoặc ngược lại. Bản thân thông điệp vẫn đúng định dạng.'
        ),
      howToFix: {
        client:
          t<'Send the type that the server documents. In a browser, a string is sent as text, a Blob or buffer as binary.'>(
            'Gửi đúng kiểu mà tài liệu của máy chủ quy định. Trong trình duyệt, chuỗi được gửi dưới dạng văn bản, còn Blob hoặc buffer được gửi dưới dạng nhị phân.'
          ),
        server: t<'Say in your documentation which types you accept, or accept both and convert.'>(
          'Ghi rõ trong tài liệu những kiểu bạn chấp nhận, hoặc chấp nhận cả hai rồi chuyển đổi.'
        )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1003) throws an InvalidAccessError.'>(
        'Script nhận đúng mã đã được gửi nhưng không thể tự gửi: close(1003) sẽ ném ra InvalidAccessError.'
      ),
      reconnect:
        t<'Do not reconnect until the program sends another type of data: the same message will be refused again.'>(
          'Đừng kết nối lại cho đến khi chương trình gửi kiểu dữ liệu khác: cùng một thông điệp sẽ lại bị từ chối.'
        ),
      use: t<'Send 1003 when a message has a type, text or binary, that you do not handle at all.'>(
        'Gửi 1003 khi một thông điệp thuộc kiểu (văn bản hoặc nhị phân) mà bạn hoàn toàn không xử lý.'
      ),
      recognise: t<'1003 arrives in a Close frame after a message whose type was not accepted.'>(
        '1003 đến trong một khung Close sau một thông điệp có kiểu không được chấp nhận.'
      )
    },
    1004: {
      gloss: t<'Reserved'>('Dự trữ'),
      description: t<'This code is reserved and has no meaning. A later standard may give it one.'>(
        'Mã này được dự trữ và không có ý nghĩa. Một tiêu chuẩn sau này có thể gán ý nghĩa cho nó.'
      ),
      whenYouSeeIt:
        t<'You should never see it. Where a program shows it, the program made it up or accepted a frame that others refuse.'>(
          'Lẽ ra bạn không bao giờ thấy mã này. Nếu một chương trình hiển thị nó thì chương trình đó đã tự đặt ra mã, hoặc đã chấp nhận một khung mà các chương trình khác từ chối.'
        ),
      howToFix: {
        client: t<'Do not send it. If a server sends it, report that to its operator.'>(
          'Đừng gửi mã này. Nếu một máy chủ gửi nó, hãy báo cho người vận hành máy chủ.'
        ),
        server: t<'Do not send it. Choose a registered code that fits, or one from 4000 to 4999.'>(
          'Đừng gửi mã này. Hãy chọn một mã đã đăng ký phù hợp, hoặc một mã từ 4000 đến 4999.'
        )
      },
      inBrowser:
        t<'Script cannot send it. Chromium and Firefox pass a received 1004 on to script; many other implementations fail the connection instead.'>(
          'Script không thể gửi mã này. Chromium và Firefox chuyển nguyên mã 1004 nhận được cho script; nhiều bản triển khai khác thì coi kết nối là thất bại.'
        ),
      reconnect: t<'Do not reconnect by program: first find out which program uses a code without meaning.'>(
        'Đừng để chương trình tự kết nối lại: trước hết hãy tìm xem chương trình nào đang dùng một mã không có ý nghĩa.'
      ),
      use: t<'Never send 1004: it has no meaning.'>('Không bao giờ gửi 1004: mã này không có ý nghĩa.'),
      recognise: t<'1004 does not occur between correct endpoints.'>(
        '1004 không xuất hiện giữa hai phía hoạt động đúng.'
      )
    },
    1005: {
      gloss: t<'No status received'>('Không nhận được mã trạng thái'),
      description: t<'The Close frame that arrived carried no code. The number is a stand-in for the missing one.'>(
        'Khung Close nhận được không mang mã nào. Con số này thế chỗ cho mã bị thiếu.'
      ),
      whenYouSeeIt:
        t<'The other endpoint closed the connection on purpose without giving a code. A close() without arguments in a browser does exactly this.'>(
          'Phía kia đã chủ động đóng kết nối mà không kèm mã. Lệnh gọi close() không có đối số trong trình duyệt làm đúng như vậy.'
        ),
      howToFix: {
        client: t<'There is nothing to repair. Call close with a code if the server should learn the reason.'>(
          'Không có gì cần sửa. Hãy gọi close kèm một mã nếu máy chủ cần biết lý do.'
        ),
        server:
          t<'Treat it as a deliberate close. When you pass a received code on, replace 1005 by 1000 or by no code, as it must not be sent.'>(
            'Hãy coi đây là lần đóng có chủ ý. Khi chuyển tiếp một mã đã nhận, hãy thay 1005 bằng 1000 hoặc bỏ mã đi, vì 1005 không được phép gửi.'
          )
      },
      inBrowser:
        t<'Script receives it, with wasClean set to true, but cannot send it: close(1005) throws an InvalidAccessError.'>(
          'Script nhận được mã này, với wasClean là true, nhưng không thể gửi: close(1005) sẽ ném ra InvalidAccessError.'
        ),
      reconnect: t<'Do not reconnect: somebody closed the connection on purpose.'>(
        'Đừng kết nối lại: kết nối đã được đóng có chủ ý.'
      ),
      use: t<'Never send 1005: close without a code and the other endpoint will report it.'>(
        'Không bao giờ gửi 1005: hãy đóng mà không kèm mã, phía kia sẽ tự báo mã này.'
      ),
      recognise: t<'1005 stands for a Close frame that did arrive, but without a code. The close was deliberate.'>(
        '1005 cho biết khung Close đã đến nhưng không có mã. Đây là lần đóng có chủ ý.'
      )
    },
    1006: {
      gloss: t<'Abnormal closure'>('Đóng bất thường'),
      description: t<'The connection ended, or never came about, without a Close frame from the other endpoint.'>(
        'Kết nối đã kết thúc, hoặc chưa từng được thiết lập, mà không có khung Close từ phía kia.'
      ),
      whenYouSeeIt:
        t<'A process crashed, the network failed, or a proxy cut an idle connection. In browsers every failed attempt to connect looks like this as well: wrong address, refused handshake, invalid certificate.'>(
          'Một tiến trình bị sập, mạng gặp sự cố, hoặc proxy ngắt một kết nối lâu không hoạt động. Trong trình duyệt, mọi lần kết nối thất bại cũng hiện ra như vậy: sai địa chỉ, bắt tay bị từ chối, chứng chỉ không hợp lệ.'
        ),
      howToFix: {
        client:
          t<'Reconnect with a random, growing wait. Look for the cause in the network panel and in the logs of the server, as the error event tells script nothing.'>(
            'Kết nối lại sau một khoảng chờ ngẫu nhiên và tăng dần. Hãy tìm nguyên nhân trong bảng Network của công cụ dành cho nhà phát triển và trong log của máy chủ, vì sự kiện error không cho script biết gì.'
          ),
        server:
          t<'Compare the idle limits of every proxy on the way with the interval of your pings, and check logs for crashes and refused handshakes. Browsers answer pings by themselves.'>(
            'So sánh giới hạn thời gian không hoạt động của từng proxy trên đường truyền với chu kỳ ping của bạn, rồi kiểm tra log xem có tiến trình bị sập hay bắt tay bị từ chối không. Trình duyệt tự trả lời ping.'
          )
      },
      inBrowser:
        t<'Script sees an error event without details, then 1006 with wasClean set to false. It cannot send the code, and it cannot send pings.'>(
          'Script thấy một sự kiện error không có chi tiết, rồi đến 1006 với wasClean là false. Script không thể gửi mã này và cũng không thể gửi ping.'
        ),
      reconnect:
        t<'Reconnect after a random wait of up to five seconds, then wait longer after each failure, a limited number of times.'>(
          'Kết nối lại sau một khoảng chờ ngẫu nhiên tối đa năm giây, rồi chờ lâu hơn sau mỗi lần thất bại, với số lần giới hạn.'
        ),
      use: t<'Never send 1006: it reports that no Close frame came.'>(
        'Không bao giờ gửi 1006: mã này báo rằng không có khung Close nào đến.'
      ),
      recognise:
        t<'1006 stands for a connection that ended without any Close frame. In a browser it also covers failed attempts to connect.'>(
          '1006 cho biết kết nối đã kết thúc mà không có khung Close nào. Trong trình duyệt, mã này còn bao gồm cả những lần kết nối thất bại.'
        )
    },
    1007: {
      gloss: t<'Invalid message content'>('Nội dung thông điệp không hợp lệ'),
      description:
        t<'The content of a message does not fit its type, for example a text message that is not valid UTF-8.'>(
          'Nội dung của thông điệp không khớp với kiểu của nó, chẳng hạn một thông điệp văn bản không phải UTF-8 hợp lệ.'
        ),
      whenYouSeeIt:
        t<'A program sent bytes in another encoding as text, or cut a multi-byte character in two between messages. A failed decompression may be reported this way too.'>(
          'Một chương trình đã gửi các byte ở bảng mã khác dưới dạng văn bản, hoặc cắt đôi một ký tự nhiều byte giữa hai thông điệp. Lỗi giải nén cũng có thể được báo theo cách này.'
        ),
      howToFix: {
        client: t<'Encode text as UTF-8 before sending, or send the bytes as a binary message.'>(
          'Mã hóa văn bản thành UTF-8 trước khi gửi, hoặc gửi các byte đó dưới dạng thông điệp nhị phân.'
        ),
        server:
          t<'Encode text as UTF-8 and cut long texts between characters. If compression is on, turn it off once to see whether it is the cause.'>(
            'Mã hóa văn bản thành UTF-8 và chỉ cắt văn bản dài ở ranh giới giữa các ký tự. Nếu đang bật nén, hãy thử tắt một lần để xem nén có phải là nguyên nhân không.'
          )
      },
      inBrowser:
        t<'A browser encodes text correctly by itself, so a page hardly ever causes it. Script receives the code but cannot send it.'>(
          'Trình duyệt tự mã hóa văn bản đúng cách nên trang web hầu như không bao giờ gây ra lỗi này. Script nhận được mã nhưng không thể gửi.'
        ),
      reconnect: t<'Do not reconnect until the encoding has been corrected: the same content will be refused again.'>(
        'Đừng kết nối lại cho đến khi đã sửa cách mã hóa: cùng một nội dung sẽ lại bị từ chối.'
      ),
      use: t<'Send 1007 when the type of a message is right, but its content is not valid for that type.'>(
        'Gửi 1007 khi kiểu của thông điệp thì đúng nhưng nội dung không hợp lệ đối với kiểu đó.'
      ),
      recognise: t<'1007 arrives in a Close frame after a message whose content was not valid for its type.'>(
        '1007 đến trong một khung Close sau một thông điệp có nội dung không hợp lệ đối với kiểu của nó.'
      )
    },
    1008: {
      gloss: t<'Policy violation'>('Vi phạm chính sách'),
      description:
        t<'A message broke a rule of the endpoint that received it. The code also serves when no other fits or the rule is to stay secret.'>(
          'Một thông điệp đã vi phạm quy tắc của phía nhận. Mã này cũng được dùng khi không có mã nào khác phù hợp hoặc khi cần giữ kín quy tắc.'
        ),
      whenYouSeeIt:
        t<'The server refused what a client did: too many messages, a missing permission, a forbidden origin. The reason text may say more.'>(
          'Máy chủ đã từ chối việc client làm: quá nhiều thông điệp, thiếu quyền, origin không được phép. Chuỗi lý do có thể cho biết thêm.'
        ),
      howToFix: {
        client: t<'Read the reason and the documentation of the server, and change what you send. Do not repeat it.'>(
          'Đọc lý do và tài liệu của máy chủ rồi thay đổi những gì bạn gửi. Đừng lặp lại việc đã bị từ chối.'
        ),
        server:
          t<'Write a short reason, and prefer a more exact code: 3000 or 3003 for access, one from 4000 to 4999 for your own rules.'>(
            'Ghi một lý do ngắn gọn và ưu tiên mã chính xác hơn: 3000 hoặc 3003 cho quyền truy cập, một mã từ 4000 đến 4999 cho quy tắc của riêng bạn.'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1008) throws an InvalidAccessError.'>(
        'Script nhận đúng mã đã được gửi nhưng không thể tự gửi: close(1008) sẽ ném ra InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect as before: the same behaviour will be refused again. Change it first.'>(
        'Đừng kết nối lại theo cách cũ: cùng một hành vi sẽ lại bị từ chối. Trước hết hãy thay đổi hành vi đó.'
      ),
      use: t<'Send 1008 when a rule of yours was broken and no more exact code exists.'>(
        'Gửi 1008 khi một quy tắc của bạn bị vi phạm và không có mã nào chính xác hơn.'
      ),
      recognise: t<'1008 arrives in a Close frame from an endpoint that applies a rule of its own.'>(
        '1008 đến trong một khung Close từ phía áp dụng quy tắc của riêng mình.'
      )
    },
    1009: {
      gloss: t<'Message too big'>('Thông điệp quá lớn'),
      description: t<'A message was larger than the endpoint that received it can or wants to process.'>(
        'Một thông điệp lớn hơn mức mà phía nhận có thể hoặc muốn xử lý.'
      ),
      whenYouSeeIt: t<'A message exceeded a size limit that a library or the configuration of a server sets.'>(
        'Một thông điệp đã vượt giới hạn kích thước do thư viện hoặc cấu hình của máy chủ đặt ra.'
      ),
      howToFix: {
        client: t<'Send the data in smaller messages, or over HTTP.'>(
          'Gửi dữ liệu bằng các thông điệp nhỏ hơn, hoặc gửi qua HTTP.'
        ),
        server:
          t<'Raise the limit of the library if larger messages are intended, and state the limit in your documentation.'>(
            'Tăng giới hạn của thư viện nếu bạn chủ định dùng thông điệp lớn hơn, và ghi rõ giới hạn đó trong tài liệu.'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1009) throws an InvalidAccessError.'>(
        'Script nhận đúng mã đã được gửi nhưng không thể tự gửi: close(1009) sẽ ném ra InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect to send the same message again. Make it smaller or raise the limit first.'>(
        'Đừng kết nối lại để gửi đúng thông điệp đó. Trước hết hãy thu nhỏ nó hoặc tăng giới hạn.'
      ),
      use: t<'Send 1009 when a message exceeds your size limit; mostly the library does this for you.'>(
        'Gửi 1009 khi một thông điệp vượt giới hạn kích thước của bạn; thường thì thư viện làm việc này thay bạn.'
      ),
      recognise: t<'1009 arrives in a Close frame after a message that exceeded a size limit.'>(
        '1009 đến trong một khung Close sau một thông điệp vượt giới hạn kích thước.'
      )
    },
    1010: {
      gloss: t<'Mandatory extension'>('Phần mở rộng bắt buộc'),
      description:
        t<'A client closes the connection because the server did not agree to an extension that the client needs.'>(
          'Client đóng kết nối vì máy chủ không chấp nhận một phần mở rộng mà client cần.'
        ),
      whenYouSeeIt:
        t<'A server sees it from a client that requires an extension, such as compression. A server that needs an extension refuses the opening handshake instead.'>(
          'Máy chủ nhận mã này từ một client bắt buộc phải có một phần mở rộng, chẳng hạn nén dữ liệu. Còn khi chính máy chủ cần một phần mở rộng, nó sẽ từ chối bắt tay mở.'
        ),
      howToFix: {
        client: t<'Do without the extension, or connect to a server that offers it.'>(
          'Bỏ yêu cầu về phần mở rộng đó, hoặc kết nối đến một máy chủ có hỗ trợ.'
        ),
        server:
          t<'Turn on the extension that the reason text names, and check whether a proxy removes the handshake header.'>(
            'Bật phần mở rộng được nêu trong chuỗi lý do và kiểm tra xem có proxy nào xóa header của bắt tay hay không.'
          )
      },
      inBrowser: t<'Script cannot send it, and no browser demands an extension, so a page has no use for it.'>(
        'Script không thể gửi mã này và không trình duyệt nào bắt buộc phải có phần mở rộng, nên trang web không cần dùng đến nó.'
      ),
      reconnect: t<'Do not reconnect until the server offers the extension: the negotiation will end in the same way.'>(
        'Đừng kết nối lại cho đến khi máy chủ hỗ trợ phần mở rộng đó: quá trình thương lượng sẽ lại kết thúc như cũ.'
      ),
      use: t<'Send 1010 only as a client, when the server accepted the connection without the extension that you need.'>(
        'Chỉ gửi 1010 khi bạn là client và máy chủ đã chấp nhận kết nối mà không có phần mở rộng bạn cần.'
      ),
      recognise: t<'1010 arrives in a Close frame that a client sends right after the opening handshake.'>(
        '1010 đến trong một khung Close mà client gửi ngay sau bắt tay mở.'
      )
    },
    1011: {
      gloss: t<'Internal error'>('Lỗi nội bộ'),
      description: t<'An unexpected error kept the endpoint from doing its work, so it closes the connection.'>(
        'Một lỗi bất ngờ khiến một phía không thể làm việc của mình nên phía đó đóng kết nối.'
      ),
      whenYouSeeIt:
        t<'Most often an exception in the code of a server was not caught. Clients other than browsers may send the code too.'>(
          'Thường gặp nhất là một ngoại lệ không được bắt trong mã nguồn của máy chủ. Các client không phải trình duyệt cũng có thể gửi mã này.'
        ),
      howToFix: {
        client:
          t<'Try again a few times with a growing wait, then tell the user. Do not resend the request that preceded the error.'>(
            'Thử lại vài lần với khoảng chờ tăng dần, rồi báo cho người dùng. Đừng gửi lại yêu cầu đã gửi ngay trước khi xảy ra lỗi.'
          ),
        server: t<'Find the exception in your log and handle it. If the cause is overload, send 1013 instead.'>(
          'Tìm ngoại lệ trong log và xử lý nó. Nếu nguyên nhân là quá tải, hãy gửi 1013 thay cho mã này.'
        )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1011) throws an InvalidAccessError.'>(
        'Script nhận đúng mã đã được gửi nhưng không thể tự gửi: close(1011) sẽ ném ra InvalidAccessError.'
      ),
      reconnect:
        t<'The standard leaves this open, and clients differ. A few attempts with a growing wait are reasonable.'>(
          'Tiêu chuẩn không quy định điều này và mỗi client làm một khác. Thử vài lần với khoảng chờ tăng dần là hợp lý.'
        ),
      use: t<'Send 1011 when your own code failed and you know nothing more exact.'>(
        'Gửi 1011 khi chương trình của chính bạn gặp lỗi và bạn không biết gì cụ thể hơn.'
      ),
      recognise: t<'1011 arrives in a Close frame from an endpoint that hit an error in its own work.'>(
        '1011 đến trong một khung Close từ phía gặp lỗi trong quá trình xử lý của chính mình.'
      )
    },
    1012: {
      gloss: t<'Service restart'>('Dịch vụ khởi động lại'),
      description: t<'The service restarts; it is expected back soon, and clients may then reconnect.'>(
        'Dịch vụ đang khởi động lại; dịch vụ dự kiến sẽ sớm trở lại, và khi đó client có thể kết nối lại.'
      ),
      whenYouSeeIt: t<'A server is being deployed or restarted and says so to every client.'>(
        'Máy chủ đang được triển khai hoặc khởi động lại và báo điều đó cho mọi client.'
      ),
      howToFix: {
        client: t<'Reconnect after a random wait, so that not all clients return at the same moment.'>(
          'Kết nối lại sau một khoảng chờ ngẫu nhiên để các client không quay lại cùng lúc.'
        ),
        server: t<'Restart instances one after the other, and be ready for many new connections afterwards.'>(
          'Khởi động lại lần lượt từng instance và chuẩn bị cho nhiều kết nối mới sau đó.'
        )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1012) throws an InvalidAccessError.'>(
        'Script nhận đúng mã đã được gửi nhưng không thể tự gửi: close(1012) sẽ ném ra InvalidAccessError.'
      ),
      reconnect:
        t<'Reconnect after a random wait of one to five seconds, growing to thirty. The registration of the code asks for five to thirty seconds from the start.'>(
          'Kết nối lại sau một khoảng chờ ngẫu nhiên từ một đến năm giây, tăng dần đến ba mươi giây. Bản đăng ký của mã yêu cầu chờ từ năm đến ba mươi giây ngay từ đầu.'
        ),
      use: t<'Send 1012 from a server that will be back in a moment.'>(
        'Gửi 1012 từ một máy chủ sẽ hoạt động trở lại trong chốc lát.'
      ),
      recognise: t<'1012 arrives in a Close frame from a server that announces its restart.'>(
        '1012 đến trong một khung Close từ máy chủ báo trước việc khởi động lại.'
      )
    },
    1013: {
      gloss: t<'Try again later'>('Thử lại sau'),
      description:
        t<'The service is overloaded or cannot serve this connection for now; clients should stay away for a while.'>(
          'Dịch vụ đang quá tải hoặc tạm thời không thể phục vụ kết nối này; client nên tạm ngừng kết nối trong một thời gian.'
        ),
      whenYouSeeIt: t<'A server that is still running accepted the connection and then shed it to lower its load.'>(
        'Một máy chủ vẫn đang chạy đã chấp nhận kết nối rồi ngắt nó để giảm tải.'
      ),
      howToFix: {
        client:
          t<'Wait before you reconnect and wait longer each time. Keep counting attempts after a connection opens, because 1013 always follows an open one.'>(
            'Hãy chờ trước khi kết nối lại và mỗi lần chờ lâu hơn. Tiếp tục đếm số lần thử kể cả khi đã mở được kết nối, vì 1013 luôn đến sau một kết nối đã mở.'
          ),
        server:
          t<'Add capacity or limit what each client may do. A Close frame has no field for a waiting time, so state one in your documentation.'>(
            'Tăng năng lực phục vụ hoặc giới hạn những gì mỗi client được làm. Khung Close không có trường nào cho thời gian chờ, vì vậy hãy ghi rõ thời gian đó trong tài liệu.'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1013) throws an InvalidAccessError.'>(
        'Script nhận đúng mã đã được gửi nhưng không thể tự gửi: close(1013) sẽ ném ra InvalidAccessError.'
      ),
      reconnect:
        t<'Wait a random time of one to two seconds and double both limits with each attempt, up to a minute; an open connection alone is no reason to start over. The registration is stricter: use another address, or wait until the user asks.'>(
          'Chờ một khoảng ngẫu nhiên từ một đến hai giây và nhân đôi cả hai giới hạn sau mỗi lần thử, tối đa một phút; chỉ riêng việc mở được kết nối không phải là lý do để bắt đầu lại từ đầu. Bản đăng ký của mã nghiêm ngặt hơn: dùng địa chỉ khác, hoặc đợi đến khi người dùng yêu cầu.'
        ),
      use: t<'Send 1013 from a server that is running but must lower its load.'>(
        'Gửi 1013 từ một máy chủ đang chạy nhưng phải giảm tải.'
      ),
      recognise: t<'1013 arrives in a Close frame from a server that runs but turns clients away for now.'>(
        '1013 đến trong một khung Close từ máy chủ vẫn chạy nhưng tạm thời từ chối client.'
      )
    },
    1014: {
      gloss: t<'Bad gateway'>('Lỗi gateway'),
      description:
        t<'A gateway or proxy received an invalid response from the server behind it, as with the HTTP status 502.'>(
          'Một gateway hoặc proxy nhận được phản hồi không hợp lệ từ máy chủ phía sau, giống như mã trạng thái HTTP 502.'
        ),
      whenYouSeeIt:
        t<'The gateway is reachable, but the server behind it is down, unreachable or sends an invalid answer.'>(
          'Gateway vẫn truy cập được, nhưng máy chủ phía sau đã ngừng hoạt động, không thể truy cập hoặc gửi phản hồi không hợp lệ.'
        ),
      howToFix: {
        client: t<'Reconnect with a growing wait. You cannot remove the cause.'>(
          'Kết nối lại với khoảng chờ tăng dần. Bạn không thể loại bỏ nguyên nhân.'
        ),
        server: t<'Check the server behind the gateway, its address and its health checks.'>(
          'Kiểm tra máy chủ phía sau gateway, địa chỉ và các health check của nó.'
        )
      },
      inBrowser:
        t<'Current browsers show it to script; some other implementations refuse it as a protocol error. Script cannot send it.'>(
          'Các trình duyệt hiện nay cho script thấy mã này; một số bản triển khai khác từ chối nó như một lỗi giao thức. Script không thể gửi mã này.'
        ),
      reconnect: t<'Reconnect with a random, growing wait, a limited number of times.'>(
        'Kết nối lại sau một khoảng chờ ngẫu nhiên và tăng dần, với số lần giới hạn.'
      ),
      use: t<'Send 1014 only from a gateway whose server failed to give a valid response.'>(
        'Chỉ gửi 1014 từ một gateway khi máy chủ phía sau nó không đưa ra được phản hồi hợp lệ.'
      ),
      recognise: t<'1014 arrives in a Close frame from a gateway, not from the server that should have answered.'>(
        '1014 đến trong một khung Close từ gateway, không phải từ máy chủ lẽ ra phải trả lời.'
      )
    },
    1015: {
      gloss: t<'TLS handshake failed'>('Bắt tay TLS thất bại'),
      description: t<'The secure connection could not be set up, for example because the certificate is not valid.'>(
        'Không thể thiết lập kết nối bảo mật, chẳng hạn vì chứng chỉ không hợp lệ.'
      ),
      whenYouSeeIt:
        t<'Hardly ever: browsers report 1006 instead, and most libraries report an error of the TLS layer. Some programs use the number in their own logs.'>(
          'Hầu như không bao giờ: trình duyệt báo 1006 thay cho mã này, còn phần lớn thư viện báo lỗi của tầng TLS. Một số chương trình dùng con số này trong log của mình.'
        ),
      howToFix: {
        client: t<'Check the host name, the clock and the trusted certificates of the device.'>(
          'Kiểm tra tên host, đồng hồ hệ thống và các chứng chỉ tin cậy trên thiết bị.'
        ),
        server: t<'Install a valid certificate with its full chain, and offer a current version of TLS.'>(
          'Cài một chứng chỉ hợp lệ với chuỗi chứng chỉ đầy đủ và hỗ trợ một phiên bản TLS hiện hành.'
        )
      },
      inBrowser:
        t<'A failed TLS handshake never reaches script as 1015: it looks like any other failure, an error event and 1006.'>(
          'Script không bao giờ thấy một lần bắt tay TLS thất bại dưới dạng 1015: lần thất bại đó trông giống mọi lỗi khác, gồm một sự kiện error và mã 1006.'
        ),
      reconnect:
        t<'Do not reconnect by program: the handshake will fail again until certificate or settings are corrected.'>(
          'Đừng để chương trình tự kết nối lại: bắt tay sẽ lại thất bại cho đến khi chứng chỉ hoặc cấu hình được sửa.'
        ),
      use: t<'Never send 1015: without TLS there is no connection to send it on.'>(
        'Không bao giờ gửi 1015: không có TLS thì không có kết nối nào để gửi mã này.'
      ),
      recognise:
        t<'1015 stands for a connection that failed before any WebSocket traffic. Open the same address over HTTPS to see the TLS error.'>(
          '1015 cho biết kết nối đã thất bại trước khi có bất kỳ lưu lượng WebSocket nào. Hãy mở cùng địa chỉ đó qua HTTPS để xem lỗi TLS.'
        )
    },
    3000: {
      gloss: t<'Unauthorized'>('Chưa xác thực'),
      description:
        t<'The endpoint closes the connection because the client has not proved who it is, or its proof has expired.'>(
          'Một phía đóng kết nối vì client chưa chứng minh được danh tính, hoặc thông tin chứng minh đã hết hạn.'
        ),
      whenYouSeeIt:
        t<'A token is missing, wrong or expired. The registered name is all that is certain; the exact meaning is up to the server.'>(
          'Token bị thiếu, sai hoặc hết hạn. Chỉ có tên đã đăng ký là chắc chắn; ý nghĩa chính xác do máy chủ quyết định.'
        ),
      howToFix: {
        client: t<'Obtain new credentials, then connect once more. If that fails too, ask the user to sign in.'>(
          'Lấy thông tin xác thực mới rồi kết nối thêm một lần. Nếu vẫn thất bại, hãy yêu cầu người dùng đăng nhập.'
        ),
        server:
          t<'Check credentials during the opening handshake where you can, and close with 3000 when they expire later.'>(
            'Kiểm tra thông tin xác thực trong bắt tay mở nếu có thể, và đóng bằng 3000 khi thông tin đó hết hạn về sau.'
          )
      },
      inBrowser: t<'Script receives it, and may send it as well: browsers accept every code from 3000 to 4999.'>(
        'Script nhận được mã này và cũng có thể gửi: trình duyệt chấp nhận mọi mã từ 3000 đến 4999.'
      ),
      reconnect: t<'Reconnect once, with new credentials. With the old ones it is pointless.'>(
        'Kết nối lại một lần, với thông tin xác thực mới. Dùng thông tin cũ thì vô ích.'
      ),
      use: t<'Send 3000 when you do not know who the client is and signing in would help.'>(
        'Gửi 3000 khi bạn không biết client là ai và việc đăng nhập sẽ có ích.'
      ),
      recognise: t<'3000 arrives in a Close frame from an endpoint that asks for valid credentials.'>(
        '3000 đến trong một khung Close từ phía yêu cầu thông tin xác thực hợp lệ.'
      )
    },
    3003: {
      gloss: t<'Forbidden'>('Bị cấm'),
      description: t<'The endpoint knows the client but does not allow what it wants.'>(
        'Một phía biết client là ai nhưng không cho phép điều client muốn.'
      ),
      whenYouSeeIt:
        t<'An account lacks a permission. The registered name is all that is certain; the exact meaning is up to the server.'>(
          'Một tài khoản thiếu quyền. Chỉ có tên đã đăng ký là chắc chắn; ý nghĩa chính xác do máy chủ quyết định.'
        ),
      howToFix: {
        client: t<'Do not try again with the same account. Ask for the permission or use another account.'>(
          'Đừng thử lại với cùng tài khoản. Hãy xin cấp quyền hoặc dùng tài khoản khác.'
        ),
        server: t<'Check the permissions of the account, and name the missing one in the reason if it may be known.'>(
          'Kiểm tra quyền của tài khoản và nêu quyền còn thiếu trong chuỗi lý do nếu được phép tiết lộ.'
        )
      },
      inBrowser: t<'Script receives it, and may send it as well: browsers accept every code from 3000 to 4999.'>(
        'Script nhận được mã này và cũng có thể gửi: trình duyệt chấp nhận mọi mã từ 3000 đến 4999.'
      ),
      reconnect: t<'Do not reconnect: the answer stays the same until the permissions change.'>(
        'Đừng kết nối lại: câu trả lời vẫn như cũ cho đến khi quyền thay đổi.'
      ),
      use: t<'Send 3003 when you know the client and new credentials for the same account would change nothing.'>(
        'Gửi 3003 khi bạn biết client là ai và thông tin xác thực mới của cùng tài khoản sẽ không thay đổi được gì.'
      ),
      recognise: t<'3003 arrives in a Close frame from an endpoint that refuses a client it knows.'>(
        '3003 đến trong một khung Close từ phía từ chối một client mà nó đã biết.'
      )
    },
    3008: {
      gloss: t<'Timeout'>('Hết thời gian chờ'),
      description: t<'The endpoint closes the connection because something did not happen in time.'>(
        'Một phía đóng kết nối vì có việc đã không diễn ra kịp thời.'
      ),
      whenYouSeeIt:
        t<'A client stayed silent for too long, or a step such as signing in took too long. The code does not tell which limit it was.'>(
          'Client im lặng quá lâu, hoặc một bước như đăng nhập mất quá nhiều thời gian. Mã này không cho biết đó là giới hạn nào.'
        ),
      howToFix: {
        client:
          t<'Find out from the server’s documentation which limit applies. Send messages of your own before an idle limit ends.'>(
            'Xem tài liệu của máy chủ để biết giới hạn nào được áp dụng. Hãy chủ động gửi thông điệp trước khi hết giới hạn thời gian không hoạt động.'
          ),
        server: t<'Name the limit in the reason, and make an idle limit longer than the interval of your pings.'>(
          'Nêu giới hạn trong chuỗi lý do và đặt giới hạn thời gian không hoạt động dài hơn chu kỳ ping của bạn.'
        )
      },
      inBrowser:
        t<'Script receives it, and may send it as well. It cannot send pings, so it needs ordinary messages to stay active.'>(
          'Script nhận được mã này và cũng có thể gửi. Script không thể gửi ping nên cần các thông điệp thông thường để duy trì hoạt động.'
        ),
      reconnect: t<'Reconnect with a random, growing wait, a limited number of times.'>(
        'Kết nối lại sau một khoảng chờ ngẫu nhiên và tăng dần, với số lần giới hạn.'
      ),
      use: t<'Send 3008 when a time limit that you set ran out.'>(
        'Gửi 3008 khi đã quá một giới hạn thời gian do bạn đặt.'
      ),
      recognise: t<'3008 arrives in a Close frame from an endpoint that waited in vain but still works.'>(
        '3008 đến trong một khung Close từ phía đã chờ vô ích nhưng vẫn hoạt động.'
      )
    }
  },
  ranges: {
    unused: {
      gloss: t<'Not used'>('Không sử dụng'),
      description: t<'Codes below 1000 are not used by the WebSocket protocol.'>(
        'Giao thức WebSocket không sử dụng các mã dưới 1000.'
      ),
      whenYouSeeIt:
        t<'A program is faulty, or a number of another kind, such as an HTTP status, was taken for a close code.'>(
          'Chương trình bị lỗi, hoặc một con số thuộc loại khác, chẳng hạn mã trạng thái HTTP, đã bị nhầm là mã đóng.'
        ),
      howToFix: {
        client: t<'Do not send it. Check where the number comes from.'>(
          'Đừng gửi mã này. Hãy kiểm tra xem con số đến từ đâu.'
        ),
        server: t<'Do not send it. Use a registered code or one from 4000 to 4999.'>(
          'Đừng gửi mã này. Hãy dùng một mã đã đăng ký hoặc một mã từ 4000 đến 4999.'
        )
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        'Script không thể gửi mã này: close sẽ ném ra InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect by program: first correct the program that uses the number.'>(
        'Đừng để chương trình tự kết nối lại: trước hết hãy sửa chương trình dùng con số này.'
      )
    },
    unassigned: {
      gloss: t<'Unassigned'>('Chưa được gán'),
      description: t<'The code is kept for the WebSocket protocol and its extensions, but has no meaning yet.'>(
        'Mã này được giữ cho giao thức WebSocket và các phần mở rộng của nó, nhưng chưa có ý nghĩa.'
      ),
      whenYouSeeIt: t<'A program uses a code that it should not, or follows a standard newer than this table.'>(
        'Một chương trình dùng mã mà lẽ ra nó không nên dùng, hoặc tuân theo một tiêu chuẩn mới hơn bảng này.'
      ),
      howToFix: {
        client: t<'Do not send it. Report it if a server sends it.'>(
          'Đừng gửi mã này. Nếu một máy chủ gửi nó, hãy báo lại.'
        ),
        server: t<'Do not send it: a peer may treat it as a protocol error. Use a code from 4000 to 4999.'>(
          'Đừng gửi mã này: phía kia có thể coi đó là lỗi giao thức. Hãy dùng một mã từ 4000 đến 4999.'
        )
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        'Script không thể gửi mã này: close sẽ ném ra InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect by program: find out first what the sender means by it.'>(
        'Đừng để chương trình tự kết nối lại: trước hết hãy tìm hiểu phía gửi muốn nói gì qua mã này.'
      )
    },
    library: {
      gloss: t<'For libraries and frameworks'>('Dành cho thư viện và framework'),
      description:
        t<'The code belongs to the range for libraries, frameworks and applications, which register codes with IANA. No registration of this one is known.'>(
          'Mã này thuộc dải dành cho thư viện, framework và ứng dụng; các mã trong dải này được đăng ký với IANA. Chưa thấy có đăng ký nào cho mã này.'
        ),
      whenYouSeeIt: t<'A library or framework that you use, or the server, chose this code.'>(
        'Thư viện hoặc framework mà bạn dùng, hoặc máy chủ, đã chọn mã này.'
      ),
      howToFix: {
        client: t<'Look the code up in the documentation of the server or its framework.'>(
          'Tra mã này trong tài liệu của máy chủ hoặc của framework mà máy chủ dùng.'
        ),
        server: t<'Register the code with IANA, or use one from 4000 to 4999 for an application of your own.'>(
          'Đăng ký mã với IANA, hoặc dùng một mã từ 4000 đến 4999 cho ứng dụng của riêng bạn.'
        )
      },
      inBrowser: t<'Script may send and receive it.'>('Script có thể gửi và nhận mã này.'),
      reconnect: t<'Follow the documentation of the library. If it says nothing, do not reconnect by program.'>(
        'Làm theo tài liệu của thư viện. Nếu tài liệu không nói gì, đừng để chương trình tự kết nối lại.'
      )
    },
    private: {
      gloss: t<'Private use'>('Dùng riêng'),
      description:
        t<'The code is for private use and means what the two endpoints have agreed on. It cannot be registered.'>(
          'Mã này để dùng riêng và mang ý nghĩa do hai phía thỏa thuận. Không thể đăng ký mã này.'
        ),
      whenYouSeeIt: t<'The application at the other end chose this code.'>('Ứng dụng ở phía kia đã chọn mã này.'),
      howToFix: {
        client: t<'Look the code up in the documentation of the application.'>(
          'Tra mã này trong tài liệu của ứng dụng.'
        ),
        server:
          t<'Keep a list of your own codes with their meaning, and say for each whether clients should reconnect.'>(
            'Lập danh sách các mã của riêng bạn kèm ý nghĩa, và với mỗi mã hãy ghi rõ client có nên kết nối lại hay không.'
          )
      },
      inBrowser: t<'Script may send and receive it.'>('Script có thể gửi và nhận mã này.'),
      reconnect: t<'Do as the application’s documentation says. If it says nothing, do not reconnect by program.'>(
        'Làm theo tài liệu của ứng dụng. Nếu tài liệu không nói gì, đừng để chương trình tự kết nối lại.'
      )
    },
    outside: {
      gloss: t<'Outside every range'>('Nằm ngoài mọi dải mã'),
      description: t<'The number fits into a Close frame, but no range of the WebSocket protocol contains it.'>(
        'Khung Close vẫn chứa được con số này, nhưng nó không thuộc dải nào của giao thức WebSocket.'
      ),
      whenYouSeeIt: t<'A program is faulty, or counts its own codes beyond 4999.'>(
        'Chương trình bị lỗi, hoặc đánh số các mã riêng của nó vượt quá 4999.'
      ),
      howToFix: {
        client: t<'Do not send it. Check where the number comes from.'>(
          'Đừng gửi mã này. Hãy kiểm tra xem con số đến từ đâu.'
        ),
        server: t<'Do not send it. Use a code from 4000 to 4999.'>('Đừng gửi mã này. Hãy dùng một mã từ 4000 đến 4999.')
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        'Script không thể gửi mã này: close sẽ ném ra InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect by program: first correct the program that uses the number.'>(
        'Đừng để chương trình tự kết nối lại: trước hết hãy sửa chương trình dùng con số này.'
      )
    }
  },
  notes: {
    '1000/1001':
      t<'Both are orderly closes. 1000 says that the work is done; 1001 says only that the endpoint leaves, so the work may be unfinished and a client may come back. A server normally sees 1001, not 1000, when a user closes a tab.'>(
        'Cả hai đều là những lần đóng đúng quy trình. 1000 báo rằng công việc đã xong; 1001 chỉ báo rằng phía gửi rời đi, nên công việc có thể còn dang dở và client có thể quay lại. Khi người dùng đóng tab, máy chủ thường thấy 1001 chứ không phải 1000.'
      ),
    '1000/1005':
      t<'A browser’s close(1000) sends a code; close() sends none and the server reports 1005. Handle both as a deliberate close.'>(
        'Trong trình duyệt, close(1000) gửi kèm mã; close() không gửi mã nào và máy chủ báo 1005. Hãy xử lý cả hai như một lần đóng có chủ ý.'
      ),
    '1000/1006':
      t<'1000 is what the other endpoint said. 1006 was said by nobody: this endpoint reports it because no Close frame came, so the work may have been cut off in the middle.'>(
        '1000 là mã do phía kia gửi. 1006 thì không phía nào gửi: phía nhận tự báo mã này vì không có khung Close nào đến, nên công việc có thể đã bị ngắt giữa chừng.'
      ),
    '1000/1013':
      t<'A server that closes with 1000 when it is full tells clients that all is well; 1013 tells them to return later.'>(
        'Máy chủ đã hết chỗ mà đóng bằng 1000 thì client hiểu rằng mọi thứ đều ổn; còn 1013 bảo client quay lại sau.'
      ),
    '1001/1005':
      t<'Either may come from a page whose program chose no code: the browser sends 1001 when the page goes away, and a close() without arguments arrives as 1005.'>(
        'Cả hai đều có thể đến từ một trang mà chương trình của nó không hề chọn mã: trình duyệt gửi 1001 khi người dùng rời khỏi trang, còn lệnh gọi close() không có đối số đến dưới dạng 1005.'
      ),
    '1001/1006':
      t<'A server that is stopped properly sends 1001. If it is killed before it can do so, its clients see 1006.'>(
        'Máy chủ được dừng đúng cách sẽ gửi 1001. Nếu nó bị buộc dừng trước khi kịp gửi, các client sẽ thấy 1006.'
      ),
    '1001/1012':
      t<'Both may accompany a deployment. 1001 says that this server leaves; 1012 adds that the service will be back, so it is the clearer choice before a restart.'>(
        'Cả hai đều có thể đi kèm một lần triển khai. 1001 báo rằng máy chủ này rời đi; 1012 báo thêm rằng dịch vụ sẽ trở lại, nên đó là lựa chọn rõ ràng hơn trước khi khởi động lại.'
      ),
    '1001/1013':
      t<'With 1001 the server goes away; with 1013 it stays but has no room. After 1001 another instance may answer at once, while a quick return after 1013 adds to the load.'>(
        'Với 1001, máy chủ rời đi; với 1013, nó vẫn ở đó nhưng không còn chỗ. Sau 1001, một instance khác có thể trả lời ngay, còn việc quay lại nhanh sau 1013 sẽ làm tăng thêm tải.'
      ),
    '1002/1003':
      t<'1002 concerns the frames, 1003 the type of a message in correct frames. Some published tables have the two numbers swapped.'>(
        '1002 liên quan đến các khung, 1003 liên quan đến kiểu của thông điệp trong những khung đúng định dạng. Một số bảng đã công bố ghi hoán đổi hai con số này.'
      ),
    '1002/1007': t<'1002 concerns how bytes are framed, 1007 what a message contains: its frames were correct.'>(
      '1002 liên quan đến cách chia các byte thành khung, 1007 liên quan đến nội dung của thông điệp: các khung của nó vẫn đúng định dạng.'
    ),
    '1003/1007':
      t<'1003 refuses a whole type of data, 1007 one message with invalid content. Older tables give 1007 the name of 1003, Unsupported Data.'>(
        '1003 từ chối cả một kiểu dữ liệu, 1007 từ chối một thông điệp có nội dung không hợp lệ. Các bảng cũ gán cho 1007 tên của 1003, Unsupported Data.'
      ),
    '1005/1006':
      t<'With 1005 a Close frame arrived, with 1006 none did. 1005 is therefore a clean, deliberate close, and 1006 is a failure.'>(
        'Với 1005 thì có khung Close đến, với 1006 thì không. Vì vậy 1005 là lần đóng đúng quy trình và có chủ ý, còn 1006 là sự cố.'
      ),
    '1006/1011':
      t<'A server that still handles its errors can send 1011. One that dies from the error sends nothing, and its clients see 1006.'>(
        'Máy chủ vẫn còn xử lý được lỗi thì có thể gửi 1011. Nếu lỗi làm sập tiến trình thì máy chủ không gửi được gì và các client thấy 1006.'
      ),
    '1006/1013':
      t<'A server that overload has brought down cannot send 1013 any more: its clients see 1006. The wait after 1013 is never shorter than a second, because the server has said that it is overloaded.'>(
        'Máy chủ đã sập vì quá tải không còn gửi được 1013: các client của nó thấy 1006. Khoảng chờ sau 1013 không bao giờ ngắn hơn một giây, vì máy chủ đã báo rằng nó đang quá tải.'
      ),
    '1006/1014':
      t<'A gateway that cannot reach its server during the opening handshake answers with HTTP 502, which a browser reports as 1006. 1014 can only follow once the connection is open.'>(
        'Gateway không liên lạc được với máy chủ phía sau trong lúc bắt tay mở sẽ trả lời bằng HTTP 502, và trình duyệt báo thành 1006. 1014 chỉ có thể đến khi kết nối đã mở.'
      ),
    '1006/1015':
      t<'A browser reports a failed TLS handshake as 1006, so a page cannot tell the two apart. 1015 stands only in what other programs report.'>(
        'Trình duyệt báo bắt tay TLS thất bại thành 1006, nên trang web không thể phân biệt hai trường hợp. 1015 chỉ xuất hiện trong báo cáo của các chương trình khác.'
      ),
    '1006/3008':
      t<'An endpoint that has waited too long can send 3008. A proxy that cuts an idle connection sends no Close frame, and both ends see 1006.'>(
        'Phía đã chờ quá lâu có thể gửi 3008. Proxy ngắt một kết nối lâu không hoạt động thì không gửi khung Close, nên cả hai phía đều thấy 1006.'
      ),
    '1008/3000':
      t<'1008 is the general refusal. 3000 says what is missing, valid credentials, and so a client can act on it.'>(
        '1008 là lời từ chối chung chung. 3000 nói rõ điều còn thiếu là thông tin xác thực hợp lệ, nhờ đó client biết phải làm gì.'
      ),
    '1008/3003': t<'Both refuse. 3003 says that it is about permissions, while 1008 leaves the rule open.'>(
      'Cả hai đều là từ chối. 3003 nói rõ vấn đề nằm ở quyền, còn 1008 không nói rõ quy tắc nào bị vi phạm.'
    ),
    '1010/1013':
      t<'The direction differs: a client sends 1010 because the server lacks an extension, a server sends 1013 because it has too much to do.'>(
        'Chiều gửi khác nhau: client gửi 1010 vì máy chủ thiếu một phần mở rộng, còn máy chủ gửi 1013 vì có quá nhiều việc phải làm.'
      ),
    '1011/1013':
      t<'1011 is an error that nobody expected, 1013 a decision to shed load. Clients can expect 1013 to pass; after 1011 they cannot know.'>(
        '1011 là lỗi không ai lường trước, còn 1013 là quyết định giảm tải. Client có thể cho rằng tình trạng báo bằng 1013 sẽ qua; sau 1011, client không thể biết điều đó.'
      ),
    '1011/1014': t<'With 1011 the endpoint itself failed. With 1014 it works, but the server behind it does not.'>(
      'Với 1011, chính phía gửi gặp lỗi. Với 1014, phía gửi vẫn hoạt động nhưng máy chủ phía sau thì không.'
    ),
    '1012/1013':
      t<'After 1012 the service is expected back within seconds, so the wait is capped low. After 1013 nobody knows how long it will take, so the wait grows further.'>(
        'Sau 1012, dịch vụ dự kiến sẽ trở lại trong vài giây, nên khoảng chờ có mức trần thấp. Sau 1013, không ai biết sẽ mất bao lâu, nên khoảng chờ tăng đến mức cao hơn.'
      ),
    '1013/1014':
      t<'With 1013 the service answers and asks for patience. With 1014 a gateway answers in place of a service that does not.'>(
        'Với 1013, dịch vụ có trả lời và đề nghị client kiên nhẫn. Với 1014, gateway trả lời thay cho một dịch vụ không trả lời.'
      ),
    '3000/3003':
      t<'The difference is that of HTTP 401 and 403: new credentials can help after 3000, but not after 3003.'>(
        'Khác biệt giống như giữa HTTP 401 và 403: thông tin xác thực mới có thể giúp ích sau 3000, nhưng không giúp được gì sau 3003.'
      )
  }
}
