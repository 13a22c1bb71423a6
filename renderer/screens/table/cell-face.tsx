import { IconStarFilled } from '@tabler/icons-react'
import type { ColumnId } from '../../../shared/model/table-setup'
import { dueAtOf, overdueAtOf } from '../../../shared/protocol/due-times'
import type { Overview } from '../../../shared/queries/overview'
import { cellOf } from '../../../shared/queries/table/cells'
import type { TableContext } from '../../../shared/queries/table/table-row'
import columnStyles from '../../parts/column.module.css'
import { instantNow } from '../../state/clock'
import { openPanel } from '../../state/ui-store'
import { texts } from '../../ui/i18n'
import styles from './cell-face.module.css'
import { SCREEN_WORDS } from './words'

type Props = { readonly column: ColumnId; readonly overview: Overview; readonly context: TableContext }

/** What a cell shows while it isn't edited. */
export const CellFace = ({ column, overview, context }: Props) => {
  const { application } = overview
  const cell = cellOf(column, overview, context, SCREEN_WORDS)
  const words = typeof cell === 'number' ? SCREEN_WORDS.number(cell) : cell
  switch (column) {
    case 'company':
      return (
        <button
          type="button"
          tabIndex={-1}
          className={styles.company}
          data-ended={application.outcome !== null || undefined}
          title={words}
          onClick={(event) => {
            if (!event.shiftKey && !event.ctrlKey && !event.metaKey) openPanel(application.id)
          }}
        >
          {words || texts('common.unknownCompany')}
        </button>
      )
    case 'stage':
      return (
        <span className={styles.stage}>
          <span className={columnStyles.dot} data-colour={overview.stage?.colour} />
          <span className={styles.text} title={words}>
            {words}
          </span>
        </span>
      )
    case 'turn':
      return words === '' ? null : <span className={overview.turn === 'mine' ? styles.mine : styles.text}>{words}</span>
    case 'tags':
      return <Tags tags={application.tags} />
    case 'excitement':
      return application.excitement === null ? null : (
        <span className={styles.stars} title={texts('table.excitementOf', { count: application.excitement })}>
          <span className="visually-hidden">{texts('table.excitementOf', { count: application.excitement })}</span>
          {Array.from({ length: application.excitement }, (_, star) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: stars are all alike
            <IconStarFilled key={star} size={12} aria-hidden />
          ))}
        </span>
      )
    case 'nextStep':
    case 'nextStepDue':
      return (
        <span className={isLate(overview, context) ? styles.late : styles.text} title={words}>
          {words}
        </span>
      )
    default:
      return (
        <span className={styles.text} title={words}>
          {words}
        </span>
      )
  }
}

const isLate = ({ nextStep }: Overview, { zone }: TableContext): boolean => {
  if (nextStep === null) return false
  const now = instantNow()
  return dueAtOf(nextStep, zone) <= now && overdueAtOf(nextStep, zone) <= now
}

const Tags = ({ tags }: { readonly tags: readonly string[] }) => (
  <span className={styles.tags} title={tags.join(', ')}>
    {tags.map((tag) => (
      <span key={tag} className={styles.tag}>
        {tag}
      </span>
    ))}
  </span>
)
