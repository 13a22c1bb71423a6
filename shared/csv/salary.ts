import { SALARY_PERIODS, type Salary } from '../model/application'

type Period = Salary['period']

const SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/(?:C|CA)\$|\bCAD\b/i, 'CAD'],
  [/(?:A|AU)\$|\bAUD\b/i, 'AUD'],
  [/NZ\$/i, 'NZD'],
  [/S\$/i, 'SGD'],
  [/R\$/i, 'BRL'],
  [/US\$|\$/, 'USD'],
  [/€|\beuros?\b/i, 'EUR'],
  [/£/, 'GBP'],
  [/₹|\brs\.?\b/i, 'INR'],
  [/¥/, 'JPY'],
  [/zł/i, 'PLN'],
  [/\bfr\.|\bsfr\b/i, 'CHF'],
]
const CODES =
  /\b(USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|INR|JPY|CNY|HKD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|ILS|AED|SAR|TRY|ZAR|BRL|MXN|ARS|CLP|COP|KRW|THB|MYR|IDR|PHP|VND|UAH)\b/i

const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/\b(?:per |an )?hour|\bhourly|\bp\/?h\b|\/\s*h(?:r|our)?\b|\bstunde|\/\s*std/i, 'hour'],
  [/\b(?:per |a )?day\b|\bdaily|\/\s*d(?:ay)?\b|\btag(?:essatz)?\b|\bp\/?d\b/i, 'day'],
  [/\bweek|\/\s*w(?:k|eek)?\b|\bwoche/i, 'week'],
  [/\bmonth|\/\s*m(?:o|th|onth)?\b|\bmonat|\bp\/?m\b/i, 'month'],
  [/\byear|\bannual|\bannum|\/\s*y(?:r|ear)?\b|\bp\.?\/?a\b|\bjahr|\byr\b/i, 'year'],
]

/** A currency by its ISO 4217 code or its sign. */
export const readCurrency = (text: string): string | null => {
  const code = CODES.exec(text)?.[1] ?? (/^[A-Z]{3}$/.test(text.trim()) ? text.trim() : undefined)
  return code?.toUpperCase() ?? SYMBOLS.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** What an amount is paid for. */
export const readPeriod = (text: string): Period | null =>
  SALARY_PERIODS.find((period) => period === text.trim().toLowerCase()) ??
  PERIODS.find(([pattern]) => pattern.test(text))?.[1] ??
  null

const AMOUNT = /(\d[\d.,'’\u00a0\u202f ]*)\s*(k|tsd|m(?![a-z]))?/giu

/** One or two amounts in a text such as `$80k - 100k`, `60.000 €` or `up to £45 an hour`; `null` where it tells none. */
export const readSalary = (text: string, defaultCurrency: string): Salary | null => {
  const amounts = [...text.matchAll(AMOUNT)].slice(0, 3).map((match) => ({
    value: readAmount(match[1] ?? ''),
    factor: factorOf(match[2]),
  }))
  const [first, second] = amounts
  if (!first || first.value === null || amounts.length > 2) return null
  if (second && second.value === null) return null
  const factors =
    second && first.factor === 1 && second.factor > 1 && (first.value ?? 0) < 1_000 ? second.factor : first.factor
  const low = round(first.value * factors)
  const high = second ? round((second.value ?? 0) * second.factor) : null
  const [from, to] = high !== null && high < low ? [high, low] : [low, high]
  return {
    ...endsOf(from, to, text),
    currency: readCurrency(text) ?? defaultCurrency,
    period: readPeriod(text) ?? likelyPeriod(to ?? from),
  }
}

const endsOf = (from: number, to: number | null, text: string): Pick<Salary, 'min' | 'max'> => {
  if (to !== null) return { min: from, max: to }
  if (/\b(?:up to|max(?:imum)?|bis)\b|^\s*[<≤]/i.test(text)) return { min: null, max: from }
  if (/\b(?:from|min(?:imum)?|at least|ab)\b|\+|^\s*[>≥]/i.test(text)) return { min: from, max: null }
  return { min: from, max: from }
}

/** `1.234,50`, `1,234.50`, `120'000`: a sign before the last three digits groups, one before one or two is the decimal. */
export const readAmount = (text: string): number | null => {
  const plain = text
    .trim()
    .replace(/['’\s]/gu, '')
    .replace(/[.,]+$/, '')
  const decimal = /^(.*\d)[.,](\d{1,2})$/.exec(plain)
  const whole = (decimal?.[1] ?? plain).replace(/[.,]/g, '')
  if (!/^\d{1,12}$/.test(whole)) return null
  return Number(decimal ? `${whole}.${decimal[2]}` : whole)
}

const factorOf = (sign: string | undefined): number =>
  sign === undefined ? 1 : sign.toLowerCase() === 'm' ? 1_000_000 : 1_000

const round = (amount: number): number => Math.round(amount * 100) / 100

/** Nobody is paid 40 a year or 90,000 an hour. */
const likelyPeriod = (amount: number): Period =>
  amount < 300 ? 'hour' : amount < 1_500 ? 'day' : amount < 12_000 ? 'month' : 'year'
