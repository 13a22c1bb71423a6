import { EMPLOYMENT_TYPES, WORK_MODES } from '../model/application'

type WorkMode = (typeof WORK_MODES)[number]
type EmploymentType = (typeof EMPLOYMENT_TYPES)[number]

const WORK_MODE_WORDS: readonly (readonly [RegExp, WorkMode])[] = [
  [/hybrid/i, 'hybrid'],
  [/remote|home ?office|wfh|anywhere/i, 'remote'],
  [/on[- ]?site|office|in[- ]person|vor ort/i, 'onsite'],
]

const EMPLOYMENT_WORDS: readonly (readonly [RegExp, EmploymentType])[] = [
  [/full[- ]?time|vollzeit|^ft$|permanent/i, 'full-time'],
  [/part[- ]?time|teilzeit|^pt$/i, 'part-time'],
  [/intern|praktik|werkstudent/i, 'internship'],
  [/freelance|self[- ]?employed|freiberuf/i, 'freelance'],
  [/contract|^c$/i, 'contract'],
  [/temp|befristet|seasonal/i, 'temporary'],
]

/** `null` for what says nothing about where the work is done. */
export const readWorkMode = (text: string): WorkMode | null =>
  WORK_MODES.find((mode) => mode === text) ?? WORK_MODE_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null

export const readEmploymentType = (text: string): EmploymentType | null =>
  EMPLOYMENT_TYPES.find((type) => type === text) ??
  EMPLOYMENT_WORDS.find(([pattern]) => pattern.test(text))?.[1] ??
  null

/** 1 to 5 from `4`, `4/5`, `8/10`, `★★★★☆` or a word; `null` for none (0 is none); `undefined` when not understood. */
export const readExcitement = (text: string): number | null | undefined => {
  const stars = [...text.matchAll(/[★⭐✮*]/gu)].length
  if (stars > 0) return Math.min(stars, 5)
  const word = LEVELS.get(text.trim().toLowerCase())
  if (word !== undefined) return word
  const match = /^(\d{1,2}(?:[.,]\d+)?)\s*(?:\/|of|out of)?\s*(\d{1,2})?$/.exec(text.trim())
  if (!match) return undefined
  const value = Number((match[1] ?? '').replace(',', '.'))
  const most = match[2] === undefined ? 5 : Number(match[2])
  if (value === 0) return null
  if (value > most || most < 1) return undefined
  return Math.min(Math.max(Math.round((value * 5) / most), 1), 5)
}

const LEVELS: ReadonlyMap<string, number> = new Map([
  ['very high', 5],
  ['high', 5],
  ['medium', 3],
  ['low', 1],
  ['very low', 1],
  ['hoch', 5],
  ['mittel', 3],
  ['niedrig', 1],
])

/** Whether a cell says yes: also a day on which it was done. */
export const isYes = (text: string): boolean => !/^(?:|no|n|false|0|nein|-|n\/?a)$/i.test(text.trim())

/** What stands in a cell instead of nothing. */
export const isNothing = (text: string): boolean => /^(?:|[-–—]+|n\/?a|null|none|undefined|\?)$/i.test(text.trim())

/** Tags in one cell. */
export const readTags = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,;|\n]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
]
