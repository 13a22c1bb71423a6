import type { Texts } from '../i18n/create-i18n'
import type { Weekday } from '../model/first-weekday'
import { compareRank } from '../model/rank'
import { activityOf } from '../queries/reports/activity'
import { answerChance, WAIT_KINDS } from '../queries/reports/answer-chance'
import type { Case, ReportContext } from '../queries/reports/case'
import { diagnosisOf } from '../queries/reports/diagnosis'
import { flowOf } from '../queries/reports/flow'
import { funnelOf } from '../queries/reports/funnel'
import { interviewConversionOf } from '../queries/reports/interview-conversion'
import { appliedWithin, passes, type ReportFilter } from '../queries/reports/report-filter'
import { type LedgerBy, silenceLedger } from '../queries/reports/silence-ledger'
import { timeInStage } from '../queries/reports/time-in-stage'
import { workSearchOf } from '../queries/reports/work-search'
import type { Pipeline } from '../records/pipeline'
import type { NamesInTables } from './names'
import type { ReportName, ReportSize } from './report-names'
import { activityDaysTable, activityTable } from './tables/activity'
import { answerCurveTable, openWaitsTable, waitsTable } from './tables/answer-chance'
import { diagnosisTable } from './tables/diagnosis'
import { flowTable } from './tables/flow'
import { funnelTable } from './tables/funnel'
import { interviewToOfferTable } from './tables/interview-to-offer'
import type { ReportTable } from './tables/report-table'
import { silenceLedgerTable } from './tables/silence-ledger'
import { overdueStaysTable, timeInStageTable } from './tables/time-in-stage'
import { workSearchTable } from './tables/work-search'

/** What reports are made of. */
export type ReportSource = {
  readonly pipeline: Pipeline
  /** Of the whole pipeline. */
  readonly cases: readonly Case[]
  readonly context: ReportContext
  readonly filter: ReportFilter
  /** The first day of a week. */
  readonly firstWeekday: Weekday
  /** People stand in the ledger only when the user wants them there. */
  readonly withRecruiters: boolean
  readonly names: NamesInTables
  readonly texts: Texts
}

/** A report as numbers. */
export type Report = {
  readonly name: ReportName
  readonly n: ReportSize
  /** In the order in which they are read. One is called as the report is. */
  readonly tables: readonly ReportTable[]
}

/** A report's numbers under a filter, whose period means what it means for that report. */
export const reportOf = (name: ReportName, source: ReportSource): Report => ({ name, ...MADE[name](source) })

const MADE: Readonly<Record<ReportName, (source: ReportSource) => Omit<Report, 'name'>>> = {
  diagnosis: ({ cases, filter, texts }) => {
    const within = appliedWithin(cases, filter)
    return { n: { count: within.length, of: 'applications' }, tables: [diagnosisTable(diagnosisOf(within), texts)] }
  },
  funnel: ({ cases, filter, texts }) => {
    const funnel = funnelOf(appliedWithin(cases, filter))
    return { n: { count: funnel.n, of: 'applications' }, tables: [funnelTable(funnel, texts)] }
  },
  'interview-to-offer': ({ cases, filter, texts }) => {
    const conversion = interviewConversionOf(appliedWithin(cases, filter))
    return {
      n: { count: conversion.n, of: 'interviewed' },
      tables: [interviewToOfferTable(conversion, texts)],
    }
  },
  flow: ({ cases, filter, texts }) => {
    const flow = flowOf(appliedWithin(cases, filter))
    return { n: { count: flow.n, of: 'applications' }, tables: [flowTable(flow, texts)] }
  },
  'time-in-stage': ({ pipeline, cases, filter, context, names, texts }) => {
    const times = timeInStage(passing(cases, filter), reportedStageIds(pipeline), context, filter.period)
    return {
      n: { count: times.reduce((sum, { n }) => sum + n, 0), of: 'stays' },
      tables: [timeInStageTable(times, names, texts), overdueStaysTable(times, names, texts)],
    }
  },
  'answer-chance': ({ cases, filter, names, texts }) => {
    const within = passing(cases, filter)
    const chances = WAIT_KINDS.map((kind) => answerChance(within, kind, filter.period))
    return {
      n: { count: chances.reduce((sum, { answered, unanswered }) => sum + answered + unanswered, 0), of: 'waits' },
      tables: [waitsTable(chances, texts), answerCurveTable(chances, texts), openWaitsTable(chances, names, texts)],
    }
  },
  'silence-ledger': ({ cases, filter, context, withRecruiters, names, texts }) => {
    const within = passing(cases, filter)
    const by: readonly LedgerBy[] = withRecruiters ? ['company', 'source', 'recruiter'] : ['company', 'source']
    const ledgers = by.map((each) => ({
      by: each,
      rows: silenceLedger(within, each, { period: filter.period, ...context }),
    }))
    return {
      n: { count: ledgers[0]?.rows.reduce((sum, { waits }) => sum + waits, 0) ?? 0, of: 'waits' },
      tables: [silenceLedgerTable(ledgers, names, texts)],
    }
  },
  activity: ({ cases, filter, firstWeekday, texts }) => {
    const activity = activityOf(passing(cases, filter), filter.period, firstWeekday)
    const { applications, interviews, replies } = activity.total
    return {
      n: { count: applications + interviews + replies, of: 'happenings' },
      tables: [activityTable(activity, texts), activityDaysTable(activity, texts)],
    }
  },
  'work-search': ({ cases, filter, names, texts }) => {
    const lines = workSearchOf(passing(cases, filter), filter.period)
    return { n: { count: lines.length, of: 'happenings' }, tables: [workSearchTable(lines, names, texts)] }
  },
}

/** Where the period isn't about the day of applying. */
const passing = (cases: readonly Case[], filter: ReportFilter): readonly Case[] =>
  cases.filter((one) => passes(filter, one))

/** In the order of the board. Nobody waits in a closed stage. */
export const reportedStageIds = (pipeline: Pipeline): readonly string[] =>
  [...pipeline.all('stage').values()]
    .filter(({ kind, removedAt }) => removedAt === null && kind !== 'closed')
    .sort(compareRank)
    .map(({ id }) => id)
