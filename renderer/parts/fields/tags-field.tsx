import { TagsInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { tagsInUse } from '../../../shared/queries/archived'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { fieldError } from './field-error'
import styles from './fields.module.css'
import { useSavedField } from './use-saved-field'

type Props = {
  readonly name: string
  readonly saved: readonly string[]
  readonly className?: string
  readonly submit: (tags: string[]) => Promise<string | null>
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The application's tags, with those in use as suggestions. */
export const TagsField = ({ name, saved, submit, ...rest }: Props) => {
  const field = useSavedField<readonly string[]>({
    name,
    saved,
    isSame: isSameList,
    submit: (tags) => submit([...tags]),
  })
  return (
    <TagsEntry
      {...rest}
      value={field.value}
      error={fieldError(field)}
      onChange={field.change}
      onBlur={() => void field.settle()}
    />
  )
}

type EntryProps = {
  readonly value: readonly string[]
  readonly error?: React.ReactNode
  readonly className?: string
  readonly onChange: (tags: readonly string[]) => void
  readonly onBlur?: () => void
}

/** The field itself: Enter or a comma ends a tag. */
export const TagsEntry = ({ value, onChange, ...rest }: EntryProps) => {
  const known = usePipeline(tagsInUse, [])
  const [typed, setTyped] = useState('')
  const left = useRef<() => void>(() => undefined)
  useEffect(() => {
    left.current = () => {
      if (typed.trim() !== '') onChange([...value, typed.trim()])
    }
  })
  // Closed with Escape the field is never left: what was typed is a tag all the same.
  useEffect(() => () => left.current(), [])
  return (
    <TagsInput
      {...rest}
      label={texts('panel.details.tags')}
      classNames={{ pill: styles.tag ?? '', inputField: styles.tagInput ?? '' }}
      placeholder={value.length === 0 ? texts('panel.details.tagsPlaceholder') : ''}
      value={[...value]}
      data={[...known]}
      limit={20}
      maxTags={100}
      maxLength={100}
      openOnFocus={false}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={onChange}
    />
  )
}
