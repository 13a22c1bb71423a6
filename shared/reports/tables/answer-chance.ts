import type { Texts } from '../../i18n/create-i18n'
import type { AnswerChance } from '../../queries/reports/answer-chance'
import type { NamesInTables } from '../names'
import { type ReportTable, tableOf } from './report-table'

const afterOf = ({ kind }: AnswerChance, texts: Texts): string => texts(`reportTables.after.${kind}`)

/** The curve: one row for each day on which somebody got an answer. The share answered is 1 − S. */
export const answerCurveTable = (chances: readonly AnswerChance[], texts: Texts): ReportTable =>
  tableOf(
    texts,
    'answer-chance',
    {
      after: 'text',
      day: 'days',
      atRisk: 'count',
      answers: 'count',
      answeredShare: 'share',
      answeredLow: 'share',
      answeredHigh: 'share',
    },
    chances.flatMap((chance) =>
      chance.curve.steps.map(({ day, atRisk, events, survival, band }) => ({
        after: afterOf(chance, texts),
        day,
        atRisk,
        answers: events,
        answeredShare: 1 - survival,
        answeredLow: band === null ? null : 1 - band.high,
        answeredHigh: band === null ? null : 1 - band.low,
      })),
    ),
  )

/** How many waits there are, and what became of them. */
export const waitsTable = (chances: readonly AnswerChance[], texts: Texts): ReportTable =>
  tableOf(
    texts,
    'answer-chance-waits',
    {
      after: 'text',
      waits: 'count',
      answered: 'count',
      unanswered: 'count',
      waiting: 'count',
      medianDays: 'days',
      longestDays: 'days',
      undated: 'count',
    },
    chances.map((chance) => ({
      after: afterOf(chance, texts),
      waits: chance.curve.n,
      answered: chance.answered,
      unanswered: chance.unanswered,
      waiting: chance.open.length,
      medianDays: chance.medianDays,
      longestDays: chance.curve.longestDays,
      undated: chance.undated,
    })),
  )

/** The waits that stand open now, each with its chance or the reason why none is told. */
export const openWaitsTable = (chances: readonly AnswerChance[], names: NamesInTables, texts: Texts): ReportTable =>
  tableOf(
    texts,
    'answer-chance-open',
    {
      after: 'text',
      company: 'text',
      role: 'text',
      days: 'days',
      chance: 'share',
      chanceLow: 'share',
      chanceHigh: 'share',
      atRisk: 'count',
      whyNone: 'text',
    },
    chances.flatMap((each) =>
      each.open.map(({ applicationId, days, chance }) => ({
        after: afterOf(each, texts),
        ...names.application(applicationId),
        days,
        chance: chance.isKnown ? chance.chance : null,
        chanceLow: chance.isKnown ? chance.band.low : null,
        chanceHigh: chance.isKnown ? chance.band.high : null,
        atRisk: chance.n,
        whyNone: chance.isKnown ? '' : texts(`reportTables.whyNone.${chance.why}`),
      })),
    ),
  )
