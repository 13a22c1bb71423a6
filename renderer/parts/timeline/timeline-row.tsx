import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconMessageOff, IconPencil, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { type At, dayOf } from '../../../shared/model/time'
import type { TimelineEntry } from '../../../shared/model/timeline-entry'
import { isSpoken } from '../../../shared/queries/clocks'
import { isHeldByTheClock } from '../../../shared/queries/held-by-the-clock'
import type { ToldByMove } from '../../../shared/queries/told-by-moves'
import { zoneNow } from '../../state/clock'
import { send, undo } from '../../state/send'
import { toastUndo } from '../../state/toasts'
import { useHasDraft } from '../../state/use-has-draft'
import { usePipeline } from '../../state/use-pipeline'
import { atWords, dayWords } from '../../state/words/day-words'
import { entryWords } from '../../state/words/entry-words'
import { DraftChip } from '../../ui/draft-sign'
import { texts } from '../../ui/i18n'
import { EntryCorrection } from './entry-correction'
import { ENTRY_ICONS } from './entry-icons'
import { EntryText } from './entry-text'
import { noteNone } from './implied-word'
import styles from './timeline.module.css'

/** What the board wrote by itself can't be taken off; its day can be corrected. */
const isRemovable = ({ kind }: TimelineEntry): boolean =>
  kind !== 'added' && kind !== 'stage-transition' && kind !== 'outcome'

type Props = {
  readonly entry: TimelineEntry
  /** Of a move: what it stands for. */
  readonly told: ToldByMove | null
}

/** One entry, with its menu. */
export const TimelineRow = ({ entry, told }: Props) => {
  const [isCorrecting, setCorrecting] = useState(false)
  const menu = useRef<HTMLButtonElement>(null)
  const words = usePipeline((pipeline) => entryWords(pipeline, entry), [entry])
  const isUnconfirmed = usePipeline((pipeline) => isHeldByTheClock(pipeline, entry), [entry])
  const hasDraft = useHasDraft(`correct/${entry.id}`)
  const Icon = ENTRY_ICONS[entry.kind]
  const close = (): void => {
    setCorrecting(false)
    menu.current?.focus()
  }
  const remove = async (): Promise<void> => {
    const reply = await send({ type: 'entry/remove', payload: { id: entry.id } })
    if (reply.ok) toastUndo(texts('panel.timeline.removed', { what: words }), undo)
  }
  return (
    <li className={styles.entry} data-entry={entry.kind}>
      <span className={styles.icon} data-theirs={isSpoken(entry) || undefined}>
        <Icon size={16} aria-hidden />
      </span>
      <div>
        <p className={styles.what}>{words}</p>
        <p className={styles.when}>
          <time dateTime={isoOf(entry.at)}>{atWords(entry.at)}</time>
          {knownWords(entry)}
          {isUnconfirmed && ` · ${texts('panel.timeline.unconfirmed')}`}
          {told !== null && ` · ${texts(`panel.implied.told.${told}`, { day: dayWords(entry.at.day) })}`}
        </p>
        {hasDraft && !isCorrecting && <DraftChip />}
        {!isCorrecting && <EntryText text={entry.text} />}
      </div>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            ref={menu}
            variant="subtle"
            color="gray"
            aria-label={texts('panel.timeline.menu', { what: words, day: dayWords(entry.at.day) })}
          >
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setCorrecting(true)}>
            {texts('panel.timeline.correct')}
          </Menu.Item>
          {(told === 'invitation' || told === 'offer') && (
            <Menu.Item leftSection={<IconMessageOff size={16} />} onClick={() => void noteNone(entry.id)}>
              {texts('panel.implied.notTheirs')}
            </Menu.Item>
          )}
          {isRemovable(entry) && (
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
              {texts('panel.timeline.remove')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isCorrecting && (
        <div className={styles.correction}>
          <EntryCorrection entry={entry} onClose={close} />
        </div>
      )}
    </li>
  )
}

const isoOf = (at: At): string => (at.time === null ? at.day : `${at.day}T${at.time}`)

/** Nothing for what was noted when it happened: that is the normal case. */
const knownWords = (entry: TimelineEntry): string => {
  if (entry.known === 'observed') return ''
  const day = dayWords(dayOf(entry.recordedAt, zoneNow()))
  return ` · ${texts(`labels.known.${entry.known}`)}, ${texts('panel.timeline.recordedOn', { day })}`
}
