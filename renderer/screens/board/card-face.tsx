import { IconBell, IconClockHour4, IconFlag, IconStarFilled, IconVolumeOff } from '@tabler/icons-react'
import type { Day } from '../../../shared/model/time'
import type { Card } from '../../../shared/queries/card'
import type { NextWords } from '../../parts/steps/use-today-view'
import { dayWords } from '../../state/words/day-words'
import { texts } from '../../ui/i18n'
import styles from './board-card.module.css'

const TAGS_SHOWN = 3
/** From here on a deadline stands out. */
const URGENT_DEADLINE_DAYS = 3

type Props = { readonly card: Card; readonly next: NextWords | null; readonly isSelected: boolean }

/** What a card tells at a glance: who, what, the two clocks, and what stands out. */
export const CardFace = ({ card, next, isSelected }: Props) => (
  <>
    <span className="visually-hidden">{sentenceOf(card, next, isSelected)}</span>
    <span aria-hidden>
      <span className={styles.company}>{card.companyName || texts('common.unknownCompany')}</span>
      <span className={styles.role}>{card.role || texts('common.noRole')}</span>
      <span className={styles.facts}>
        {card.outcome !== null && <span className={styles.fact}>{texts(`labels.outcome.${card.outcome}`)}</span>}
        {card.turn === 'mine' && <span className={styles.mine}>{texts('labels.turn.mine')}</span>}
        {card.asksAppliedDay && <span className={styles.mine}>{texts('board.whenApplied')}</span>}
        {card.countedAs !== null && card.countedOn !== null && (
          <span className={styles.counted} data-implied title={countedHint(card.countedOn)}>
            {texts(`board.countedAs.${card.countedAs}`)}
          </span>
        )}
        <Deadline card={card} />
        <span className={styles.fact}>
          <IconClockHour4 size={13} stroke={1.6} />
          {card.inStageDays === 0
            ? texts('board.inStageToday')
            : texts('common.daysShort', { count: card.inStageDays })}
        </span>
        {card.quietDays !== null && (
          <span className={styles.fact}>
            <IconVolumeOff size={13} stroke={1.6} />
            {card.quietDays === 0 ? texts('board.quietToday') : texts('board.quiet', { count: card.quietDays })}
            {card.isFaded && ` · ${texts('board.faded')}`}
          </span>
        )}
        {card.excitement !== null && (
          <span className={styles.fact}>
            <IconStarFilled size={12} />
            {card.excitement}
          </span>
        )}
      </span>
      {next && (
        <span className={styles.facts}>
          <span className={next.isOverdue ? styles.late : styles.fact}>
            {!next.isOverdue && <IconBell size={13} stroke={1.6} />}
            {next.words}
          </span>
        </span>
      )}
      {card.tags.length > 0 && (
        <span className={styles.tags}>
          {card.tags.slice(0, TAGS_SHOWN).map((tag) => (
            <span key={tag} className={styles.tag}>
              {tag}
            </span>
          ))}
          {card.tags.length > TAGS_SHOWN && (
            <span className={styles.tag}>{texts('board.moreTags', { count: card.tags.length - TAGS_SHOWN })}</span>
          )}
        </span>
      )}
    </span>
  </>
)

const Deadline = ({ card }: { readonly card: Card }) => {
  if (card.deadlineInDays === null || card.outcome !== null) return null
  return (
    <span className={card.deadlineInDays <= URGENT_DEADLINE_DAYS ? styles.urgent : styles.fact}>
      {card.deadlineInDays > URGENT_DEADLINE_DAYS && <IconFlag size={13} stroke={1.6} />}
      {deadlineText(card.deadlineInDays)}
    </span>
  )
}

const deadlineText = (days: number): string => {
  if (days < 0) return texts('board.deadlinePast')
  if (days === 0) return texts('board.deadlineToday')
  return texts('board.deadlineIn', { count: days })
}

/** Since when, and that a click leads to where it can be said otherwise. */
const countedHint = (day: Day): string => texts('board.countedHint', { day: dayWords(day) })

/** The whole card in one sentence, for a screen reader. */
const sentenceOf = (card: Card, next: NextWords | null, isSelected: boolean): string =>
  [
    card.companyName,
    card.role || texts('common.noRole'),
    card.outcome && texts(`labels.outcome.${card.outcome}`),
    card.turn && texts(`labels.turn.${card.turn}`),
    card.asksAppliedDay && texts('board.whenApplied'),
    card.countedAs && texts(`board.countedAs.${card.countedAs}`),
    card.deadlineInDays !== null && card.outcome === null && deadlineText(card.deadlineInDays),
    texts('board.inStageLong', { count: card.inStageDays }),
    card.quietDays !== null && texts('board.quietLong', { count: card.quietDays }),
    next?.words,
    card.excitement !== null && texts('board.excitement', { count: card.excitement }),
    ...card.tags,
    isSelected && texts('board.isSelected'),
  ]
    .filter(Boolean)
    .join(', ')
