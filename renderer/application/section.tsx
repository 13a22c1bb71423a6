import { type ReactNode, useId } from 'react'
import styles from './panel.module.css'

type Props = { readonly title: string; readonly children: ReactNode; readonly beside?: ReactNode }

/** A part of the panel under its heading. */
export const Section = ({ title, children, beside }: Props) => {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h3 id={id} className={styles.sectionTitle}>
          {title}
        </h3>
        {beside}
      </div>
      {children}
    </section>
  )
}
