import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Hunt } from '../../../shared/model/hunt'
import type { Stage } from '../../../shared/model/stage'
import type { CardFilter } from '../../../shared/queries/board'
import { columnCounts } from '../../../shared/queries/board'
import { ADD_STAGE } from '../../acts/dialogs'
import { NudgeChips } from '../../parts/nudge-chips'
import { QueryField } from '../../parts/query/query-field'
import { ViewBar } from '../../parts/views/view-bar'
import { openDialog } from '../../state/dialogs'
import { applicationsShown } from '../../state/search/scope'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import styles from './board.module.css'

type Props = { readonly hunt: Hunt; readonly stages: readonly Stage[]; readonly filter: CardFilter | null }

/** What is on the board, and what of it is shown. */
export const BoardHeader = ({ hunt, stages, filter }: Props) => {
  const counts = usePipeline(
    (pipeline) => sum([...columnCounts(pipeline, hunt.id, filter ?? undefined).values()]),
    [hunt.id, filter],
  )
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{texts('shell.board')}</h1>
      <span className={styles.count} role="status">
        {filter
          ? texts('board.shown', { shown: counts.shown, all: counts.total })
          : texts('common.applications', { count: counts.total })}
      </span>
      <ViewBar />
      <QueryField
        className={styles.filter ?? ''}
        label={texts('board.filterLabel')}
        placeholder={texts('board.filterPlaceholder')}
        scope={() => applicationsShown(hunt.id)}
      />
      <NudgeChips />
      <Button
        variant="default"
        leftSection={<IconPlus size={16} />}
        onClick={() => openDialog(ADD_STAGE)}
        disabled={stages.length === 0}
      >
        {texts('board.addColumn')}
      </Button>
    </header>
  )
}

type Counts = { readonly shown: number; readonly total: number }

const sum = (counts: readonly Counts[]): Counts =>
  counts.reduce((all, each) => ({ shown: all.shown + each.shown, total: all.total + each.total }), {
    shown: 0,
    total: 0,
  })
