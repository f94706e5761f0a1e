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
    label: 'Một mã, một thông báo lỗi hoặc một dòng log',
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
    delaysText:
      'Trước mỗi lần thử, client chờ một khoảng thời gian do `reconnectDelay` chọn ngẫu nhiên trong phạm vi ở hình dưới.',
    attempt: 'Lần thử',
    seconds: 'Giây',
    endless: 'Cứ tiếp tục như vậy cho đến khi kết nối ổn định.',
    giveUp: 'Sau {attempts} lần thử, client ngừng kết nối lại.',
    onceOnly: 'Chỉ thử một lần.',
    send: 'Khi nào nên gửi',
    rules: 'Những gì linter phát hiện được',
    compare: 'So sánh với các mã khác',
    names: 'Trong mã nguồn đã công bố, mã này còn được gọi là {names}.'
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
    sentBy: 'Số bản cài đặt đã đo gửi được mã này',
    side: 'Đối chiếu',
    also: 'Trang riêng của từng mã'
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
