import { Button } from '@mantine/core'
import { useState } from 'react'
import type { TimelineEntry } from '../../../../shared/model/timeline-entry'
import { isSpoken } from '../../../../shared/queries/clocks'
import { openApplication } from '../../../acts/open-application'
import { ENTRY_ICONS } from '../../../parts/timeline/entry-icons'
import { EntryText } from '../../../parts/timeline/entry-text'
import { usePipeline, useRecord } from '../../../state/use-pipeline'
import { atWords } from '../../../state/words/day-words'
import { entryWords } from '../../../state/words/entry-words'
import { texts } from '../../../ui/i18n'
import { Section } from '../../../ui/section'
import styles from './company-history.module.css'
import dossier from './dossier.module.css'

const SHOWN_AT_FIRST = 12
const SHOWN_MORE = 100

/** What happened in all applications there, in one timeline. */
export const CompanyHistory = ({ history }: { readonly history: readonly TimelineEntry[] }) => {
  const [shown, setShown] = useState(SHOWN_AT_FIRST)
  const left = history.length - shown
  return (
    <Section title={texts('companies.history')}>
      {history.length === 0 && <p className={dossier.none}>{texts('companies.noHistory')}</p>}
      <ol className={styles.history}>
        {history.slice(0, shown).map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} />
        ))}
      </ol>
      {left > 0 && (
        <Button size="compact-sm" variant="subtle" mt={4} onClick={() => setShown(shown + SHOWN_MORE)}>
          {texts('companies.earlier', { count: Math.min(left, SHOWN_MORE) })}
        </Button>
      )}
    </Section>
  )
}

const HistoryEntry = ({ entry }: { readonly entry: TimelineEntry }) => {
  const words = usePipeline((pipeline) => entryWords(pipeline, entry), [entry])
  const application = useRecord('application', entry.applicationId)
  const company = useRecord('company', application?.companyId ?? null)?.name ?? ''
  const role = application?.role || texts('common.noRole')
  const Icon = ENTRY_ICONS[entry.kind]
  return (
    <li className={styles.entry} data-entry={entry.kind}>
      <span className={styles.icon} data-theirs={isSpoken(entry) || undefined}>
        <Icon size={15} aria-hidden />
      </span>
      <div>
        <p className={styles.said}>{words}</p>
        <p className={styles.when}>
          <time dateTime={entry.at.day}>{atWords(entry.at)}</time>
          {' · '}
          <button
            type="button"
            className={styles.whose}
            aria-label={texts('companies.openApplication', { company, role })}
            onClick={() => void openApplication(entry.applicationId)}
          >
            {role}
          </button>
        </p>
        <EntryText text={entry.text} />
      </div>
    </li>
  )
}
