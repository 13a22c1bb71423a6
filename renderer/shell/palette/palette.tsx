import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { isPressed } from '../../../shared/app-commands/chord'
import { parseQuery } from '../../../shared/search/parse-query'
import { problemWords } from '../../parts/query/problem-words'
import { closeDialog } from '../../state/dialogs'
import { useFacts } from '../../state/facts'
import { seekTexts } from '../../state/search/texts-found'
import { useMatchContext } from '../../state/search/use-matches'
import { useSettings } from '../../state/settings'
import { useFocusReturn } from '../../state/use-focus-return'
import { texts } from '../../ui/i18n'
import { useListbox } from '../../ui/use-listbox'
import { countWords, isQuery, type Line, linesFor } from './lines'
import styles from './palette.module.css'
import { PaletteFoot } from './palette-foot'
import { PaletteLine } from './palette-line'
import { runLine, secondAct } from './run-line'
import { targetNow } from './target'

/** Longer than any name; a text pasted by mistake must not be looked for letter by letter. */
const TYPED_LENGTH_MAX = 200

/** Every command and everything that has a name, a few letters away. */
export const Palette = () => {
  useFocusReturn()
  const [target] = useState(targetNow)
  // What is opened from here is recent only the next time: lines must not move under the cursor.
  const [recent] = useState(() => useSettings.getState().recent.filter((key) => key !== `application/${target}`))
  const [typed, setTyped] = useState('')
  const parsed = useMemo(() => parseQuery(typed), [typed])
  const context = useMatchContext()
  useEffect(() => (parsed.ok && isQuery(parsed.query) ? seekTexts(parsed.query) : undefined), [parsed])
  const { sections, problem } = useMemo(
    () => linesFor(typed, parsed, target, recent, context),
    [typed, parsed, target, recent, context],
  )
  const lines = sections.flatMap((section) => section.lines)
  const { active, setActive, onKey } = useListbox(lines.length, { first: 0, withEnds: true })
  const isMac = useFacts((facts) => facts.about?.platform === 'darwin')
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const current = lines[active]

  // biome-ignore lint/correctness/useExhaustiveDependencies: the line in force is kept in sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, typed])

  const run = (act: () => void): void => {
    // The palette goes first and gives the focus back, so that what is done finds the window as it was.
    flushSync(closeDialog)
    act()
  }
  const runFirst = (line: Line): void => run(() => runLine(line, target))
  const onKeyDown = (event: KeyboardEvent): void => {
    if (onKey(event)) return
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && current) {
      event.preventDefault()
      const second = event.ctrlKey || event.metaKey ? secondAct(current) : null
      if (second) run(second.run)
      else runFirst(current)
    } else if (isPressed('Mod+K', event.nativeEvent, isMac)) {
      event.preventDefault()
      closeDialog()
    }
  }

  let at = 0
  return (
    <Modal.Root opened onClose={closeDialog} size={640} yOffset="10vh" returnFocus={false} padding={0}>
      <Modal.Overlay />
      <Modal.Content aria-label={texts('palette.title')} classNames={{ content: styles.content ?? '' }}>
        <div className={styles.head}>
          <IconSearch size={18} aria-hidden />
          <input
            data-autofocus
            className={styles.input}
            type="text"
            role="combobox"
            aria-label={texts('palette.title')}
            aria-expanded={lines.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={current ? `${id}-${active}` : undefined}
            placeholder={texts('palette.placeholder')}
            spellCheck={false}
            autoComplete="off"
            value={typed}
            maxLength={TYPED_LENGTH_MAX}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value)
              setActive(0)
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <div ref={list} id={`${id}-list`} role="listbox" aria-label={texts('palette.lines')} className={styles.list}>
          {sections.map((section) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
            <div key={section.name} role="group" aria-label={texts(`palette.sections.${section.name}`)}>
              <div className={styles.section} aria-hidden>
                {texts(`palette.sections.${section.name}`)}
              </div>
              {section.lines.map((line) => {
                const index = at++
                return (
                  <PaletteLine
                    key={line.key}
                    id={`${id}-${index}`}
                    line={line}
                    isActive={index === active}
                    onRun={() => runFirst(line)}
                  />
                )
              })}
            </div>
          ))}
        </div>
        {lines.length === 0 && (
          <div className={styles.nothing}>
            <p>{problem ? problemWords(problem) : texts('palette.nothing')}</p>
            {!problem && <p className={styles.nothingHint}>{texts('palette.nothingHint')}</p>}
          </div>
        )}
        <p className="visually-hidden" role="status">
          {typed === '' ? '' : countWords(sections)}
        </p>
        <PaletteFoot line={current ?? null} isMac={isMac} />
      </Modal.Content>
    </Modal.Root>
  )
}
