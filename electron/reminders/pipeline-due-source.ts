import type { Clock } from '../clock'
import type { PipelineStore } from '../store'
import type { CallBackContext } from './call-back'

/** What the reminders ask of the pipeline and do to it. Nothing in it is due by a time yet. */
export const pipelineDueSource = (
  _store: PipelineStore,
  _clock: Clock,
): Pick<CallBackContext, 'source' | 'isOpen' | 'applicationOf' | 'trayState' | 'onDone' | 'onSnooze'> => ({
  source: { dueBy: () => [], nextDueAt: () => null, quietHours: () => null },
  isOpen: () => false,
  applicationOf: () => null,
  trayState: () => ({ dueCount: 0, nextInterview: null }),
  onDone: () => undefined,
  onSnooze: () => undefined,
})
