import type { Salary } from '../../../shared/model/application'

/** A salary as it is being typed. */
export type SalaryDraft = {
  readonly min: string
  readonly max: string
  readonly currency: string
  readonly period: Salary['period']
}

export type ReadSalary =
  | { readonly ok: true; readonly salary: Salary | null }
  | { readonly ok: false; readonly problem: 'amountBad' | 'currencyBad' }

/** A number as people write it: `52000`, `52 000`, `52.000,50`, `1,234.5`, `52k`. `null`: nothing; `NaN`: not a number. */
export const readAmount = (typed: string): number | null => {
  const compact = typed
    .replace(/[\s'’_\u00a0\u202f]/g, '')
    .replace(/^(?:[A-Za-z]{3}|\p{Sc})|(?:[A-Za-z]{3}|\p{Sc})$/gu, '')
  if (compact === '') return typed.trim() === '' ? null : Number.NaN
  const match = /^(\d[\d.,]*)(k?)$/i.exec(compact)
  if (!match) return Number.NaN
  const isThousands = match[2] !== ''
  const number = Number(withPoint(match[1] ?? '', isThousands))
  return isThousands ? number * 1_000 : number
}

/** One separator before exactly three last digits groups thousands; any other last separator is the decimal one. */
const withPoint = (digits: string, isThousands: boolean): string => {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  if (last < 0) return digits
  const separator = digits[last] ?? ''
  const other = separator === '.' ? ',' : '.'
  const isRepeated = digits.indexOf(separator) !== last
  const isGrouping = digits.length - last - 1 === 3 && !isThousands && !digits.includes(other)
  if (isRepeated || isGrouping) return digits.replace(/[.,]/g, '')
  return `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`
}

/** What the draft says. Ends in the wrong order are put right; without an amount there is no salary. */
export const readSalary = (draft: SalaryDraft): ReadSalary => {
  const ends = [readAmount(draft.min), readAmount(draft.max)] as const
  if (ends.some((end) => end !== null && !Number.isFinite(end))) return { ok: false, problem: 'amountBad' }
  let [min, max] = ends
  if (min === null && max === null) return { ok: true, salary: null }
  if (min !== null && max !== null && min > max) [min, max] = [max, min]
  const currency = draft.currency.trim().toUpperCase()
  if (!/^[A-Z]{3}$/.test(currency)) return { ok: false, problem: 'currencyBad' }
  return { ok: true, salary: { min, max, currency, period: draft.period } }
}

/** A saved salary as text to edit. */
export const draftOf = (salary: Salary | null, defaultCurrency: string): SalaryDraft => ({
  min: salary?.min?.toString() ?? '',
  max: salary?.max?.toString() ?? '',
  currency: salary?.currency ?? defaultCurrency,
  period: salary?.period ?? 'year',
})

/** Two drafts that would be saved alike; unreadable ones are alike when they are spelled alike. */
export const isSameSalary = (a: SalaryDraft, b: SalaryDraft): boolean => {
  const [readA, readB] = [readSalary(a), readSalary(b)]
  if (readA.ok && readB.ok) return JSON.stringify(readA.salary) === JSON.stringify(readB.salary)
  return JSON.stringify(a) === JSON.stringify(b)
}
