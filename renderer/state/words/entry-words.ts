import type { Happening } from '../../../shared/model/timeline-entry'
import type { Pipeline } from '../../../shared/records/pipeline'
import { texts } from '../../ui/i18n'
import { namesADay } from '../../ui/names-a-day'
import { byWords } from './interview-words'

type Plain = Exclude<Happening, { kind: 'stage-transition' }>

const withDetail = (what: string, detail: string): string => texts('panel.timeline.with', { what, detail })

/** What they said, and the day that they named. */
const replyWords = ({ reply, by }: Extract<Happening, { kind: 'reply' }>): string => {
  const words = texts(`labels.reply.${reply}`)
  const named = namesADay(reply)
  return by && named ? texts(`interviews.reply.told.${named}`, { reply: words, when: byWords(by) }) : words
}

/** What happened, in words; all but a move, which needs the names of its stages. */
export const happeningWords = (happening: Plain): string => {
  switch (happening.kind) {
    case 'reply':
      return withDetail(texts('labels.entry.reply'), replyWords(happening))
    case 'follow-up':
      return withDetail(texts('labels.entry.follow-up'), texts(`labels.followUpWay.${happening.way}`))
    case 'outcome':
      return happening.outcome === null
        ? texts('panel.timeline.reopened')
        : withDetail(texts('labels.entry.outcome'), texts(`labels.outcome.${happening.outcome}`))
    case 'added':
    case 'applied':
    case 'interview-held':
    case 'offer':
    case 'note':
      return texts(`labels.entry.${happening.kind}`)
  }
}

/** What an entry says. */
export const entryWords = (pipeline: Pipeline, entry: Happening): string => {
  if (entry.kind !== 'stage-transition') return happeningWords(entry)
  const nameOf = (id: string): string => pipeline.get('stage', id)?.name ?? texts('panel.timeline.removedStage')
  return texts('panel.timeline.moved', { from: nameOf(entry.fromStageId), to: nameOf(entry.toStageId) })
}
