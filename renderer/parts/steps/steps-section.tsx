import type { ReactNode } from 'react'
import type { Id } from '../../../shared/model/id'
import { useHasDraft } from '../../state/use-has-draft'
import { AddingSection } from '../../ui/adding-section'
import { OwnStepForm, ownStepPlace } from './own-step-form'

type Props = {
  readonly title: string
  /** What the button says that adds a step of the user's own. */
  readonly add: string
  readonly huntId: Id
  /** Whom a new step belongs to. */
  readonly applicationId: Id | null
  readonly contactId?: Id
  readonly children: ReactNode
}

/** What is to be done about something, with a way to add to it. */
export const StepsSection = ({ title, add, children, ...owner }: Props) => {
  const isBegun = useHasDraft(ownStepPlace(owner))
  return (
    <AddingSection
      title={title}
      add={add}
      isBegun={isBegun}
      form={(close) => <OwnStepForm {...owner} onClose={close} />}
    >
      {children}
    </AddingSection>
  )
}
