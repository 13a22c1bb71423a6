import type { Page } from 'playwright'
import type { Command } from '../../shared/commands/index'
import { expect } from './fixtures'

const MS_PER_DAY = 86_400_000
/** The calendar day some days ago. */
export const dayBefore = (days: number): string => new Date(Date.now() - days * MS_PER_DAY).toISOString().slice(0, 10)
/** Some minutes from now. */
export const instantIn = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()

/** Everything that main holds. */
export const records = (page: Page) => page.evaluate(async () => (await window.bridge.request.load()).records)

/** A command past the screen. */
export const send = async (page: Page, command: Command): Promise<void> => {
  const reply = await page.evaluate((sent) => window.bridge.request.send(sent), command)
  expect(reply, command.type).toMatchObject({ ok: true })
}

const HELD_DAYS_AGO = 9

/** An application with an interview nine days ago: a thank-you and a first follow-up are overdue on Today. */
export const addSilent = async (page: Page, id: string, company: string, withPerson = true): Promise<void> => {
  const { hunt } = await records(page)
  const huntId = hunt[0]?.id ?? ''
  await send(page, {
    type: 'application/create',
    payload: {
      id,
      huntId,
      stageId: 'interviewing',
      fields: { company, role: 'Cook' },
      appliedOn: dayBefore(20),
      outcome: null,
    },
  })
  if (withPerson)
    await send(page, {
      type: 'contact/link',
      payload: {
        applicationId: id,
        contactId: `${id}-person`,
        role: 'interviewer',
        newContact: { name: 'Ada Moß', email: 'ada@example.com', phone: '+49 30 123456' },
      },
    })
  await send(page, {
    type: 'entry/add',
    payload: {
      id: `${id}-held`,
      applicationId: id,
      happening: { kind: 'interview-held' },
      at: { day: dayBefore(HELD_DAYS_AGO), time: null, zone: 'UTC' },
      text: '',
    },
  })
  await page.getByRole('button', { name: /^Today/ }).click()
}
