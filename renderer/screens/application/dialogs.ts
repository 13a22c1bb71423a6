import { LETTER, PLAN_INTERVIEW } from '../../acts/dialogs'
import { type DialogView, dialogView } from '../../state/dialogs'
import { companyWords } from '../../state/words/company-words'
import { texts } from '../../ui/i18n'

/** What is asked about one application from anywhere. */
export const APPLICATION_DIALOGS: readonly DialogView[] = [
  dialogView(
    PLAN_INTERVIEW,
    { title: () => texts('interviews.planTitle') },
    async () => (await import('./interviews/plan-dialog')).PlanDialog,
  ),
  dialogView(
    LETTER,
    {
      title: ({ applicationId }, pipeline) =>
        texts('panel.log.letterTitle', { company: companyWords(pipeline, applicationId) }),
      size: 'lg',
    },
    async () => (await import('./letter-dialog')).LetterDialog,
  ),
]
