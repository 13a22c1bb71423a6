import { Button, Checkbox, Radio } from '@mantine/core'
import { useState } from 'react'
import type { Company } from '../../../../shared/model/company'
import type { Contact } from '../../../../shared/model/contact'
import type { Id } from '../../../../shared/model/id'
import { beginningOf, isEmptyText } from '../../../../shared/model/text'
import {
  type Belongings,
  belongingsOfCompany,
  belongingsOfContact,
  fieldOf,
  MERGED_FIELDS,
  mergedFields,
} from '../../../../shared/queries/companies/merging'
import { usePipeline } from '../../../state/use-pipeline'
import { listWords } from '../../../state/words/number-words'
import { focusContentIfLost } from '../../../ui/focus-content'
import { texts } from '../../../ui/i18n'
import { keepApart, mergeRecords } from './merge'
import styles from './merge-dialog.module.css'
import type { MergeOf } from './use-duplicates'

type Props = { readonly of: MergeOf; readonly ids: readonly Id[]; readonly onClose: () => void }
type Candidate = { readonly record: Company | Contact; readonly belongings: Belongings; readonly companyName: string }

/** Shows the records side by side and what merging them would do. */
export const MergeDialog = ({ of, ids, onClose }: Props) => {
  const candidates = useCandidates(of, ids)
  const [keepId, setKeepId] = useState(ids[0] ?? '')
  const [others, setOthers] = useState<ReadonlySet<Id>>(new Set())
  const kept = candidates.find(({ record }) => record.id === keepId)
  const gone = candidates.filter(({ record }) => record.id !== keepId && !others.has(record.id))
  const toggle = (id: Id): void => {
    const next = new Set(others)
    if (!next.delete(id)) next.add(id)
    setOthers(next)
  }
  const close = (): void => {
    onClose()
    focusContentIfLost()
  }
  const merge = async (): Promise<void> => {
    const mergeIds = gone.map(({ record }) => record.id)
    if (await mergeRecords(of, keepId, mergeIds)) close()
  }
  const setApart = async (): Promise<void> => {
    await keepApart(of, ids)
    close()
  }
  return (
    <div className={styles.dialog}>
      <ul className={styles.cards}>
        {candidates.map((candidate, index) => (
          <Card
            key={candidate.record.id}
            candidate={candidate}
            of={of}
            isKept={candidate.record.id === keepId}
            isSame={!others.has(candidate.record.id)}
            canDiffer={candidates.length > 2}
            hasFocus={index === 0}
            onKeep={() => setKeepId(candidate.record.id)}
            onToggle={() => toggle(candidate.record.id)}
          />
        ))}
      </ul>
      {kept && gone.length > 0 && <Outcome kept={kept} gone={gone} />}
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => void setApart()}>
          {texts('companies.merge.apart')}
        </Button>
        <span className={styles.space} />
        <Button variant="default" onClick={onClose}>
          {texts('common.cancel')}
        </Button>
        <Button disabled={!kept || gone.length === 0} onClick={() => void merge()}>
          {texts('companies.merge.merge', { name: kept?.record.name ?? '' })}
        </Button>
      </div>
    </div>
  )
}

const companyIdOf = (record: Company | Contact): Id | null => ('companyId' in record ? record.companyId : null)

const useCandidates = (of: MergeOf, ids: readonly Id[]): readonly Candidate[] =>
  usePipeline(
    (pipeline) =>
      ids.flatMap((id) => {
        const record = pipeline.get(of, id)
        if (!record) return []
        const companyId = companyIdOf(record)
        return {
          record,
          belongings: (of === 'company' ? belongingsOfCompany : belongingsOfContact)(pipeline, id),
          companyName: companyId === null ? '' : (pipeline.get('company', companyId)?.name ?? ''),
        }
      }),
    [of, ids],
  )

type CardProps = {
  readonly candidate: Candidate
  readonly of: MergeOf
  readonly isKept: boolean
  readonly isSame: boolean
  /** With two there is nothing to choose but whether to merge at all. */
  readonly canDiffer: boolean
  readonly hasFocus: boolean
  readonly onKeep: () => void
  readonly onToggle: () => void
}

const Card = ({ candidate, of, isKept, isSame, canDiffer, hasFocus, onKeep, onToggle }: CardProps) => {
  const { record, belongings, companyName } = candidate
  const { name, notes } = record
  const facts = [
    ...(of === 'contact' ? [[texts('companies.merge.company'), companyName] as const] : []),
    ...MERGED_FIELDS[of].map((field) => [texts(`companies.merge.${field}`), fieldOf(record, field)] as const),
    [texts('companies.merge.applications'), String(belongings.applications)] as const,
    ...(of === 'company' ? [[texts('companies.merge.people'), String(belongings.people)] as const] : []),
    [texts('companies.merge.notes'), beginningOf(notes)] as const,
  ]
  return (
    <li className={styles.card} data-kept={isKept || undefined} data-apart={(!isKept && !isSame) || undefined}>
      <p className={styles.name}>{name}</p>
      <dl className={styles.facts}>
        {facts.map(([title, value]) => (
          <div key={title} className={styles.fact}>
            <dt>{title}</dt>
            <dd>{value || texts('companies.none')}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.choices}>
        <Radio
          name="keep"
          label={texts('companies.merge.keep')}
          aria-label={texts('companies.merge.keepOf', { name })}
          checked={isKept}
          data-autofocus={hasFocus || undefined}
          onChange={onKeep}
        />
        {canDiffer && !isKept && (
          <Checkbox
            label={texts('companies.merge.isSame')}
            aria-label={texts('companies.merge.isSameOf', { name })}
            checked={isSame}
            onChange={onToggle}
          />
        )}
      </div>
    </li>
  )
}

const Outcome = ({ kept, gone }: { readonly kept: Candidate; readonly gone: readonly Candidate[] }) => {
  const { taken, others } = mergedFields(
    kept.record,
    gone.map(({ record }) => record),
    (companyId) => [kept, ...gone].find(({ record }) => companyIdOf(record) === companyId)?.companyName ?? '',
  )
  const name = kept.record.name
  return (
    <section className={styles.what} aria-label={texts('companies.merge.what')}>
      <h3 className={styles.title}>{texts('companies.merge.what')}</h3>
      <ul className={styles.lines}>
        {gone.map((each) => (
          <li key={each.record.id}>{movesWords(each, name)}</li>
        ))}
        {taken.length > 0 && (
          <li>{texts('companies.merge.takes', { kept: name, what: listWords(taken.map(({ value }) => value)) })}</li>
        )}
        {others.length > 0 && (
          <li>
            {texts('companies.merge.toNotes', { kept: name, what: listWords(others.map((each) => `“${each}”`)) })}
          </li>
        )}
        <li>{texts('companies.merge.undo')}</li>
      </ul>
    </section>
  )
}

const movesWords = ({ record, belongings }: Candidate, kept: string): string => {
  const { applications, interviews, people, steps } = belongings
  const moved = [
    ...(applications > 0 ? [texts('common.applications', { count: applications })] : []),
    ...(people > 0 ? [texts('companies.personCount', { count: people })] : []),
    ...(interviews > 0 ? [texts('companies.merge.movesInterviews', { count: interviews })] : []),
    ...(steps > 0 ? [texts('companies.merge.movesSteps', { count: steps })] : []),
    ...(isEmptyText(record.notes) ? [] : [texts('companies.merge.theNotes')]),
  ]
  const { name } = record
  return moved.length === 0
    ? texts('companies.merge.movesNothing', { name })
    : texts('companies.merge.moves', { name, kept, what: listWords(moved) })
}
