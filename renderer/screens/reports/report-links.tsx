import { PAGE_REPORTS } from '../../../shared/reports/reports'
import { texts } from '../../ui/i18n'
import styles from './reports.module.css'

/** From the top to each report: the focus goes to its question. */
export const ReportLinks = () => (
  <nav className={styles.links} aria-label={texts('reports.contents')}>
    {LINKED.map(({ name }) => (
      <button key={name} type="button" className={styles.link} onClick={() => goTo(name)}>
        {texts(`reports.short.${name}`)}
      </button>
    ))}
  </nav>
)

/** The first one stands right below. */
const LINKED = PAGE_REPORTS.slice(1)

const goTo = (name: string): void => {
  const heading = document.querySelector<HTMLElement>(`[data-report="${name}"] h2`)
  heading?.closest('section')?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
