import { Kbd } from '@mantine/core'
import { IconBolt, IconBriefcase, IconBuilding, IconChevronRight, IconTable, IconUser } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { APP_COMMANDS } from '../../../shared/app-commands/app-commands'
import { chordText } from '../../../shared/app-commands/chord'
import { huntShown } from '../../../shared/queries/board'
import { useFacts } from '../../state/facts'
import { useSettings } from '../../state/settings'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import type { Line, LineKind } from './lines'
import styles from './palette.module.css'

const ICONS: Readonly<Record<LineKind, typeof IconBolt>> = {
  command: IconChevronRight,
  act: IconBolt,
  application: IconBriefcase,
  view: IconTable,
  company: IconBuilding,
  contact: IconUser,
}

type Props = { readonly line: Line; readonly id: string; readonly isActive: boolean; readonly onRun: () => void }

/** One line: what it is, where it stands, its shortcut. */
export const PaletteLine = ({ line, id, isActive, onRun }: Props) => {
  const Icon = ICONS[line.kind]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.line}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      <Icon size={16} stroke={1.6} className={styles.icon} aria-hidden />
      <span className={styles.text}>{marked(line.text, line.ranges)}</span>
      {line.kind === 'application' && <Place id={line.id} />}
      {line.kind === 'command' && <Shortcut id={line.id} />}
    </div>
  )
}

/** Its stage; and its hunt or the archive, when it is there. */
const Place = ({ id }: { readonly id: string }) => {
  const huntId = useSettings((settings) => settings.huntId)
  const words = usePipeline(
    (pipeline) => {
      const application = pipeline.get('application', id)
      if (!application) return ''
      const isElsewhere = application.huntId !== huntShown(pipeline, huntId)?.id
      return [
        pipeline.get('stage', application.stageId)?.name,
        isElsewhere ? pipeline.get('hunt', application.huntId)?.name : undefined,
        application.archivedAt === null ? undefined : texts('palette.archived'),
      ]
        .filter(Boolean)
        .join(' · ')
    },
    [id, huntId],
  )
  return <span className={styles.place}>{words}</span>
}

const Shortcut = ({ id }: { readonly id: string }) => {
  const isMac = useFacts((facts) => facts.about?.platform === 'darwin')
  const chord = APP_COMMANDS.find((command) => command.id === id)?.keys[0]
  return chord === undefined ? null : <Kbd className={styles.keys}>{chordText(chord, isMac)}</Kbd>
}

/** The letters that matched stand out. */
const marked = (text: string, ranges: readonly number[]): ReactNode => {
  const parts: ReactNode[] = []
  let end = 0
  for (let place = 0; place + 1 < ranges.length; place += 2) {
    const [from, to] = [ranges[place] ?? 0, ranges[place + 1] ?? 0]
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>)
    end = to
  }
  return [...parts, text.slice(end)]
}
