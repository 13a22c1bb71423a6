import { createContext, type ReactNode, type Ref, useContext, useId } from 'react'
import styles from './section.module.css'

type Props = {
  readonly title: string
  readonly children: ReactNode
  readonly beside?: ReactNode
  readonly headingRef?: Ref<HTMLHeadingElement>
}

/** Under which heading a section stands: in the panel that is the company's, on a page of its own the page's. */
export const SectionHeading = createContext<'h2' | 'h3'>('h3')

/** A part of the panel, or of a page, under its heading. */
export const Section = ({ title, children, beside, headingRef }: Props) => {
  const id = useId()
  const Heading = useContext(SectionHeading)
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <Heading id={id} ref={headingRef} className={styles.sectionTitle} tabIndex={headingRef ? -1 : undefined}>
          {title}
        </Heading>
        {beside}
      </div>
      {children}
    </section>
  )
}
