import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { texts } from '../../ui/i18n'
import styles from './step-list.module.css'

const STEPS = ['source', 'mapping', 'preview'] as const
export type Step = (typeof STEPS)[number]

const NAMES = {
  source: 'importWizard.stepSource',
  mapping: 'importWizard.stepMapping',
  preview: 'importWizard.stepPreview',
} as const

/** Where one is: done steps have a tick, the present one is named so to a screen reader, too. */
export const StepList = ({ step }: { readonly step: Step }) => (
  <ol className={styles.list} aria-label={texts('importWizard.steps')}>
    {STEPS.map((each, index) => {
      const isDone = index < STEPS.indexOf(step)
      return (
        <li key={each} className={styles.step} aria-current={each === step ? 'step' : undefined} data-done={isDone}>
          <span className={styles.number}>{isDone ? <IconCheck size={14} stroke={2.4} aria-hidden /> : index + 1}</span>
          {texts(NAMES[each])}
        </li>
      )
    })}
  </ol>
)

type HeadingProps = { readonly step: Step; readonly children: ReactNode }

/** A step's heading: it takes the focus when the step is entered, so that it is read out and Tab goes on from it. */
export const StepHeading = ({ step, children }: HeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (step !== 'source') heading.current?.focus()
  }, [step])
  return (
    <h3 ref={heading} className={styles.heading} tabIndex={-1}>
      <span className="visually-hidden">
        {texts('importWizard.stepOf', { step: STEPS.indexOf(step) + 1, name: texts(NAMES[step]) })}.{' '}
      </span>
      {children}
    </h3>
  )
}
