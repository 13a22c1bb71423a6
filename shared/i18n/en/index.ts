import { archive } from './archive'
import { board } from './board'
import { common } from './common'
import { dialogs } from './dialogs'
import { labels } from './labels'
import { menu } from './menu'
import { panel } from './panel'
import { quickAdd } from './quick-add'
import { refusals } from './refusals'
import { shell } from './shell'
import { shortcuts } from './shortcuts'

/** Every visible text in English, one object for each area. Another language has the same form. */
export const en = {
  archive,
  board,
  common,
  dialogs,
  labels,
  menu,
  panel,
  quickAdd,
  refusals,
  shell,
  shortcuts,
} as const
