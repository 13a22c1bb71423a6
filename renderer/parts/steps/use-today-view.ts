import type { Id } from '../../../shared/model/id'
import { dayOf } from '../../../shared/model/time'
import { type DueStep, dueSteps } from '../../../shared/queries/due'
import { isStepOfHunt, type Today } from '../../../shared/queries/today'
import { type NoStepReason, whyNoStep } from '../../../shared/queries/why-no-step'
import type { Here } from '../../../shared/words/moment-words'
import { zoneNow } from '../../state/clock'
import { useSettings } from '../../state/settings'
import { timedNextOf, timedStepsOf } from '../../state/today-view'
import { useMinute } from '../../state/use-minute'
import { usePipeline } from '../../state/use-pipeline'
import { shortWords } from '../../state/words/step-words'
import { texts } from '../../ui/i18n'
import { listsFor } from './today-lists'

/** The minute, and the user's zone. */
export const useHere = (): Here => {
  const now = useMinute()
  return { now, zone: zoneNow() }
}

/** Everything on the home screen. */
export const useTodayView = (huntId: Id): Today => {
  const { now, zone } = useHere()
  const fadedAfterDays = useSettings((settings) => settings.fadedAfterDays)
  return usePipeline(
    () => listsFor({ huntId, today: dayOf(now, zone), zone, fadedAfterDays }).at(now),
    [huntId, now, zone, fadedAfterDays],
  )
}

/** How many steps of the hunt are due now. */
export const useDueCount = (huntId: Id | null): number => {
  const { now, zone } = useHere()
  return usePipeline(
    (pipeline) => dueSteps(pipeline, now, zone).filter(({ step }) => isStepOfHunt(pipeline, step, huntId)).length,
    [huntId, now, zone],
  )
}

/** The next step in a few words, for a card. */
export type NextWords = { readonly words: string; readonly isOverdue: boolean }

export const useNextWords = (applicationId: Id): NextWords | null => {
  const here = useHere()
  const next = useNextStep(applicationId)
  const why = useWhyNoStep(applicationId)
  if (next) return { words: shortWords(next, here), isOverdue: next.isOverdue }
  return why === null || IS_USUAL.has(why) ? null : { words: texts(`steps.whyNoneShort.${why}`), isOverdue: false }
}

/** What most cards would say is told in the panel alone. */
const IS_USUAL: ReadonlySet<NoStepReason> = new Set(['review', 'interview-ahead', 'nothing-dated'])

/** Why an application that waits has no next step; `null`: it has one, or it doesn't wait. */
const useWhyNoStep = (applicationId: Id): NoStepReason | null =>
  usePipeline(
    (pipeline) => {
      const application = pipeline.get('application', applicationId)
      return application ? whyNoStep(pipeline, application) : null
    },
    [applicationId],
  )

/** What comes next in an application, due or not. */
const useNextStep = (applicationId: Id): DueStep | null => {
  const { now, zone } = useHere()
  return usePipeline((pipeline) => timedNextOf(pipeline, applicationId, { now, zone }), [applicationId, now, zone])
}

/** Everything that is laid out for an application, the soonest first. */
export const useStepsOf = (applicationId: Id): readonly DueStep[] => {
  const { now, zone } = useHere()
  return usePipeline((pipeline) => timedStepsOf(pipeline, applicationId, { now, zone }), [applicationId, now, zone])
}
