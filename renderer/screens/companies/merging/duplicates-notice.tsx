import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { Id } from '../../../../shared/model/id'
import type { DuplicateGroup } from '../../../../shared/queries/companies/duplicate-groups'
import { MERGE } from '../../../acts/dialogs'
import { openDialog } from '../../../state/dialogs'
import { usePipeline } from '../../../state/use-pipeline'
import { listWords } from '../../../state/words/number-words'
import { texts } from '../../../ui/i18n'
import styles from './duplicates-notice.module.css'
import { type MergeOf, useDuplicates } from './use-duplicates'

/** So many are offered at once: dealing with them brings up the next. */
const SHOWN = 4

/** Quietly says which records may be one and the same, and offers to compare them. */
export const DuplicatesNotice = ({ of }: { readonly of: MergeOf }) => {
  const groups = useDuplicates(of)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  if (groups.length === 0) return null
  const more = groups.length - SHOWN
  return (
    <section className={styles.notice} aria-labelledby={id} data-testid="duplicates">
      <div className={styles.line}>
        <IconCopy size={16} stroke={1.6} aria-hidden />
        <p id={id} className={styles.words}>
          {texts(of === 'company' ? 'companies.duplicates.companies' : 'companies.duplicates.people', {
            count: groups.length,
          })}
        </p>
        <Button size="compact-sm" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {texts(isOpen ? 'companies.duplicates.hide' : 'companies.duplicates.look')}
        </Button>
      </div>
      {isOpen && (
        <ul className={styles.list}>
          {groups.slice(0, SHOWN).map((group) => (
            <Group key={group.ids.join(' ')} of={of} group={group} />
          ))}
        </ul>
      )}
      {isOpen && more > 0 && <p className={styles.more}>{texts('companies.duplicates.more', { count: more })}</p>}
    </section>
  )
}

type GroupProps = { readonly of: MergeOf; readonly group: DuplicateGroup }

const Group = ({ of, group: { ids, reason } }: GroupProps) => {
  const names = useNames(of, ids)
  const listed = listWords(names)
  return (
    <li className={styles.group}>
      <span className={styles.words}>
        <strong>{listed}</strong>{' '}
        <span className={styles.reason}>{texts(`companies.duplicates.reason.${reason}`)}</span>
      </span>
      <Button
        size="compact-sm"
        variant="light"
        aria-label={texts('companies.duplicates.compareThem', { names: listed })}
        onClick={() => openDialog(MERGE, { of, ids })}
      >
        {texts('companies.duplicates.compare')}
      </Button>
    </li>
  )
}

/** The same for one record, in its dossier. */
export const DuplicateOf = ({ of, id }: { readonly of: MergeOf; readonly id: Id }) => {
  const ids = useDuplicates(of).find((group) => group.ids.includes(id))?.ids ?? []
  const [name = '', ...others] = useNames(of, [id, ...ids.filter((each) => each !== id)])
  if (ids.length === 0) return null
  return (
    <div className={styles.notice} data-testid="duplicates">
      <div className={styles.line}>
        <IconCopy size={16} stroke={1.6} aria-hidden />
        <p className={styles.words}>{texts('companies.duplicates.these', { name, others: listWords(others) })}</p>
        <Button size="compact-sm" variant="light" onClick={() => openDialog(MERGE, { of, ids })}>
          {texts('companies.duplicates.compare')}
        </Button>
      </div>
    </div>
  )
}

const useNames = (of: MergeOf, ids: readonly Id[]): readonly string[] => {
  const joined = ids.join(' ') // the list is another one each time, no id has a space
  return usePipeline((pipeline) => joined.split(' ').map((id) => pipeline.get(of, id)?.name ?? ''), [of, joined])
}
