import type { Id } from '../../shared/model/id'
import { dayOf } from '../../shared/model/time'
import { type DueStep, dueSteps } from '../../shared/queries/due'
import { isStepOfHunt, type Today } from '../../shared/queries/today'
import { zoneNow } from '../clock'
import { watch } from '../state/replica'
import { useSettings } from '../state/settings'
import { useMinute } from '../state/use-minute'
import { usePipeline } from '../state/use-pipeline'
import { shortWords } from './step-words'
import { listsFor } from './today-lists'
import { type Here, timedNextOf, timedStepsOf } from './today-view'

/** The minute, and the user's zone. */
export const useHere = (): Here => {
  const now = useMinute()
  return { now, zone: zoneNow() }
}

const WATCHED = ['step', 'application', 'interview', 'entry', 'stage'].map(watch.kind)

/** Everything on the home screen. */
export const useTodayView = (huntId: Id): Today => {
  const { now, zone } = useHere()
  const fadedAfterDays = useSettings((settings) => settings.fadedAfterDays)
  return usePipeline(() => listsFor({ huntId, today: dayOf(now, zone), zone, fadedAfterDays }).at(now), WATCHED, [
    huntId,
    now,
    zone,
    fadedAfterDays,
  ])
}

/** How many steps of the hunt are due now. */
export const useDueCount = (huntId: Id | null): number => {
  const { now, zone } = useHere()
  return usePipeline(
    (pipeline) => dueSteps(pipeline, now, zone).filter(({ step }) => isStepOfHunt(pipeline, step, huntId)).length,
    [watch.kind('step'), watch.kind('application')],
    [huntId, now, zone],
  )
}

/** The next step in a few words, for a card. */
export type NextWords = { readonly words: string; readonly isOverdue: boolean }

export const useNextWords = (applicationId: Id): NextWords | null => {
  const here = useHere()
  const next = useNextStep(applicationId)
  return next && { words: shortWords(next, here), isOverdue: next.isOverdue }
}

/** What comes next in an application, due or not. */
const useNextStep = (applicationId: Id): DueStep | null => {
  const here = useHere()
  return usePipeline(
    (pipeline) => timedNextOf(pipeline, applicationId, here),
    [watch.stepsOf(applicationId), watch.record('application', applicationId)],
    [applicationId, here.now, here.zone],
  )
}

/** Everything that is laid out for an application, the soonest first. */
export const useStepsOf = (applicationId: Id): readonly DueStep[] => {
  const here = useHere()
  return usePipeline(
    (pipeline) => timedStepsOf(pipeline, applicationId, here),
    [watch.stepsOf(applicationId)],
    [applicationId, here.now, here.zone],
  )
}
