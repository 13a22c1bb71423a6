import {
  IconArrowRight,
  IconCalendarCheck,
  IconFlag,
  IconGift,
  IconMessageReply,
  IconNote,
  IconPlus,
  IconSend,
  IconUsers,
} from '@tabler/icons-react'
import type { EntryKind } from '../../../shared/model/timeline-entry'

/** What stands beside an entry of a timeline. */
export const ENTRY_ICONS: Readonly<Record<EntryKind, typeof IconPlus>> = {
  added: IconPlus,
  applied: IconCalendarCheck,
  'stage-transition': IconArrowRight,
  reply: IconMessageReply,
  'interview-held': IconUsers,
  'follow-up': IconSend,
  offer: IconGift,
  outcome: IconFlag,
  note: IconNote,
}
