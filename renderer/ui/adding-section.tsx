import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import { DraftChip } from './draft-sign'
import { Section } from './section'

type Props = {
  readonly title: string
  /** What the button says that unfolds the form. */
  readonly add: string
  /** Something was typed into the form before. */
  readonly isBegun?: boolean
  readonly form: (close: () => void) => ReactNode
  /** Shown while there is nothing, and nothing is being added. */
  readonly empty?: ReactNode
  readonly children: ReactNode
}

/** A list under its heading, with a form to add to it; the focus goes back to the button that unfolded it. */
export const AddingSection = ({ title, add, isBegun = false, form, empty, children }: Props) => {
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
          {isBegun && !isAdding && <DraftChip />}
        </Button>
      }
    >
      {isAdding &&
        form(() => {
          setAdding(false)
          button.current?.focus()
        })}
      {!isAdding && empty}
      {children}
    </Section>
  )
}
