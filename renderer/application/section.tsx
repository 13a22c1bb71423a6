import { type ReactNode, type Ref, useId } from 'react'
import styles from './panel.module.css'

type Props = {
  readonly title: string
  readonly children: ReactNode
  readonly beside?: ReactNode
  readonly headingRef?: Ref<HTMLHeadingElement>
}

/** A part of the panel under its heading. */
export const Section = ({ title, children, beside, headingRef }: Props) => {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h3 id={id} ref={headingRef} className={styles.sectionTitle} tabIndex={headingRef ? -1 : undefined}>
          {title}
        </h3>
        {beside}
      </div>
      {children}
    </section>
  )
}
