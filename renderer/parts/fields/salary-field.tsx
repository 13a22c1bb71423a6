import { NativeSelect, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { SALARY_PERIODS, type Salary } from '../../../shared/model/application'
import { useSettings } from '../../state/settings'
import { texts } from '../../ui/i18n'
import { draftOf, isSameSalary, readSalary, type SalaryDraft } from './amount'
import { fieldError } from './field-error'
import styles from './fields.module.css'
import { useSavedField } from './use-saved-field'

type Props = {
  readonly name: string
  readonly label: string
  readonly saved: Salary | null
  readonly submit: (value: Salary | null) => Promise<string | null>
}

/** A range of money, its currency and what it is paid for. One end may stay empty. */
export const SalaryField = ({ name, label, saved, submit }: Props) => {
  const defaultCurrency = useSettings((settings) => settings.defaultCurrency)
  const draft = useMemo(() => draftOf(saved, defaultCurrency), [saved, defaultCurrency])
  const field = useSavedField<SalaryDraft>({
    name,
    saved: draft,
    isSame: isSameSalary,
    submit: async (typed) => {
      const read = readSalary(typed)
      return read.ok ? await submit(read.salary) : texts(`panel.details.${read.problem}`)
    },
  })
  const { value } = field
  const change = (changes: Partial<SalaryDraft>) => field.change({ ...value, ...changes })
  const onBlur = (event: React.FocusEvent<HTMLElement>) => {
    // Going from one part to the next is not leaving the field.
    if (!event.currentTarget.contains(event.relatedTarget)) void field.settle()
  }
  return (
    <fieldset className={styles.group} onBlur={onBlur}>
      <legend>{label}</legend>
      <div className={styles.money}>
        {(['min', 'max'] as const).map((end) => (
          <TextInput
            key={end}
            inputMode="decimal"
            aria-label={`${label}: ${texts(end === 'min' ? 'panel.details.salaryMin' : 'panel.details.salaryMax')}`}
            placeholder={texts(end === 'min' ? 'panel.details.salaryMin' : 'panel.details.salaryMax')}
            value={value[end]}
            error={field.error !== null}
            maxLength={30}
            onChange={(event) => change({ [end]: event.currentTarget.value })}
          />
        ))}
        <TextInput
          aria-label={`${label}: ${texts('panel.details.currency')}`}
          value={value.currency}
          maxLength={3}
          onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
        />
        <NativeSelect
          aria-label={`${label}: ${texts('panel.details.period')}`}
          value={value.period}
          data={SALARY_PERIODS.map((period) => ({ value: period, label: texts(`labels.salaryPeriod.${period}`) }))}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            change({ period: SALARY_PERIODS.find((period) => period === chosen) ?? value.period })
          }}
        />
      </div>
      {field.error !== null && (
        <div className={styles.problem} role="alert">
          {fieldError(field)}
        </div>
      )}
    </fieldset>
  )
}
