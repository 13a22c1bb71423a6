import { IconChartDots } from '@tabler/icons-react'
import type { ScreenDescription } from '../../state/screen'
import { ReportsScreen } from './reports-screen'

export const REPORTS: ScreenDescription = {
  name: 'reports',
  icon: IconChartDots,
  load: async () => ReportsScreen,
  dialogs: [],
}
