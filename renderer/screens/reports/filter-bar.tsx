import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import { useState } from 'react'
import { huntsOf } from '../../../shared/queries/board'
import { useHuntShown } from '../../state/use-hunt-shown'
import { usePipeline } from '../../state/use-pipeline'
import { countWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import { ChoiceMenu } from './choice-menu'
import styles from './filter-bar.module.css'
import { PeriodField } from './period-field'
import { changeFilter, clearFilter, isFiltered, useReports } from './reports-store'
import { useShown } from './use-filter'

/** Which applications every report on the screen is about. */
export const FilterBar = () => {
  const { options, applied, passed } = useShown()
  // What is chosen shows at once, though its figures are still to come.
  const filter = useReports((reports) => reports.filter)
  const isOn = useReports(isFiltered)
  const hasPeriod = filter.period.from !== null || filter.period.to !== null
  return (
    <search className={styles.bar} aria-label={texts('reports.filter')}>
      <HuntField />
      <PeriodField />
      <ChoiceMenu
        label={texts('reports.source')}
        options={options.sources}
        chosen={filter.sources}
        onChange={(sources) => changeFilter({ sources })}
      />
      <ChoiceMenu
        label={texts('reports.tag')}
        options={options.tags}
        chosen={filter.tags}
        onChange={(tags) => changeFilter({ tags })}
      />
      <ChoiceMenu
        label={texts('reports.workMode')}
        options={options.workModes}
        chosen={filter.workModes}
        nameOf={({ value }) => texts(`labels.workMode.${value}`)}
        onChange={(workModes) => changeFilter({ workModes })}
      />
      <RoleField />
      {isOn && (
        <Button size="xs" variant="subtle" leftSection={<IconFilterOff size={15} aria-hidden />} onClick={clearFilter}>
          {texts('reports.clear')}
        </Button>
      )}
      <span className={styles.count} role="status" data-testid="reports-count">
        {texts(hasPeriod ? 'reports.appliedInPeriod' : 'reports.applied', {
          count: hasPeriod ? applied.length : passed.length,
          number: countWords(hasPeriod ? applied.length : passed.length),
        })}
      </span>
    </search>
  )
}

const SHOWN = 'shown'
const ALL = 'all'

const HuntField = () => {
  const choice = useReports((reports) => reports.hunt)
  const shown = useHuntShown()
  const hunts = usePipeline(huntsOf, [])
  const others = hunts.filter(({ id }) => id !== shown?.id)
  if (others.length === 0) return null
  return (
    <NativeSelect
      size="xs"
      aria-label={texts('reports.hunt')}
      value={typeof choice === 'string' ? choice : choice.id}
      onChange={(event) => {
        const { value } = event.currentTarget
        useReports.setState({ hunt: value === SHOWN || value === ALL ? value : { id: value } })
      }}
      data={[
        { value: SHOWN, label: texts('reports.thisHunt', { name: shown?.name ?? '' }) },
        { value: ALL, label: texts('reports.allHunts') },
        ...others.map(({ id, name, endedOn }) => ({
          value: id,
          label: endedOn === null ? name : texts('reports.endedHunt', { name }),
        })),
      ]}
    />
  )
}

/** Kept as it is typed, so that a space at its end stays. */
const RoleField = () => {
  const role = useReports(({ filter }) => filter.role)
  const [typed, setTyped] = useState(role)
  return (
    <TextInput
      className={styles.role ?? ''}
      size="xs"
      type="search"
      aria-label={texts('reports.role')}
      placeholder={texts('reports.role')}
      value={role === '' && typed.trim() !== '' ? '' : typed}
      maxLength={200}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        changeFilter({ role: event.currentTarget.value.trim() })
      }}
    />
  )
}
