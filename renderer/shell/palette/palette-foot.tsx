import { Kbd } from '@mantine/core'
import { chordText } from '../../../shared/app-commands/chord'
import { texts } from '../../ui/i18n'
import type { Line } from './lines'
import styles from './palette.module.css'
import { secondAct } from './run-line'

/** What Enter does with the line in force, and what it does with Ctrl. */
export const PaletteFoot = ({ line, isMac }: { readonly line: Line | null; readonly isMac: boolean }) => {
  if (line === null) return null
  const second = secondAct(line)
  return (
    <footer className={styles.foot} aria-hidden>
      {second && (
        <span>
          <Kbd size="xs">{chordText('Mod+Enter', isMac)}</Kbd> {texts(`palette.second.${second.name}`)}
        </span>
      )}
      <span>
        <Kbd size="xs">Enter</Kbd>{' '}
        {texts(line.kind === 'command' || line.kind === 'act' ? 'palette.enterDo' : 'palette.enterOpen')}
      </span>
    </footer>
  )
}
