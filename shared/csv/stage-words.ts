import type { Outcome } from '../model/application'
import { compareRank } from '../model/rank'
import type { Stage, StageKind } from '../model/stage'
import type { StageTarget } from './import-contract'

/** What a status in somebody's table means. */
export type Meaning = { readonly kind: StageKind; readonly outcome: Outcome | null }

/** Whole words only ("Assigned" is no "signed"); a `…` stands for any ending or, in front, for any beginning. */
const means = (kind: StageKind, outcome: Outcome | null, words: string): readonly [RegExp, Meaning] => {
  const pattern = words.replaceAll(' ', '\\s+').replaceAll('…', '\\p{L}*')
  return [new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu'), { kind, outcome }]
}

/** In this order: the first match counts ("interview accepted" is an interview). */
const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  means('closed', 'withdrawn', 'not interested'),
  means(
    'saved',
    null,
    'to apply|not yet applied|not applied|did not apply|wishlist|saved|bookmarked|draft|interested|gemerkt',
  ),
  means('closed', 'declined', 'offer declined|declined offer'),
  means('closed', 'rejected', 'no offer|rejected|declined|denied|not selected|absage|abgelehnt'),
  means('closed', 'withdrawn', 'withdrawn|withdrew|zurückgezogen'),
  means('closed', 'ghosted', 'ghosted|no response|no reply|keine antwort'),
  means('closed', 'cancelled', 'cancelled|canceled|frozen'),
  means('interviewing', null, 'interview…|onsite|on site|final|round|technical|panel|…gespräch'),
  means('closed', 'accepted', 'offer accepted|accepted|hired|zusage'),
  means('offer', null, 'offer|negotiating|angebot'),
  means('screening', null, 'screening|phone screen|assessment'),
  means('applied', null, 'applied|submitted|beworben'),
]

/** `null` where the user has to say it. "On hold" and "expired" may mean either. */
export const meaningOf = (word: string): Meaning | null => {
  const plain = word.normalize('NFKC').replace(/[_-]+/g, ' ')
  return MEANINGS.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

const standing = (stages: readonly Stage[]): readonly Stage[] =>
  stages.filter((stage) => stage.removedAt === null).sort(compareRank)

/** The first column of a kind, from the left. */
export const stageOfKind = (stages: readonly Stage[], kind: StageKind): Stage | null =>
  standing(stages).find((stage) => stage.kind === kind) ?? null

/** Where the cards with this word would go: the user's column of that name, else their first one of its kind. */
export const proposedTarget = (word: string, stages: readonly Stage[]): StageTarget | null => {
  const meaning = meaningOf(word)
  const named = standing(stages).find((stage) => sameName(stage.name, word))
  if (named)
    return { to: 'stage', stageId: named.id, outcome: named.kind === 'closed' ? (meaning?.outcome ?? null) : null }
  return meaning ? targetOf(meaning, word, stages) : null
}

/** The user's first column of this kind; where they removed it, a new one of this name. */
export const targetOf = (meaning: Meaning, name: string, stages: readonly Stage[]): StageTarget => {
  const stage = stageOfKind(stages, meaning.kind)
  if (stage) return { to: 'stage', stageId: stage.id, outcome: meaning.outcome }
  return { to: 'new-stage', name: name.slice(0, 500), kind: meaning.kind, outcome: meaning.outcome }
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** A name for each stage that no other has: two columns of one name are told apart by a number. */
export const stageLabels = (stages: readonly Stage[]): ReadonlyMap<string, string> => {
  const labels = new Map<string, string>()
  const taken = new Set<string>()
  const inOrder = [...standing(stages), ...stages.filter((stage) => stage.removedAt !== null).sort(compareRank)]
  for (const stage of inOrder) {
    const name = stage.name.trim()
    let label = name
    for (let number = 2; taken.has(label) || label === ''; number++) label = `${name} (${number})`.trim()
    taken.add(label)
    labels.set(stage.id, label)
  }
  return labels
}
