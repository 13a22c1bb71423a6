import { isEmptyText, type LongText, NO_TEXT } from '../model/text'
import type { CommandContext } from './define-command'
import { refuse } from './refusal'

/** The notes of several records as one text. Those kept in files are read by the window, which then says what they are together. */
export const joinedNotes = (notes: readonly LongText[], context: CommandContext): LongText => {
  const written = new Map(notes.filter((text) => !isEmptyText(text)).map((text) => [JSON.stringify(text), text]))
  const [first, ...more] = written.values()
  if (first === undefined) return NO_TEXT
  if (more.length === 0) return first
  const texts = [first, ...more].map((text) => ('inline' in text ? text.inline : refuse('notes-not-read')))
  return context.keepText(texts.join('\n\n'))
}
