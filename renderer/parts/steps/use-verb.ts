import type { Step } from '../../../shared/model/step'
import { verbOf } from '../../../shared/queries/done-command'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'

/** What the button of a step says that it does. Where its letters are unfolded it deals with the one in sight. */
export const useVerb = (step: Step, isUnfolded = false): string => {
  const verb = usePipeline((pipeline) => verbOf(pipeline, step), [step])
  return texts(`steps.verb.${verb === 'all-sent' && isUnfolded ? 'sent' : verb}`)
}
