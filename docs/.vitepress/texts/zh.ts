import type { SiteTexts } from './site-texts.js'

// Simplified Chinese.
export const zh = {
  title: 'WebSocket 关闭码',
  tagline: 'WebSocket 连接如何结束：每个关闭码的含义、谁可以发送，以及应当如何处理。',
  nav: {
    codes: '关闭码',
    compare: '对比',
    answers: '问答',
    rules: 'ESLint 规则',
    playground: '演练场',
    outline: '本页目录',
    menu: '菜单',
    top: '返回顶部',
    languages: '切换语言',
    theme: '外观',
    light: '切换到浅色主题',
    dark: '切换到深色主题',
    skip: '跳转到正文',
    inEnglish: '（英文）',
    landmarks: { menu: '主菜单', sidebar: '各关闭码的页面', pager: '上一页和下一页', more: '更多' },
    previous: '上一页',
    next: '下一页'
  },
  search: {
    button: '搜索',
    none: '没有找到相关结果：',
    reset: '清除搜索内容',
    back: '关闭搜索',
    details: '显示页面摘录',
    select: '选择',
    navigate: '移动',
    close: '关闭'
  },
  home: {
    find: '你收到了哪个关闭码？',
    allCodes: '所有关闭码',
    commonQuestions: '常见问题',
    packages: '在编辑器中使用',
    packagesText: '本站的数据以带类型的包提供；ESLint 规则会报告代码中与这些数据不符的地方。'
  },
  decoder: {
    label: '关闭码、名称、错误信息或一行日志',
    hint: '按 Enter 打开找到的第一个页面，按 Esc 清空输入框。',
    examples: '例如：',
    found: '已找到：{titles}。',
    pair: '{a} 与 {b} 并排对比',
    ranges: '关闭码的所有范围',
    placeholder: '1006',
    nothing: '这段文本中没有关闭码。',
    open: '{code} 的详细说明',
    outside: '{number} 不是关闭码：Close 帧只能容纳 0 到 65535。'
  },
  code: {
    title: 'WebSocket 关闭码 {code}：{meaning}',
    glance: '概览',
    wire: '连接如何结束',
    runtimes: '各实现的行为',
    runtimesText: '在真实的实现上测得：以 {code} 调用关闭方法，并向其发送带有 {code} 的 Close 帧。',
    implementation: '实现',
    end: '角色',
    call: '以 {code} 调用时',
    receipt: '收到 {code} 时',
    forbiddenReceipt: '收到带有 {code} 的违禁帧时',
    forbiddenText: '任何端点都不得发送这样的帧；{code} 实际上如何产生，见上文。',
    withoutCode: '不带关闭码调用时，对端看到',
    ownChoice: '本站的选择',
    delaysText: '每次尝试之前，客户端先等待一段时间，由 `reconnectDelay` 在图示区间内随机选取。',
    delaysCaption: '每根柱子表示一次尝试之前从最短到最长的等待时间，单位为秒。',
    attempt: '尝试',
    endless: '如此继续，直到连接稳定下来。',
    giveUp: '尝试 {attempts} 次之后，客户端放弃重连。',
    onceOnly: '只尝试一次。',
    send: '何时发送',
    rules: '代码检查能发现的问题',
    compare: '与其他关闭码对比',
    rulesText: '规则页面为英文；其中的示例会在编辑时即时检查。',
    names: '在各个库中，它还有别的名称：'
  },
  outcomes: {
    asIs: '原样发送',
    empty: '发送不带关闭码的 Close 帧',
    nothing: '不发送任何内容',
    leftOpen: '不发送任何内容，连接保持打开',
    other: '改为发送 {code}',
    throws: '抛出 {error}'
  },
  receipts: {
    asIs: '报告为 {code}',
    other: '报告为 {code}',
    nothing: '没有 close 事件',
    unmeasured: '未测量'
  },
  drawing: {
    client: '客户端',
    server: '服务器',
    sender: '一端',
    receiver: '另一端',
    frame: 'Close 帧，{code}',
    emptyFrame: '不带关闭码的 Close 帧',
    answer: '作为应答的 Close 帧',
    end: 'TCP 连接结束',
    reports: 'close 事件：{code}',
    open: '连接已建立',
    broken: '连接中断',
    tls: 'TLS 握手',
    failed: '失败',
    refused: '任何端点都不得发送 {code}：许多实现会将连接判定为失败。'
  },
  pair: {
    sentAsIs: 'close() 原样发送',
    sentBy: '{all} 个实现中的 {count} 个',
    measured: '各实现的行为',
    measuredText: '分别以两个关闭码调用关闭方法的结果，结果不同的排在前面。完整的测量结果：{links}。',
    browsers: '浏览器',
    side: '并排对比',
    also: '各关闭码的详细说明'
  },
  implementations: {
    global: '全局 WebSocket',
    'global with --experimental-websocket': '全局 WebSocket，启用 --experimental-websocket',
    client: '客户端',
    server: '服务器',
    'adapter for Node.js': 'Node.js 适配器',
    'over the global WebSocket': '基于全局 WebSocket',
    WebSocketPair: 'WebSocketPair'
  },
  sources: {
    iana: '所有关闭码的注册表',
    rfc6455: 'WebSocket 协议',
    'rfc6455-5.2': '帧的格式',
    'rfc6455-7.2.3': '异常关闭之后客户端如何恢复连接',
    'rfc6455-7.4': '状态码的用途',
    'rfc6455-7.1.5': '如何确定一个连接的关闭码',
    'rfc6455-7.4.1': '已定义的关闭码及其含义',
    'rfc6455-7.4.2': '关闭码的范围',
    'rfc6455-8.1': '如何处理不是 UTF-8 的文本',
    'rfc6455-10.4': '帧和消息的大小限制',
    'erratum-3227': '谁可以发送 1011',
    'hybi-09670': '1012 和 1013 的注册',
    'hybi-10748': '1014 的注册',
    'whatwg-close': '脚本可以传给 close 的值',
    'whatwg-feedback': '连接结束时脚本能得知什么'
  },
  compareIndex: {
    title: '两个关闭码的对比',
    text: '请选择一行和一列。',
    description: '所有已注册的 WebSocket 关闭码，两两并排对比。'
  },
  codesIndex: {
    title: '所有 WebSocket 关闭码',
    text: '在 IANA 注册的关闭码，以及它们所属的范围。',
    ranges: '范围'
  },
  answersIndex: {
    title: '问答',
    text: '关于关闭码，人们最常问的问题。'
  },
  unknown: {
    title: '页面不存在',
    code: '{code} 没有单独的页面',
    home: '所有关闭码'
  }
} as const satisfies SiteTexts
