import { ActionIcon, Popover } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { useState } from 'react'
import { FIELD_NAMES } from '../../../shared/search/field-names'
import { texts } from '../../ui/i18n'
import styles from './query-field.module.css'

const EXAMPLES = [
  ['baker vienna', 'words'],
  ['"night shift"', 'phrase'],
  ['stage:applied,screening', 'field'],
  ['stage:"Phone screen"', 'quoted'],
  ['-tag:remote', 'not'],
  ['quiet:>14', 'quiet'],
  ['applied:2026-10', 'month'],
  ['applied:30d', 'near'],
  ['source:none', 'none'],
  ['turn:mine', 'turn'],
] as const

/** The query language on one small sheet. */
export const QueryHelp = () => {
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setOpen} width={420} position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          c="dimmed"
          aria-label={texts('search.help')}
          onClick={() => setOpen(!isOpen)}
        >
          <IconHelp size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts('search.help')} className={styles.help} tabIndex={-1} data-autofocus>
        <p className={styles.helpText}>{texts('search.helpIntro')}</p>
        <dl className={styles.examples}>
          {EXAMPLES.map(([example, meaning]) => (
            <div key={example} className={styles.example}>
              <dt>
                <code>{example}</code>
              </dt>
              <dd>{texts(`search.examples.${meaning}`)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.helpText}>{texts('search.helpMore', { fields: FIELD_NAMES.join(', ') })}</p>
      </Popover.Dropdown>
    </Popover>
  )
}
