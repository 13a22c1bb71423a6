import type { ReactNode } from 'react'
import { companyKey } from '../../../shared/model/company'
import { texts } from '../../ui/i18n'
import { CompanyInput } from './company-input'
import { fieldError } from './field-error'
import { useSavedField } from './use-saved-field'

type Props = {
  readonly name: string
  readonly label: string
  readonly saved: string
  readonly isOptional: boolean
  readonly description?: string
  readonly submit: (value: string) => Promise<string | null>
  /** Told of what is typed now. */
  readonly hint?: (value: string) => ReactNode
}

/** A company of the application. Saved when the field is left: half a name would be taken for another company. */
export const CompanyField = ({ isOptional, submit, name, saved, hint, ...rest }: Props) => {
  const field = useSavedField({
    name,
    saved,
    delayMs: null,
    submit: async (typed: string) => {
      if (isOptional && typed.trim() === '') return await submit('')
      return companyKey(typed) === '' ? texts('panel.details.companyMissing') : await submit(typed)
    },
  })
  return (
    <>
      <CompanyInput
        {...rest}
        value={field.value}
        error={fieldError(field)}
        onChange={field.change}
        onChosen={(chosen) => {
          field.change(chosen)
          void field.flush()
        }}
        onBlur={() => void field.settle()}
        onEnter={() => void field.flush()}
      />
      {hint?.(field.value)}
    </>
  )
}
