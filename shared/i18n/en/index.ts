import { archive } from './archive'
import { attachments } from './attachments'
import { board } from './board'
import { calendar } from './calendar'
import { chance } from './chance'
import { common } from './common'
import { companies } from './companies'
import { dialogs } from './dialogs'
import { drafts } from './drafts'
import { exporting } from './export'
import { history } from './history'
import { importing } from './import'
import { importWizard } from './import-wizard'
import { interviews } from './interviews'
import { labels } from './labels'
import { menu } from './menu'
import { palette } from './palette'
import { panel } from './panel'
import { protocol } from './protocol'
import { quickAdd } from './quick-add'
import { recovery } from './recovery'
import { refusals } from './refusals'
import { reminders } from './reminders'
import { reportCommand } from './report-command'
import { reportExports } from './report-exports'
import { reportTables } from './report-tables'
import { reports } from './reports'
import { review } from './review'
import { search } from './search'
import { settings } from './settings'
import { shell } from './shell'
import { shortcuts } from './shortcuts'
import { steps } from './steps'
import { table } from './table'
import { templateEditor } from './template-editor'
import { templates } from './templates'
import { today } from './today'
import { views } from './views'
import { welcome } from './welcome'
import { zone } from './zone'
/** Every visible text in English, one object for each area. Another language has the same form. */
export const en = {
  archive,
  attachments,
  board,
  calendar,
  chance,
  common,
  companies,
  dialogs,
  drafts,
  history,
  interviews,
  labels,
  menu,
  palette,
  panel,
  protocol,
  quickAdd,
  recovery,
  refusals,
  reminders,
  review,
  reportCommand,
  reportExports,
  reports,
  reportTables,
  shell,
  shortcuts,
  import: importing,
  importWizard,
  exporting,
  search,
  settings,
  steps,
  table,
  templates,
  templateEditor,
  today,
  views,
  welcome,
  zone,
} as const
