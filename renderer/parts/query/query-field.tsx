import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { FILTER_LENGTH_MAX } from '../../../shared/model/view'
import type { Overview } from '../../../shared/queries/overview'
import { complete } from '../../../shared/search/completion'
import { QUERY_FIELD_ID } from '../../acts/actions'
import { useFilter } from '../../state/search/filter'
import { matchContextNow } from '../../state/search/use-matches'
import { useUi } from '../../state/ui-store'
import { texts } from '../../ui/i18n'
import { useListbox } from '../../ui/use-listbox'
import styles from './query-field.module.css'
import { QueryHelp } from './query-help'
import { QueryMessage } from './query-message'
import { type Suggestion, suggestionsAt } from './suggestions'

type Props = {
  readonly label: string
  readonly placeholder: string
  /** What the completions are counted over. */
  readonly scope: () => Iterable<Overview>
  readonly className?: string
}

/** The filter that board and table share, as a text: completes fields and values, and says when it can't be read. */
export const QueryField = ({ label, placeholder, scope, className }: Props) => {
  const text = useUi((ui) => ui.filter)
  const query = useFilter((filter) => filter.query)
  const input = useRef<HTMLInputElement>(null)
  const [caret, setCaret] = useState(0)
  const [opened, setOpened] = useState<'no' | 'typing' | 'asked'>('no')
  const suggestions =
    opened === 'no' ? null : suggestionsAt(text, caret, opened === 'asked', query, scope, matchContextNow())
  const list = suggestions?.list ?? []
  const { active, setActive, onKey } = useListbox(list.length, { first: -1, withEnds: false })
  const id = useId()
  const isOpen = list.length > 0
  useEffect(() => {
    if (!useUi.getState().isQueryAsked) return
    useUi.setState({ isQueryAsked: false })
    input.current?.focus()
  }, [])

  const change = (filter: string, at: number, next: typeof opened): void => {
    useUi.setState({ filter })
    setCaret(at)
    setActive(-1)
    setOpened(next)
  }
  const choose = ({ insert }: Suggestion): void => {
    if (!suggestions) return
    const completed = complete(text, suggestions.completing, insert)
    change(completed.text, completed.caret, suggestions.completing.kind === 'field' ? 'typing' : 'no')
    // Once the field has the new text.
    requestAnimationFrame(() => input.current?.setSelectionRange(completed.caret, completed.caret))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const chosen = list[active]
    if (event.key === 'Escape') {
      if (isOpen) setOpened('no')
      else if (text !== '') change('', 0, 'no')
      else return
      event.preventDefault()
    } else if (event.key === 'Enter' && chosen && !event.nativeEvent.isComposing) {
      event.preventDefault()
      choose(chosen)
    } else if (isOpen) onKey(event)
    else if (event.key === 'ArrowDown') {
      event.preventDefault()
      setCaret(event.currentTarget.selectionStart ?? text.length)
      setOpened('asked')
      setActive(0)
    }
  }

  return (
    <div className={`${styles.field} ${className ?? ''}`}>
      <TextInput
        ref={input}
        id={QUERY_FIELD_ID}
        aria-label={label}
        placeholder={placeholder}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSectionWidth={text === '' ? 34 : 62}
        rightSection={
          <span className={styles.buttons}>
            {text !== '' && (
              <CloseButton
                size="sm"
                aria-label={texts('search.clear')}
                onClick={() => {
                  change('', 0, 'no')
                  input.current?.focus()
                }}
              />
            )}
            <QueryHelp />
          </span>
        }
        value={text}
        maxLength={FILTER_LENGTH_MAX}
        spellCheck={false}
        autoComplete="off"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        onChange={({ currentTarget: { value, selectionStart } }) =>
          change(value, selectionStart ?? value.length, 'typing')
        }
        onKeyDown={onKeyDown}
        onBlur={() => setOpened('no')}
      />
      {isOpen && (
        <div id={id} role="listbox" aria-label={texts('search.suggestions')} className={styles.list}>
          {list.map((suggestion, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
            <div
              key={suggestion.insert}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(suggestion)}
            >
              <span className={styles.label}>{suggestion.label}</span>
              <span className={styles.hint}>{suggestion.hint}</span>
            </div>
          ))}
        </div>
      )}
      {!isOpen && <QueryMessage />}
    </div>
  )
}
