import type { ElectronApplication, Page } from 'playwright'
import { missingForNotifications } from '../support/desktop-session'
import { addOwnStep, openDesktop, withoutQuietHours } from './desktop'
import { expect, test } from './fixtures'
import { instantIn } from './silent-application'

const missing = missingForNotifications()

/** The long form has 20 of each. */
const ROUNDS = Number(process.env.CALLBACK_SERVICE_ROUNDS ?? 2)
const NOTICE_WITHIN_MS = 2_000
const LONGEST_STANDSTILL_MS = 500
const TICK_MS = 20

/** A ticker in main: what it misses is how long main stood still. */
const startTicker = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate((_electron, tickMs) => {
    const ticks = { longestMs: 0, count: 0 }
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      ticks.longestMs = Math.max(ticks.longestMs, now - last)
      ticks.count += 1
      last = now
    }, tickMs)
    Object.assign(globalThis, { ticks })
  }, TICK_MS)

type Ticks = { readonly longestMs: number; readonly count: number }
const ticksOf = (electron: ElectronApplication): Promise<Ticks> =>
  electron.evaluate(() => (globalThis as unknown as { ticks: Ticks }).ticks) // put there by startTicker

const notice = (page: Page) => page.getByText('Reminders can’t reach you')

/** How long until the window tells it, or takes it back. */
const noticed = async (page: Page, isTold: boolean, since: number): Promise<number> => {
  await notice(page).waitFor({ state: isTold ? 'visible' : 'hidden', timeout: 10_000 })
  return performance.now() - since
}

test.describe('a notification service that fails', () => {
  test.skip(missing !== null, missing ?? '')

  test(`B9 RE5 ${ROUNDS} each of absent, killed, hung, restarted: told in the window within 2 s, main never stands still, native again`, async ({
    callback,
  }) => {
    test.setTimeout(60_000 + ROUNDS * 40_000)
    const desktop = await openDesktop()
    const counts = { absent: 0, killed: 0, hung: 0, restarted: 0, slowestNoticeMs: 0, standstillMs: 0, ticks: 0 }
    const told = (ms: number) => {
      counts.slowestNoticeMs = Math.max(counts.slowestNoticeMs, Math.round(ms))
    }
    try {
      for (let round = 0; round < ROUNDS; round++) {
        const page = await callback.start({ env: desktop.env })
        // Absent: nothing has ever been there.
        told(await noticed(page, true, performance.now()))
        counts.absent++
        const { electron } = callback.current()
        await startTicker(electron)
        if (round === 0) await withoutQuietHours(page)
        await addOwnStep(page, `${round}: nobody there`, instantIn(0))

        let service = await desktop.startService()
        told(await noticed(page, false, performance.now()))
        expect((await service.nth(1)).title).toBe(`${round}: nobody there`)
        counts.restarted++

        // Killed.
        const killedAt = performance.now()
        await service.kill()
        told(await noticed(page, true, killedAt))
        await addOwnStep(page, `${round}: killed`, instantIn(0))
        counts.killed++
        service = await desktop.startService()
        told(await noticed(page, false, performance.now()))
        expect((await service.nth(1)).title).toBe(`${round}: killed`)

        // Hung: it shows once it goes on, once.
        service.hang()
        const hungAt = performance.now()
        await addOwnStep(page, `${round}: hung`, instantIn(0))
        told(await noticed(page, true, hungAt))
        counts.hung++
        const goesOnAt = performance.now()
        service.goOn()
        told(await noticed(page, false, goesOnAt))
        expect((await service.nth(2)).title).toBe(`${round}: hung`)

        // Hung and then restarted: what it was given is given to the next one.
        service.hang()
        await addOwnStep(page, `${round}: lost`, instantIn(0))
        await noticed(page, true, performance.now())
        await service.kill()
        service = await desktop.startService()
        told(await noticed(page, false, performance.now()))
        expect((await service.nth(1)).title).toBe(`${round}: lost`)
        await addOwnStep(page, `${round}: native again`, instantIn(0))
        expect((await service.nth(2)).title).toBe(`${round}: native again`)
        expect(service.received).toHaveLength(2)

        const ticks = await ticksOf(electron)
        counts.standstillMs = Math.max(counts.standstillMs, Math.round(ticks.longestMs))
        counts.ticks += ticks.count
        await callback.quit()
        await service.kill()
      }
      console.log(`counts: ${JSON.stringify({ b9: counts })}`)
      expect(counts).toMatchObject({ absent: ROUNDS, killed: ROUNDS, hung: ROUNDS, restarted: ROUNDS })
      expect(counts.ticks).toBeGreaterThan(ROUNDS * 50)
      expect(counts.slowestNoticeMs).toBeLessThanOrEqual(NOTICE_WITHIN_MS)
      expect(counts.standstillMs).toBeLessThan(LONGEST_STANDSTILL_MS)
    } finally {
      await callback.quit()
      await desktop.close()
    }
  })
})
