import { Title } from '@mantine/core'
import { texts } from '../../ui/i18n'
import { AboutSection } from './about-section'
import { AppearanceSection } from './appearance-section'
import { BoardSection } from './board-section'
import { DataSection } from './data-section'
import { HuntSection } from './hunt-section'
import { MoneySection } from './money-section'
import { ProtocolSection } from './protocol-section'
import { RemindersSection } from './reminders-section'
import styles from './settings.module.css'
import { TemplateSection } from './templates/template-section'

/** How the program is liked. Every change holds at once; there is nothing to save. */
export const Settings = () => (
  <div className={styles.screen}>
    <div className={styles.page}>
      <Title order={1} size={24} className={styles.heading}>
        {texts('settings.title')}
      </Title>
      <AppearanceSection />
      <BoardSection />
      <ProtocolSection />
      <RemindersSection />
      <HuntSection />
      <MoneySection />
      <TemplateSection />
      <DataSection />
      <AboutSection />
    </div>
  </div>
)
