import { Button } from '@mantine/core'
import styles from './draft-sign.module.css'
import { texts } from './i18n'

type Props = {
  readonly isKept: boolean
  readonly isUnwritten?: boolean
  readonly onDiscard: () => void
}

/** Says quietly that what stands in a form is kept, and is the one way to throw it away. */
export const DraftSign = ({ isKept, isUnwritten = false, onDiscard }: Props) =>
  isKept ? (
    <p className={styles.sign} data-draft>
      <span role={isUnwritten ? 'alert' : undefined}>{texts(isUnwritten ? 'drafts.unwritten' : 'drafts.kept')}</span>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={onDiscard}>
        {texts('drafts.discard')}
      </Button>
    </p>
  ) : null

/** Where a form is folded up that holds something typed. */
export const DraftChip = () => <span className={styles.chip}>{texts('drafts.chip')}</span>
