import { Tooltip } from '@mantine/core'
import type { ReactElement } from 'react'

type Props = {
  readonly words: string
  /** Shown though neither the pointer nor the focus is on it. */
  readonly isOpen?: boolean
  readonly children: ReactElement
}

/** A number's range and what it rests on, behind its sentence: shown for the pointer, a touch and the focus. */
export const Behind = ({ words, isOpen = false, children }: Props) => (
  <Tooltip
    label={words}
    multiline
    maw={340}
    position="bottom-start"
    events={{ hover: true, focus: true, touch: true }}
    {...(isOpen ? { opened: true } : {})}
  >
    {children}
  </Tooltip>
)
