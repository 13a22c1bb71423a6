import { Button, Checkbox, Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { FilterOption } from '../../../shared/queries/reports/filter-options'
import { countWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import styles from './filter-bar.module.css'

type Props<T extends string> = {
  readonly label: string
  readonly options: readonly FilterOption<T>[]
  readonly chosen: readonly T[]
  readonly nameOf?: (option: FilterOption<T>) => string
  readonly onChange: (chosen: readonly T[]) => void
}

/** One dimension of the filter: any of what is ticked, each with how many it would show. */
export const ChoiceMenu = <T extends string>({ label, options, chosen, nameOf, onChange }: Props<T>) => (
  <Popover position="bottom-start" trapFocus returnFocus withinPortal shadow="md">
    <Popover.Target>
      <Button
        size="xs"
        variant={chosen.length > 0 ? 'light' : 'default'}
        rightSection={<IconChevronDown size={14} aria-hidden />}
      >
        {chosen.length > 0 ? texts('reports.chosen', { label, count: chosen.length }) : label}
      </Button>
    </Popover.Target>
    <Popover.Dropdown aria-label={label}>
      <fieldset className={styles.options}>
        <legend className="visually-hidden">{label}</legend>
        {options.length === 0 && <p className={styles.none}>{texts('reports.noOptions')}</p>}
        {options.map((option) => (
          <div key={option.value} className={styles.option}>
            <Checkbox
              size="xs"
              label={nameOf?.(option) ?? option.name}
              description={undefined}
              checked={chosen.includes(option.value)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...chosen, option.value]
                    : chosen.filter((value) => value !== option.value),
                )
              }
            />
            <span className={styles.optionCount}>{countWords(option.count)}</span>
          </div>
        ))}
      </fieldset>
    </Popover.Dropdown>
  </Popover>
)
