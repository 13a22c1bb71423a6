const REPLACEMENT = '\u{FFFD}'

/** What no line of text should have: control characters, which some services take for the end or for broken markup. */
const isControl = (code: number): boolean => (code < 0x20 && code !== 0x09 && code !== 0x0a) || code === 0x7f

/** The text as it can be sent anywhere: line ends are `\n`, control characters are shown as U+FFFD. */
export const readableText = (text: string): string =>
  Array.from(text.toWellFormed().replaceAll('\r\n', '\n'), (character) =>
    isControl(character.codePointAt(0) ?? 0) ? REPLACEMENT : character,
  ).join('')

/** For a service that reads markup: shows the text as it is. */
export const withoutMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
