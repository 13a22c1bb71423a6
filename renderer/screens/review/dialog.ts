import { REVIEW } from '../../acts/dialogs'
import { dialogView } from '../../state/dialogs'
import { texts } from '../../ui/i18n'
import { leaveReview } from './review-store'

export const REVIEW_DIALOG = dialogView(
  REVIEW,
  { title: () => texts('review.title'), size: '1100px', staysOnClickOutside: true, leave: leaveReview },
  async () => (await import('./review-dialog')).ReviewDialog,
)
