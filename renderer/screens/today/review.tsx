import { Button } from '@mantine/core'
import type { TodayRow } from '../../../shared/queries/today'
import { REVIEW } from '../../acts/dialogs'
import { keepWaiting, letGo } from '../../acts/step-acts'
import styles from '../../parts/steps/steps.module.css'
import { openDialog } from '../../state/dialogs'
import { useSettings } from '../../state/settings'
import { useRecord } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { ApplicationRow, quietWords } from './application-row'
import { TodaySection } from './today-section'

/** Those quiet for so long that an answer has become unlikely: one decision for each, or one for all. */
export const Review = ({ rows }: { readonly rows: readonly TodayRow[] }) => {
  const days = useSettings((settings) => settings.fadedAfterDays)
  const withKeys = useSettings((settings) => settings.singleKeyShortcuts)
  const ids = rows.map(({ application }) => application.id)
  return (
    <TodaySection
      title={texts('today.review')}
      text={[texts('today.reviewText', { count: rows.length, days }), withKeys && texts('today.reviewKeys')]
        .filter(Boolean)
        .join(' ')}
      items={rows}
      limit={10}
      beside={
        <span className={styles.buttons}>
          <Button size="compact-sm" onClick={() => openDialog(REVIEW)}>
            {texts('review.open')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void keepWaiting(ids)}>
            {texts('today.keepAll')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void letGo(ids)}>
            {texts('today.letAllGo', { count: ids.length })}
          </Button>
        </span>
      }
      row={(row) => <ReviewRow key={row.application.id} row={row} />}
    />
  )
}

const ReviewRow = ({ row }: { readonly row: TodayRow }) => {
  const { id, companyId } = row.application
  const company = useRecord('company', companyId)?.name ?? texts('common.unknownCompany')
  return (
    <ApplicationRow
      row={row}
      words={quietWords(row)}
      withChance
      acts={
        <>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={texts('today.keepOf', { company })}
            data-keep
            onClick={() => void keepWaiting([id])}
          >
            {texts('today.keep')}
          </Button>
          <Button
            size="compact-sm"
            variant="light"
            aria-label={texts('today.letGoOf', { company })}
            data-let-go
            onClick={() => void letGo([id])}
          >
            {texts('today.letGo')}
          </Button>
        </>
      }
    />
  )
}
