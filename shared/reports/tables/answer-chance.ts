import type { Texts } from '../../i18n/create-i18n'
import type { AnswerChance } from '../../queries/reports/answer-chance'
import type { NamesInTables } from '../names'
import { type ReportTable, tableOf } from './report-table'

const afterOf = ({ kind }: AnswerChance, texts: Texts): string => texts(`reportTables.after.${kind}`)

/** The curve: one row for each day on which somebody got an answer. The share answered is 1 − S; good words, noes and silence add up to 1. */
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
      goodShare: 'share',
      noShare: 'share',
      silentShare: 'share',
    },
    chances.flatMap((chance) =>
      (chance.curve?.steps ?? []).map(({ day, atRisk, events, survival, band }, index) => ({
        after: afterOf(chance, texts),
        day,
        atRisk,
        answers: events,
        answeredShare: 1 - survival,
        answeredLow: band === null ? null : 1 - band.high,
        answeredHigh: band === null ? null : 1 - band.low,
        goodShare: chance.incidence[index]?.good ?? null,
        noShare: chance.incidence[index]?.no ?? null,
        silentShare: survival,
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
      goodChance: 'share',
      goodLow: 'share',
      goodHigh: 'share',
      atRisk: 'count',
      watched: 'count',
      whyNone: 'text',
      answeredUndated: 'count',
    },
    chances.flatMap((each) =>
      each.open.map(({ applicationId, days, chance }) => ({
        after: afterOf(each, texts),
        ...names.application(applicationId),
        days,
        chance: chance.isKnown ? chance.any.share : null,
        chanceLow: chance.isKnown ? chance.any.band.low : null,
        chanceHigh: chance.isKnown ? chance.any.band.high : null,
        goodChance: chance.isKnown ? chance.good.share : null,
        goodLow: chance.isKnown ? chance.good.band.low : null,
        goodHigh: chance.isKnown ? chance.good.band.high : null,
        atRisk: chance.n,
        watched: chance.watched,
        whyNone: chance.isKnown ? '' : texts('reportTables.whyNoChance'),
        answeredUndated: each.undated,
      })),
    ),
  )
