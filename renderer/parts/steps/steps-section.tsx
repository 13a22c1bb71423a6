import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import { Section } from '../../ui/section'
import { OwnStepForm } from './own-step-form'

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
  const [isAdding, setAdding] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <Section
      title={title}
      beside={
        <Button
          ref={button}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          {add}
        </Button>
      }
    >
      {isAdding && (
        <OwnStepForm
          {...owner}
          onClose={() => {
            setAdding(false)
            button.current?.focus()
          }}
        />
      )}
      {children}
    </Section>
  )
}
