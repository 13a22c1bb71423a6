import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from 'playwright'
import { createI18n } from '../../shared/i18n/create-i18n'
import { dayOf } from '../../shared/model/time'
import { casesOf } from '../../shared/queries/reports/case'
import { EVERYTHING } from '../../shared/queries/reports/report-filter'
import { Pipeline } from '../../shared/records/pipeline'
import { namesOf } from '../../shared/reports/names'
import { environmentFor, sandboxArgs } from '../e2e/running-app'
import { REPORT_NAMES, reportOf } from '../support/report-of'
import { layOut } from './documents'
import { reportsDocument } from './reports-document'
import { type Result, resultOf } from './results'

const SIZES = [100, 1_000, 10_000]
const ROUNDS = 5
const BASELINE_ROUNDS = 3
const ZONE = 'Europe/Vienna'
/** The browser calls a task long from here on. */
const LONG_TASK_MS = 50

/** What one opening or one change of the filter took, and the longest task meanwhile (0: none was a long one). */
type Measured = { readonly ms: number; readonly longestTaskMs: number }

/**
 * In the real window: from the click until no report that is on the screen is being worked out any more. Against working out
 * every case and every report anew in one piece, during which nothing else could happen.
 * The rows `…-longest-task` have the longest task in the window in place of the time; their baseline is a long task's 50 ms.
 */
export const reports = async (): Promise<readonly Result[]> => {
  const results: Result[] = []
  for (const n of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'callback-bench-'))
    try {
      results.push(...(await measureAt(n, folder)))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return results.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.n - b.n))
}

const measureAt = async (n: number, folder: string): Promise<readonly Result[]> => {
  const document = reportsDocument(n, dayOf(new Date().toISOString(), ZONE))
  layOut(folder, document, new Map())
  const baselines = Array.from({ length: BASELINE_ROUNDS }, () => inOnePiece(Pipeline.of(document.records)))
  const electron = await _electron.launch({
    cwd: process.cwd(),
    args: ['.', ...sandboxArgs()],
    env: environmentFor(folder, { TZ: ZONE }),
  })
  try {
    const page = await electron.firstWindow()
    await page.getByRole('button', { name: 'Board', exact: true }).click()
    await watchTasks(page)
    const opened: Measured[] = []
    const refiltered: Measured[] = []
    for (let round = 0; round < ROUNDS; round++) {
      opened.push(await until(page, 'Reports', null))
      refiltered.push(await until(page, null, round % 2 === 0 ? 'days90' : 'always'))
      await page.getByRole('button', { name: 'Board', exact: true }).click()
    }
    return [
      ...resultsOf('reports-open', n, opened, baselines),
      ...resultsOf('reports-refilter', n, refiltered, baselines),
    ]
  } finally {
    await electron.close()
  }
}

const resultsOf = (
  name: string,
  n: number,
  measured: readonly Measured[],
  baselines: readonly number[],
): readonly Result[] => [
  resultOf(
    name,
    n,
    measured.map(({ ms }) => ms),
    baselines,
  ),
  resultOf(
    `${name}-longest-task`,
    n,
    measured.map(({ longestTaskMs }) => longestTaskMs),
    [LONG_TASK_MS],
  ),
]

const inOnePiece = (pipeline: Pipeline): number => {
  const context = { today: dayOf(new Date().toISOString(), ZONE), zone: ZONE, fadedAfterDays: 30 }
  const { t: texts } = createI18n('en')
  const startedAt = performance.now()
  const source = {
    pipeline,
    cases: casesOf(pipeline, context),
    context,
    filter: EVERYTHING,
    firstWeekday: 1,
    withRecruiters: false,
    names: namesOf(pipeline, ZONE, texts),
    texts,
    locale: 'en',
  } as const
  for (const name of REPORT_NAMES) reportOf(name, source)
  return performance.now() - startedAt
}

type Watched = Window & { longestTaskMs?: number }

const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched: Watched = window
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        watched.longestTaskMs = Math.max(watched.longestTaskMs ?? 0, duration)
    }).observe({ type: 'longtask' })
  })

/** Presses a button or chooses a period, and waits frame by frame until all that is on the screen is worked out. */
const until = (page: Page, button: string | null, period: string | null): Promise<Measured> =>
  page.evaluate(
    async ([button, period]) => {
      const watched: Watched = window
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      watched.longestTaskMs = 0
      const startedAt = performance.now()
      if (button !== null)
        [...document.querySelectorAll('nav button')]
          .find(({ textContent }) => textContent === button)
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      const select = [...document.querySelectorAll('select')].find(({ ariaLabel }) => ariaLabel === 'Period')
      if (period !== null && select) {
        const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value') ?? {}
        set?.call(select, period)
        select.dispatchEvent(new Event('change', { bubbles: true }))
      }
      await frame()
      const isDone = () =>
        document.querySelector('[data-report="funnel"] [data-size]') !== null &&
        document.querySelector('[data-at-work="false"]') !== null
      // One piece of work follows from another; some frames without any are the end. They tell of a long task a little later, too.
      let doneAt = performance.now()
      for (let quietFrames = 0; quietFrames < 4; quietFrames = isDone() ? quietFrames + 1 : 0) {
        if (quietFrames === 0) doneAt = performance.now()
        await frame()
      }
      const ms = doneAt - startedAt
      return { ms, longestTaskMs: watched.longestTaskMs ?? 0 }
    },
    [button, period] as const,
  )
