import { Autocomplete } from '@mantine/core'
import { type ReactNode, type Ref, useState } from 'react'
import { companySuggestions } from '../../../shared/queries/known-company'
import { usePipeline } from '../../state/use-pipeline'

const SUGGESTIONS = 8

type Props = {
  readonly label: string
  readonly value: string
  readonly error: ReactNode
  readonly onChange: (name: string) => void
  readonly onChosen?: (name: string) => void
  readonly onBlur?: () => void
  readonly onEnter?: () => void
  readonly isRequired?: boolean
  readonly hasInitialFocus?: boolean
  readonly description?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A company's name, with the known ones that it may mean. */
export const CompanyInput = ({
  value,
  error,
  isRequired,
  hasInitialFocus,
  onBlur,
  onChosen,
  onEnter,
  inputRef,
  ...rest
}: Props) => {
  const names = usePipeline(
    (pipeline) => [...new Set(companySuggestions(pipeline, value, SUGGESTIONS).map((company) => company.name))],
    [value],
  )
  // An open list without suggestions isn't seen, but would take the Escape that is meant for the dialog or the panel.
  const [isOpen, setOpen] = useState(false)
  return (
    <Autocomplete
      {...rest}
      ref={inputRef ?? null}
      value={value}
      error={error}
      data={names}
      filter={({ options }) => options}
      openOnFocus={false}
      dropdownOpened={isOpen && names.length > 0}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onBlur={() => {
        setOpen(false)
        onBlur?.()
      }}
      maxLength={500}
      {...(isRequired ? { withAsterisk: true, 'aria-required': true } : {})}
      {...(hasInitialFocus ? { 'data-autofocus': true } : {})}
      {...(onChosen ? { onOptionSubmit: onChosen } : {})}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter?.()
      }}
    />
  )
}
