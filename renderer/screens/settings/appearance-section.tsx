import { SegmentedControl } from '@mantine/core'
import { settingsSchema } from '../../../shared/model/settings'
import { changeSettings, useSettings } from '../../state/settings'
import { texts } from '../../ui/i18n'
import { Section } from './section'
import styles from './settings.module.css'

const SCHEMES = ['system', 'light', 'dark'] as const

/** Light, dark, or as the system has it. */
export const AppearanceSection = () => {
  const scheme = useSettings((settings) => settings.colourScheme)
  return (
    <Section title={texts('settings.appearance')}>
      <div className={styles.line}>
        <span className={styles.label}>{texts('settings.schemeLabel')}</span>
        <SegmentedControl
          aria-label={texts('settings.schemeLabel')}
          value={scheme}
          data={SCHEMES.map((value) => ({ value, label: texts(`settings.scheme.${value}`) }))}
          onChange={(value) => {
            const colourScheme = settingsSchema.shape.colourScheme.safeParse(value)
            if (colourScheme.success) void changeSettings({ colourScheme: colourScheme.data })
          }}
        />
      </div>
    </Section>
  )
}
