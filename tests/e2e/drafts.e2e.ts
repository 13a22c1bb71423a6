import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { DRAFT_FORMS, fillForm, prepareForms, valuesOf } from './draft-forms'
import { expect, test } from './fixtures'
import { addSilent, records } from './silent-application'

/** The ways of leaving a form with something typed in it. */
const WAYS: readonly { readonly name: string; readonly leave: (page: Page) => Promise<void> }[] = [
  { name: 'Escape', leave: (page) => page.keyboard.press('Escape') },
  {
    name: 'another screen',
    leave: async (page) => {
      // A dialog stands over everything: only Escape or its cross leads out of it.
      if (await page.getByRole('dialog').first().isVisible()) {
        await page.getByRole('dialog').last().getByRole('button', { name: 'Close' }).first().click()
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
      await page.keyboard.press('Control+4')
    },
  },
]

const awayFromAll = async (page: Page): Promise<void> => {
  while (await page.getByRole('dialog').first().isVisible()) await page.keyboard.press('Escape')
  await page.keyboard.press('Control+4')
  await expect(page.locator('[data-panel]')).toHaveCount(0)
  await page.keyboard.press('Control+2')
}

test('DR1 every field of every form is as it was typed after each way of leaving it, and after a kill; only Discard discards', async ({
  callback,
  page,
}) => {
  test.setTimeout(300_000)
  await prepareForms(page)
  const first = new Map<string, readonly string[]>()
  const typed = new Map<string, readonly string[]>()
  for (const { name, open } of DRAFT_FORMS)
    await test.step(name, async () => {
      let form = await open(page)
      first.set(name, await valuesOf(form))
      for (const [index, way] of WAYS.entries()) {
        const values = await fillForm(form, 'x'.repeat(index + 1))
        typed.set(name, values)
        await way.leave(page)
        await awayFromAll(page)
        form = await open(page)
        expect(await valuesOf(form), `${name}: ${way.name}`).toEqual(values)
      }
      await awayFromAll(page)
    })
  const kept = () => readdirSync(join(callback.dataFolder, 'drafts')).length
  await expect.poll(kept).toBeGreaterThanOrEqual(DRAFT_FORMS.length)
  await callback.kill()
  const again = await callback.start()
  for (const { name, open } of DRAFT_FORMS)
    await test.step(`${name} after a kill`, async () => {
      const form = await open(again)
      expect(await valuesOf(form), name).toEqual(typed.get(name))
      await form.getByRole('button', { name: 'Discard' }).click()
      await expect(form.getByText('Draft kept')).toHaveCount(0)
      expect(await valuesOf(form), `${name}, discarded`).toEqual(first.get(name))
      await awayFromAll(again)
    })
  expect(readdirSync(join(callback.dataFolder, 'drafts'))).toEqual([])
})

test('DR2 drafts are for their owner alone and in no log', async ({ callback, page }) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await page.locator('main [data-step]').filter({ hasText: 'Follow up with' }).locator('[data-row]').click()
  await page.getByLabel('Text', { exact: true }).fill('Nobody else reads this.')
  const folder = join(callback.dataFolder, 'drafts')
  await expect.poll(() => readdirSync(callback.dataFolder).includes('drafts') && readdirSync(folder).length).toBe(1)
  const [file = ''] = readdirSync(folder)
  expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(folder, file), 'utf8')).toContain('Nobody else reads this.')
  await callback.quit()
  const logs = join(callback.dataFolder, 'logs')
  for (const log of readdirSync(logs)) expect(readFileSync(join(logs, log), 'utf8')).not.toContain('Nobody else')
})

test('DR3 the act that belongs to a letter takes it over, also from the folded row: its words stand on the timeline', async ({
  page,
}) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  const row = page.locator('main [data-step]').filter({ hasText: 'Follow up with' })
  await row.locator('[data-row]').click()
  await page.getByLabel('Text', { exact: true }).fill('Any news? I am still keen.')
  await row.locator('[data-row]').click()
  await expect(row.getByText('Draft', { exact: true })).toBeVisible()
  await row.getByRole('button', { name: 'Mark sent' }).first().click()
  await expect
    .poll(async () => (await records(page)).entry.filter(({ kind }) => kind === 'follow-up'))
    .toMatchObject([{ way: 'mail', text: { inline: 'Any news? I am still keen.' } }])
  await expect(page.getByText('Draft', { exact: true })).toHaveCount(0)
})

test('DR4 a draft whose record is gone is offered as text to copy, and comes back with an undo', async ({ page }) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await page.locator('main [data-step]').filter({ hasText: 'Follow up with' }).locator('[data-row]').focus()
  await page.keyboard.press('e')
  const panel = page.locator('[data-panel]')
  await panel.getByRole('button', { name: 'Note', exact: true }).click()
  await panel.getByRole('textbox', { name: 'Note', exact: true }).fill('Ask about the night shift')
  await page.evaluate(async () => {
    await window.bridge.request.send({ type: 'application/archive', payload: { ids: ['silent'] } })
    await window.bridge.request.send({ type: 'application/delete', payload: { ids: ['silent'] } })
  })
  const notice = page.locator('[data-lost-drafts]')
  await notice.getByRole('button', { name: 'Show' }).click()
  const lost = page.getByRole('dialog')
  await expect(lost.getByText('Ask about the night shift')).toBeVisible()
  await lost.getByRole('button', { name: 'Copy' }).first().click()
  await expect(lost.getByText('Copied.')).toBeVisible()
  await lost.getByRole('button', { name: 'Discard' }).first().click()
  await expect(lost.getByText('Nothing is left here.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(notice).toHaveCount(0)
})
