import type { SiteTexts } from './site-texts.js'

// Vietnamese.
export const vi = {
  title: 'Mã đóng WebSocket',
  tagline:
    'Kết nối WebSocket kết thúc như thế nào: mọi mã đóng, ý nghĩa của chúng, phía nào được gửi và bạn nên làm gì.',
  nav: {
    codes: 'Mã đóng',
    compare: 'So sánh',
    answers: 'Hỏi đáp',
    rules: 'Quy tắc ESLint',
    playground: 'Chạy thử',
    outline: 'Trên trang này',
    menu: 'Menu',
    top: 'Về đầu trang',
    languages: 'Đổi ngôn ngữ',
    theme: 'Giao diện',
    light: 'Chuyển sang giao diện sáng',
    dark: 'Chuyển sang giao diện tối',
    skip: 'Chuyển đến nội dung',
    inEnglish: '(tiếng Anh)',
    landmarks: { menu: 'Menu chính', sidebar: 'Các trang mã đóng', pager: 'Trang trước và trang sau', more: 'Thêm' },
    previous: 'Trang trước',
    next: 'Trang sau'
  },
  search: {
    button: 'Tìm kiếm',
    none: 'Không có kết quả nào cho',
    reset: 'Xóa nội dung tìm kiếm',
    back: 'Đóng tìm kiếm',
    details: 'Hiện đoạn trích của từng trang',
    select: 'để chọn',
    navigate: 'để di chuyển',
    close: 'để đóng'
  },
  home: {
    find: 'Bạn nhận được mã nào?',
    allCodes: 'Tất cả các mã',
    commonQuestions: 'Câu hỏi thường gặp',
    packages: 'Trong trình soạn thảo của bạn',
    packagesText:
      'Dữ liệu của trang này được phát hành thành một gói có khai báo kiểu, còn các quy tắc ESLint báo những chỗ mã nguồn làm trái với dữ liệu đó.'
  },
  decoder: {
    label: 'Một mã, một tên gọi, một thông báo lỗi hoặc một dòng log',
    hint: 'Nhấn Enter để mở trang đầu tiên tìm được, Escape để xóa ô nhập.',
    examples: 'Ví dụ:',
    found: 'Tìm thấy: {titles}.',
    pair: 'So sánh {a} và {b}',
    ranges: 'Tất cả các dải mã đóng',
    placeholder: '1006',
    nothing: 'Không có mã đóng nào trong đoạn văn bản này.',
    open: 'Xem chi tiết về {code}',
    outside: '{number} không phải là mã đóng: khung Close chỉ chứa được số từ 0 đến 65535.'
  },
  code: {
    title: 'Mã đóng WebSocket {code}: {meaning}',
    glance: 'Tóm tắt',
    wire: 'Kết nối kết thúc như thế nào',
    runtimes: 'Các bản triển khai xử lý thế nào',
    runtimesText:
      'Đo trên các bản triển khai thật: gọi phương thức đóng với {code}, rồi gửi đến chúng một khung Close mang {code}.',
    implementation: 'Bản triển khai',
    end: 'Vai trò',
    call: 'Khi gọi với {code}',
    receipt: 'Khi nhận {code}',
    forbiddenReceipt: 'Khi nhận một khung bị cấm mang {code}',
    forbiddenText: 'Không phía nào được phép gửi khung như vậy; {code} thật sự xuất hiện thế nào đã được nói ở trên.',
    withoutCode: 'Khi gọi không kèm mã: phía kia thấy',
    ownChoice: 'lựa chọn của chúng tôi',
    delaysText:
      'Trước mỗi lần thử, client chờ một khoảng thời gian do `reconnectDelay` chọn ngẫu nhiên trong phạm vi ở hình dưới.',
    delaysCaption: 'Mỗi cột đi từ thời gian chờ ngắn nhất đến dài nhất trước một lần thử, tính bằng giây.',
    attempt: 'Lần thử',
    endless: 'Cứ tiếp tục như vậy cho đến khi kết nối ổn định.',
    giveUp: 'Sau {attempts} lần thử, client ngừng kết nối lại.',
    onceOnly: 'Chỉ thử một lần.',
    send: 'Khi nào nên gửi',
    rules: 'Những gì linter phát hiện được',
    compare: 'So sánh với các mã khác',
    rulesText: 'Các trang quy tắc viết bằng tiếng Anh; ví dụ trên đó được kiểm tra ngay khi bạn sửa.',
    names: 'Trong các thư viện, mã này còn có những tên khác:'
  },
  outcomes: {
    asIs: 'được gửi nguyên vẹn',
    empty: 'gửi một khung Close không có mã',
    nothing: 'không gửi gì',
    leftOpen: 'không gửi gì và kết nối vẫn mở',
    other: 'được gửi thành {code}',
    throws: 'ném ra {error}'
  },
  receipts: {
    asIs: 'báo là {code}',
    other: 'báo là {code}',
    nothing: 'không có sự kiện close',
    unmeasured: 'chưa đo'
  },
  drawing: {
    client: 'Client',
    server: 'Máy chủ',
    sender: 'Một phía',
    receiver: 'Phía kia',
    frame: 'Khung Close, {code}',
    emptyFrame: 'Khung Close không có mã',
    answer: 'Khung Close trả lời',
    end: 'Kết nối TCP kết thúc',
    reports: 'sự kiện close: {code}',
    open: 'Kết nối đang mở',
    broken: 'Kết nối bị đứt',
    tls: 'Bắt tay TLS',
    failed: 'thất bại',
    refused: 'Không phía nào được gửi {code}: nhiều bản triển khai coi kết nối là thất bại.'
  },
  pair: {
    sentAsIs: 'close() gửi nguyên vẹn',
    sentBy: '{count} trên {all} bản triển khai',
    measured: 'Các bản triển khai xử lý thế nào',
    measuredText:
      'Kết quả khi gọi phương thức đóng với từng mã; những dòng mà hai mã khác nhau đứng trước. Toàn bộ kết quả đo: {links}.',
    browsers: 'Trình duyệt',
    side: 'Đối chiếu',
    also: 'Trang riêng của từng mã'
  },
  implementations: {
    global: 'WebSocket toàn cục',
    'global with --experimental-websocket': 'WebSocket toàn cục, với --experimental-websocket',
    client: 'client',
    server: 'máy chủ',
    'adapter for Node.js': 'bộ chuyển đổi cho Node.js',
    'over the global WebSocket': 'dựa trên WebSocket toàn cục',
    WebSocketPair: 'WebSocketPair'
  },
  sources: {
    iana: 'sổ đăng ký mọi mã đóng',
    rfc6455: 'giao thức WebSocket',
    'rfc6455-5.2': 'định dạng của khung',
    'rfc6455-7.2.3': 'client khôi phục kết nối thế nào sau khi bị đóng bất thường',
    'rfc6455-7.4': 'mã trạng thái dùng để làm gì',
    'rfc6455-7.1.5': 'mã đóng của một kết nối được xác định thế nào',
    'rfc6455-7.4.1': 'các mã đã định nghĩa và ý nghĩa của chúng',
    'rfc6455-7.4.2': 'các dải mã',
    'rfc6455-8.1': 'xử lý văn bản không phải UTF-8',
    'rfc6455-10.4': 'giới hạn kích thước khung và thông điệp',
    'erratum-3227': 'phía nào được gửi 1011',
    'hybi-09670': 'đăng ký 1012 và 1013',
    'hybi-10748': 'đăng ký 1014',
    'whatwg-close': 'script được truyền gì cho close',
    'whatwg-feedback': 'script biết được gì khi kết nối kết thúc'
  },
  compareIndex: {
    title: 'So sánh hai mã',
    text: 'Hãy chọn một hàng và một cột.',
    description: 'Mọi cặp mã đóng WebSocket đã đăng ký, đặt cạnh nhau để so sánh.'
  },
  codesIndex: {
    title: 'Tất cả các mã đóng WebSocket',
    text: 'Các mã đã đăng ký với IANA và những dải mã chứa chúng.',
    ranges: 'Các dải mã'
  },
  answersIndex: {
    title: 'Hỏi đáp',
    text: 'Những câu hỏi thường gặp nhất về mã đóng.'
  },
  unknown: {
    title: 'Không có trang này',
    code: '{code} không có trang riêng',
    home: 'Tất cả các mã'
  }
} as const satisfies SiteTexts
