import type { TextKey } from '../../shared/i18n/create-i18n'

/** `Mod` is Ctrl, or Cmd on a Mac. `isSingle`: a letter or digit that can be switched off. */
export type Shortcut = { readonly keys: readonly string[]; readonly text: TextKey; readonly isSingle?: true }

/** Every shortcut, by where it works: the list on screen is made from it. */
export const SHORTCUT_GROUPS: readonly { readonly title: TextKey; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    title: 'shortcuts.everywhere',
    shortcuts: [
      { keys: ['Mod+N'], text: 'shortcuts.quickAdd' },
      { keys: ['Mod+Z'], text: 'shortcuts.undo' },
      { keys: ['Mod+Shift+Z'], text: 'shortcuts.redo' },
      { keys: ['Mod+F'], text: 'shortcuts.find' },
      { keys: ['?'], text: 'shortcuts.help', isSingle: true },
      { keys: ['Esc'], text: 'shortcuts.close' },
    ],
  },
  {
    title: 'shortcuts.onToday',
    shortcuts: [
      { keys: ['↑ ↓', 'j k'], text: 'shortcuts.walkRows' },
      { keys: ['Enter'], text: 'shortcuts.unfold' },
      { keys: ['d'], text: 'shortcuts.stepDone', isSingle: true },
      { keys: ['s'], text: 'shortcuts.stepSnooze', isSingle: true },
      { keys: ['x'], text: 'shortcuts.stepSkip', isSingle: true },
      { keys: ['t'], text: 'shortcuts.stepChange', isSingle: true },
      { keys: ['r'], text: 'shortcuts.reply', isSingle: true },
      { keys: ['f'], text: 'shortcuts.followUp', isSingle: true },
      { keys: ['e'], text: 'shortcuts.openApplication', isSingle: true },
      { keys: ['d', 's'], text: 'shortcuts.review', isSingle: true },
      { keys: ['z'], text: 'shortcuts.undoSingle', isSingle: true },
    ],
  },
  {
    title: 'shortcuts.onBoard',
    shortcuts: [
      { keys: ['← ↑ → ↓', 'h j k l'], text: 'shortcuts.walk' },
      { keys: ['Enter'], text: 'shortcuts.open' },
      { keys: ['1 … 9'], text: 'shortcuts.toStage', isSingle: true },
      { keys: ['Space'], text: 'shortcuts.pickUp' },
      { keys: ['x'], text: 'shortcuts.select', isSingle: true },
      { keys: ['Shift+↑ ↓'], text: 'shortcuts.selectRange' },
      { keys: ['m', 'Shift+F10'], text: 'shortcuts.menu', isSingle: true },
      { keys: ['e'], text: 'shortcuts.edit', isSingle: true },
      { keys: ['r'], text: 'shortcuts.reply', isSingle: true },
      { keys: ['f'], text: 'shortcuts.followUp', isSingle: true },
      { keys: ['Delete'], text: 'shortcuts.archive' },
      { keys: ['z'], text: 'shortcuts.undoSingle', isSingle: true },
    ],
  },
  {
    title: 'shortcuts.carrying',
    shortcuts: [
      { keys: ['← ↑ → ↓'], text: 'shortcuts.carry' },
      { keys: ['Space', 'Enter'], text: 'shortcuts.pickUp' },
      { keys: ['Esc'], text: 'shortcuts.putBack' },
    ],
  },
]
