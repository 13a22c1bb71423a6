import { REPORT_NAMES, type ReportName } from '../../../shared/reports/report-names'
import { texts } from '../../ui/i18n'
import styles from './reports.module.css'

/** From the top to each report: the focus goes to its question. */
export const ReportLinks = () => (
  <nav className={styles.links} aria-label={texts('reports.contents')}>
    {SHOWN_IN_ORDER.map((name) => (
      <button key={name} type="button" className={styles.link} onClick={() => goTo(name)}>
        {texts(`reports.short.${name}`)}
      </button>
    ))}
  </nav>
)

const SHOWN_IN_ORDER = REPORT_NAMES.filter((name) => name !== 'work-search' && name !== 'diagnosis')

const goTo = (name: ReportName): void => {
  const heading = document.querySelector<HTMLElement>(`[data-report="${name}"] h2`)
  heading?.closest('section')?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
