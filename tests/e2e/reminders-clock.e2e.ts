import type { ElectronApplication } from 'playwright'
import { missingForNotifications } from '../support/desktop-session'
import { FakeTime, missingForFakeTime } from '../support/fake-time-env'
import { missingForSleep, SleepService } from '../support/sleep-service'
import { addOwnStep, openDesktop, ownStep, withoutQuietHours } from './desktop'
import { expect, test } from './fixtures'

const missing = missingForNotifications() ?? missingForFakeTime()

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** The long forms go round more often. */
const ROUNDS_OF_JUMPS = Number(process.env.CALLBACK_JUMP_ROUNDS ?? 1)
const SLEEPS = Number(process.env.CALLBACK_SLEEPS ?? 2)
const SHOWN_AFTER_WAKING_MS = 2_000
/** A program looks at the file of its clock anew when more than one whole second has passed by the clock's seconds: up to two. */
const CLOCK_IS_READ_AFTER_MS = 2_200

/** By how much the clock is put, or to when. */
const JUMPS: readonly (number | string)[] = [
  HOUR_MS,
  30 * DAY_MS,
  -DAY_MS,
  -31 * DAY_MS,
  '1970-01-02T03:04:05.000Z',
  '2038-01-19T03:13:50.000Z',
  '2106-02-07T06:28:20.000Z',
]

/** Nothing of main runs while the computer sleeps. */
const standStill = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate((_electron, ms) => {
    const until = performance.now() + ms
    while (performance.now() < until);
  }, CLOCK_IS_READ_AFTER_MS)

/** Chromium drops the connection to the test's page when the computer goes to sleep; main's stays. */
const addThroughMain = async (electron: ElectronApplication, text: string, at: string): Promise<void> => {
  const reply: unknown = await electron.evaluate(
    ({ BrowserWindow }, command) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `window.bridge.request.send(${JSON.stringify(command)})`,
      ),
    ownStep(text, at),
  )
  expect(reply).toMatchObject({ ok: true })
}

test.describe('reminders and the clock', () => {
  test.skip(missing !== null, missing ?? '')

  test(`B4 RE1 RE7 the clock is put ${JUMPS.length * ROUNDS_OF_JUMPS} times: what is due is shown once, going back repeats nothing`, async ({
    callback,
  }) => {
    test.setTimeout(60_000 + ROUNDS_OF_JUMPS * JUMPS.length * 30_000)
    const desktop = await openDesktop()
    const service = await desktop.startService()
    const time = new FakeTime(desktop.folder)
    const counts = { jumps: 0, back: 0, due: 0, restarts: 0, shown: 0, repeated: 0 }
    const titles = () => service.received.map(({ title }) => title)
    const expected: string[] = []
    try {
      const env = { ...desktop.env, ...time.env }
      let page = await callback.start({ env })
      await withoutQuietHours(page)
      for (let round = 0; round < ROUNDS_OF_JUMPS; round++) {
        // The first round begins with the real date, each other where the last one has led.
        for (const [index, jump] of JUMPS.entries()) {
          const target = typeof jump === 'number' ? time.now() + jump : Date.parse(jump)
          const isBack = target < time.now()
          // Going forward makes two due; going back makes none, and what was told stays told.
          const due = isBack
            ? []
            : [-HOUR_MS / 2, -1_000].map((ms, which) => ({
                text: `round ${round}, jump ${index}, ${which}`,
                at: new Date(target + ms).toISOString(),
              }))
          for (const { text, at } of due) await addOwnStep(page, text, at)
          time.setAheadMs(target - Date.now())
          expected.push(...due.map(({ text }) => text))
          counts.jumps++
          counts.due += due.length
          if (isBack) {
            counts.back++
            if (index % 2 === 0) {
              page = await callback.restart({ env })
              counts.restarts++
            }
          }
          // The one timer goes on in the new time: this comes after everything that the jump has brought.
          const sentinel = `round ${round}, after jump ${index}`
          await expect
            .poll(async () => Math.abs((await page.evaluate(() => Date.now())) - time.now()) < 5_000)
            .toBe(true)
          await addOwnStep(page, sentinel, time.instantIn(1_000))
          expected.push(sentinel)
          await expect.poll(() => titles().toSorted(), { timeout: 25_000 }).toEqual(expected.toSorted())
        }
      }
      await callback.restart({ env })
      await addOwnStep(callback.page(), 'the last', time.instantIn(500))
      await expect.poll(() => titles().at(-1)).toBe('the last')
      expect(titles().toSorted()).toEqual([...expected, 'the last'].toSorted())
      counts.shown = titles().length
      counts.repeated = titles().length - new Set(titles()).size
      console.log(`counts: ${JSON.stringify({ b4: counts })}`)
      expect(counts).toMatchObject({ jumps: JUMPS.length * ROUNDS_OF_JUMPS, repeated: 0 })
      expect(counts.back).toBeGreaterThanOrEqual(3 * ROUNDS_OF_JUMPS)
    } finally {
      await callback.quit()
      await desktop.close()
    }
  })

  test(`B5 RE1 after each of ${SLEEPS * 2} sleeps what fell due meanwhile is shown within 2 s, once, although waking is said twice`, async ({
    callback,
  }) => {
    const missingSleep = missingForSleep()
    test.skip(missingSleep !== null, missingSleep ?? '')
    test.setTimeout(60_000 + SLEEPS * 60_000)
    const desktop = await openDesktop()
    const service = await desktop.startService()
    const sleep = await SleepService.start(desktop.address)
    const time = new FakeTime(desktop.folder)
    const counts = { sleeps: 0, due: 0, shown: 0, slowestMs: 0 }
    try {
      const page = await callback.start({ env: { ...desktop.env, ...time.env } })
      await withoutQuietHours(page)
      const { electron } = callback.current()
      for (let round = 0; round < SLEEPS; round++) {
        for (const dueMeanwhile of [1, 50]) {
          const before = service.received.length
          for (let index = 0; index < dueMeanwhile; index++)
            await addThroughMain(electron, `${round}: ${index} of ${dueMeanwhile}`, time.instantIn(2 * HOUR_MS + index))
          await sleep.tell(true)
          await sleep.tell(true)
          time.jump(8 * HOUR_MS)
          await standStill(electron)
          expect(service.received).toHaveLength(before)
          const wokenAt = performance.now()
          const arriving = service.nth(before + 1).then((shown) => ({ ...shown, afterMs: performance.now() - wokenAt }))
          await sleep.tell(false)
          await sleep.tell(false)
          const shown = await arriving
          counts.slowestMs = Math.max(counts.slowestMs, Math.round(shown.afterMs))
          expect(shown.title).toBe(dueMeanwhile === 1 ? `${round}: 0 of 1` : '50 steps are due')
          await addThroughMain(electron, `${round}: after ${dueMeanwhile}`, time.instantIn(500))
          expect((await service.nth(before + 2)).title).toBe(`${round}: after ${dueMeanwhile}`)
          expect(service.received).toHaveLength(before + 2)
          counts.sleeps++
          counts.due += dueMeanwhile
        }
      }
      counts.shown = service.received.length
      console.log(`counts: ${JSON.stringify({ b5: counts })}`)
      expect(counts).toMatchObject({ sleeps: SLEEPS * 2, due: SLEEPS * 51, shown: SLEEPS * 4 })
      expect(counts.slowestMs).toBeLessThanOrEqual(SHOWN_AFTER_WAKING_MS)
    } finally {
      await callback.quit()
      sleep.stop()
      await desktop.close()
    }
  })

  for (const overdue of [0, 1, 3, 200])
    test(`B6 RE2 ${overdue} fell due while the app was closed: up to three are shown singly, more as one digest, all stand on Today`, async ({
      callback,
    }) => {
      const desktop = await openDesktop()
      const service = await desktop.startService()
      const time = new FakeTime(desktop.folder)
      try {
        const env = { ...desktop.env, ...time.env }
        const page = await callback.start({ env })
        await withoutQuietHours(page)
        for (let index = 0; index < overdue; index++)
          await addOwnStep(page, `Step ${index}`, time.instantIn(HOUR_MS + index))
        await addOwnStep(page, 'Not yet', time.instantIn(30 * DAY_MS))
        await callback.quit()
        expect(service.received).toEqual([])
        time.jump(2 * HOUR_MS)

        const again = await callback.start({ env, screen: 'today' })
        const titles =
          overdue > 3 ? [`${overdue} steps are due`] : Array.from({ length: overdue }, (_, index) => `Step ${index}`)
        await expect.poll(() => service.received.map(({ title }) => title).toSorted()).toEqual(titles)
        if (overdue > 3) expect(service.received[0]?.body).toBe('Step 0\nStep 1\nStep 2\nand 197 more')
        await expect(again.locator('main [data-step][data-due]')).toHaveCount(overdue)
        await expect(again.getByRole('button', { name: /^Today/ })).toHaveText(
          overdue > 0 ? `Today${overdue}${overdue} due` : 'Today',
        )

        // Neither this start nor the next one shows them again.
        const last = await callback.restart({ env })
        await addOwnStep(last, 'Now', time.instantIn(500))
        await expect.poll(() => service.received.at(-1)?.title).toBe('Now')
        expect(service.received).toHaveLength(titles.length + 1)
        console.log(`counts: ${JSON.stringify({ b6: { overdue, notifications: titles.length, onToday: overdue } })}`)
      } finally {
        await callback.quit()
        await desktop.close()
      }
    })
})
