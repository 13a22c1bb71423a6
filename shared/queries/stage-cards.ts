import type { Application } from '../model/application'
import type { Id } from '../model/id'
import type { Pipeline } from '../records/pipeline'

/** All cards of a stage, in every hunt, archived ones too: what must go elsewhere before it can be removed. */
export const cardsOfStage = (pipeline: Pipeline, stageId: Id): readonly Application[] =>
  [...pipeline.all('application').values()].filter((application) => application.stageId === stageId)
