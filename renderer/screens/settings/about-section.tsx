import { useFacts } from '../../state/facts'
import { texts } from '../../ui/i18n'
import { Section } from './section'
import styles from './settings.module.css'

/** Which version it is, and what it never does. */
export const AboutSection = () => {
  const version = useFacts((facts) => facts.about?.version)
  return (
    <Section title={texts('settings.about')}>
      <div className={styles.block}>
        <p className={styles.text}>{texts('settings.version', { version: version ?? '' })}</p>
        <p className={styles.hint}>{texts('settings.aboutText')}</p>
      </div>
    </Section>
  )
}
