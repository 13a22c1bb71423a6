import { UnstyledButton } from '@mantine/core'
import { texts } from '../../ui/i18n'
import styles from './fields.module.css'
import type { Field } from './use-saved-field'

/** Why a field was not saved, and a way to try again: what was typed is still there. */
export const fieldError = (field: Pick<Field<unknown>, 'error' | 'flush'>) =>
  field.error === null ? null : (
    <>
      {field.error}{' '}
      <UnstyledButton className={styles.again} onClick={() => void field.flush()}>
        {texts('panel.tryAgain')}
      </UnstyledButton>
    </>
  )
