import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { fieldError } from './field-error'
import { useSavedField } from './use-saved-field'

type Props = {
  readonly name: string
  readonly label: string
  readonly saved: string
  readonly submit: (value: string) => Promise<string | null>
  readonly placeholder?: string
  readonly type?: 'text' | 'email' | 'tel' | 'url'
  readonly className?: string
  readonly classNames?: { readonly root: string; readonly input: string }
  /** The label is for screen readers alone. */
  readonly isLabelHidden?: boolean
  /** What stands beside the text, made of what is typed now. */
  readonly beside?: (value: string) => ReactNode
  readonly hint?: (value: string) => ReactNode
}

/** One line that is saved as it is typed. */
export const TextField = ({
  name,
  label,
  isLabelHidden,
  saved,
  submit,
  beside,
  hint,
  type = 'text',
  ...rest
}: Props) => {
  const field = useSavedField({ name, saved, submit })
  return (
    <TextInput
      {...rest}
      type={type === 'url' ? 'text' : type}
      inputMode={type}
      {...(isLabelHidden ? { 'aria-label': label } : { label })}
      value={field.value}
      error={fieldError(field)}
      description={hint?.(field.value)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSection={beside?.(field.value)}
      maxLength={type === 'url' ? 4_000 : 500}
      onChange={(event) => field.change(event.currentTarget.value)}
      onBlur={() => void field.settle()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void field.flush()
      }}
    />
  )
}
