import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { createI18n } from '../../shared/i18n/create-i18n'
import type { Weekday } from '../../shared/model/first-weekday'
import { dayOf } from '../../shared/model/time'
import { casesOf } from '../../shared/queries/reports/case'
import { EVERYTHING } from '../../shared/queries/reports/report-filter'
import { Pipeline } from '../../shared/records/pipeline'
import { hiddenNames } from '../../shared/reports/hidden-names'
import { namesOf } from '../../shared/reports/names'
import type { ReportNotes } from '../../shared/reports/report'
import type { ReportSource } from '../../shared/reports/report-source'
import type { ReportName } from '../../shared/reports/reports'
import { type ReportNumbers, reportOf } from '../support/report-of'
import { type Callback, expect } from './fixtures'
import './window-bridge'

const { t: texts } = createI18n('en')
const SUNDAY: Weekday = 7

/** The reports of the sample hunt on screen, and where its save dialog writes to. */
export type ReportDesk = {
  readonly page: Page
  readonly folder: string
  /** Everything that the save dialog proposed so far. */
  readonly proposed: () => Promise<readonly string[]>
  /** From now on the dialog is cancelled, or answers with another folder. */
  readonly answerWith: (folder: string | null) => Promise<void>
  /** Chooses an item of a report's export menu, or of the one for all. */
  readonly choose: (menu: ReportName | 'reports', item: string) => Promise<void>
  /** The same, and what stands in the file that was saved. */
  readonly saved: (menu: ReportName | 'reports', item: string, file: string) => Promise<Buffer>
}

/** The system's own save dialog can't be driven: it takes what is proposed, in a folder of the test's. */
export const openReports = async (callback: Callback): Promise<ReportDesk> => {
  const page = await callback.start({ args: ['--demo', '--lang=en-US'], screen: 'today' })
  const { electron } = callback.current()
  const folder = join(callback.dataFolder, 'taken')
  mkdirSync(folder)
  const answerWith = (answer: string | null): Promise<void> =>
    electron.evaluate(({ dialog }, answer) => {
      const proposed: string[] = Reflect.get(globalThis, 'proposed') ?? []
      Reflect.set(globalThis, 'proposed', proposed)
      dialog.showSaveDialog = async (...words: unknown[]) => {
        const { defaultPath } = words.at(-1) as { defaultPath: string } // the options come last, the window before them
        proposed.push(defaultPath)
        const name = defaultPath.split(/[/\\]/).at(-1) ?? ''
        return { canceled: answer === null, filePath: answer === null ? '' : `${answer}/${name}` }
      }
    }, answer)
  await answerWith(folder)
  await page.getByRole('button', { name: 'Reports' }).click()
  await expect(page.locator('[data-report=funnel] svg.recharts-surface').first()).toBeVisible()
  const choose = async (menu: ReportName | 'reports', item: string): Promise<void> => {
    if (menu !== 'reports') await reveal(page, menu)
    await page.locator(`button[data-export="${menu}"]`).click()
    await page.getByRole('menuitem', { name: item, exact: true }).click()
  }
  return {
    page,
    folder,
    answerWith,
    choose,
    proposed: () => electron.evaluate(() => [...(Reflect.get(globalThis, 'proposed') as string[])]), // put there above
    saved: async (menu, item, file) => {
      const path = join(folder, file)
      rmSync(path, { force: true })
      await choose(menu, item)
      // It is put in its place whole.
      await expect.poll(() => existsSync(path)).toBe(true)
      await expect(page.getByTestId('announcer')).toContainText(file)
      return readFileSync(path)
    },
  }
}

/** Reports are worked out when they come into sight. */
export const reveal = async (page: Page, name: ReportName): Promise<void> => {
  const card = page.locator(`[data-report="${name}"]`)
  await card.scrollIntoViewIfNeeded()
  await expect(card).not.toHaveAttribute('aria-busy', 'true')
  await expect(page.locator(`button[data-export="${name}"]`)).toBeVisible()
}

/** What the queries say of the very records that the window holds. */
export const queriedReports = async (page: Page): Promise<(name: ReportName) => ReportNumbers> => {
  const source = await sourceOf(page)
  return (name) => reportOf(name, source)
}

/** The same, names of companies and people hidden: lettered anew for each report. */
export const hiddenReports = async (page: Page): Promise<(name: ReportName) => ReportNumbers> => {
  const source = await sourceOf(page)
  const { pipeline, names } = source
  return (name) =>
    reportOf(name, {
      ...source,
      names: hiddenNames(names, (id) => pipeline.get('application', id)?.companyId ?? '', texts),
    })
}

const sourceOf = async (page: Page): Promise<ReportSource> => {
  const [loaded, settings, about] = await page.evaluate(async () => {
    const { load, readSettings, about } = window.bridge.request
    return [await load(), await readSettings(), await about()] as const
  })
  const now = await page.evaluate(() => new Date().toISOString())
  const pipeline = Pipeline.of(loaded.records)
  const hunt = [...pipeline.all('hunt').values()].find(({ isSample }) => isSample)
  const context = {
    today: dayOf(now, about.zone),
    zone: about.zone,
    fadedAfterDays: settings.fadedAfterDays,
  }
  return {
    pipeline,
    cases: casesOf(pipeline, context),
    context,
    filter: { ...EVERYTHING, huntId: hunt?.id ?? '' },
    // Of the language that the app was started in.
    firstWeekday: SUNDAY,
    withRecruiters: false,
    names: namesOf(pipeline, about.zone, texts),
    texts,
    locale: 'en-US',
  }
}

/** Everything that a report says with its figures. */
export const said = ({ tooEarly, sentences, beside }: ReportNotes): readonly string[] => [
  ...(tooEarly === null ? [] : [tooEarly]),
  ...sentences,
  ...beside,
]

/** Every name of a company or a person in the window's records. */
export const namesIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { records } = await window.bridge.request.load()
    return [...records.company, ...records.contact].map(({ name }) => name)
  })
