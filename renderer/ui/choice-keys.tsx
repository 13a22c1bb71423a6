import { useEffect, useRef } from 'react'
import styles from './choice-keys.module.css'
import { texts } from './i18n'

type Props<T extends string> = {
  readonly label: string
  readonly choices: readonly T[]
  readonly value: T | null
  readonly wordsOf: (choice: T) => string
  readonly onChoose: (choice: T) => void
}

/** A few radio buttons that the digits choose, too: one key says what happened. */
export const ChoiceKeys = <T extends string>({ label, choices, value, wordsOf, onChoose }: Props<T>) => {
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => {
    group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [])
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS[event.key]
    const current = focusedIndex(group.current, choices)
    const chosen = step === undefined ? choices[Number(event.key) - 1] : choices.at((current + step) % choices.length)
    if (chosen === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (step === undefined) onChoose(chosen)
    else group.current?.querySelector<HTMLElement>(`[data-choice="${chosen}"]`)?.focus()
  }
  return (
    <div>
      <div ref={group} role="radiogroup" aria-label={label} className={styles.choices} onKeyDown={onKeyDown}>
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a digit chooses and goes on, which a native radio button can't
          <button
            key={choice}
            type="button"
            role="radio"
            aria-checked={choice === value}
            tabIndex={choice === (value ?? choices[0]) ? 0 : -1}
            data-choice={choice}
            className={styles.choice}
            onClick={() => onChoose(choice)}
          >
            <kbd className={styles.key} aria-hidden>
              {index + 1}
            </kbd>
            {wordsOf(choice)}
          </button>
        ))}
      </div>
      <p className={styles.hint}>{texts('panel.log.keysHint', { count: choices.length })}</p>
    </div>
  )
}

const focusedIndex = (group: HTMLElement | null, choices: readonly string[]): number =>
  choices.findIndex((choice) => group?.querySelector(`[data-choice="${choice}"]`) === document.activeElement)

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }
