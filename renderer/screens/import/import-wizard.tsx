import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { ImportMapping } from '../../../shared/csv/import-contract'
import type { Id } from '../../../shared/model/id'
import { bridge } from '../../state/bridge'
import { undo } from '../../state/send'
import { changeSettings } from '../../state/settings'
import { toastProblem, toastUndo } from '../../state/toasts'
import { announce, select, showScreen } from '../../state/ui-store'
import { texts } from '../../ui/i18n'
import styles from './import-wizard.module.css'
import { isCompanyMapped, withProposals } from './mapping'
import { MappingStep } from './mapping-step'
import { PreviewStep } from './preview-step'
import { SourceStep } from './source-step'
import { type Step, StepList } from './step-list'
import { huntWithCards, useImportHunt } from './use-import-hunt'
import { usePreview } from './use-preview'
import { type ReadTable, useReading } from './use-reading'

type Props = {
  /** Files that were dropped on the window; `null`: the user chooses. */
  readonly paths: readonly string[] | null
  readonly onClose: () => void
}

/** Brings in a table in three steps: choose it, check how it is understood, see what would be added. */
export const ImportWizard = ({ paths, onClose }: Props) => {
  const [step, setStep] = useState<Step>('source')
  const [mapping, setMapping] = useState<ImportMapping | null>(null)
  const [chosenHuntId, setHuntId] = useState<Id | null>(null)
  const [wantsNext, setWantsNext] = useState(false)
  const [isBlocked, setBlocked] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const isKept = useRef(false)

  const onRead = (table: ReadTable): void => {
    setMapping(table.mapping)
    setBlocked(false)
    setStep('mapping')
  }
  const reading = useReading(onRead, isKept)
  const { table } = reading
  const hunts = useImportHunt(chosenHuntId)
  const lose = (): void => {
    setWantsNext(false)
    reading.lose()
    setStep('source')
  }
  const { preview, isFresh } = usePreview(table?.importId ?? null, mapping, hunts.huntId, lose)

  const firstPaths = useRef(paths)
  useEffect(() => {
    if (firstPaths.current) reading.read({ from: 'files', paths: firstPaths.current })
    firstPaths.current = null
  }, [reading.read])

  useEffect(() => {
    if (preview) setMapping((known) => known && withProposals(known, preview))
  }, [preview])

  useEffect(() => {
    if (!wantsNext || !isFresh || !preview || !table || !mapping) return
    setWantsNext(false)
    const isReady = preview.undecidedWords.length === 0 && isCompanyMapped(table, mapping)
    setBlocked(!isReady)
    if (isReady) setStep('preview')
  }, [wantsNext, isFresh, preview, table, mapping])

  const add = async (): Promise<void> => {
    if (!table || !mapping || !preview || hunts.huntId === null) return
    setAdding(true)
    isKept.current = true
    const reply = await bridge.request.commitImport(table.importId, mapping, hunts.huntId).catch(() => null)
    isKept.current = false
    setAdding(false)
    if (reply === null) return lose()
    if (!reply.ok) return toastProblem(texts(`refusals.${reply.reason}`))
    select([], null)
    await changeSettings({ huntId: huntWithCards(hunts) })
    showScreen('board')
    onClose()
    toastUndo(texts('importWizard.added', { count: preview.applications }), undo)
  }

  const next = (): void => {
    setBlocked(false)
    setWantsNext(true)
  }
  const goTo = (to: Step): void => {
    setBlocked(false)
    setStep(to)
  }
  useEffect(() => {
    if (reading.progress === 0) announce(texts('importWizard.reading'))
  }, [reading.progress])

  return (
    <div className={styles.wizard}>
      <StepList step={step} />
      {step === 'source' && <SourceStep reading={reading} onClose={onClose} onGoOn={() => goTo('mapping')} />}
      {step === 'mapping' && table && mapping && (
        <MappingStep
          table={table}
          mapping={mapping}
          preview={preview}
          isBlocked={isBlocked}
          hunts={hunts}
          onHunt={setHuntId}
          onChange={setMapping}
        />
      )}
      {step === 'preview' && mapping && (
        <PreviewStep preview={preview} isFresh={isFresh} mapping={mapping} onChange={setMapping} />
      )}
      {step !== 'source' && (
        <div className={styles.footer}>
          <Button variant="subtle" color="gray" c="var(--text-quiet)" onClick={onClose}>
            {texts('common.cancel')}
          </Button>
          <span className={styles.space} />
          <Button variant="default" onClick={() => goTo(step === 'preview' ? 'mapping' : 'source')}>
            {texts('common.back')}
          </Button>
          {step === 'mapping' ? (
            <Button loading={wantsNext} onClick={next}>
              {texts('common.next')}
            </Button>
          ) : (
            <Button
              loading={isAdding}
              disabled={!isFresh || !preview || preview.applications === 0}
              onClick={() => void add()}
            >
              {preview && preview.applications > 0
                ? texts('importWizard.commit', { count: preview.applications })
                : texts('importWizard.commitNone')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
