import type { StageKind } from '../model/stage'
import type { TimelineEntry } from '../model/timeline-entry'
import type { Moment } from './moments'

/** Re-opened, or moved back into a saved stage, and nothing has happened since. By when things were noted: what the user took back is at rest until they note something that comes after it. */
export const isSilent = (moments: readonly Moment[], kindOf: (stageId: string) => StageKind | null): boolean => {
  let since = ''
  for (const moment of moments)
    if ('entry' in moment && isBack(moment.entry, kindOf) && moment.noted > since) since = moment.noted
  return since !== '' && !moments.some((moment) => moment.noted >= since && isEvent(moment))
}

const isBack = (entry: TimelineEntry, kindOf: (stageId: string) => StageKind | null): boolean =>
  (entry.kind === 'outcome' && entry.outcome === null) ||
  (entry.kind === 'stage-transition' && kindOf(entry.toStageId) === 'saved')

const isEvent = (moment: Moment): boolean => {
  if (!('entry' in moment)) return !('calledOff' in moment) || moment.calledOff.cancelled?.by === 'user'
  const { entry } = moment
  return (
    entry.kind === 'applied' ||
    entry.kind === 'interview-held' ||
    entry.kind === 'offer' ||
    entry.kind === 'follow-up' ||
    (entry.kind === 'reply' && entry.reply !== 'acknowledgement')
  )
}
