import { type AnswerChance, answerChanceWork, WAIT_KINDS } from '../queries/reports/answer-chance'
import { chancePoints } from '../queries/reports/chance-points'
import { LEAST_WATCHED } from '../statistics/chance-within'
import { answeredUndatedWords, countWords, daysWords, shareWords } from '../words/number-words'
import type { Words } from '../words/words'
import { answerCurveTable, openWaitsTable, waitsTable } from './answer-chance-tables'
import { defineReport, notesOf, sumOf } from './report'

/** What became of waits by each day of waiting; the period is about the first day of the wait. */
export const ANSWER_CHANCE = defineReport({
  name: 'answer-chance',
  isWide: true,
  picture: 'chart',
  asks: ['passed', 'period'],
  *work({ passed, period }) {
    const chances: AnswerChance[] = []
    for (const kind of WAIT_KINDS) chances.push(yield* answerChanceWork(passed, kind, period))
    return chances
  },
  size: (chances) => ({ count: sumOf(chances, ({ answered, unanswered }) => answered + unanswered), of: 'waits' }),
  tables: (chances, words) => [
    waitsTable(chances, words),
    answerCurveTable(chances, words),
    openWaitsTable(chances, words),
  ],
  notes: (chances, words) =>
    notesOf({
      sentences: chances.map((chance) => chanceTooEarly(chance, words)),
      beside: [answeredUndatedWords(chances[0]?.undated ?? 0, words)],
    }),
  drawn: (chances) =>
    chances.map((chance) => ({
      chance,
      points: chancePoints(chance, chance.open).map((point) => ({
        ...point,
        low: point.band.low,
        high: point.band.high,
        silent: 1 - point.good - point.no,
        openAt: point.open.length === 0 ? null : point.answered,
      })),
    })),
})

/** One of its two charts: a point for each day of waiting. */
export type DrawnChance = ReturnType<typeof ANSWER_CHANCE.drawn>[number]

/** Why there is no curve; `null`: there is one. */
export const chanceTooEarly = ({ curve, undated }: AnswerChance, words: Words): string | null =>
  curve !== null
    ? null
    : [words.texts('reports.chance.tooEarly', { least: LEAST_WATCHED }), answeredUndatedWords(undated, words)]
        .filter((part) => part !== null)
        .join(' ')

/** Where half are answered; a curve that begins later says so. `null`: there is no curve. */
export const chanceMedian = ({ curve, from, medianDays }: AnswerChance, words: Words): string | null => {
  const { texts } = words
  if (curve === null) return null
  if (medianDays === null)
    return from === 0 ? texts('reports.chance.noMedian') : texts('reports.chance.noMedianFrom', { day: from })
  const days = daysWords(medianDays, words)
  return from === 0 ? texts('reports.chance.median', { days }) : texts('reports.chance.medianFrom', { day: from, days })
}

/** What the curve is made of. */
export const chanceSummary = ({ curve, from, answered, unanswered, open }: AnswerChance, words: Words): string => {
  const summary = words.texts('reports.chance.summary', {
    n: countWords(answered + unanswered, words),
    answered: countWords(answered, words),
    open: countWords(open.length, words),
  })
  return curve !== null && from > 0 ? `${summary} ${words.texts('reports.chance.since', { day: from })}` : summary
}

/** Where the chart ends, in words. */
export const chanceInTheEnd = ({ points }: Pick<DrawnChance, 'points'>, words: Words): string => {
  const last = points.at(-1)
  if (!last) return ''
  return words.texts('reports.chance.by', {
    day: last.day,
    good: shareWords(last.good, words),
    no: shareWords(last.no, words),
    silent: shareWords(1 - last.answered, words),
  })
}
