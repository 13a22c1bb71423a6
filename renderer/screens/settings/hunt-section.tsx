import { Badge, Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Hunt } from '../../../shared/model/hunt'
import { huntsOf } from '../../../shared/queries/board'
import { HUNT } from '../../acts/dialogs'
import { openDialog } from '../../state/dialogs'
import { changeSettings } from '../../state/settings'
import { select } from '../../state/ui-store'
import { useHuntShown } from '../../state/use-hunt-shown'
import { usePipeline } from '../../state/use-pipeline'
import { dayWords } from '../../state/words/day-words'
import { texts } from '../../ui/i18n'
import { Section } from './section'
import styles from './settings.module.css'

/** All searches: which one is on the board, their days, and a new one. */
export const HuntSection = () => {
  const hunts = usePipeline(huntsOf, [])
  const shown = useHuntShown()
  return (
    <Section title={texts('settings.hunts')}>
      <div className={styles.block}>
        <p className={styles.hint}>{texts('settings.huntsHint')}</p>
        <ul className={styles.list}>
          {hunts.map((hunt) => (
            <HuntRow key={hunt.id} hunt={hunt} isShown={hunt.id === shown?.id} />
          ))}
        </ul>
        <Button
          className={styles.blockButton}
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} />}
          onClick={() => openDialog(HUNT, { huntId: null })}
        >
          {texts('shell.newHunt')}
        </Button>
      </div>
    </Section>
  )
}

const HuntRow = ({ hunt, isShown }: { readonly hunt: Hunt; readonly isShown: boolean }) => {
  const show = (): void => {
    select([], null)
    void changeSettings({ huntId: hunt.id })
  }
  return (
    <li className={styles.item}>
      <div className={styles.itemText}>
        <span className={styles.itemName}>{hunt.name}</span>
        <span className={styles.itemHint}>
          {hunt.endedOn === null
            ? texts('settings.huntSince', { from: dayWords(hunt.startedOn) })
            : texts('settings.huntFromTo', { from: dayWords(hunt.startedOn), to: dayWords(hunt.endedOn) })}
        </span>
      </div>
      {hunt.isSample && (
        <Badge variant="transparent" className={styles.sample}>
          {texts('settings.huntSample')}
        </Badge>
      )}
      <div className={styles.itemActions}>
        {isShown ? (
          <span className={styles.shown}>{texts('settings.huntIsShown')}</span>
        ) : (
          <Button
            variant="subtle"
            size="xs"
            aria-label={texts('settings.huntShowNamed', { name: hunt.name })}
            onClick={show}
          >
            {texts('settings.huntShow')}
          </Button>
        )}
        <Button
          variant="default"
          size="xs"
          aria-label={texts('settings.huntEdit', { name: hunt.name })}
          onClick={() => openDialog(HUNT, { huntId: hunt.id })}
        >
          {texts('settings.huntEditShort')}
        </Button>
      </div>
    </li>
  )
}
