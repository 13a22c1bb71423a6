import type { TextKey } from '../i18n/create-i18n'
import { isSingleKey } from './app-commands'
import type { Chord } from './chord'

/** What keys do while something in one place has the focus, and only then. */
export type PlaceCommand = {
  readonly id: string
  readonly text: TextKey
  /** Each a way of its own; several keys in one are as many directions or numbers. */
  readonly keys: readonly (readonly Chord[])[]
}

const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] as const
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** By where they work. The place itself does them; what it doesn't know it leaves alone. */
export const PLACE_COMMANDS = {
  today: [
    {
      id: 'walk',
      text: 'shortcuts.walkRows',
      keys: [
        ['ArrowUp', 'ArrowDown'],
        ['j', 'k'],
      ],
    },
    { id: 'unfold', text: 'shortcuts.unfold', keys: [['Enter']] },
    { id: 'done', text: 'shortcuts.stepDone', keys: [['d']] },
    { id: 'snooze', text: 'shortcuts.stepSnooze', keys: [['s']] },
    { id: 'skip', text: 'shortcuts.stepSkip', keys: [['x']] },
    { id: 'change', text: 'shortcuts.stepChange', keys: [['t']] },
    { id: 'reply', text: 'shortcuts.reply', keys: [['r']] },
    { id: 'follow-up', text: 'shortcuts.followUp', keys: [['f']] },
    { id: 'edit', text: 'shortcuts.openApplication', keys: [['e']] },
    { id: 'undo', text: 'shortcuts.undoSingle', keys: [['z']] },
  ],
  list: [
    { id: 'walk', text: 'shortcuts.walk', keys: [ARROWS, ['h', 'j', 'k', 'l']] },
    { id: 'open', text: 'shortcuts.open', keys: [['Enter']] },
    { id: 'move', text: 'shortcuts.toStage', keys: [DIGITS] },
    { id: 'pick-up', text: 'shortcuts.pickUp', keys: [[' ']] },
    { id: 'select', text: 'shortcuts.select', keys: [['x']] },
    { id: 'select-to', text: 'shortcuts.selectRange', keys: [['Shift+ArrowUp', 'Shift+ArrowDown']] },
    { id: 'menu', text: 'shortcuts.menu', keys: [['m'], ['Shift+F10']] },
    { id: 'edit', text: 'shortcuts.edit', keys: [['e']] },
    { id: 'reply', text: 'shortcuts.reply', keys: [['r']] },
    { id: 'follow-up', text: 'shortcuts.followUp', keys: [['f']] },
    { id: 'archive', text: 'shortcuts.archive', keys: [['Delete']] },
    { id: 'undo', text: 'shortcuts.undoSingle', keys: [['z']] },
  ],
  table: [
    { id: 'edit-cell', text: 'shortcuts.editCell', keys: [['F2'], ['Enter']] },
    { id: 'clear-cell', text: 'shortcuts.clearCell', keys: [['Delete']] },
    { id: 'ends', text: 'shortcuts.rowEnds', keys: [['Home', 'End']] },
    { id: 'corners', text: 'shortcuts.corners', keys: [['Mod+Home', 'Mod+End']] },
    { id: 'select-all', text: 'shortcuts.selectAll', keys: [['Mod+A']] },
    { id: 'copy', text: 'shortcuts.copyRows', keys: [['Mod+C']] },
    { id: 'sort-also', text: 'shortcuts.sortAlso', keys: [['Shift+Enter']] },
    { id: 'widen', text: 'shortcuts.widen', keys: [['Shift+ArrowLeft', 'Shift+ArrowRight']] },
    { id: 'move-column', text: 'shortcuts.moveColumn', keys: [['Mod+Shift+ArrowLeft', 'Mod+Shift+ArrowRight']] },
  ],
  companies: [
    {
      id: 'walk',
      text: 'shortcuts.walkRows',
      keys: [
        ['ArrowUp', 'ArrowDown'],
        ['j', 'k'],
      ],
    },
    { id: 'open', text: 'shortcuts.openDossier', keys: [['Enter']] },
    { id: 'back', text: 'shortcuts.goBack', keys: [['Escape']] },
  ],
  review: [
    {
      id: 'walk',
      text: 'shortcuts.walkRows',
      keys: [
        ['ArrowUp', 'ArrowDown'],
        ['j', 'k'],
      ],
    },
    { id: 'decide', text: 'shortcuts.reviewDecide', keys: [['1', '2', '3']] },
    { id: 'clear', text: 'shortcuts.reviewClear', keys: [['Backspace']] },
  ],
  calendar: [
    { id: 'walk', text: 'shortcuts.walkDays', keys: [ARROWS, ['h', 'j', 'k', 'l']] },
    { id: 'walk-months', text: 'shortcuts.walkMonths', keys: [['PageUp', 'PageDown']] },
    { id: 'to-today', text: 'shortcuts.toToday', keys: [['Home'], ['t']] },
    { id: 'open', text: 'shortcuts.openDay', keys: [['Enter']] },
    { id: 'pick-up', text: 'shortcuts.pickUpItem', keys: [[' '], ['m']] },
    { id: 'menu', text: 'shortcuts.itemMenu', keys: [['Shift+F10']] },
    { id: 'undo', text: 'shortcuts.undoSingle', keys: [['z']] },
  ],
  carrying: [
    { id: 'carry', text: 'shortcuts.carry', keys: [ARROWS, ['h', 'j', 'k', 'l']] },
    { id: 'drop', text: 'shortcuts.drop', keys: [[' '], ['Enter']] },
    { id: 'put-back', text: 'shortcuts.putBack', keys: [['Escape']] },
  ],
  palette: [
    {
      id: 'walk',
      text: 'shortcuts.paletteWalk',
      keys: [
        ['ArrowUp', 'ArrowDown'],
        ['PageUp', 'PageDown'],
      ],
    },
    { id: 'run', text: 'shortcuts.paletteRun', keys: [['Enter']] },
    { id: 'second', text: 'shortcuts.paletteSecond', keys: [['Mod+Enter']] },
  ],
} as const satisfies Readonly<Record<string, readonly PlaceCommand[]>>
export type Place = keyof typeof PLACE_COMMANDS
export type PlaceCommandId<P extends Place> = (typeof PLACE_COMMANDS)[P][number]['id']

/** What a letter or digit alone does in a place; `null`: nothing. */
export const singleKeyCommand = <P extends Place>(place: P, key: string): PlaceCommandId<P> | null => {
  if (!isSingleKey(key)) return null
  const commands: readonly { readonly id: PlaceCommandId<P>; readonly keys: PlaceCommand['keys'] }[] =
    PLACE_COMMANDS[place]
  return commands.find(({ keys }) => keys.some((way) => way.includes(key)))?.id ?? null
}
