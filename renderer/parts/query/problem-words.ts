import type { FieldName } from '../../../shared/search/field-names'
import { FIELDS } from '../../../shared/search/fields'
import type { Problem } from '../../../shared/search/problem'
import { texts } from '../../ui/i18n'

/** Why a query can't be read, and what could be written instead. */
export const problemWords = (problem: Problem): string => {
  switch (problem.reason) {
    case 'unknown-field': {
      const { name, suggestion } = problem
      return suggestion === null
        ? texts('search.problem.unknownField', { name })
        : texts('search.problem.unknownFieldMeant', { name, suggestion })
    }
    case 'value-missing':
      return texts('search.problem.valueMissing', { field: problem.field, example: exampleOf(problem.field) })
    case 'unknown-choice': {
      const { field, value, suggestion, choices } = problem
      return suggestion === null
        ? texts('search.problem.unknownChoice', { field, value, choices: choices.join(', ') })
        : texts('search.problem.unknownChoiceMeant', { field, value, suggestion })
    }
    case 'no-number':
      return texts(`search.problem.noNumber.${problem.unit}`, { field: problem.field, value: problem.value })
    case 'no-day':
      return texts('search.problem.noDay', { field: problem.field, value: problem.value })
    case 'backwards':
      return texts('search.problem.backwards', { value: problem.value })
  }
}

const exampleOf = (field: FieldName): string => {
  const spec = FIELDS[field]
  switch (spec.type) {
    case 'choice':
      return `${field}:${spec.choices[0]}`
    case 'number':
      return spec.unit === 'amount' ? `${field}:>60k` : spec.unit === 'days' ? `${field}:>14` : `${field}:>=4`
    case 'day':
      return `${field}:30d`
    case 'name':
      return `${field}:${NAME_EXAMPLES[field] ?? 'none'}`
  }
}

const NAME_EXAMPLES: Partial<Readonly<Record<FieldName, string>>> = {
  stage: 'applied',
  source: 'referral',
  tag: 'remote',
  currency: 'EUR',
  role: 'engineer',
  company: 'acme',
}
