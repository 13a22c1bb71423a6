import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from 'playwright'
import { layOut, realisticDocument } from './documents'
import { type Result, resultOf } from './results'

const SIZES = [100, 1_000, 10_000]
const FRAMES = 240
/** Faster than anyone reads: each frame shows rows that no frame before it has shown. */
const PX_A_FRAME = 500
const OPENINGS = 20

/** The table of the real app: its frames while it scrolls against those of the same page at rest, and the panel opening over it. */
export const tableInTheApp = async (): Promise<readonly Result[]> => {
  const results: Result[] = []
  for (const n of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'callback-bench-'))
    const { document, texts } = realisticDocument(n)
    layOut(folder, document, texts)
    const app = await _electron.launch({
      cwd: process.cwd(),
      args: ['.', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      env: { ...definedOf(process.env), CALLBACK_USER_DATA: folder },
    })
    try {
      const page = await app.firstWindow()
      await page.getByRole('button', { name: 'Table', exact: true }).click()
      await page.getByTestId('grid').waitFor()
      const rest = await framesOf(page, 0)
      const scrolling = await framesOf(page, PX_A_FRAME)
      results.push(resultOf('table-scroll', n, scrolling.frames, rest.frames))
      results.push(resultOf('table-scroll-longest-task', n, [scrolling.longestTask], [rest.longestTask]))
      results.push(resultOf('panel-open', n, await openings(page), rest.frames))
    } finally {
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return results
}

const definedOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))

type Frames = { readonly frames: number[]; readonly longestTask: number }

/** How long each frame took while the table moved by so many pixels in each; to its end and back. */
const framesOf = (page: Page, pxAFrame: number): Promise<Frames> =>
  page.evaluate(
    ({ count, px }) =>
      new Promise<Frames>((resolve) => {
        const scroller = document.querySelector('[data-testid="grid"]')?.parentElement
        const frames: number[] = []
        let longestTask = 0
        const observer = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration)
        })
        observer.observe({ entryTypes: ['longtask'] })
        let last = performance.now()
        let direction = 1
        const next = (now: number): void => {
          frames.push(now - last)
          last = now
          if (frames.length > count) {
            observer.disconnect()
            resolve({ frames: frames.slice(1), longestTask })
            return
          }
          if (scroller) {
            const before = scroller.scrollTop
            scroller.scrollTop += px * direction
            if (px > 0 && scroller.scrollTop === before) direction = -direction
          }
          requestAnimationFrame(next)
        }
        requestAnimationFrame(next)
      }),
    { count: FRAMES, px: pxAFrame },
  )

/** From the click on a company to the frame that shows its panel. */
const openings = (page: Page): Promise<number[]> =>
  page.evaluate(async (count) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const times: number[] = []
    for (let round = 0; round < count; round++) {
      const buttons = document.querySelectorAll<HTMLButtonElement>(
        '[data-testid="grid"] td[data-column="company"] button',
      )
      const startedAt = performance.now()
      buttons[round % buttons.length]?.click()
      await frame()
      if (!document.querySelector('[data-panel]')) throw new Error('no panel')
      times.push(performance.now() - startedAt)
    }
    return times
  }, OPENINGS)
