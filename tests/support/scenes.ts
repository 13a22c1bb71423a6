import { MantineProvider } from '@mantine/core'
import { createElement, type ReactElement, type ReactNode } from 'react'
import { ApplicationPanel } from '../../renderer/application/application-panel'
import { PersonAdd } from '../../renderer/application/person-add'
import { PlannedOnes } from '../../renderer/application/planned-ones'
import { Archive } from '../../renderer/archive/archive'
import { Board } from '../../renderer/board/board'
import { Calendar } from '../../renderer/calendar/calendar'
import { useCalendar } from '../../renderer/calendar/calendar-store'
import { Companies } from '../../renderer/companies/companies'
import { useDossiers } from '../../renderer/companies/dossier-store'
import { StageMapping } from '../../renderer/import/stage-mapping'
import { PaletteLine } from '../../renderer/palette/palette-line'
import { AnswerChanceReport } from '../../renderer/reports/answer-chance-report'
import { FilterBar } from '../../renderer/reports/filter-bar'
import { LedgerReport } from '../../renderer/reports/ledger-report'
import { useReports } from '../../renderer/reports/reports-store'
import { StageTimeReport } from '../../renderer/reports/stage-time-report'
import { type Shown, ShownContext } from '../../renderer/reports/use-filter'
import { Settings } from '../../renderer/settings/settings'
import { Dialogs } from '../../renderer/shell/dialogs'
import { Shell } from '../../renderer/shell/shell'
import { useSettings } from '../../renderer/state/settings'
import { type Dialog, useUi } from '../../renderer/state/ui-store'
import { Table } from '../../renderer/table/table'
import { useTableState } from '../../renderer/table/table-store'
import { Today } from '../../renderer/today/today'
import { openStep, StepPlaceContext, useTodayUi } from '../../renderer/today/today-store'
import { Welcome } from '../../renderer/welcome/welcome'
import type { ColumnId } from '../../shared/model/table-setup'
import { dayOf } from '../../shared/model/time'
import { CaseIndex } from '../../shared/queries/reports/case-index'
import { filterOptionsWork } from '../../shared/queries/reports/filter-options'
import { filteredWork, type ReportFilter } from '../../shared/queries/reports/report-filter'
import type { Work } from '../../shared/queries/reports/work'
import { todayOf } from '../../shared/queries/today-lists'
import type { Pipeline } from '../../shared/records/pipeline'

/** Something that the window can show: what is opened first, then what is drawn. */
export type Scene = {
  readonly name: string
  readonly open: () => void
  readonly draws: () => ReactNode
  /** With all that a click would open. */
  readonly isUnfolded: boolean
}

/** Every screen, every dialog, the panel and whatever opens in them, on the hunt of this pipeline that has the most in it. */
export const scenesOf = (pipeline: Pipeline, huntId: string, now: string, zone: string): readonly Scene[] => {
  const today = dayOf(now, zone)
  const all = <K extends 'application' | 'company' | 'contact' | 'stage' | 'step' | 'interview' | 'view' | 'hunt'>(
    kind: K,
  ) => [...pipeline.all(kind).values()]
  const applications = all('application').filter((each) => each.huntId === huntId)
  const [first] = applications
  if (!first) throw new Error('there is nothing to show')
  const ids = applications.map(({ id }) => id)
  const settled = (): void => {
    useUi.setState(useUi.getInitialState(), true)
    useCalendar.setState(useCalendar.getInitialState(), true)
    useDossiers.setState(useDossiers.getInitialState(), true)
    useTableState.setState(useTableState.getInitialState(), true)
    useSettings.setState({ ...useSettings.getInitialState(), huntId })
  }
  const scene = (name: string, draws: () => ReactNode, open: () => void = () => {}): Scene => ({
    name,
    open: () => {
      settled()
      open()
    },
    draws,
    isUnfolded: false,
  })
  const unfolded = (...made: Parameters<typeof scene>): Scene => ({ ...scene(...made), isUnfolded: true })
  const element = (component: () => ReactNode) => () => createElement(component)
  const dialogs: readonly Dialog[] = [
    { kind: 'quick-add', stageId: null },
    { kind: 'outcome', ids: [first.id], stageId: 'closed', place: 'top' },
    { kind: 'interview', applicationId: first.id },
    { kind: 'calendar', ask: { kind: 'day', day: today } },
    { kind: 'letter', applicationId: first.id, template: 'follow-up-1' },
    { kind: 'import', paths: null },
    { kind: 'export' },
    { kind: 'shortcuts' },
    { kind: 'palette' },
    { kind: 'stage-add' },
    { kind: 'stage-rename', stageId: 'applied' },
    { kind: 'stage-remove', stageId: 'applied' },
    { kind: 'delete', ids: ids.slice(0, 3) },
    { kind: 'hunt', huntId },
    { kind: 'tags', ids: ids.slice(0, 3) },
    { kind: 'view-name', viewId: null },
    {
      kind: 'merge',
      of: 'company',
      ids: all('company')
        .slice(0, 2)
        .map(({ id }) => id),
    },
    {
      kind: 'merge',
      of: 'contact',
      ids: all('contact')
        .slice(0, 2)
        .map(({ id }) => id),
    },
    { kind: 'review' },
  ]
  const waiting = applications.filter(({ id }) => [...pipeline.stepsOf(id)].length > 0)
  const planned = all('interview').find(({ state }) => state === 'planned')
  const dueFirst = todayOf(pipeline, huntId, now, zone, 30).due[0]?.step.id ?? ''
  const origin = { kind: 'company', id: first.companyId } as const
  const inColumn = (column: ColumnId) => () =>
    useTableState.setState({ editing: { id: shownFirst(pipeline, ids), column, typed: null } })
  return [
    scene('shell', () => createElement(Shell, null, createElement(Today))),
    scene('today', element(Today)),
    scene('board', element(Board)),
    scene('board, filtered', element(Board), () => useUi.setState({ filter: 'a', nudgeOnly: false })),
    scene('board, every column open', element(Board), () => useSettings.setState({ collapsedStageIds: [] })),
    scene('board, all folded', element(Board), () =>
      useSettings.setState({ collapsedStageIds: all('stage').map(({ id }) => id) }),
    ),
    scene("board, a card's menu open", element(Board), () => useUi.setState({ menuCardId: shownFirst(pipeline, ids) })),
    scene('table', element(Table)),
    ...(['company', 'source', 'tags'] as const).map((column) =>
      scene(`table, ${column} edited`, element(Table), inColumn(column)),
    ),
    unfolded('table, its filters open', element(Table)),
    scene('month', element(Calendar)),
    scene('agenda', element(Calendar), () => useCalendar.setState({ mode: 'agenda', withDone: true })),
    scene('companies', element(Companies)),
    unfolded('companies, duplicates open', element(Companies)),
    scene('people', element(Companies), () => useDossiers.setState({ tab: 'people' })),
    ...all('company')
      .slice(0, 3)
      .map(({ id }) =>
        scene('company', element(Companies), () =>
          useDossiers.setState({ page: { kind: 'company', id }, trail: [origin] }),
        ),
      ),
    ...all('contact')
      .slice(0, 3)
      .map(({ id }) =>
        scene('person', element(Companies), () =>
          useDossiers.setState({ page: { kind: 'person', id }, trail: [origin] }),
        ),
      ),
    scene('archive', element(Archive)),
    scene('settings', element(Settings)),
    scene('welcome', element(Welcome)),
    scene('reports', () => reports(pipeline, huntId, today, zone)),
    ...waiting
      .slice(0, 8)
      .map(({ id }) => scene('panel', element(ApplicationPanel), () => useUi.setState({ openApplicationId: id }))),
    ...all('step')
      .filter(({ name }, place, steps) => steps.findIndex((each) => each.name === name) === place)
      .map((step) => scene(`step ${step.name}`, element(Today), () => openStep(step.id, 'list'))),
    scene('step, edited', element(Today), () => openStep(dueFirst, 'list', 'edit')),
    scene('step, put off', element(Today), () =>
      useTodayUi.setState({ snoozeMenu: { stepId: dueFirst, place: 'list' } }),
    ),
    ...dialogs.map((dialog) => scene(`dialog ${dialog.kind}`, element(Dialogs), () => useUi.setState({ dialog }))),
    scene('someone is added', () => createElement(PersonAdd, { application: first, onClose: () => {} })),
    scene('planned interviews', () =>
      createElement(PlannedOnes, { applicationId: planned?.applicationId ?? first.id, onMarked: () => {} }),
    ),
    scene('stages of an import', () =>
      createElement(StageMapping, {
        mapping: { columns: [], stages: {}, dateOrder: 'iso', withDuplicates: false },
        words: { Applied: 2 },
        undecided: [],
        onChange: () => {},
      }),
    ),
    scene('lines of the palette', () =>
      ids.slice(0, 6).map((id) =>
        createElement(PaletteLine, {
          key: id,
          id,
          line: { key: id, kind: 'application', id, text: id, ranges: [] },
          isActive: false,
          onRun: () => {},
        }),
      ),
    ),
  ]
}

export const withProvider = (node: ReactNode): ReactElement =>
  // In its test environment dialogs and menus are drawn where they are written.
  createElement(MantineProvider, { env: 'test' }, createElement(StepPlaceContext, { value: 'list' }, node))

/** Board and table draw their first ones alone. */
const shownFirst = (pipeline: Pipeline, ids: readonly string[]): string =>
  ids.find((id) => pipeline.get('application', id)?.archivedAt === null) ?? ''

const reports = (pipeline: Pipeline, huntId: string, today: string, zone: string): ReactNode => {
  const all = workedOut(new CaseIndex().all(pipeline, { today, zone, fadedAfterDays: 30 }))
  const filter: ReportFilter = { ...useReports.getState().filter, huntId }
  const shown: Shown = {
    all,
    filter,
    options: workedOut(filterOptionsWork(all, filter)),
    ...workedOut(filteredWork(all, filter)),
  }
  return createElement(
    ShownContext,
    { value: shown },
    ...[FilterBar, LedgerReport, AnswerChanceReport, StageTimeReport].map((report, key) =>
      createElement(report, { key }),
    ),
  )
}

const workedOut = <T>(work: Work<T>): T => {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
