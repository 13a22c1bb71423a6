import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { type Callback, expect, test, violationsOn } from './fixtures'

type Handed = { readonly opened: string[]; readonly shown: string[] }

/** The system's dialogs and programs can't be driven: from now on they answer by themselves and write down what they got. */
const answerSystem = (callback: Callback, chosen: readonly string[], saved: string | null): Promise<void> =>
  callback.current().electron.evaluate(
    ({ dialog, shell }, answers) => {
      const { chosen, saved } = answers
      const handed: Handed = { opened: [], shown: [] }
      Object.assign(globalThis, { handed })
      dialog.showOpenDialog = async () => ({ canceled: chosen.length === 0, filePaths: [...chosen] })
      dialog.showSaveDialog = async () => ({ canceled: saved === null, filePath: saved ?? '' })
      shell.openPath = async (path) => {
        handed.opened.push(path)
        return ''
      }
      shell.showItemInFolder = (path) => {
        handed.shown.push(path)
      }
    },
    { chosen, saved },
  )

const handedOver = (callback: Callback): Promise<Handed> =>
  callback.current().electron.evaluate(() => (globalThis as unknown as { handed: Handed }).handed) // put there above

const openOnlyCard = async (page: Page) => {
  await page.locator('[data-card]').getByRole('button').first().click()
  const panel = page.locator('[data-panel]')
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  return panel.getByRole('region', { name: 'Files' })
}

/** One card, its panel open, and a folder of files to attach. */
const prepared = async (page: Page, dataFolder: string) => {
  const made = await page.evaluate(() =>
    window.bridge.request.send({
      type: 'application/create',
      payload: {
        id: 'one',
        huntId: 'first-hunt',
        stageId: 'applied',
        fields: { company: 'Lanternfish Labs', role: 'Gardener' },
        appliedOn: null,
        outcome: null,
      },
    }),
  )
  expect(made.ok).toBe(true)
  const inbox = join(dataFolder, 'inbox')
  mkdirSync(inbox)
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(inbox, name), content)
    return join(inbox, name)
  }
  return { file, files: await openOnlyCard(page) }
}

/** What axe finds in the section: the rest of the screen has tests of its own. */
const violationsInFiles = async (page: Page): Promise<readonly string[]> => {
  const found = await violationsOn(page)
  const isInside = await Promise.all(
    found.map((violation) =>
      page.evaluate(
        (target) => document.querySelector(target)?.closest('[data-takes-files]') != null,
        violation.slice(violation.indexOf(': ') + 2),
      ),
    ),
  )
  return found.filter((_violation, index) => isInside[index])
}

const undoToast = (page: Page, words: string): Promise<void> =>
  page
    .locator('.mantine-Notification-root')
    .filter({ hasText: words })
    .getByRole('button', { name: 'Undo', exact: true })
    .click()

test('two files attached are there after a restart, saved as they were, taken off and put back', async ({
  callback,
  page,
  dataFolder,
}) => {
  const { file, files } = await prepared(page, dataFolder)
  const cv = file('My CV.pdf', randomBytes(1_500_000))
  const letter = file('letter.txt', 'To whom it may concern\n')
  await expect(files.getByText(/No files yet/)).toBeVisible()
  await answerSystem(callback, [cv, letter], null)
  await files.getByRole('button', { name: 'Attach files…' }).press('Enter')
  await expect(files.getByRole('listitem')).toHaveCount(2)
  await expect(files.getByRole('listitem').first()).toContainText('1.5 MB')

  const again = await callback.restart()
  const reopened = await openOnlyCard(again)
  await expect(reopened.getByRole('listitem')).toHaveText([/^My CV\.pdf/, /^letter\.txt23 bytes$/])
  expect(await violationsInFiles(again)).toEqual([])
  const saved = join(dataFolder, 'saved.pdf')
  await answerSystem(callback, [], saved)
  await reopened.getByRole('button', { name: 'Save My CV.pdf as…' }).press('Enter')
  await expect(again.getByText('My CV.pdf saved').first()).toBeAttached()
  expect(readFileSync(saved).equals(readFileSync(cv))).toBe(true)
  const kept = join(dataFolder, 'files', createHash('sha256').update(readFileSync(cv)).digest('hex'))
  if (process.platform !== 'win32') expect(statSync(kept).mode & 0o777).toBe(0o600)

  await reopened.getByRole('button', { name: 'Take My CV.pdf off this application' }).press('Enter')
  await expect(reopened.getByRole('listitem')).toHaveText([/^letter\.txt/])
  await expect(reopened.getByRole('button', { name: 'Attach files…' })).toBeFocused()
  await undoToast(again, 'My CV.pdf taken off')
  await expect(reopened.getByRole('listitem')).toHaveText([/^My CV\.pdf/, /^letter\.txt/])
})

test('C7: a document is opened as a copy, a script is shown in its folder and not opened', async ({
  callback,
  page,
  dataFolder,
}) => {
  const { file, files } = await prepared(page, dataFolder)
  await answerSystem(callback, [file('task.sh', '#!/bin/sh\n'), file('task.pdf', '%PDF-')], null)
  await files.getByRole('button', { name: 'Attach files…' }).click()
  await files.getByRole('button', { name: 'Show task.sh in its folder' }).click()
  await expect(page.getByText(/This kind of file could run/).first()).toBeAttached()
  expect(await handedOver(callback)).toEqual({ opened: [], shown: [expect.stringMatching(/[\\/]task\.sh$/)] })
  await files.getByRole('button', { name: 'Open task.pdf' }).click()
  await expect.poll(async () => (await handedOver(callback)).opened).toEqual([expect.stringMatching(/[\\/]task\.pdf$/)])
  const { opened, shown } = await handedOver(callback)
  expect(shown).toHaveLength(1)
  expect(opened[0]?.startsWith(dataFolder)).toBe(false)
})

test('a file dropped on the section is attached and not offered to the import; failures are told in words', async ({
  callback,
  page,
  dataFolder,
}) => {
  const { file, files } = await prepared(page, dataFolder)
  const area = page.locator('[data-takes-files]')
  const held = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['x'], 'x.txt'))
    return transfer
  })
  await page.locator('main').first().dispatchEvent('dragover', { dataTransfer: held })
  await expect(page.getByText('Drop the file to import it')).toBeVisible()
  await area.dispatchEvent('dragover', { dataTransfer: held })
  await expect(page.getByText('Drop the file to import it')).toBeHidden()
  await expect(files.getByText('Drop the files to attach them')).toBeVisible()
  await area.dispatchEvent('drop', { dataTransfer: held })
  await expect(files.getByText('Drop the files to attach them')).toBeHidden()
  await expect(page.getByRole('dialog', { name: 'Import applications' })).toBeHidden()

  // Chromium gives a real file a path only when the system drops it: the input element is the nearest thing to that.
  const path = file('dropped.txt', 'dropped')
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'dropped-file'
    document.body.append(input)
  })
  await page.locator('#dropped-file').setInputFiles(path)
  await area.evaluate((element) => {
    const input = document.querySelector<HTMLInputElement>('#dropped-file')
    const transfer = new DataTransfer()
    for (const each of input?.files ?? []) transfer.items.add(each)
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
  })
  await expect(files.getByRole('listitem')).toHaveText([/^dropped\.txt/])
  await expect(page.getByRole('dialog', { name: 'Import applications' })).toBeHidden()

  const huge = file('huge.mov', '')
  truncateSync(huge, 50 * 1024 * 1024 + 1)
  await answerSystem(callback, [huge, join(dataFolder, 'gone.pdf')], null)
  await files.getByRole('button', { name: 'Attach files…' }).click()
  await expect(page.getByTestId('announcer')).toHaveText(/huge\.mov: larger than 50 MB.*gone\.pdf: can’t be read/)
  await expect(files.getByRole('listitem')).toHaveCount(1)
})
