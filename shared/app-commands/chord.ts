/** Keys pressed together, `Mod+Shift+Z`. `Mod` is Ctrl, or Cmd on a Mac. A letter is written large. */
export type Chord = string

/** What of a key's event a chord is known by. */
export type Pressed = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Whether these keys are that chord, on any layout. */
export const isPressed = (chord: Chord, pressed: Pressed, isMac: boolean): boolean => {
  const parts = chord.split('+')
  const key = parts.at(-1) ?? ''
  const isModified = isMac ? pressed.metaKey && !pressed.ctrlKey : pressed.ctrlKey && !pressed.metaKey
  if (pressed.altKey || isModified !== parts.includes('Mod')) return false
  if (!isModified && (pressed.ctrlKey || pressed.metaKey)) return false
  // A sign may need Shift on one layout and not on another; a letter and its capital are told apart by it.
  if (/^[A-Z]$/.test(key) && pressed.shiftKey !== parts.includes('Shift')) return false
  return keyOf(pressed, key) === key
}

/** By its letter; on a keyboard of another script, or where digits need Shift, by its place. */
const keyOf = ({ key, code, shiftKey }: Pressed, sought: string): string => {
  if (/^\d$/.test(sought) && !shiftKey && code === `Digit${sought}`) return sought
  if (/^[A-Z]$/.test(sought) && !/^[\x20-\x7e]$/.test(key)) return code.replace(/^Key/, '')
  return key.length === 1 ? key.toUpperCase() : key
}

/** As Electron's menus write it. */
export const acceleratorOf = (chord: Chord): string => chord.replace('Mod', 'CmdOrCtrl')

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowDown: '↓',
  Escape: 'Esc',
  ' ': 'Space',
}
const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧' }

/** As it is printed on the keys of this system. */
export const chordText = (chord: Chord, isMac: boolean): string =>
  chord
    .split('+')
    .map((key) => (isMac ? MAC_SIGNS[key] : undefined) ?? (key === 'Mod' ? 'Ctrl' : (SIGNS[key] ?? key)))
    .join(isMac ? '' : '+')
