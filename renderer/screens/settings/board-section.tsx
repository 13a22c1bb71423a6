import { NumberInput, Switch } from '@mantine/core'
import { useState } from 'react'
import { settingsSchema } from '../../../shared/model/settings'
import { changeSettings, useSettings } from '../../state/settings'
import { texts } from '../../ui/i18n'
import { ColumnList } from './column-list'
import { Section } from './section'
import styles from './settings.module.css'

/** The columns, when a card looks faded, and whether single keys act. */
export const BoardSection = () => {
  const singleKeyShortcuts = useSettings((settings) => settings.singleKeyShortcuts)
  return (
    <Section title={texts('settings.board')}>
      <ColumnList />
      <FadedAfter />
      <div className={styles.line}>
        <Switch
          label={texts('settings.singleKeys')}
          description={texts('settings.singleKeysHint')}
          checked={singleKeyShortcuts}
          onChange={(event) => void changeSettings({ singleKeyShortcuts: event.currentTarget.checked })}
        />
      </div>
    </Section>
  )
}

const FadedAfter = () => {
  const saved = useSettings((settings) => settings.fadedAfterDays)
  const [typed, setTyped] = useState<number | string>(saved)
  const parsed = settingsSchema.shape.fadedAfterDays.safeParse(typed)
  const change = (value: number | string): void => {
    setTyped(value)
    const days = settingsSchema.shape.fadedAfterDays.safeParse(value)
    if (days.success) void changeSettings({ fadedAfterDays: days.data })
  }
  return (
    <div className={styles.line}>
      <NumberInput
        className={styles.number}
        label={texts('settings.faded')}
        description={texts('settings.fadedHint')}
        suffix={` ${texts('settings.fadedUnit')}`}
        value={typed}
        onChange={change}
        onBlur={() => setTyped(saved)}
        error={!parsed.success && texts('settings.fadedWrong')}
        min={1}
        max={365}
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        stepHoldDelay={400}
        stepHoldInterval={80}
      />
    </div>
  )
}
