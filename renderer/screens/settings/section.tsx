import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './settings.module.css'

type SectionProps = { readonly title: string; readonly children: ReactNode }

/** One area of the settings, a landmark of its own. */
export const Section = ({ title, children }: SectionProps) => {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Title id={id} order={2} size={16} className={styles.sectionTitle}>
        {title}
      </Title>
      <div className={styles.panel}>{children}</div>
    </section>
  )
}
