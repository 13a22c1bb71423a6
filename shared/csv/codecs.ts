import type { z } from 'zod'
import type { Cell } from './encode'

/** A value as a cell, and back. `undefined`: the cell isn't one. */
export type Codec<T> = {
  readonly write: (value: T) => Cell
  readonly read: (cell: string) => T | undefined
  /** The value of a cell that isn't there. */
  readonly none: T
}

export const text: Codec<string> = { write: (value) => value, read: (cell) => cell, none: '' }

export const number: Codec<number | null> = {
  write: (value) => value ?? '',
  read: (cell) => {
    if (cell.trim() === '') return null
    const value = Number(cell)
    return Number.isFinite(value) ? value : undefined
  },
  none: null,
}

/** A word of the schema, or nothing. */
export const word = <T extends string>(schema: z.ZodType<T>): Codec<T | null> => ({
  write: (value) => value ?? '',
  read: (cell) => {
    if (cell === '') return null
    const parsed = schema.safeParse(cell)
    return parsed.success ? parsed.data : undefined
  },
  none: null,
})

/** Anything of the schema, as JSON; nothing for what is empty. */
export const json = <T extends readonly unknown[]>(schema: z.ZodType<T>, none: T): Codec<T> => ({
  write: (value) => (value.length === 0 ? '' : JSON.stringify(value)),
  read: (cell) => {
    if (cell === '') return none
    const parsed = schema.safeParse(parseJson(cell))
    return parsed.success ? parsed.data : undefined
  },
  none,
})

const parseJson = (cell: string): unknown => {
  try {
    return JSON.parse(cell)
  } catch {
    return undefined
  }
}

/** Words with commas between them, which a person can read; as JSON only where one of them holds a comma itself. */
export const wordList: Codec<readonly string[]> = {
  write: (words) => (words.some((each) => /^\[|,|^\s|\s$/.test(each)) ? JSON.stringify(words) : words.join(', ')),
  read: (cell) => {
    if (cell.trim() === '') return []
    const parsed = cell.startsWith('[') ? parseJson(cell) : cell.split(',').map((each) => each.trim())
    return Array.isArray(parsed) ? parsed.filter((each) => typeof each === 'string' && each !== '') : undefined
  },
  none: [],
}

/** A column: its name in the header, and what its cells hold. */
export type Column<T> = readonly [header: string, codec: Codec<T>]
/** A row with the columns' values. */
export type RowOf<C> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never }
