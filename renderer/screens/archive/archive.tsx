import { Button, TextInput } from '@mantine/core'
import { IconArchive, IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import { archivedOf } from '../../../shared/queries/archived'
import { wordsQuery } from '../../../shared/search/words-query'
import { QUERY_FIELD_ID } from '../../acts/actions'
import { DELETE } from '../../acts/dialogs'
import { restoreApplications } from '../../acts/restore'
import { openDialog } from '../../state/dialogs'
import { overviews } from '../../state/overviews'
import { useMatches } from '../../state/search/use-matches'
import { useHuntShown } from '../../state/use-hunt-shown'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import styles from './archive.module.css'
import { ArchiveList } from './archive-list'

/** What was put out of sight: find it, bring it back, or delete it for good. */
export const Archive = () => {
  const hunt = useHuntShown()
  const [search, setSearch] = useState('')
  const sought = useDeferredValue(search)
  const [selected, setSelected] = useState<ReadonlySet<Id>>(new Set())
  const huntId = hunt?.id ?? ''
  const all = usePipeline((pipeline) => archivedOf(pipeline, huntId), [huntId])
  const matches = useMatches(useMemo(() => wordsQuery(sought), [sought]))
  const shown = usePipeline(
    () =>
      all.filter(({ id }) => {
        const overview = overviews.of(id)
        return overview !== null && matches(overview)
      }),
    [all, matches],
  )
  // Only what is seen counts as selected: nobody deletes what a search hides.
  const chosen = shown.filter(({ id }) => selected.has(id)).map(({ id }) => id)
  const isAllChosen = chosen.length === shown.length
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{texts('archive.title')}</h1>
          <p className={styles.intro}>{texts('archive.intro')}</p>
        </div>
        {all.length > 0 && (
          <TextInput
            id={QUERY_FIELD_ID}
            className={styles.search ?? ''}
            type="search"
            aria-label={texts('archive.search')}
            placeholder={texts('archive.searchPlaceholder')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        )}
      </header>
      {all.length === 0 ? (
        <div className={styles.empty}>
          <IconArchive size={40} stroke={1.2} aria-hidden />
          <h2 className={styles.emptyTitle}>{texts('archive.emptyTitle')}</h2>
          <p className={styles.emptyHint}>{texts('archive.emptyHint')}</p>
        </div>
      ) : (
        <>
          <div className={styles.bar} role="toolbar" aria-label={texts('archive.selectionBar')}>
            <label className={styles.all}>
              <input
                type="checkbox"
                className={styles.check}
                checked={shown.length > 0 && isAllChosen}
                disabled={shown.length === 0}
                onChange={() => setSelected(isAllChosen ? new Set() : new Set(shown.map(({ id }) => id)))}
              />
              {texts('archive.selectAll')}
            </label>
            <span className={styles.count} role="status">
              {chosen.length > 0
                ? texts('archive.selected', { count: chosen.length })
                : texts('archive.shown', { shown: shown.length, all: all.length })}
            </span>
            {chosen.length > 0 && (
              <>
                <Button size="xs" variant="light" onClick={() => void restoreApplications(chosen)}>
                  {texts('archive.restore')}
                </Button>
                <Button size="xs" variant="default" onClick={() => openDialog(DELETE, { ids: chosen })}>
                  {texts('archive.deleteSelected')}
                </Button>
              </>
            )}
          </div>
          {shown.length === 0 ? (
            <p className={styles.none}>{texts('archive.emptySearch')}</p>
          ) : (
            <ArchiveList applications={shown} selected={selected} onSelect={setSelected} />
          )}
        </>
      )}
    </div>
  )
}
