import { texts } from '../../../ui/i18n'
import { longDayWords } from '../day-words'
import type { CalendarAsk } from './ask'

/** The heading of what the calendar asks. */
export const askTitle = (ask: CalendarAsk): string => {
  switch (ask.kind) {
    case 'day':
      return longDayWords(ask.day)
    case 'plan':
      return texts('calendar.planTitle')
    case 'step':
      return texts('calendar.stepTitle')
    case 'edit-step':
      return texts('calendar.editTitle')
    case 'move':
      return texts('calendar.moveTitle')
  }
}
