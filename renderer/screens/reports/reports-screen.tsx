import { Loader } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { texts } from '../../ui/i18n'
import styles from './reports.module.css'

/** In a chunk of its own, with the library that draws: the window's start doesn't pay for it. */
const LoadedReports = lazy(async () => ({ default: (await import('./reports')).Reports }))

export const ReportsScreen = () => (
  <Suspense
    fallback={
      <div className={styles.loading}>
        <Loader size="sm" aria-label={texts('reports.loading')} />
      </div>
    }
  >
    <LoadedReports />
  </Suspense>
)
