import { IconChartDots } from '@tabler/icons-react'
import { useState } from 'react'
import type { Case } from '../../../shared/queries/reports/case'
import { filterOptionsWork } from '../../../shared/queries/reports/filter-options'
import { filteredWork, type ReportFilter } from '../../../shared/queries/reports/report-filter'
import type { Work } from '../../../shared/queries/reports/work'
import { useCases } from '../../state/live-cases'
import { useAtWork } from '../../state/slices'
import { useWorked } from '../../state/use-worked'
import { texts } from '../../ui/i18n'
import { DRAWINGS } from './drawings'
import { type DrawnCards, DrawnCardsContext } from './drawn-card'
import { ExportAllMenu } from './exports/export-all-menu'
import { FilterBar } from './filter-bar'
import './palette.css'
import { ReportLinks } from './report-links'
import styles from './reports.module.css'
import { type Shown, ShownContext, useFilter } from './use-filter'

/** What is really going on: every report of the hunt under one filter. */
export const Reports = () => {
  const cases = useCases()
  const filter = useFilter()
  const shown = useWorked(() => cases && shownWork(cases, filter), [cases, filter])
  return (
    <div className={styles.screen} data-reports aria-busy={shown === null}>
      <div className={styles.page}>
        <header className={styles.top}>
          <h1 className={styles.heading}>{texts('reports.title')}</h1>
          <p className={styles.intro}>{texts('reports.intro')}</p>
          <AtWork />
        </header>
        {shown && (
          <ShownContext value={shown}>
            <FilterBar />
            {shown.applied.length === 0 && shown.passed.length === 0 ? <Nothing /> : <All />}
          </ShownContext>
        )}
      </div>
    </div>
  )
}

/** All at once, so that the reports are asked once for each change. */
function* shownWork(all: readonly Case[], filter: ReportFilter): Work<Shown> {
  const filtered = yield* filteredWork(all, filter)
  return { all, filter, options: yield* filterOptionsWork(all, filter), ...filtered }
}

/** Says that figures are still to come; drawn apart, so that nothing else is drawn again for it. */
const AtWork = () => {
  const isAtWork = useAtWork(({ pieces }) => pieces > 0)
  return <span className={styles.atWork} data-at-work={isAtWork} aria-hidden />
}

const All = () => (
  <DrawnCardsContext value={useState((): DrawnCards => new Map())[0]}>
    <div className={styles.linksAndExport}>
      <ReportLinks />
      <ExportAllMenu />
    </div>
    <div className={styles.grid}>
      {DRAWINGS.map(([name, Drawing]) => (
        <Drawing key={name} />
      ))}
    </div>
  </DrawnCardsContext>
)

const Nothing = () => (
  <section className={styles.nothing} aria-label={texts('reports.emptyTitle')}>
    <IconChartDots size={36} stroke={1.2} aria-hidden />
    <h2 className={styles.nothingTitle}>{texts('reports.emptyTitle')}</h2>
    <p className={styles.hint}>{texts('reports.emptyText')}</p>
  </section>
)
