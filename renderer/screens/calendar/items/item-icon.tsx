import { IconBell, IconCircleCheck, IconFlag, IconMessages, IconPin, IconSend } from '@tabler/icons-react'
import type { CalendarItem } from '../../../../shared/queries/calendar'

/** The kind of an item as a sign; its words are beside it. */
export const ItemIcon = ({ item, size }: { readonly item: CalendarItem; readonly size: number }) => {
  const Icon = iconOf(item)
  return <Icon size={size} stroke={1.7} aria-hidden />
}

const iconOf = (item: CalendarItem): typeof IconBell => {
  switch (item.kind) {
    case 'interview':
      return IconMessages
    case 'deadline':
      return IconFlag
    case 'step':
      if (item.isDone) return IconCircleCheck
      if (item.step.name === 'own') return IconPin
      return item.step.kind === 'follow-up' ? IconSend : IconBell
  }
}
