// Written by `pnpm generate` from package.json, so that the plugin reads no file at run time and loads in a browser too.
export const name = 'eslint-plugin-websocket'
export const version = '0.1.0'

/** The page of a rule, as it was published with this version. */
export function docsUrl(rule: string): string {
  return `https://unpkg.com/${name}@${version}/docs/rules/${rule}.md`
}
