import type { Application } from '../model/application'
import { isLaterKind } from '../model/stage'
import type { Pipeline } from '../records/pipeline'
import { appliedDayOf, timelineOf } from './timeline'

/** Moved past "applied" by the user, and nobody knows when they applied: asked on the card until the day is given or refused. */
export const isAppliedDayAsked = (pipeline: Pipeline, application: Application): boolean => {
  const { outcome, archivedAt, isAppliedDayUnknown, stageId } = application
  if (outcome !== null || archivedAt !== null || isAppliedDayUnknown === true) return false
  const kind = pipeline.get('stage', stageId)?.kind
  if (!kind || kind === 'closed' || !isLaterKind(kind, 'applied')) return false
  const timeline = timelineOf(pipeline, application.id)
  const isMoved = timeline.some((entry) => entry.kind === 'stage-transition' && entry.known !== 'imported')
  return isMoved && appliedDayOf(timeline) === null
}

/** They said no plainly, and nobody has thanked them yet. */
export const isThanksOffered = (pipeline: Pipeline, { id, outcome, archivedAt }: Application): boolean => {
  if (archivedAt !== null || (outcome !== 'rejected' && outcome !== 'cancelled')) return false
  const timeline = timelineOf(pipeline, id)
  const no = timeline.findLast(
    (entry) => entry.kind === 'reply' && (entry.reply === 'no' || entry.reply === 'cancelled'),
  )
  if (!no) return false
  return !timeline.some(
    (entry) => entry.kind === 'follow-up' && entry.way === 'thank-you' && entry.recordedAt >= no.recordedAt,
  )
}
