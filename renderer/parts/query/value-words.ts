import type { FieldName } from '../../../shared/search/field-names'
import { FIELDS } from '../../../shared/search/fields'
import type { Value } from '../../../shared/search/query'
import { textOfValue } from '../../../shared/search/write-query'
import { texts } from '../../ui/i18n'

/** What a value is called on screen: a choice by its name, a range in words, a name as it is. */
export const valueWords = (field: FieldName, value: Value): string => {
  if (value.kind === 'none') return texts('search.none')
  if (value.kind === 'text') return choiceWords(field, value.text)
  if (value.kind === 'near') return nearWords(field, value) ?? textOfValue(field, value)
  if (value.kind === 'days') return textOfValue(field, value)
  const { from, to } = value
  if (from?.isOpen || to?.isOpen) return textOfValue(field, value)
  if (from && to)
    return from.value === to.value
      ? texts('search.exactly', { number: from.value })
      : texts('search.fromTo', { from: from.value, to: to.value })
  return from ? texts('search.atLeast', { number: from.value }) : texts('search.atMost', { number: to?.value ?? 0 })
}

const CHOICES = {
  turn: 'labels.turn',
  is: 'search.is',
  mode: 'labels.workMode',
  type: 'labels.employmentType',
  outcome: 'labels.outcome',
  kind: 'labels.stageKind',
  period: 'labels.salaryPeriod',
  has: 'search.has',
} as const satisfies Partial<Record<FieldName, string>>

const choiceWords = (field: FieldName, choice: string): string => {
  if (FIELDS[field].type !== 'choice') return choice
  const area = CHOICES[field as keyof typeof CHOICES] // every field of choices is there
  const names: Readonly<Record<string, string>> = texts(area, { returnObjects: true })
  return names[choice] ?? choice
}

const nearWords = (field: FieldName, { from, to }: Extract<Value, { kind: 'near' }>): string | null => {
  const spec = FIELDS[field]
  const isPast = spec.type === 'day' && spec.direction === 'past'
  if (from === 0 && to === 0) return texts('search.today')
  if (from === 0 && to !== null) return texts(isPast ? 'search.lastDays' : 'search.nextDays', { count: to })
  if (to === null && from !== null && from > 1)
    return texts(isPast ? 'search.longerAgo' : 'search.laterThan', { count: from - 1 })
  if (isPast ? from === 1 && to === null : from === null && to === -1) return texts('search.past')
  return null
}
