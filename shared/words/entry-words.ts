import { namesADay } from '../model/names-a-day'
import type { Happening } from '../model/timeline-entry'
import type { Pipeline } from '../records/pipeline'
import { byWords } from './day-words'
import type { Words } from './words'

type Plain = Exclude<Happening, { kind: 'stage-transition' }>

const withDetail = (what: string, detail: string, { texts }: Words): string =>
  texts('panel.timeline.with', { what, detail })

/** What they said, and the day that they named. */
const replyWords = ({ reply, by }: Extract<Happening, { kind: 'reply' }>, words: Words): string => {
  const { texts } = words
  const said = texts(`labels.reply.${reply}`)
  const named = namesADay(reply)
  return by && named ? texts(`interviews.reply.told.${named}`, { reply: said, when: byWords(by, words) }) : said
}

/** What happened, in words; all but a move, which needs the names of its stages. */
export const happeningWords = (happening: Plain, words: Words): string => {
  const { texts } = words
  switch (happening.kind) {
    case 'reply':
      return withDetail(texts('labels.entry.reply'), replyWords(happening, words), words)
    case 'follow-up':
      return withDetail(texts('labels.entry.follow-up'), texts(`labels.followUpWay.${happening.way}`), words)
    case 'outcome':
      return happening.outcome === null
        ? texts('panel.timeline.reopened')
        : withDetail(texts('labels.entry.outcome'), texts(`labels.outcome.${happening.outcome}`), words)
    case 'added':
    case 'applied':
    case 'interview-held':
    case 'offer':
    case 'note':
      return texts(`labels.entry.${happening.kind}`)
  }
}

/** What an entry says. */
export const entryWords = (pipeline: Pick<Pipeline, 'get'>, entry: Happening, words: Words): string => {
  if (entry.kind !== 'stage-transition') return happeningWords(entry, words)
  const { texts } = words
  const nameOf = (id: string): string => pipeline.get('stage', id)?.name ?? texts('panel.timeline.removedStage')
  return texts('panel.timeline.moved', { from: nameOf(entry.fromStageId), to: nameOf(entry.toStageId) })
}
