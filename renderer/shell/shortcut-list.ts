import { APP_COMMANDS, type AppCommand, isSingleKey } from '../../shared/app-commands/app-commands'
import { type Chord, chordText } from '../../shared/app-commands/chord'
import { PLACE_COMMANDS, type PlaceCommand } from '../../shared/app-commands/place-keys'
import { texts } from '../ui/i18n'

type Shortcut = { readonly text: string; readonly keys: readonly string[] }
export type ShortcutGroup = { readonly title: string; readonly shortcuts: readonly Shortcut[] }

/** Every shortcut as the registry of commands has it, by where it works. */
export const shortcutGroups = (isMac: boolean, withSingleKeys: boolean): readonly ShortcutGroup[] => {
  const shortcutOf = (text: string, ways: readonly (readonly Chord[])[]): Shortcut => ({
    text,
    keys: ways.filter((way) => withSingleKeys || !way.every(isSingleKey)).map((way) => wayText(way, isMac)),
  })
  const groupOf = (title: string, commands: readonly PlaceCommand[]): ShortcutGroup => ({
    title,
    shortcuts: commands.map(({ text, keys }) => shortcutOf(texts(text), keys)).filter(({ keys }) => keys.length > 0),
  })
  const everywhere = APP_COMMANDS.map((command) =>
    shortcutOf(
      commandText(command),
      command.keys.map((chord) => [chord]),
    ),
  )
  return [
    {
      title: texts('shortcuts.everywhere'),
      shortcuts: [...everywhere, shortcutOf(texts('shortcuts.close'), [['Escape']])],
    },
    groupOf(texts('shortcuts.onToday'), PLACE_COMMANDS.today),
    groupOf(texts('shortcuts.onList'), PLACE_COMMANDS.list),
    groupOf(texts('shortcuts.inTable'), PLACE_COMMANDS.table),
    groupOf(texts('shortcuts.onCalendar'), PLACE_COMMANDS.calendar),
    groupOf(texts('shortcuts.onCompanies'), PLACE_COMMANDS.companies),
    groupOf(texts('shortcuts.inReview'), PLACE_COMMANDS.review),
    groupOf(texts('shortcuts.carrying'), PLACE_COMMANDS.carrying),
    groupOf(texts('shortcuts.inPalette'), PLACE_COMMANDS.palette),
  ]
}

/** What a command is called outside the menu bar: there the dots would promise a dialog, and a screen's name alone says too little. */
export const commandText = ({ text, screen }: AppCommand): string => {
  const name = texts(text).replace(/…$/, '')
  return screen === undefined ? name : texts('shortcuts.goTo', { screen: name })
}

/** Several keys as one: `1 … 9`, `h j k l`. */
const wayText = (way: readonly Chord[], isMac: boolean): string => {
  const shown = way.map((chord) => chordText(chord, isMac))
  const [first, last] = [shown[0] ?? '', shown.at(-1) ?? '']
  return shown.length > 4 ? `${first} … ${last}` : shown.join(' ')
}
