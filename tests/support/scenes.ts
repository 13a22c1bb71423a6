import { MantineProvider } from '@mantine/core'
import { createElement, type ReactElement, type ReactNode } from 'react'
import { useDossiers } from '../../renderer/acts/dossiers'
import { openStep, StepPlaceContext, useTodayUi } from '../../renderer/acts/unfolded-step'
import { PlannedOnes } from '../../renderer/parts/timeline/planned-ones'
import { Welcome } from '../../renderer/parts/welcome'
import { ApplicationPanel } from '../../renderer/screens/application/application-panel'
import { PersonAdd } from '../../renderer/screens/application/people/person-add'
import { Archive } from '../../renderer/screens/archive/archive'
import { Board } from '../../renderer/screens/board/board'
import { Calendar } from '../../renderer/screens/calendar/calendar'
import { useCalendar } from '../../renderer/screens/calendar/calendar-store'
import { Companies } from '../../renderer/screens/companies/companies'
import { StageMapping } from '../../renderer/screens/import/stage-mapping'
import { AnswerChanceReport } from '../../renderer/screens/reports/answer-chance-report'
import { FilterBar } from '../../renderer/screens/reports/filter-bar'
import { LedgerReport } from '../../renderer/screens/reports/ledger-report'
import { useReports } from '../../renderer/screens/reports/reports-store'
import { StageTimeReport } from '../../renderer/screens/reports/stage-time-report'
import { type Shown, ShownContext } from '../../renderer/screens/reports/use-filter'
import { Settings } from '../../renderer/screens/settings/settings'
import { Table } from '../../renderer/screens/table/table'
import { useTableState } from '../../renderer/screens/table/table-store'
import { Today } from '../../renderer/screens/today/today'
import { Dialogs } from '../../renderer/shell/dialogs'
import { PaletteLine } from '../../renderer/shell/palette/palette-line'
import { Shell } from '../../renderer/shell/shell'
import { CHUNKS } from '../../renderer/shell/use-preloading'
import { useSettings } from '../../renderer/state/settings'
import { type OpenDialog, useUi } from '../../renderer/state/ui-store'
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
  const two = (kind: 'company' | 'contact') =>
    all(kind)
      .slice(0, 2)
      .map(({ id }) => id)
  const dialogs: readonly OpenDialog[] = [
    {
      name: 'confirm-history',
      told: { way: 'undo', step: { type: 'application/move', applications: 1, applicationId: first.id } },
    },
    { name: 'lost-drafts', told: {} },
    { name: 'quick-add', told: { stageId: null } },
    { name: 'outcome', told: { ids: [first.id], stageId: 'closed', place: 'top' } },
    { name: 'interview', told: { applicationId: first.id } },
    { name: 'calendar', told: { ask: { kind: 'day', day: today } } },
    { name: 'letter', told: { applicationId: first.id, template: 'follow-up-1' } },
    { name: 'import', told: { paths: null } },
    { name: 'export', told: {} },
    { name: 'shortcuts', told: {} },
    { name: 'palette', told: {} },
    { name: 'stage-add', told: {} },
    { name: 'stage-rename', told: { stageId: 'applied' } },
    { name: 'stage-remove', told: { stageId: 'applied' } },
    { name: 'delete', told: { ids: ids.slice(0, 3) } },
    { name: 'hunt', told: { huntId } },
    { name: 'tags', told: { ids: ids.slice(0, 3) } },
    { name: 'view-name', told: { viewId: null } },
    { name: 'merge', told: { of: 'company', ids: two('company') } },
    { name: 'merge', told: { of: 'contact', ids: two('contact') } },
    { name: 'review', told: {} },
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
    ...dialogs.map((dialog) => scene(`dialog ${dialog.name}`, element(Dialogs), () => useUi.setState({ dialog }))),
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

/** What the window loads when it is idle is there. */
export const loadWindow = (): Promise<unknown> => Promise.all(CHUNKS.map((load) => load()))

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
