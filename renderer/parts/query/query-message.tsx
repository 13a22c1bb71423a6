import { useDebouncedValue } from '@mantine/hooks'
import { textSearchOf } from '../../../shared/search/text-search'
import { useFilter } from '../../state/search/filter'
import { useTexts } from '../../state/search/texts-found'
import { texts } from '../../ui/i18n'
import { problemWords } from './problem-words'
import styles from './query-field.module.css'

/** While a term is being typed it is no mistake yet. */
const PAUSE_MS = 500

/** Under the field: why the query can't be read, or that not everything can be searched. */
export const QueryMessage = () => {
  const { problem, query } = useFilter()
  const [settled] = useDebouncedValue(problem, PAUSE_MS)
  const index = useTexts((found) => found.state)
  const { words, phrases } = textSearchOf(query)
  const isProblem = problem !== null && problem === settled
  const sought = words.length + phrases.length
  const text = isProblem
    ? `${problemWords(problem)} ${problem.reason === 'value-missing' ? '' : texts('search.problem.kept')}`
    : problem === null && sought > 0 && index !== 'ready'
      ? texts(index === 'building' ? 'search.textsBuilding' : 'search.textsDown')
      : ''
  return (
    <p role="status" className={text === '' ? 'visually-hidden' : styles.message} data-problem={isProblem || undefined}>
      {text}
    </p>
  )
}
