import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { Pipeline } from '../../../../shared/records/pipeline'
import { goBack, type Origin, useDossiers } from '../../../acts/dossiers'
import { SavedSign } from '../../../parts/fields/saved-sign'
import { usePipeline } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import { SectionHeading } from '../../../ui/section'
import styles from './dossier.module.css'

type Props = {
  readonly title: string
  readonly summary: ReactNode
  readonly acts?: ReactNode
  readonly notice?: ReactNode
  readonly main: ReactNode
  readonly side: ReactNode
}

/** A dossier: the way back, the name, what it comes to in one line, and its two columns. */
export const DossierFrame = ({ title, summary, acts, notice, main, side }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape only goes back, as the button does
    <div className={styles.screen} onKeyDown={backOnEscape}>
      <header className={styles.head}>
        <div className={styles.ways}>
          <Back />
          <SavedSign />
        </div>
        <div className={styles.top}>
          <h1 ref={heading} className={styles.title} tabIndex={-1}>
            {title}
          </h1>
          {acts}
        </div>
        <p className={styles.summary}>{summary}</p>
      </header>
      <div className={styles.notice}>{notice}</div>
      <SectionHeading value="h2">
        <div className={styles.columns}>
          <div className={styles.main}>{main}</div>
          <div className={styles.side}>{side}</div>
        </div>
      </SectionHeading>
    </div>
  )
}

const Back = () => {
  const origin = useDossiers((dossiers) => dossiers.trail.at(-1) ?? LIST)
  const what = usePipeline((pipeline) => originWords(pipeline, origin), [origin])
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconArrowLeft size={16} aria-hidden />}
      onClick={goBack}
      data-back
    >
      {origin.kind === 'list' ? what : texts('companies.backTo', { what })}
    </Button>
  )
}

const LIST: Origin = { kind: 'list' }

const originWords = (pipeline: Pipeline, origin: Origin): string => {
  switch (origin.kind) {
    case 'list':
      return texts('companies.backToList')
    case 'company':
      return pipeline.get('company', origin.id)?.name ?? texts('common.unknownCompany')
    case 'person':
      return pipeline.get('contact', origin.id)?.name ?? texts('companies.people')
    case 'screen':
      return texts(`shell.${origin.screen}`)
    case 'draft':
      return texts('companies.backToDraft')
    case 'panel': {
      const application = pipeline.get('application', origin.applicationId)
      const company = (application && pipeline.get('company', application.companyId)?.name) ?? ''
      return texts('companies.backToPanel', { company, role: application?.role || texts('common.noRole') })
    }
  }
}

/** Not while something inside, or a panel over it, takes it for itself. */
const backOnEscape = (event: KeyboardEvent<HTMLElement>): void => {
  const { target, currentTarget } = event
  if (event.key !== 'Escape' || event.defaultPrevented || !(target instanceof Element)) return
  if (!currentTarget.contains(target) || target.closest('[data-mantine-stop-propagation="true"], input, textarea'))
    return
  event.preventDefault()
  goBack()
}

/** The record went while it was looked at: an undo, or another window. */
export const GoneDossier = () => (
  <div className={styles.screen}>
    <header className={styles.head}>
      <div className={styles.ways}>
        <Back />
      </div>
      <p className={styles.summary}>{texts('companies.gone')}</p>
    </header>
  </div>
)
