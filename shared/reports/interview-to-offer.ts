import { forEach, GROUPABLE_FIELDS, type GroupableField } from '../fields/lists'
import { BENCHMARKS } from '../queries/reports/diagnosis'
import {
  type GroupConversion,
  type InterviewConversion,
  interviewConversionOf,
} from '../queries/reports/interview-conversion'
import type { TriedRate } from '../queries/reports/tries'
import { inOnePiece } from '../queries/reports/work'
import { LEAST_FOR_A_PERCENTAGE, LEAST_FOR_COMPARING } from '../statistics/rate'
import {
  benchmarkWords,
  leftOutWords,
  stillRunningWords,
  triedWords,
  undatedWords,
  youngerWords,
} from '../words/number-words'
import type { Words } from '../words/words'
import { RATE_COLUMNS, rateCells, triedCells } from './rate-columns'
import { defineReport, notesOf } from './report'
import { type ReportTable, tableOf } from './report-table'

/** How often an interview leads on; the period is about the day of applying. */
export const INTERVIEW_TO_OFFER = defineReport({
  name: 'interview-to-offer',
  isWide: false,
  picture: 'chart',
  asks: ['applied', 'today'],
  work: ({ applied, today }) =>
    inOnePiece(() => ({
      ...interviewConversionOf(applied),
      undated: applied.filter(({ isUndated, held }) => isUndated && held.length > 0).length,
      today,
    })),
  size: ({ n }) => ({ count: n, of: 'interviewed' }),
  tables: (conversion, words) => [tableOfRates(conversion, words)],
  notes: (conversion, words) =>
    notesOf({
      tooEarly: earlyWords(conversion, words),
      beside: [
        stillRunningWords(conversion.toOffer, words),
        youngerWords(conversion.toOffer, words),
        leftOutWords(conversion.toOffer, words),
        undatedWords(conversion.undated, words),
      ],
    }),
  drawn: (conversion, words) => ({
    n: conversion.n,
    all: { key: 'all', name: words.texts('reports.interview.all'), ...conversion.toOffer },
    groups: groupsOf(conversion, words),
    running: runningPoints(conversion),
    benchmark: benchmarkOf(conversion, words),
  }),
})

export type DrawnInterviews = ReturnType<typeof INTERVIEW_TO_OFFER.drawn>

/** A rate of one group in the picture. */
export type RateRow = TriedRate & { readonly key: string; readonly name: string }

const earlyWords = ({ n, toOffer }: InterviewConversion, words: Words): string | null => {
  if (n === 0) return words.texts('reports.interview.nobodyHeld')
  if (toOffer.rate.n === 0) return triedWords(toOffer, words)
  if (toOffer.rate.n >= LEAST_FOR_A_PERCENTAGE) return null
  return words.texts('reports.tooEarly', { count: toOffer.rate.n, least: LEAST_FOR_A_PERCENTAGE, days: toOffer.days })
}

const groupsOf = ({ byRound, byKind, bySource, byField, byTag }: InterviewConversion, { texts }: Words) => {
  const noName = texts('reportTables.noName')
  const named = (all: readonly GroupConversion[]): readonly RateRow[] =>
    all.map((each) => ({ ...each, key: `group ${each.name}`, name: each.name || noName }))
  return {
    round: byRound.map((each) => ({
      ...each,
      key: `round ${each.round}`,
      name: texts('reports.interview.roundName', { round: each.round }),
    })),
    kind: byKind.map((each) => ({
      ...each,
      key: `kind ${each.kind}`,
      name: each.kind === null ? noName : texts(`interviews.kind.${each.kind}`),
    })),
    source: named(bySource),
    ...forEach(GROUPABLE_FIELDS, (name) => named(byField[name])),
    tag: named(byTag),
  }
}

/** With its band, from the fifth on; the last rate holds until today. */
const runningPoints = ({ running, today }: Pick<InterviewConversion, 'running'> & { readonly today: string }) => {
  const last = running.at(-1)
  const held = last && last.day < today ? [...running, { ...last, day: today }] : running
  return held.flatMap(({ day, rate }) =>
    rate.share === null || rate.band === null ? [] : [{ day, rate, share: rate.share, band: rate.band }],
  )
}

const benchmarkOf = ({ toOffer }: InterviewConversion, words: Words) => {
  if (toOffer.rate.n < LEAST_FOR_COMPARING) return null
  const { source, share } = BENCHMARKS.offer
  return {
    share,
    label: words.texts('reports.interview.benchmark', { source, share: benchmarkWords(share, words) }),
  }
}

type By = 'all' | 'round' | 'kind' | 'source' | GroupableField | 'tag' | 'running'

/** All interviewed, then by round, kind, source, the fields to compare by and tag, then the running rate by the day on which each had had its time. */
const tableOfRates = (conversion: InterviewConversion, { texts }: Words): ReportTable => {
  const noName = texts('reportTables.noName')
  const row = (by: By, group: string, tried: TriedRate) => ({
    by: texts(`reportTables.by.${by}`),
    group,
    ...triedCells(tried),
  })
  const groups = (by: By, all: readonly GroupConversion[]) => all.map((each) => row(by, each.name || noName, each))
  return tableOf(texts, 'interview-to-offer', { by: 'text', group: 'text', ...RATE_COLUMNS }, [
    row('all', '', conversion.toOffer),
    ...conversion.byRound.map((each) => row('round', String(each.round), each)),
    ...conversion.byKind.map((each) =>
      row('kind', each.kind === null ? noName : texts(`interviews.kind.${each.kind}`), each),
    ),
    ...groups('source', conversion.bySource),
    ...GROUPABLE_FIELDS.flatMap((name) => groups(name, conversion.byField[name])),
    ...groups('tag', conversion.byTag),
    ...conversion.running.map(({ day, rate }) => ({
      by: texts('reportTables.by.running'),
      group: day,
      ...rateCells(rate),
    })),
  ])
}
