import type { Locator, Page } from 'playwright'
import { addSilent, dayBefore, instantIn, send } from './silent-application'

/** A form that keeps what is typed: the way a user opens it, from any screen. */
export type DraftForm = { readonly name: string; readonly open: (page: Page) => Promise<Locator> }

const COMPANY = 'Lanternfish Labs'

/** One application with all that the forms are about. */
export const prepareForms = async (page: Page): Promise<void> => {
  await addSilent(page, 'silent', 'Silent Works')
  await addSilent(page, 'met', COMPANY)
  const plan = { applicationId: 'met', kind: 'technical', zone: 'UTC', lengthMinutes: 60, place: '' } as const
  const more = { interviewerIds: [], promise: null }
  await send(page, {
    type: 'interview/plan',
    payload: { ...plan, ...more, id: 'over', startAt: instantIn(-180), round: { number: 1, label: '' } },
  })
  await send(page, {
    type: 'interview/plan',
    payload: { ...plan, ...more, id: 'ahead', startAt: instantIn(60 * 48), round: { number: 2, label: '' } },
  })
  await send(page, { type: 'interview/mark', payload: { id: 'over', state: 'held' } })
  await send(page, {
    type: 'step/add-own',
    payload: {
      id: 'own',
      kind: 'reminder',
      applicationId: null,
      contactId: null,
      due: { day: dayBefore(1), time: '09:00' },
      text: 'Sharpen the saw',
    },
  })
}

const today = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Today/ }).click()
  await page.locator('main [data-step]').first().waitFor()
}

const board = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+2')
  await page.locator('[data-card]').first().waitFor()
}

const stepForm =
  (words: string, key: string, label: string) =>
  async (page: Page): Promise<Locator> => {
    await today(page)
    const step = page.locator('main [data-step]').filter({ hasText: words }).first()
    // What was unfolded is so still.
    if ((await step.getAttribute('data-open')) === null) {
      await step.locator('[data-row]').focus()
      await page.keyboard.press(key)
    }
    await step.getByLabel(label).first().waitFor()
    return step
  }

const panel = async (page: Page): Promise<Locator> => {
  const shown = page.locator('[data-panel]')
  if (await shown.isVisible()) return shown
  await board(page)
  await page.locator('[data-card]').filter({ hasText: COMPANY }).getByRole('button').first().click()
  await shown.waitFor()
  return shown
}

const logForm =
  (button: string) =>
  async (page: Page): Promise<Locator> => {
    const within = await panel(page)
    await within.getByRole('button', { name: button, exact: false }).first().click()
    return within.getByRole('form', { name: button })
  }

const fromPanel =
  (open: (within: Locator, page: Page) => Promise<Locator>) =>
  async (page: Page): Promise<Locator> =>
    open(await panel(page), page)

const dialog =
  (open: (page: Page) => Promise<unknown>) =>
  async (page: Page): Promise<Locator> => {
    await open(page)
    return page.getByRole('dialog').last()
  }

const menuItem = async (page: Page, target: Locator, item: string): Promise<void> => {
  await target.click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** Every form in which something is typed before an act saves it. */
export const DRAFT_FORMS: readonly DraftForm[] = [
  { name: 'debrief', open: stepForm('Write down how it went with Lanternfish', 'Enter', 'How did it go?') },
  { name: 'letter', open: stepForm('Follow up with Silent', 'Enter', 'Subject') },
  { name: 'changed step', open: stepForm('Sharpen the saw', 't', 'What to do') },
  {
    name: 'own step',
    open: async (page) => {
      await today(page)
      await page.locator('main').getByRole('button', { name: 'Add a step' }).click()
      return page.getByRole('form', { name: 'A step of your own' })
    },
  },
  { name: 'reply', open: logForm('They replied') },
  { name: 'follow-up', open: logForm('Followed up') },
  { name: 'interview held', open: logForm('Interview held') },
  { name: 'note', open: logForm('Note') },
  {
    name: 'correction',
    open: fromPanel(async (within, page) => {
      const entry = within.locator('[data-entry="interview-held"]').first()
      await menuItem(page, entry.getByRole('button').last(), 'Correct')
      return entry.getByRole('form')
    }),
  },
  {
    name: 'new interview',
    open: fromPanel(async (within) => {
      await within.getByRole('button', { name: 'Plan an interview' }).click()
      const form = within.getByRole('form', { name: 'Plan an interview' })
      await form.locator('[data-more]').click()
      return form
    }),
  },
  {
    name: 'interview',
    open: fromPanel(async (within, page) => {
      const row = within.locator('[data-interview="ahead"]')
      await menuItem(page, row.getByRole('button').first(), 'Edit')
      return row.getByRole('form')
    }),
  },
  {
    name: 'promise',
    open: fromPanel(async (within) => {
      const row = within.locator('[data-interview="over"]')
      await row.getByRole('button', { name: 'They promised an answer by' }).click()
      return row.getByRole('form')
    }),
  },
  {
    name: 'person',
    open: fromPanel(async (within, page) => {
      await within.getByRole('button', { name: 'Add a person' }).click()
      return within.locator('form').filter({ has: page.getByLabel('Name', { exact: true }) })
    }),
  },
  { name: 'quick add', open: dialog((page) => page.keyboard.press('Control+n')) },
  {
    name: 'new column',
    open: dialog(async (page) => {
      await board(page)
      await page.getByRole('button', { name: 'Add a column' }).click()
    }),
  },
  {
    name: 'column',
    open: dialog(async (page) => {
      await board(page)
      await menuItem(page, page.getByRole('button', { name: 'Column Applied: options' }), 'Rename')
    }),
  },
  {
    name: 'tags',
    open: dialog(async (page) => {
      await board(page)
      await page.locator('[data-card]').filter({ hasText: COMPANY }).getByRole('button').first().focus()
      const tags = page.getByRole('button', { name: 'Tags' })
      if (!(await tags.isVisible())) await page.keyboard.press('x')
      await tags.click()
    }),
  },
  {
    name: 'new hunt',
    open: dialog(async (page) => {
      await page.keyboard.press('Control+,')
      await page.getByRole('button', { name: 'New hunt' }).first().click()
    }),
  },
]

/** Fills every field of a form with something of its own, and answers what then stands in each. */
export const fillForm = async (form: Locator, mark: string): Promise<readonly string[]> => {
  for (const field of await fieldsOf(form)) {
    const kind = await field.evaluate((element) =>
      element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase(),
    )
    if (kind === 'date') await field.fill(dayBefore(2 + mark.length))
    else if (kind === 'time') await field.fill(`11:${10 + mark.length}`)
    else if (kind === 'email') await field.fill(`${mark}@example.com`)
    else if (kind === 'select') await field.selectOption({ index: 1 })
    else if (kind === 'number') await field.fill('42')
    else if ((await field.getAttribute('inputmode')) === 'numeric') await field.fill('42')
    else await field.fill(`Typed ${mark}`)
  }
  return valuesOf(form)
}

/** What stands in each field. */
export const valuesOf = async (form: Locator): Promise<readonly string[]> =>
  Promise.all(
    (await fieldsOf(form)).map(async (field) => {
      const tags = field.locator('xpath=ancestor::*[contains(@class, "TagsInput-root")]')
      const pills = (await tags.count()) === 0 ? [] : await tags.locator('.mantine-Pill-label').allTextContents()
      return [...pills, await field.inputValue()].filter((text) => text !== '').join(', ')
    }),
  )

const fieldsOf = async (form: Locator): Promise<readonly Locator[]> => {
  await form.waitFor()
  const fields = form.locator(
    'input:not([type=hidden], [type=radio], [type=checkbox], [readonly]), textarea:not([aria-hidden]), select',
  )
  const all = await fields.all()
  const shown = await Promise.all(
    all.map(async (field) => ((await field.isVisible()) && (await field.isEnabled()) ? [field] : [])),
  )
  return shown.flat()
}
