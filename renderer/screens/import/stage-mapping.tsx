import { Badge, NativeSelect, TextInput } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import type { ImportMapping, StageTarget } from '../../../shared/csv/import-contract'
import { OUTCOMES, outcomeSchema } from '../../../shared/model/application'
import { STAGE_KINDS, type Stage, stageKindSchema } from '../../../shared/model/stage'
import { stagesOf } from '../../../shared/queries/board'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import styles from './mapping-step.module.css'
import { CHOICE, choiceOf, choiceOfStage, endsThere, targetOfChoice } from './stage-choice'

type Props = {
  readonly mapping: ImportMapping
  /** How many rows have each word. */
  readonly words: Readonly<Record<string, number>>
  readonly undecided: readonly string[]
  readonly onChange: (mapping: ImportMapping) => void
}

/** Where the rows of each stage word go: always shown, so that the user has seen it. */
export const StageMapping = ({ mapping, words, undecided, onChange }: Props) => {
  const stages = usePipeline(stagesOf, [])
  const hasOutcomes = mapping.columns.includes('outcome')
  const change = (word: string, target: StageTarget | null): void =>
    onChange({ ...mapping, stages: { ...mapping.stages, [word]: target } })
  return (
    <section className={styles.section}>
      <h4 className={styles.title}>{texts('importWizard.stagesTitle')}</h4>
      <p className={styles.hint}>{texts('importWizard.stagesHint')}</p>
      <ul className={styles.rows}>
        {Object.entries(words).map(([word, count]) => (
          <StageRow
            key={word}
            word={word}
            count={count}
            target={mapping.stages[word] ?? null}
            isUndecided={undecided.includes(word)}
            hasOutcomes={hasOutcomes}
            stages={stages}
            onChange={(target) => change(word, target)}
          />
        ))}
      </ul>
    </section>
  )
}

type RowProps = {
  readonly word: string
  readonly count: number
  readonly target: StageTarget | null
  readonly isUndecided: boolean
  /** A column gives each row its own outcome. */
  readonly hasOutcomes: boolean
  readonly stages: readonly Stage[]
  readonly onChange: (target: StageTarget | null) => void
}

const StageRow = ({ word, count, target, isUndecided, hasOutcomes, stages, onChange }: RowProps) => {
  const shownWord = word === '' ? texts('importWizard.stageWordNone') : word
  return (
    <li className={styles.row} data-undecided={isUndecided} data-quiet={target?.to === 'skip'}>
      <div className={styles.what}>
        <span className={styles.name}>{shownWord}</span>
        <span className={styles.examples}>
          {texts('importWizard.stageCount', { count })}
          {isUndecided && (
            <Badge className={styles.open} size="sm" variant="transparent">
              {texts('importWizard.stageOpen')}
            </Badge>
          )}
        </span>
      </div>
      <IconArrowRight className={styles.arrow} size={16} stroke={1.6} aria-hidden />
      <div className={styles.target}>
        <NativeSelect
          aria-label={word === '' ? texts('importWizard.stageTargetNone') : texts('importWizard.stageTarget', { word })}
          error={isUndecided && target === null}
          withErrorStyles={false}
          value={choiceOf(target)}
          onChange={(event) => onChange(targetOfChoice(event.currentTarget.value, word, target, stages))}
        >
          {target === null && <option value={CHOICE.open}>{texts('importWizard.stageChoose')}</option>}
          {stages.map((stage) => (
            <option key={stage.id} value={choiceOfStage(stage.id)}>
              {stage.name}
            </option>
          ))}
          <option value={CHOICE.newStage}>{texts('importWizard.stageNew')}</option>
          <option value={CHOICE.skip}>{texts('importWizard.stageSkip')}</option>
        </NativeSelect>
        {target?.to === 'new-stage' && <NewStage word={shownWord} target={target} onChange={onChange} />}
        {target !== null && target.to !== 'skip' && endsThere(target, stages) && (
          <NativeSelect
            aria-label={texts('importWizard.stageOutcome', { word: shownWord })}
            error={isUndecided}
            withErrorStyles={false}
            value={target.outcome ?? ''}
            onChange={(event) => {
              const outcome = outcomeSchema.safeParse(event.currentTarget.value)
              onChange({ ...target, outcome: outcome.success ? outcome.data : null })
            }}
          >
            <option value="">
              {texts(hasOutcomes ? 'importWizard.stageOutcomeColumn' : 'importWizard.stageOutcomeChoose')}
            </option>
            {OUTCOMES.map((outcome) => (
              <option key={outcome} value={outcome}>
                {texts(`labels.outcome.${outcome}`)}
              </option>
            ))}
          </NativeSelect>
        )}
      </div>
    </li>
  )
}

type NewStageProps = {
  readonly word: string
  readonly target: Extract<StageTarget, { readonly to: 'new-stage' }>
  readonly onChange: (target: StageTarget) => void
}

const NewStage = ({ word, target, onChange }: NewStageProps) => (
  <>
    <TextInput
      aria-label={texts('importWizard.stageNewName', { word })}
      value={target.name}
      maxLength={500}
      error={target.name.trim() === '' && texts('settings.huntNameMissing')}
      onChange={(event) => onChange({ ...target, name: event.currentTarget.value })}
    />
    <NativeSelect
      aria-label={texts('importWizard.stageNewKind', { word })}
      value={target.kind}
      onChange={(event) => {
        const kind = stageKindSchema.safeParse(event.currentTarget.value)
        if (kind.success) onChange({ ...target, kind: kind.data, outcome: null })
      }}
    >
      {STAGE_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {texts(`labels.stageKind.${kind}`)}
        </option>
      ))}
    </NativeSelect>
  </>
)
