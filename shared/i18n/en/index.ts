import { archive } from './archive'
import { attachments } from './attachments'
import { board } from './board'
import { common } from './common'
import { dialogs } from './dialogs'
import { exporting } from './export'
import { importing } from './import'
import { importWizard } from './import-wizard'
import { labels } from './labels'
import { menu } from './menu'
import { panel } from './panel'
import { quickAdd } from './quick-add'
import { recovery } from './recovery'
import { refusals } from './refusals'
import { reminders } from './reminders'
import { settings } from './settings'
import { shell } from './shell'
import { shortcuts } from './shortcuts'
import { templates } from './templates'
import { welcome } from './welcome'
/** Every visible text in English, one object for each area. Another language has the same form. */
export const en = {
  archive,
  attachments,
  board,
  common,
  dialogs,
  labels,
  menu,
  panel,
  quickAdd,
  recovery,
  refusals,
  reminders,
  shell,
  shortcuts,
  import: importing,
  importWizard,
  exporting,
  settings,
  templates,
  welcome,
} as const
