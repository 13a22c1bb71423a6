import type { AnswerChance } from '../queries/reports/answer-chance'
import { answerPoints } from '../queries/reports/chance-points'
import type { Chance } from '../statistics/chance-within'
import type { Words } from '../words/words'
import type { ReportWords } from './report'
import { type ReportTable, tableOf } from './report-table'

/** A chance with its intervals, what it rests on, why none is told, and what it can't count. */
const CHANCE_COLUMNS = {
  chance: 'share',
  chanceLow: 'share',
  chanceHigh: 'share',
  goodChance: 'share',
  goodLow: 'share',
  goodHigh: 'share',
  atRisk: 'count',
  watched: 'count',
  whyNone: 'text',
  answeredUndated: 'count',
} as const

const chanceCells = (chance: Chance, undated: number, texts: Words['texts']) => ({
  chance: chance.isKnown ? chance.any.share : null,
  chanceLow: chance.isKnown ? chance.any.band.low : null,
  chanceHigh: chance.isKnown ? chance.any.band.high : null,
  goodChance: chance.isKnown ? chance.good.share : null,
  goodLow: chance.isKnown ? chance.good.band.low : null,
  goodHigh: chance.isKnown ? chance.good.band.high : null,
  atRisk: chance.n,
  watched: chance.watched,
  whyNone: chance.isKnown ? '' : texts('reportTables.whyNoChance'),
  answeredUndated: undated,
})

const afterOf = ({ kind }: AnswerChance, texts: Words['texts']): string => texts(`reportTables.after.${kind}`)

/** The curve: one row where it begins and for each day on which somebody got an answer, as the chart has them. Good words, noes and silence add up to 1. */
export const answerCurveTable = (chances: readonly AnswerChance[], { texts }: Words): ReportTable =>
  tableOf(
    texts,
    'answer-chance',
    {
      after: 'text',
      day: 'days',
      watchedThen: 'count',
      answers: 'count',
      answeredShare: 'share',
      answeredLow: 'share',
      answeredHigh: 'share',
      goodShare: 'share',
      noShare: 'share',
      silentShare: 'share',
      ...CHANCE_COLUMNS,
    },
    chances.flatMap((chance) =>
      answerPoints(chance).map((point) => ({
        after: afterOf(chance, texts),
        day: point.day,
        watchedThen: point.watched,
        answers: point.answers,
        answeredShare: point.answered,
        answeredLow: point.band.low,
        answeredHigh: point.band.high,
        goodShare: point.good,
        noShare: point.no,
        silentShare: 1 - point.answered,
        ...chanceCells(point.chance, chance.undated, texts),
      })),
    ),
  )

/** How many waits there are, and what became of them. */
export const waitsTable = (chances: readonly AnswerChance[], { texts }: Words): ReportTable =>
  tableOf(
    texts,
    'answer-chance-waits',
    {
      after: 'text',
      waits: 'count',
      inCurve: 'count',
      curveFrom: 'days',
      answered: 'count',
      unanswered: 'count',
      waiting: 'count',
      medianDays: 'days',
      longestDays: 'days',
      answeredUndated: 'count',
    },
    chances.map((chance) => ({
      after: afterOf(chance, texts),
      waits: chance.answered + chance.unanswered,
      inCurve: chance.curve?.n ?? 0,
      curveFrom: chance.curve === null ? null : chance.from,
      answered: chance.answered,
      unanswered: chance.unanswered,
      waiting: chance.open.length,
      medianDays: chance.medianDays,
      longestDays: chance.curve?.longestDays ?? null,
      answeredUndated: chance.undated,
    })),
  )

/** The waits that stand open now, each with its chance or the reason why none is told. */
export const openWaitsTable = (chances: readonly AnswerChance[], { texts, names }: ReportWords): ReportTable =>
  tableOf(
    texts,
    'answer-chance-open',
    {
      after: 'text',
      company: 'text',
      role: 'text',
      days: 'days',
      ...CHANCE_COLUMNS,
    },
    chances.flatMap((each) =>
      each.open.map(({ applicationId, days, chance }) => ({
        after: afterOf(each, texts),
        ...names.application(applicationId),
        days,
        ...chanceCells(chance, each.undated, texts),
      })),
    ),
  )
