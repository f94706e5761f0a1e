/**
 * Puts values into the braces of a text.
 *
 * @throws RangeError when the text has braces for which nothing was given
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`Nothing was given for {${name}} in "${text}"`)
    return String(value)
  })
}
