import type { Application } from '../model/application'
import { isPending } from '../model/step'
import { linksOf } from '../protocol/links'
import { protocolOf } from '../protocol/reconcile'
import { trackSteps } from '../protocol/track'
import type { Pipeline } from '../records/pipeline'
import { standingIn } from './standing'
import { whoseTurn } from './whose-turn'

/**
 * `protocol-off`: switched off for this application. `steps-off`: each step of its track is switched off for all.
 * `interview-ahead`: one is planned. `taken-back`: re-opened, or back from a saved stage, and nothing has happened since.
 * `past`: brought from elsewhere, or noted long afterwards. `review`: after applying the weekly review asks. `all-tried`:
 * everything was done or left out, letting go too. `nothing-dated`: it is their turn, though nothing tells since when: brought
 * from elsewhere, or an interview was taken off by the archive.
 */
const NO_STEP_REASONS = [
  'protocol-off',
  'steps-off',
  'interview-ahead',
  'taken-back',
  'past',
  'review',
  'all-tried',
  'nothing-dated',
] as const
export type NoStepReason = (typeof NO_STEP_REASONS)[number]

/** Why an application that waits for an answer has no next step; `null`: it has one, or it doesn't wait. */
export const whyNoStep = (pipeline: Pipeline, application: Application): NoStepReason | null => {
  const steps = [...pipeline.stepsOf(application.id)]
  const { outcome, archivedAt } = application
  if (steps.some(isPending) || outcome !== null || archivedAt !== null) return null
  const kind = pipeline.get('stage', application.stageId)?.kind ?? 'saved'
  const standing = standingIn(pipeline, application)
  if (whoseTurn(application, kind, standing) !== 'theirs' && standing.open === null) return null
  if (kind === 'saved' || kind === 'closed') return null
  if (application.isProtocolOff) return 'protocol-off'
  if (standing.open === null) return 'nothing-dated'
  if (standing.hasPlanned) return 'interview-ahead'
  if (standing.isSilent || standing.track === null) return 'taken-back'
  const settings = protocolOf(pipeline)
  if (trackSteps(application, standing, steps, settings).steps.length > 0) return 'past'
  if (standing.track.begins === 'applying') return settings.steps['apply-nudge'] ? 'review' : 'steps-off'
  const links = linksOf(standing.track, application, settings)
  return links.every(({ name }) => !settings.steps[name]) ? 'steps-off' : 'all-tried'
}
