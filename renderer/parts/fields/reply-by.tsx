import { TextInput } from '@mantine/core'
import type { NamesADay } from '../../../shared/model/names-a-day'
import type { ByDraft } from '../../ui/by-draft'
import { texts } from '../../ui/i18n'
import styles from '../timeline/log.module.css'

type Props = {
  readonly reply: NamesADay
  readonly by: ByDraft
  readonly error: string | null
  readonly onChange: (by: ByDraft) => void
}

/** By when they will answer, or I have to. */
export const ReplyBy = ({ reply, by, error, onChange }: Props) => (
  <div className={styles.by}>
    <TextInput
      type="date"
      label={`${texts(`interviews.reply.${reply}`)} (${texts('common.optional')})`}
      value={by.day}
      error={error}
      onChange={(event) => onChange({ ...by, day: event.currentTarget.value })}
    />
    <TextInput
      type="time"
      label={texts('interviews.reply.time')}
      value={by.time}
      onChange={(event) => onChange({ ...by, time: event.currentTarget.value })}
    />
  </div>
)
