import { Checkbox, NumberInput, TextInput } from '@mantine/core'
import type { Id } from '../../../shared/model/id'
import { peopleOf } from '../../acts/change-interview'
import type { DraftProblem, InterviewDraft } from '../../acts/interview-draft'
import { texts } from '../../ui/i18n'
import styles from './interview.module.css'
import { ZoneSelect } from './zone-select'

type Props = {
  readonly applicationId: Id
  readonly draft: InterviewDraft
  readonly onChange: (changes: Partial<InterviewDraft>) => void
  readonly wordsOf: (field: DraftProblem['field']) => string | null
}

/** What can be told later: zone, length, place, round and who is there. */
export const MoreFields = ({ applicationId, draft, onChange, wordsOf }: Props) => {
  const people = peopleOf(applicationId)
  const { interviewerIds } = draft
  const toggle = (id: Id, isThere: boolean): void =>
    onChange({ interviewerIds: isThere ? [...interviewerIds, id] : interviewerIds.filter((each) => each !== id) })
  return (
    <>
      <ZoneSelect value={draft.zone} onChange={(zone) => onChange({ zone })} />
      <NumberInput
        label={texts('interviews.form.length')}
        suffix={` ${texts('interviews.form.lengthUnit')}`}
        value={draft.length}
        error={wordsOf('length')}
        min={5}
        max={1_440}
        step={15}
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        onChange={(length) => onChange({ length })}
      />
      <NumberInput
        label={texts('interviews.form.roundNumber')}
        value={draft.roundNumber}
        error={wordsOf('round')}
        min={1}
        max={99}
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        onChange={(roundNumber) => onChange({ roundNumber })}
      />
      <TextInput
        className={styles.wide ?? ''}
        label={`${texts('interviews.form.roundLabel')} (${texts('common.optional')})`}
        value={draft.roundLabel}
        maxLength={500}
        onChange={(event) => onChange({ roundLabel: event.currentTarget.value })}
      />
      <TextInput
        className={styles.wide ?? ''}
        label={`${texts('interviews.form.place')} (${texts('common.optional')})`}
        description={texts('interviews.form.placeHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={draft.place}
        maxLength={4_000}
        onChange={(event) => onChange({ place: event.currentTarget.value })}
      />
      <fieldset className={`${styles.group} ${styles.wide}`}>
        <legend className={styles.legend}>{texts('interviews.form.interviewers')}</legend>
        <div className={styles.people}>
          {people.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={interviewerIds.includes(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
          ))}
        </div>
        <TextInput
          label={texts(people.length === 0 ? 'interviews.form.newNames' : 'interviews.form.otherNames')}
          value={draft.newNames}
          maxLength={2_000}
          onChange={(event) => onChange({ newNames: event.currentTarget.value })}
        />
      </fieldset>
    </>
  )
}
