/** Numbers that stand where programs, and people who write of them, put a close code. */
const named =
  /(?:\bcode|\bclose(?:d|_code|code)?|\bstatus|关闭码?|代码|状态码|код\p{L}*|코드|mã)[^\d\n,;]{0,24}?(\d{3,6})(?![\d.:]*\d)|(\d{4})\s?(?:코드|번)/giu
/** The status of a handshake that was refused, and what it is called. */
const httpStatus =
  /\b(?:(?:unexpected (?:server response|response code)|status code|HTTP(?:\/[\d.]+)?)\D{0,3}[1-5]\d\d\b|[45]\d\d\b)(?:[ ,:-]*(?:bad gateway|internal (?:server )?error|unauthorized|forbidden|(?:gateway |request )?timeout))?/gi
/** What stands in the log of an HTTP server behind the request: the status, and how many bytes were sent. */
const accessLog = /(?<=") [1-5]\d\d (?:\d{1,15}\b|-)/g
/** Numbers that look like a code and are none: ports, processes, times, sizes, parts of dates and addresses. */
const likely =
  /(?<![\d.:/#-]|\b(?:port|pid|порт\p{L}*|端口|포트|cổng) ?[=:]? ?)([1-4]\d{3})(?![\d./-]|:\d| ?(?:ms|мс|毫秒|밀리초|s|bytes?|B|KB)\b)/giu

/** A text without the status of a handshake, which is no close code. */
export function withoutHttpStatus(text: string): string {
  return text.replace(accessLog, ' ').replace(httpStatus, ' ')
}

/** A number alone, its thousands apart as a language writes them, or hexadecimal, as its digits. */
export function digitsOf(text: string): string | undefined {
  if (/^[1-9]\d?[ ,.'’]\d{3}$/.test(text)) return text.replace(/\D/, '')
  if (/^0x[\da-f]{1,12}$/i.test(text)) return String(Number(text))
  return /^[-−]?\d+(?:\.\d+)?$/.test(text) ? text : undefined
}

/** The numbers of a text that are close codes, each once, as they were written. */
export function numbersIn(text: string): string[] {
  const found = [...text.matchAll(named)].map(([, behind, before]) => (behind ?? before)!)
  const all = found.length > 0 ? found : [...text.matchAll(likely)].map(([, number]) => number!)
  return [...new Set(all)]
}
