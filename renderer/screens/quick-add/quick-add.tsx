import { Alert, Button, Group, NativeSelect, TextInput, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { OUTCOMES } from '../../../shared/model/application'
import type { Id } from '../../../shared/model/id'
import { stagesOf } from '../../../shared/queries/board'
import { openDossierFromDraft } from '../../acts/dossiers'
import { emptyDraft, isBeforeApplying, nextDraft, problemOf, type QuickDraft, toCreate } from '../../acts/quick-draft'
import { BeenHereHint } from '../../parts/been-here'
import { CompanyInput } from '../../parts/fields/company-input'
import { ExcitementField } from '../../parts/fields/excitement-field'
import { KeptDraft } from '../../parts/fields/kept-draft'
import { SourceEntry } from '../../parts/fields/source-field'
import { TagsEntry } from '../../parts/fields/tags-field'
import { isWebAddress } from '../../parts/outside'
import { useFacts } from '../../state/facts'
import { undo } from '../../state/send'
import { submit } from '../../state/submit'
import { toastUndo } from '../../state/toasts'
import { announce, focusCard } from '../../state/ui-store'
import { useDraft } from '../../state/use-draft'
import { useHuntShown } from '../../state/use-hunt-shown'
import { usePipeline } from '../../state/use-pipeline'
import { useToday } from '../../state/use-today'
import { texts } from '../../ui/i18n'
import styles from './quick-add.module.css'

type Props = { readonly stageId: Id | null; readonly onClose: () => void }
type Problem = { readonly at: 'company' | 'outcome' | 'appliedOn' | 'form'; readonly words: string }

/** A new application in a few keystrokes. */
export const QuickAdd = ({ stageId, onClose }: Props) => {
  const today = useToday((clock) => clock.today)
  const isMac = useFacts((facts) => facts.about?.platform === 'darwin')
  const hunt = useHuntShown()
  const stages = usePipeline(stagesOf, [])
  const kept = useDraft<QuickDraft>({
    place: 'quick-add',
    title: texts('shell.newApplication'),
    about: [],
    initial: () => emptyDraft(stageId ?? stages[0]?.id ?? '', today),
  })
  const draft = kept.fields
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isMore, setMore] = useState(false)
  const [isSending, setSending] = useState(false)
  const company = useRef<HTMLInputElement>(null)
  const stage = stages.find(({ id }) => id === draft.stageId)
  const change = (changes: Partial<QuickDraft>): void => {
    kept.change(changes)
    setProblem(null)
  }
  const fieldError = (at: Problem['at']) => (problem?.at === at ? problem.words : null)

  const add = async (isAnother: boolean): Promise<void> => {
    if (isSending || !stage || !hunt) return
    const wrong = problemOf(draft, stage.kind, today)
    if (wrong) return setProblem({ at: wrong.at, words: texts(wrong.key) })
    setSending(true)
    const id = crypto.randomUUID()
    const refused = await submit({
      type: 'application/create',
      payload: { id, huntId: hunt.id, ...toCreate(draft, stage.kind) },
    })
    setSending(false)
    if (refused !== null) return setProblem({ at: 'form', words: refused })
    const words = texts('quickAdd.added', { company: draft.company.trim(), stage: stage.name })
    if (isAnother) {
      kept.beginWith(nextDraft(draft))
      company.current?.focus()
      announce(words)
    } else {
      kept.drop()
      onClose()
      focusCard(id)
    }
    toastUndo(words, undo)
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void add(false)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void add(true)
  }
  const Chevron = isMore ? IconChevronDown : IconChevronRight
  return (
    <form className={styles.form} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <div>
        <CompanyInput
          inputRef={company}
          label={texts('quickAdd.company')}
          value={draft.company}
          error={fieldError('company')}
          isRequired
          hasInitialFocus
          onChange={(name) => change({ company: name })}
        />
        <BeenHereHint
          company={draft.company}
          onOpen={(companyId) => openDossierFromDraft({ kind: 'company', id: companyId }, stageId)}
        />
      </div>
      <TextInput
        label={texts('quickAdd.role')}
        value={draft.role}
        maxLength={500}
        onChange={(event) => change({ role: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <NativeSelect
          label={texts('quickAdd.stage')}
          value={draft.stageId}
          data={stages.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => change({ stageId: event.currentTarget.value })}
        />
        {!(stage && isBeforeApplying(draft, stage.kind)) && (
          <TextInput
            type="date"
            label={texts('quickAdd.appliedOn')}
            value={draft.appliedOn}
            max={today}
            error={fieldError('appliedOn')}
            onChange={(event) => change({ appliedOn: event.currentTarget.value })}
          />
        )}
        {stage?.kind === 'closed' && (
          <NativeSelect
            className={styles.wide ?? ''}
            label={texts('quickAdd.outcome')}
            value={draft.outcome ?? ''}
            error={fieldError('outcome')}
            data={[
              { value: '', label: texts('quickAdd.outcomeChoose') },
              ...OUTCOMES.map((value) => ({ value, label: texts(`labels.outcome.${value}`) })),
            ]}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              change({ outcome: OUTCOMES.find((each) => each === chosen) ?? null })
            }}
          />
        )}
        <SourceEntry value={draft.source} onChange={(source) => change({ source })} />
        <TextInput
          className={styles.wide ?? ''}
          label={texts('quickAdd.url')}
          inputMode="url"
          value={draft.url}
          maxLength={4_000}
          description={draft.url.trim() !== '' && !isWebAddress(draft.url) ? texts('panel.details.urlHint') : null}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => change({ url: event.currentTarget.value })}
        />
      </div>
      <UnstyledButton className={styles.more} aria-expanded={isMore} onClick={() => setMore(!isMore)}>
        <Chevron size={16} aria-hidden />
        {texts('quickAdd.more')}
      </UnstyledButton>
      {isMore && (
        <>
          <div className={styles.excitement}>
            <span aria-hidden>{texts('panel.excitement')}</span>
            <ExcitementField value={draft.excitement} onChange={(excitement) => change({ excitement })} />
          </div>
          <TagsEntry value={draft.tags} onChange={(tags) => change({ tags })} />
        </>
      )}
      {problem?.at === 'form' && (
        <Alert color="orange" p="xs" role="alert">
          {problem.words}
        </Alert>
      )}
      <Group justify="space-between" gap="xs">
        <span className={styles.hint}>{texts(isMac ? 'quickAdd.keysHintMac' : 'quickAdd.keysHint')}</span>
        <Group gap="xs" ml="auto">
          <KeptDraft draft={kept} onDiscard={() => setProblem(null)} />
          <Button variant="default" onClick={() => void add(true)}>
            {texts('quickAdd.addAnother')}
          </Button>
          <Button type="submit">{texts('quickAdd.add')}</Button>
        </Group>
      </Group>
    </form>
  )
}
