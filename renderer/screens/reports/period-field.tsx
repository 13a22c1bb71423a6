import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { daySchema } from '../../../shared/model/time'
import { useToday } from '../../state/use-today'
import { texts } from '../../ui/i18n'
import styles from './filter-bar.module.css'
import { PERIOD_PRESETS, periodOf, presetOf } from './period-presets'
import { changeFilter, useReports } from './reports-store'

const OWN = 'own'

/** Presets, or a first and a last day of the user's own. */
export const PeriodField = () => {
  const period = useReports(({ filter }) => filter.period)
  const today = useToday((clock) => clock.today)
  const [isOwn, setOwn] = useState(false)
  const preset = presetOf(period, today)
  const isShownAsOwn = preset === null || (isOwn && preset === 'always')
  const set = (end: 'from' | 'to', value: string): void => {
    const day = daySchema.safeParse(value)
    if (value === '' || day.success) changeFilter({ period: { ...period, [end]: day.success ? day.data : null } })
  }
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={texts('reports.period')}
        value={isShownAsOwn ? OWN : (preset ?? OWN)}
        onChange={(event) => {
          const chosen = PERIOD_PRESETS.find((each) => each === event.currentTarget.value)
          setOwn(chosen === undefined)
          if (chosen) changeFilter({ period: periodOf(chosen, today) })
        }}
        data={[
          ...PERIOD_PRESETS.map((each) => ({ value: each, label: texts(`reports.preset.${each}`) })),
          { value: OWN, label: texts('reports.preset.own') },
        ]}
      />
      {isShownAsOwn && (
        <span className={styles.days}>
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              size="xs"
              type="date"
              aria-label={texts(`reports.${end}`)}
              value={period[end] ?? ''}
              onChange={(event) => set(end, event.currentTarget.value)}
            />
          ))}
        </span>
      )}
    </>
  )
}
