import { Button, Tooltip } from '@mantine/core'
import { IconFileImport, IconKeyboard, IconPlus, IconTableExport } from '@tabler/icons-react'
import { NUMBERED_SCREENS, SETTINGS_SCREEN } from '../../shared/app-commands/screens'
import type { TextKey } from '../../shared/i18n/create-i18n'
import { quickAdd } from '../acts/actions'
import { EXPORT, IMPORT } from '../acts/dialogs'
import { ViewsSection } from '../parts/views/views-section'
import { openDialog } from '../state/dialogs'
import { useFacts } from '../state/facts'
import type { ScreenDescription } from '../state/screen'
import { useUi } from '../state/ui-store'
import { texts } from '../ui/i18n'
import { SHORTCUTS } from './dialog-kinds'
import { HuntMenu } from './hunt-menu'
import styles from './navigation.module.css'
import { goTo, SCREENS } from './screens'

type Icon = ScreenDescription['icon']

const ACTIONS: readonly { readonly text: TextKey; readonly icon: Icon; readonly run: () => void }[] = [
  { text: 'shell.import', icon: IconFileImport, run: () => openDialog(IMPORT, { paths: null }) },
  { text: 'shell.export', icon: IconTableExport, run: () => openDialog(EXPORT) },
  { text: 'shell.shortcuts', icon: IconKeyboard, run: () => openDialog(SHORTCUTS) },
]

/** The way to every screen; in a narrow window icons alone, with their names as tooltips. */
export const Navigation = () => {
  const screen = useUi((ui) => ui.screen)
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
            <ScreenItem text={item.text} description={SCREENS[item.screen]} isCurrent={screen === item.screen} />
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

type ScreenItemProps = {
  readonly text: TextKey
  readonly description: ScreenDescription
  readonly isCurrent: boolean
}

const ScreenItem = ({ text, description: { name, icon, useCount = useNoCount }, isCurrent }: ScreenItemProps) => (
  <Item text={text} icon={icon} isCurrent={isCurrent} run={() => goTo(name)} count={useCount()} />
)

const useNoCount = (): number => 0

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
