import { textOfDays } from './day-value'
import type { FieldName } from './field-names'
import { FIELDS } from './fields'
import { isQuote } from './lex'
import { textOfNear } from './near-value'
import { textOfNumbers } from './number-value'
import type { Query, Term, Value } from './query'

/** The text that is read as this query. */
export const writeQuery = ({ terms }: Query): string => terms.map(textOfTerm).join(' ')

const textOfTerm = (term: Term): string => {
  const sign = term.isNot ? '-' : ''
  switch (term.kind) {
    case 'word':
      return sign + term.text
    case 'phrase':
      return sign + quoted(term.text)
    case 'field':
      return `${sign}${term.field}:${term.values.map((value) => textOfValue(term.field, value)).join(',')}`
  }
}

/** One value as it stands behind its field's name. */
export const textOfValue = (field: FieldName, value: Value): string => {
  switch (value.kind) {
    case 'none':
      return 'none'
    case 'text':
      return isPlain(value.text) ? value.text : quoted(value.text)
    case 'numbers':
      return textOfNumbers(value)
    case 'days':
      return textOfDays(value)
    case 'near': {
      const spec = FIELDS[field]
      return textOfNear(value, spec.type === 'day' ? spec.direction : 'past')
    }
  }
}

const isPlain = (text: string): boolean =>
  text !== '' && !/[\s,]/u.test(text) && !isQuote(text[0]) && text.toLowerCase() !== 'none'

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`
