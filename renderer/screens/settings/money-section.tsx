import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { changeSettings, useSettings } from '../../state/settings'
import { windowWords } from '../../state/words/words'
import { texts } from '../../ui/i18n'
import { Section } from './section'
import styles from './settings.module.css'

/** Enough to scroll through; typing finds the others. */
const SHOWN_AT_ONCE = 40

/** The currency that a new salary begins with. */
export const MoneySection = () => {
  const currency = useSettings((settings) => settings.defaultCurrency)
  const currencies = useMemo(() => {
    const names = new Intl.DisplayNames(windowWords().locale, { type: 'currency' })
    const codes = new Set([currency, ...Intl.supportedValuesOf('currency')])
    return [...codes].map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }))
  }, [currency])
  return (
    <Section title={texts('settings.money')}>
      <div className={styles.line}>
        <Select
          className={styles.currency}
          label={texts('settings.currency')}
          data={currencies}
          value={currency}
          searchable
          allowDeselect={false}
          limit={SHOWN_AT_ONCE}
          nothingFoundMessage={texts('settings.currencyNone')}
          onChange={(code) => {
            if (code !== null) void changeSettings({ defaultCurrency: code })
          }}
        />
      </div>
    </Section>
  )
}
