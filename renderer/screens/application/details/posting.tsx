import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { Application } from '../../../../shared/model/application'
import { isEmptyText, type LongText } from '../../../../shared/model/text'
import { LongTextField } from '../../../parts/fields/long-text-field'
import { submitFields } from '../../../state/submit'
import { countWords } from '../../../state/words/number-words'
import { texts } from '../../../ui/i18n'
import section from '../../../ui/section.module.css'
import styles from '../panel.module.css'

const lengthOf = (text: LongText): number => ('inline' in text ? text.inline.length : text.length)

/** The whole text of the posting, folded away until it is wanted. */
export const Posting = ({ application }: { readonly application: Application }) => {
  const [isOpen, setOpen] = useState(false)
  const titleId = useId()
  const { id, posting } = application
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <section className={section.section} aria-labelledby={titleId}>
      <h3 id={titleId} className={section.sectionTitle}>
        <UnstyledButton className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Chevron size={16} aria-hidden />
          {texts('panel.posting.title')}
          {!isEmptyText(posting) && (
            <span className={styles.foldHint}>
              {texts('panel.posting.length', { count: lengthOf(posting), number: countWords(lengthOf(posting)) })}
            </span>
          )}
        </UnstyledButton>
      </h3>
      {isOpen && (
        <LongTextField
          name={`${id}/posting`}
          label={texts('panel.posting.label')}
          placeholder={texts('panel.posting.empty')}
          saved={posting}
          submit={(text) => submitFields(id, { posting: text })}
        />
      )}
    </section>
  )
}
