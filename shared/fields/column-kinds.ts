import { readSalary } from '../csv/salary'
import type { Texts } from '../i18n/create-i18n'
import type { SALARY_PERIODS, Salary } from '../model/application'
import { companyKey } from '../model/company'
import { isOddDay } from '../model/odd-day'
import { type Day, dayNumber, type Instant } from '../model/time'
import type { Overview } from '../queries/overview'
import { salaryWords } from '../queries/table/salary-words'
import type { TableContext } from '../queries/table/table-row'
import type { Choice, Column, Editor, Read, SortKey } from './column'
import type { TextFieldName } from './lists'

type Of<T> = (overview: Overview, context: TableContext) => T

const SHORT = 500
const textKey = (value: string): SortKey => (value === '' ? null : value)
const changed = (changes: Extract<Read, { ok: true }>['changes']): Read => ({ ok: true, changes })

/** An editor of one text; each kind says what else it is. */
const editor = (kind: Editor['kind'], saved: Editor['saved'], more: Partial<Editor>): Editor => ({
  kind,
  saved,
  read: null,
  choices: null,
  isClearable: false,
  maxLength: SHORT,
  ...more,
})

/** A text that follows from something else. */
export const words = (widthPx: number, of: Of<string>): Column => ({
  cell: of,
  sortKey: (overview, context) => textKey(of(overview, context)),
  widthPx,
  isNumeric: false,
  editor: null,
})

type LineName = TextFieldName | 'role' | 'source' | 'url'

/** One line of the record. */
export const line = (widthPx: number, name: LineName, more: Partial<Editor> = {}): Column => {
  const of = ({ application }: Overview): string => application[name]
  const read = (typed: string): Read => changed({ [name]: typed })
  return { ...words(widthPx, of), editor: editor('text', of, { read, isClearable: true, ...more }) }
}

/** A company by its name. */
export const company = (widthPx: number, name: 'company' | 'agency', of: (overview: Overview) => string): Column => {
  const isNeeded = name === 'company'
  const read = (typed: string): Read => {
    if (!isNeeded && typed.trim() === '') return changed({ [name]: '' })
    return companyKey(typed) === ''
      ? { ok: false, problem: 'panel.details.companyMissing' }
      : changed({ [name]: typed })
  }
  return { ...words(widthPx, of), editor: editor('company', of, { read, isClearable: !isNeeded }) }
}

/** A calendar day that follows from something else. */
export const day = (widthPx: number, of: (overview: Overview) => Day | null): Column => ({
  cell: (overview, _context, { day: dayWords }) => {
    const value = of(overview)
    return value === null ? '' : dayWords(value)
  },
  sortKey: (overview) => {
    const value = of(overview)
    return value === null ? null : dayNumber(value)
  },
  widthPx,
  isNumeric: false,
  editor: null,
})

/** A day that is typed; without `read` it is written by a command of its own. */
export const typedDay = (
  widthPx: number,
  of: (overview: Overview) => Day | null,
  toChanges: ((day: Day | null) => Extract<Read, { ok: true }>['changes']) | null,
): Column => ({
  ...day(widthPx, of),
  editor: editor('day', (overview) => of(overview) ?? '', {
    isClearable: toChanges !== null,
    read:
      toChanges &&
      ((typed) =>
        isOddDay(typed) ? { ok: false, problem: 'panel.log.dayOdd' } : changed(toChanges(typed === '' ? null : typed))),
  }),
})

/** A moment on the user's wall clock. */
export const moment = (widthPx: number, of: Of<Instant | null>): Column => ({
  cell: (overview, context, { moment: momentWords }) => {
    const value = of(overview, context)
    return value === null ? '' : momentWords(value, context.zone)
  },
  sortKey: (overview, context) => {
    const value = of(overview, context)
    return value === null ? null : Date.parse(value)
  },
  widthPx,
  isNumeric: false,
  editor: null,
})

/** A number that follows from something else; `null`: nothing to tell. */
export const count = (widthPx: number, of: Of<number | null>): Column => ({
  cell: (overview, context) => of(overview, context) ?? '',
  sortKey: of,
  widthPx,
  isNumeric: true,
  editor: null,
})

/** One of some words, in their order. */
export const word = <W extends string>(
  widthPx: number,
  all: readonly W[],
  of: (overview: Overview) => W | null,
  label: (word: W, texts: Texts) => string,
): Column => ({
  cell: (overview, _context, { texts }) => {
    const value = of(overview)
    return value === null ? '' : label(value, texts)
  },
  sortKey: (overview) => {
    const value = of(overview)
    return value === null ? null : all.indexOf(value)
  },
  widthPx,
  isNumeric: false,
  editor: null,
})

const none = (texts: Texts): Choice => ({ value: '', label: texts('panel.details.notSaid') })

/** One of some words, chosen; it may be left open. */
export const chosen = <W extends string>(
  widthPx: number,
  all: readonly W[],
  of: (overview: Overview) => W | null,
  label: (word: W, texts: Texts) => string,
  toChanges: (word: W | null) => Extract<Read, { ok: true }>['changes'],
): Column => ({
  ...word(widthPx, all, of, label),
  editor: editor('choice', (overview) => of(overview) ?? '', {
    read: (typed) => changed(toChanges(all.find((each) => each === typed) ?? null)),
    choices: (texts) => [none(texts), ...all.map((value) => ({ value, label: label(value, texts) }))],
    isClearable: true,
  }),
})

/** Chosen, and done by a command of its own. */
export const decided = (column: Column, saved: Editor['saved'], choices: Editor['choices']): Column => ({
  ...column,
  editor: editor('choice', saved, { choices }),
})

const MOST_EXCITED = 5

export const excitement = (widthPx: number): Column => {
  const of = ({ application }: Overview): number | null => application.excitement
  const degrees = Array.from({ length: MOST_EXCITED }, (_each, index) => index + 1)
  return {
    ...count(widthPx, of),
    isNumeric: false,
    editor: editor('choice', (overview) => String(of(overview) ?? ''), {
      read: (typed) => changed({ excitement: typed === '' ? null : Number(typed) }),
      choices: (texts) => [
        none(texts),
        ...degrees.map((each) => ({ value: String(each), label: texts('table.excitementOf', { count: each }) })),
      ],
      isClearable: true,
    }),
  }
}

/** Working hours, days, weeks and months of a year: 52 weeks of 5 days of 8 hours. */
const A_YEAR = { year: 1, month: 12, week: 52, day: 260, hour: 2_080 } as const satisfies Readonly<
  Record<(typeof SALARY_PERIODS)[number], number>
>

/** The amount a year, by its lower end. Currencies are not converted: no rate is known without a network. */
const yearly = (salary: Salary | null): SortKey => {
  const amount = salary?.min ?? salary?.max ?? null
  return salary === null || amount === null ? null : amount * A_YEAR[salary.period]
}

/** An amount in whatever form people write it; its currency stays when none is named. */
export const money = (widthPx: number, name: 'salary' | 'desiredSalary'): Column => {
  const saved: Editor['saved'] = ({ application: { [name]: salary } }, texts) =>
    salary === null ? '' : salaryWords(salary, { texts, number: String })
  const read: Editor['read'] = (typed, { overview, defaultCurrency }) => {
    if (typed.trim() === '') return changed({ [name]: null })
    const named = /\b[A-Z]{3}\b/.exec(typed)?.[0]
    const salary = readSalary(typed, named ?? overview.application[name]?.currency ?? defaultCurrency)
    return salary === null ? { ok: false, problem: 'table.salaryBad' } : changed({ [name]: salary })
  }
  return {
    cell: ({ application: { [name]: salary } }, _context, cellWords) =>
      salary === null ? '' : salaryWords(salary, cellWords),
    sortKey: ({ application }) => yearly(application[name]),
    widthPx,
    isNumeric: false,
    editor: editor('money', saved, { read, isClearable: true }),
  }
}

/** Short words, in the order in which they were given. */
export const tags = (widthPx: number): Column => {
  const of = ({ application }: Overview): string => application.tags.join(', ')
  return { ...words(widthPx, of), editor: editor('tags', of, {}) }
}
