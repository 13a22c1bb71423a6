import { TextInput } from '@mantine/core'
import type { PromiseDraft } from '../../acts/promise-problem'
import { texts } from '../../ui/i18n'
import styles from './interview.module.css'

type Props = {
  readonly draft: PromiseDraft
  /** Why it is refused, in words. */
  readonly problem: string | null
  readonly size?: 'xs' | 'sm'
  readonly onChange: (draft: PromiseDraft) => void
}

/** Did they say by when one will hear? Both fields may stay empty. */
export const PromiseFields = ({ draft, problem, size = 'sm', onChange }: Props) => (
  <fieldset className={`${styles.group} ${styles.wide}`}>
    <legend className={styles.legend}>{texts('interviews.promise.ask')}</legend>
    <div className={styles.fields}>
      <TextInput
        type="date"
        size={size}
        label={texts('interviews.promise.hearBy')}
        value={draft.day}
        error={problem}
        onChange={(event) => onChange({ ...draft, day: event.currentTarget.value })}
      />
      <TextInput
        type="time"
        size={size}
        label={texts('interviews.promise.hearAt')}
        value={draft.time}
        onChange={(event) => onChange({ ...draft, time: event.currentTarget.value })}
      />
    </div>
  </fieldset>
)
