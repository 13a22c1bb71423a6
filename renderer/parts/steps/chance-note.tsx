import { useEffect, useRef, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import { useChance } from '../../state/live-chances'
import { chanceExactly, chanceInWords } from '../../state/words/chance-words'
import { Behind } from '../behind'
import styles from './chance-note.module.css'

type Props = {
  readonly applicationId: Id
  /** It stands in a button, which has the focus in its stead. */
  readonly isInButton?: boolean
}

/**
 * How likely an answer still is, or that it is too early; nothing where no answer is awaited. Its range and what it rests on
 * stand behind it, for the pointer, the focus and a screen reader.
 */
export const ChanceNote = ({ applicationId, isInButton = false }: Props) => {
  const told = useChance(applicationId)
  const words = told && chanceInWords(told)
  if (!told || !words) return null
  const exactly = chanceExactly(told)
  return isInButton ? (
    <InButton applicationId={applicationId} words={words} exactly={exactly} />
  ) : (
    <Behind words={exactly}>
      <button type="button" className={styles.note} data-chance-of={applicationId}>
        <Said words={words} exactly={exactly} />
      </button>
    </Behind>
  )
}

type Told = { readonly words: string; readonly exactly: string }

const Said = ({ words, exactly }: Told) => (
  <>
    <span className={styles.words}>{words}</span>
    {exactly !== words && <span className="visually-hidden"> ({exactly})</span>}
  </>
)

const InButton = ({ applicationId, words, exactly }: Told & Pick<Props, 'applicationId'>) => {
  const place = useRef<HTMLSpanElement>(null)
  const [isFocused, setFocused] = useState(false)
  useEffect(() => {
    const button = place.current?.closest('button')
    if (!button) return
    const show = (): void => setFocused(button.matches(':focus-visible'))
    const hide = (): void => setFocused(false)
    button.addEventListener('focus', show)
    button.addEventListener('blur', hide)
    return () => {
      button.removeEventListener('focus', show)
      button.removeEventListener('blur', hide)
    }
  }, [])
  return (
    <Behind words={exactly} isOpen={isFocused}>
      <span ref={place} data-chance-of={applicationId}>
        <Said words={words} exactly={exactly} />
      </span>
    </Behind>
  )
}
