import type { StageTarget } from '../../../shared/csv/import-contract'
import type { Stage } from '../../../shared/model/stage'

/** The values of the list that a stage word is decided with; every other value is a stage's id behind this mark. */
export const CHOICE = { open: '', newStage: 'new', skip: 'skip' } as const
const STAGE_MARK = 'stage:'

export const choiceOfStage = (stageId: string): string => `${STAGE_MARK}${stageId}`

export const choiceOf = (target: StageTarget | null): string => {
  if (target === null) return CHOICE.open
  switch (target.to) {
    case 'stage':
      return choiceOfStage(target.stageId)
    case 'new-stage':
      return CHOICE.newStage
    case 'skip':
      return CHOICE.skip
  }
}

/** What was chosen for a word; the outcome is kept where the new target has one, too. */
export const targetOfChoice = (
  choice: string,
  word: string,
  before: StageTarget | null,
  stages: readonly Stage[],
): StageTarget | null => {
  if (choice === CHOICE.skip) return { to: 'skip' }
  if (choice === CHOICE.newStage) return { to: 'new-stage', name: word.slice(0, 500), kind: 'applied', outcome: null }
  const stage = stages.find((each) => choiceOfStage(each.id) === choice)
  if (!stage) return null
  const outcome = before !== null && before.to !== 'skip' ? before.outcome : null
  return { to: 'stage', stageId: stage.id, outcome: stage.kind === 'closed' ? outcome : null }
}

/** Whether the cards of this target have ended, so that an outcome is asked for. */
export const endsThere = (target: StageTarget | null, stages: readonly Stage[]): boolean => {
  if (target === null || target.to === 'skip') return false
  if (target.to === 'new-stage') return target.kind === 'closed'
  return stages.find((stage) => stage.id === target.stageId)?.kind === 'closed'
}
