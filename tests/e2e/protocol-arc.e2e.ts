import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { missingForNotifications } from '../support/desktop-session'
import { COMPANY, onDesk, sendLetter, ZONE } from './desk'
import { expect, test } from './fixtures'
import { records, send } from './silent-application'

const missing = missingForNotifications()

/** The outcome of the one application. */
const outcome = async (page: Page) => (await records(page)).application[0]?.outcome

/** An application whose interview with Ada is on Thursday, 5 March 2026, from 14:00 to 15:00. */
const planInterview = async (page: Page): Promise<void> => {
  await send(page, { type: 'protocol/update', payload: { changes: { myName: 'Jo Sample' } } })
  await send(page, {
    type: 'application/create',
    payload: {
      id: 'card',
      huntId: 'first-hunt',
      stageId: 'applied',
      fields: { company: COMPANY, role: 'Cook' },
      appliedOn: '2026-03-02',
      outcome: null,
    },
  })
  await send(page, {
    type: 'contact/link',
    payload: {
      applicationId: 'card',
      contactId: 'ada',
      role: 'interviewer',
      newContact: { name: 'Ada Moß', email: 'ada@example.com' },
    },
  })
  await send(page, {
    type: 'interview/plan',
    payload: {
      id: 'talk',
      applicationId: 'card',
      round: { number: 1, label: '' },
      kind: 'technical',
      startAt: '2026-03-05T13:00:00.000Z',
      zone: ZONE,
      lengthMinutes: 60,
      place: '',
      interviewerIds: ['ada'],
    },
  })
}

const logReply = async (page: Page, key: string, by?: string): Promise<void> => {
  const panel = page.locator('[data-panel]')
  await panel.getByRole('button', { name: 'They replied', exact: true }).press('Enter')
  await page.keyboard.press(key)
  if (by) await panel.getByLabel('They will answer by (optional)').fill(by)
  await panel.getByRole('button', { name: 'Add to the timeline' }).click()
}

test.describe('the protocol with a clock that is moved', () => {
  test.skip(missing !== null, missing ?? '')

  test('P1–P21 RE1 RE3 from the interview to letting go and a late invitation, every step told once, taken back and done again', async ({
    callback,
  }) => {
    test.setTimeout(240_000)
    await onDesk(callback, '2026-03-02 10:00', async (desk) => {
      await planInterview(desk.page)

      await desk.wakeAt('2026-03-05 15:31')
      await desk.isTold(`Write down how it went with ${COMPANY}`, 'Cook')
      await desk.thereAndBack(async () => {
        await desk.toToday()
        await desk.row('Write down how it went').focus()
        await desk.page.keyboard.press('d')
        // Only the clock says that it took place: it is asked first.
        await desk.page.getByRole('button', { name: 'Keep it' }).click()
      })
      // What was dealt with in the app says nothing more on the desktop.
      await expect.poll(() => desk.service.withdrawn).toEqual([1])

      await desk.wakeAt('2026-03-05 17:01')
      await desk.isTold(`Thank Ada Moß at ${COMPANY}`, 'Cook')
      await desk.click()
      await desk.expectClean('the panel with its next step')
      await desk.thereAndBack(async (page) => {
        await page
          .locator('[data-panel] [data-step]')
          .filter({ hasText: 'Thank Ada Moß' })
          .locator('[data-row]')
          .click()
        await sendLetter(page)
      })
      await desk.page.getByRole('button', { name: 'Board', exact: true }).click()
      await desk.page.locator('[data-card]').getByRole('button').first().click()
      await expect(desk.page.locator('[data-panel] [data-entry="follow-up"]')).toContainText('Thank-you')

      await desk.startAgainAt('2026-03-12 09:05')
      await desk.isTold(`Follow up with ${COMPANY}`, 'Cook')
      await desk.click()
      await desk.thereAndBack((page) => logReply(page, '2', '2026-03-17'))
      await desk.toToday()
      await expect(desk.row('Follow up with')).toHaveCount(0)

      await desk.wakeAt('2026-03-19 09:05')
      await desk.isTold(`Follow up with ${COMPANY}`, 'Cook')
      await desk.row('Follow up with').click()
      await desk.expectClean('Today with a letter')
      await desk.row('Follow up with').click()
      await desk.thereAndBack(desk.markSent('Follow up with'))

      await desk.startAgainAt('2026-03-26 09:05')
      await desk.isTold(`Follow up with ${COMPANY} once more`, 'Cook')
      await desk.thereAndBack(desk.markSent('once more'))

      await desk.wakeAt('2026-04-02 09:05')
      await desk.isTold(`Let ${COMPANY} go?`, 'Cook')
      await desk.row('Let Lanternfish Labs go?').focus()
      await desk.expectClean('Today with one to let go')
      await desk.thereAndBack(async (page) => {
        await desk.toToday()
        await desk.row('Let Lanternfish Labs go?').focus()
        await page.keyboard.press('d')
      })
      expect(await outcome(desk.page)).toBe('ghosted')

      await desk.startAgainAt('2026-04-20 15:00')
      await desk.page.getByRole('button', { name: 'Board', exact: true }).click()
      await desk.page.getByTestId('column-closed').click()
      await desk.page.locator('[data-card]').getByRole('button').first().click()
      await desk.thereAndBack((page) => logReply(page, '4'))
      expect(await outcome(desk.page)).toBeNull()

      await desk.wakeAt('2026-04-21 09:05')
      await desk.isTold(`Answer ${COMPANY}`, 'Cook')
    })
  })

  test('RE1 two hundred old applications come in without a word; one review holds all that were never answered', async ({
    callback,
  }) => {
    test.setTimeout(120_000)
    await onDesk(callback, '2026-06-01 10:00', async (desk) => {
      const file = join(callback.dataFolder, 'old.csv')
      const rows = Array.from({ length: 200 }, (_, index) => {
        const status = index % 10 === 0 ? 'Rejected' : index % 10 === 1 ? 'Interviewing' : 'Applied'
        return `Company ${index},Cook,${status},2026-01-${10 + (index % 20)}`
      })
      writeFileSync(file, ['Company,Role,Status,Date applied', ...rows].join('\n'))
      await callback.current().electron.evaluate(({ dialog }, path) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
      }, file)
      const { page } = desk
      await page.getByRole('button', { name: 'Import…' }).first().click()
      const wizard = page.getByRole('dialog', { name: 'Import applications' })
      await wizard.getByRole('button', { name: 'Choose a file…' }).click()
      await wizard.getByRole('button', { name: 'Next' }).click()
      await wizard.getByRole('button', { name: 'Add 200 applications' }).click()
      await expect(wizard).toBeHidden()
      expect((await records(page)).step.filter(({ state }) => state.kind === 'open')).toEqual([])
      await desk.toToday()
      await expect(page.getByRole('region', { name: /^Weekly review/ })).toContainText(
        '180 applications have been quiet',
      )
      await expect(page.locator('main [data-due]')).toHaveCount(0)
      await desk.expectClean('Today with a review of 180')

      // Whatever the import had to tell would have come before this.
      await desk.wakeAt('2026-06-02 10:00')
      await send(page, {
        type: 'step/add-own',
        payload: {
          id: 'own',
          kind: 'reminder',
          applicationId: null,
          contactId: null,
          due: { day: '2026-06-02', time: '09:00' },
          text: 'Iron the shirt',
        },
      })
      await desk.isTold('Iron the shirt', '')
    })
  })
})
