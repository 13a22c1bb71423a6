import { parseArgs } from 'node:util'
import { type Day, daySchema } from '../../shared/model/time'

export type ReportOptions = {
  readonly out: string
  /** Both included; `null`: open. */
  readonly from: Day | null
  readonly to: Day | null
  readonly hunt: string | null
  readonly data: string | null
  readonly isForExcel: boolean
  readonly withRecruiters: boolean
}

export type ParsedOptions =
  | { readonly kind: 'help' }
  | { readonly kind: 'run'; readonly options: ReportOptions }
  | { readonly kind: 'refused'; readonly why: Refused }

export type Refused =
  | { readonly what: 'arguments'; readonly message: string }
  | { readonly what: 'no-out' }
  | { readonly what: 'bad-day'; readonly option: '--from' | '--to'; readonly value: string }
  | { readonly what: 'turned-round'; readonly from: Day; readonly to: Day }

const OPTIONS = {
  out: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  hunt: { type: 'string' },
  data: { type: 'string' },
  excel: { type: 'boolean' },
  recruiters: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** What the words of a command line ask for. */
export const parseOptions = (words: readonly string[]): ParsedOptions => {
  const parsed = parsedWords(words)
  if (typeof parsed === 'string') return refused({ what: 'arguments', message: parsed })
  const { help, out, from = null, to = null, hunt, data, excel, recruiters } = parsed
  if (help) return { kind: 'help' }
  if (from !== null && !isDay(from)) return refused({ what: 'bad-day', option: '--from', value: from })
  if (to !== null && !isDay(to)) return refused({ what: 'bad-day', option: '--to', value: to })
  if (from !== null && to !== null && from > to) return refused({ what: 'turned-round', from, to })
  if (!out) return refused({ what: 'no-out' })
  return {
    kind: 'run',
    options: {
      out,
      from,
      to,
      hunt: hunt ?? null,
      data: data ?? null,
      isForExcel: excel ?? false,
      withRecruiters: recruiters ?? false,
    },
  }
}

const parsedWords = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, strict: true, allowPositionals: false }).values
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const refused = (why: Refused): ParsedOptions => ({ kind: 'refused', why })
const isDay = (text: string): boolean => daySchema.safeParse(text).success
