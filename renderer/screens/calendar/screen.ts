import { IconCalendarMonth } from '@tabler/icons-react'
import { dialogView } from '../../state/dialogs'
import type { ScreenDescription } from '../../state/screen'
import { CALENDAR } from './dialog/ask'
import { askTitle } from './dialog/ask-title'

export const CALENDAR_SCREEN: ScreenDescription = {
  name: 'calendar',
  icon: IconCalendarMonth,
  load: async () => (await import('./calendar')).Calendar,
  dialogs: [
    dialogView(
      CALENDAR,
      { title: ({ ask }) => askTitle(ask) },
      async () => (await import('./dialog/calendar-dialog')).CalendarDialog,
    ),
  ],
}
