import type { CellWords } from '../../fields/column'
import type { Salary } from '../../model/application'

/** `60,000–80,000 EUR a year`, `from 60,000 EUR a year`. Reading it back gives the same salary. */
export const salaryWords = (
  { min, max, currency, period }: Salary,
  { texts, number }: Pick<CellWords, 'texts' | 'number'>,
): string => {
  const rest = { currency, period: texts(`labels.salaryPeriod.${period}`) }
  if (min !== null && max !== null && min !== max)
    return texts('table.salaryRange', { from: number(min), to: number(max), ...rest })
  if (max === null && min !== null) return texts('table.salaryFrom', { from: number(min), ...rest })
  if (min === null && max !== null) return texts('table.salaryUpTo', { to: number(max), ...rest })
  return texts('table.salaryExactly', { amount: number(min ?? 0), ...rest })
}
