import type { Language, Preset } from '../lint/problems.js'

/** Everything that a link to the playground carries. */
export interface State {
  readonly code: string
  readonly language: Language
  readonly preset: Preset
  /** `settings.websocket`: empty where the file shows it. */
  readonly runtime: string
  readonly role: string
  /** The other settings, as JSON. */
  readonly more: string
}

export const languages: Readonly<Record<Language, string>> = { js: 'JavaScript', ts: 'TypeScript' }
export const presets: readonly Preset[] = ['recommended', 'strict']

export const initial: State = {
  code: `const socket = new WebSocket('wss://example.org/chat')

socket.onclose = (event) => {
  if (event.code === 1013) reconnect()
}

function leave() {
  socket.close(1006)
}

window.addEventListener('pagehide', () => socket.close(1001, 'the page is left'))
`,
  language: 'js',
  preset: 'recommended',
  runtime: '',
  role: '',
  more: ''
}

/** Reads what a link carried. Runtime and role may be any text: the rules say what is wrong with them. */
export function stateFrom(given: unknown): State | null {
  if (typeof given !== 'object' || given === null) return null
  const { code, language, preset, runtime, role, more } = { ...initial, ...given } as Record<keyof State, unknown>
  if (![code, runtime, role, more].every((text) => typeof text === 'string')) return null
  if (!Object.hasOwn(languages, language as string) || !presets.includes(preset as Preset)) return null
  return { code, language, preset, runtime, role, more } as State
}

/**
 * `settings.websocket`, undefined when nothing was chosen.
 *
 * @throws SyntaxError when the other settings are no JSON
 */
export function settingsOf({ runtime, role, more }: State): unknown {
  const other: unknown = more.trim() === '' ? {} : JSON.parse(more)
  // ESLint says what is wrong with settings that are no object.
  if (typeof other !== 'object' || other === null || Array.isArray(other)) return other
  const settings = { ...(runtime && { runtime }), ...(role && { role }), ...other }
  return Object.keys(settings).length === 0 ? undefined : settings
}
