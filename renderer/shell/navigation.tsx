import { Button, Tooltip } from '@mantine/core'
import {
  IconArchive,
  IconBuilding,
  IconCalendarCheck,
  IconCalendarMonth,
  IconChartDots,
  IconFileImport,
  IconKeyboard,
  IconLayoutKanban,
  IconPlus,
  IconSettings,
  IconTable,
  IconTableExport,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { NUMBERED_SCREENS, SETTINGS_SCREEN } from '../../shared/app-commands/screens'
import type { TextKey } from '../../shared/i18n/create-i18n'
import { goTo, quickAdd } from '../acts/actions'
import { useDueCount } from '../parts/steps/use-today-view'
import { ViewsSection } from '../parts/views/views-section'
import { useFacts } from '../state/facts'
import { openDialog, type Screen, useUi } from '../state/ui-store'
import { useHuntShown } from '../state/use-hunt-shown'
import { texts } from '../ui/i18n'
import { HuntMenu } from './hunt-menu'
import styles from './navigation.module.css'

type Icon = ComponentType<{ readonly size: number; readonly stroke: number }>

const ICONS: Readonly<Record<Screen, Icon>> = {
  today: IconCalendarCheck,
  board: IconLayoutKanban,
  table: IconTable,
  calendar: IconCalendarMonth,
  companies: IconBuilding,
  reports: IconChartDots,
  archive: IconArchive,
  settings: IconSettings,
}

const ACTIONS: readonly { readonly text: TextKey; readonly icon: Icon; readonly run: () => void }[] = [
  { text: 'shell.import', icon: IconFileImport, run: () => openDialog({ kind: 'import', paths: null }) },
  { text: 'shell.export', icon: IconTableExport, run: () => openDialog({ kind: 'export' }) },
  { text: 'shell.shortcuts', icon: IconKeyboard, run: () => openDialog({ kind: 'shortcuts' }) },
]

/** The way to every screen; in a narrow window icons alone, with their names as tooltips. */
export const Navigation = () => {
  const screen = useUi((ui) => ui.screen)
  const dueCount = useDueCount(useHuntShown()?.id ?? null)
  return (
    <nav className={styles.navigation} aria-label={texts('shell.navigation')}>
      <HuntMenu />
      <Tooltip label={`${texts('shell.newApplication')} (${useModifier()}N)`} position="right">
        <Button
          className={styles.add}
          leftSection={<IconPlus size={18} stroke={2} />}
          onClick={quickAdd}
          classNames={{ label: styles.addLabel, section: styles.addSection }}
          aria-label={texts('shell.newApplication')}
        >
          {texts('shell.newApplication')}
        </Button>
      </Tooltip>
      <ul className={styles.list}>
        {[...NUMBERED_SCREENS, SETTINGS_SCREEN].map((item) => (
          <li key={item.screen}>
            <Item
              text={item.text}
              icon={ICONS[item.screen]}
              isCurrent={screen === item.screen}
              run={() => goTo(item.screen)}
              count={item.screen === 'today' ? dueCount : 0}
            />
          </li>
        ))}
      </ul>
      <ViewsSection />
      <div className={styles.space} />
      <ul className={styles.list}>
        {ACTIONS.map((item) => (
          <li key={item.text}>
            <Item {...item} isCurrent={false} run={item.run} count={0} />
          </li>
        ))}
      </ul>
      <SavedSign />
    </nav>
  )
}

type ItemProps = {
  readonly text: TextKey
  readonly icon: Icon
  readonly isCurrent: boolean
  /** Shown as a badge; 0: none. */
  readonly count: number
  readonly run: () => void
}

const Item = ({ text, icon: ItemIcon, isCurrent, count, run }: ItemProps) => (
  <button
    type="button"
    className={styles.item}
    aria-current={isCurrent ? 'page' : undefined}
    title={texts(text)}
    onClick={run}
  >
    <ItemIcon size={20} stroke={1.6} />
    <span className={styles.itemText}>{texts(text)}</span>
    {count > 0 && (
      <span className={styles.badge}>
        <span aria-hidden>{count}</span>
        <span className="visually-hidden">{texts('today.dueCount', { count })}</span>
      </span>
    )}
  </button>
)

const SavedSign = () => {
  const isWritable = useFacts((facts) => facts.storage === 'writable')
  return isWritable ? <p className={styles.saved}>{texts('shell.saved')}</p> : null
}

const useModifier = (): string => (useFacts((facts) => facts.about?.platform === 'darwin') ? '⌘' : 'Ctrl+')
