import type { FormEvent, KeyboardEvent, ReactNode, Ref } from 'react'

type Props = {
  readonly className: string | undefined
  readonly label?: string
  readonly ref?: Ref<HTMLFormElement>
  readonly onSubmit: () => unknown
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form that unfolds where it belongs: Enter sends it, Escape folds it up and nothing around it. */
export const InlineForm = ({ className, label, ref, onSubmit, onClose, children }: Props) => {
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSubmit()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <form ref={ref ?? null} className={className} aria-label={label} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      {children}
    </form>
  )
}
