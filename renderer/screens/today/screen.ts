import { IconCalendarCheck } from '@tabler/icons-react'
import { useDueCount } from '../../parts/steps/use-today-view'
import type { ScreenDescription } from '../../state/screen'
import { useHuntShown } from '../../state/use-hunt-shown'
import { Today } from './today'

export const TODAY: ScreenDescription = {
  name: 'today',
  icon: IconCalendarCheck,
  load: async () => Today,
  dialogs: [],
  useCount: () => useDueCount(useHuntShown()?.id ?? null),
}
