import UFuzzy from '@leeoniya/ufuzzy'
import { foldText } from '../../../shared/search/fold-text'

/** One match: which text it was, and which of its letters, as `[from, to)` pairs after each other. */
export type Match = { readonly index: number; readonly ranges: readonly number[]; readonly grade: Grade }
/** How well it matches: from its very beginning, from the beginning of a word, or somewhere. */
export type Grade = 0 | 1 | 2

// Letters of any script; one slip in a word is forgiven.
const fuzzy = new UFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: 1,
})

/** Words may come in any order, as long as there are not too many ways to order them. */
const PERMUTED_WORDS = 4
/** Beyond so many matches they aren't ranked: typing on is quicker. */
const RANKED = 2_000

/** The best matches first, at most `most`. The texts are folded. */
export const matchesIn = (haystack: readonly string[], typed: string, most: number): readonly Match[] => {
  const needle = foldText(typed).trim()
  if (needle === '') return []
  // The library doesn't change it.
  const [found, info, order] = fuzzy.search(haystack as string[], needle, PERMUTED_WORDS, RANKED)
  if (found === null) return []
  const places = order ?? found.map((_, place) => place)
  const matches: Match[] = []
  for (const place of places.slice(0, info ? most : haystack.length)) {
    const index = info ? (info.idx[place] ?? 0) : (found[place] ?? 0)
    const text = haystack[index] ?? ''
    matches.push({ index, ranges: info?.ranges[place] ?? rangeOf(text, needle), grade: gradeOf(text, needle) })
  }
  // The library prefers the shortest; whoever types three letters means what begins with them.
  return matches.sort((a, b) => a.grade - b.grade).slice(0, most)
}

const rangeOf = (text: string, needle: string): readonly number[] => {
  const at = text.indexOf(needle)
  return at < 0 ? [] : [at, at + needle.length]
}

const gradeOf = (text: string, needle: string): Grade => {
  if (text.startsWith(needle)) return 0
  const at = text.indexOf(needle)
  return at > 0 && /[^\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? 1 : 2
}
