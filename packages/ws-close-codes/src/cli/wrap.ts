/** Chinese, Japanese and Korean characters and full-width signs take two columns of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/

/** Signs that must not begin a line in Chinese. */
const closing = /[，。；：、！？）》”]/

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)
}

/**
 * Breaks a text into lines for a terminal: between words, and between Chinese characters.
 *
 * @param width columns per line, the indentation included
 * @param indent what each line begins with
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const { glue, piece } of pieces(text)) {
    const longer = line === '' ? piece : line + glue + piece
    if (line === '' || columnsOf(indent + longer) <= width) line = longer
    else {
      lines.push(indent + line)
      line = piece
    }
  }
  return line === '' ? lines : [...lines, indent + line]
}

/** The parts of a text that stay together, each with what stands before it on the same line. */
function pieces(text: string): { glue: string; piece: string }[] {
  // Only plain spaces: a no-break space keeps its neighbours together.
  return text
    .split(/ +|\n/)
    .flatMap((word) => splitWide(word).map((piece, index) => ({ glue: index === 0 ? ' ' : '', piece })))
}

/** Chinese has no spaces: a line may break at each character. Korean has them, and breaks there. */
function splitWide(word: string): string[] {
  const parts: string[] = []
  for (const character of word) {
    const last = parts.at(-1)
    const breaks = last !== undefined && !closing.test(character) && (isHan(character) || isHan([...last].at(-1)!))
    if (last === undefined || breaks) parts.push(character)
    else parts[parts.length - 1] = last + character
  }
  return parts
}

function isHan(character: string): boolean {
  return /[\p{Script=Han}，。；：、！？）》”]/u.test(character)
}
