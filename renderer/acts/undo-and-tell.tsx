import { Button } from '@mantine/core'
import type { HistoryStep } from '../../shared/ipc'
import { openDialog } from '../state/dialogs'
import { redo, undo } from '../state/send'
import { toastInPlace } from '../state/toasts'
import { replica } from '../state/use-pipeline'
import { texts } from '../ui/i18n'
import { CONFIRM_HISTORY } from './dialogs'
import { keepingFocus } from './keep-focus'

export type Way = 'undo' | 'redo'

/** More than this many applications at once are not taken back in passing. */
const ASKED_FROM = 20
const ALWAYS_ASKED: ReadonlySet<HistoryStep['type']> = new Set([
  'import/applications',
  'company/merge',
  'contact/merge',
  'sample/add',
  'sample/remove',
])

/** Takes back the last change and says which; asks first where much goes with it. */
export const undoAndTell = (): Promise<void> => goAndTell('undo')

export const redoAndTell = (): Promise<void> => goAndTell('redo')

const goAndTell = async (way: Way): Promise<void> => {
  const step = replica.history[way]
  if (step === null) toastInPlace(texts(way === 'undo' ? 'history.nothingToUndo' : 'history.nothingToRedo'))
  else if (step.applications > ASKED_FROM || ALWAYS_ASKED.has(step.type)) openDialog(CONFIRM_HISTORY, { way, step })
  else await goThrough(way, step)
}

/** Does it, and offers the way back. */
export const goThrough = async (way: Way, step: HistoryStep): Promise<void> => {
  const what = stepWords(step) // before it: a company may go with its application
  if (!(await keepingFocus(way === 'undo' ? undo : redo)).ok) return
  const words = texts(way === 'undo' ? 'history.undone' : 'history.redone', { what })
  const back = way === 'undo' ? redoAndTell : undoAndTell
  toastInPlace(
    words,
    <Button size="compact-sm" variant="light" onClick={() => void back()}>
      {texts(way === 'undo' ? 'history.redo' : 'common.undo')}
    </Button>,
  )
}

/** What a change was, and what it was of. */
export const stepWords = ({ type, applications, applicationId }: HistoryStep): string => {
  const { pipeline } = replica
  const what = texts(`history.what.${type}`)
  const application = applicationId === null ? undefined : pipeline.get('application', applicationId)
  const company = application && pipeline.get('company', application.companyId)?.name
  if (company) return texts('history.of', { what, company })
  return applications > 1 ? texts('history.ofMany', { what, count: applications }) : what
}
