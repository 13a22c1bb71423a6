import type { Page } from 'playwright/test'
import { openDesktopNotifier } from '../../electron/reminders/desktop-notifier'
import { startBus } from '../support/desktop-session'
import { Dunst, missingForDunst } from '../support/dunst'
import { expect, test } from './fixtures'
import { records, send } from './silent-application'
import { temporaryFolder } from './temporary-folder'

const missing = missingForDunst()
const NOTIFICATIONS = 100
/** Of each: a click, the verb, Snooze. The long form does more. */
const EACH = Number(process.env.CALLBACK_CLICKS ?? 4)

const SPECIAL = [
  'Ünïcödé & <b>bold</b>',
  '👩‍💻 emoji 🇦🇹 flags',
  'שלום עולם, مرحبا',
  '日本語の面接',
  '%s %b \\n "quoted"',
]

const LONG = 5_000
/** Drawing a long one takes dunst a second. */
const LONG_EVERY = 25

/** dunst keeps the body as markup; read back as plain text. */
const plain = (body: string): string => body.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const withDunst = async (act: (dunst: Dunst, busAddress: string) => Promise<void>): Promise<void> => {
  const folder = temporaryFolder('callback-dunst-')
  const bus = await startBus(folder.path)
  const dunst = await Dunst.start(folder.path, bus.address)
  try {
    await act(dunst, bus.address)
  } finally {
    await dunst.stop()
    bus.stop()
    folder.remove()
  }
}

const addCard = (page: Page, id: string): Promise<void> =>
  send(page, {
    type: 'application/create',
    payload: {
      id,
      huntId: 'first-hunt',
      stageId: 'applied',
      fields: { company: `Company ${id}`, role: 'Cook' },
      appliedOn: null,
      outcome: null,
    },
  })

/** A step of the user's own that is due at once. */
const addDue = (page: Page, id: string, applicationId: string): Promise<void> =>
  send(page, {
    type: 'step/add-own',
    payload: {
      id,
      kind: 'reminder',
      applicationId,
      contactId: null,
      due: { at: new Date(Date.now() - 1_000).toISOString() },
      text: `Call ${id}`,
    },
  })

test.describe('dunst and a real mouse', () => {
  test.skip(missing !== null, missing ?? '')

  test('B7 a hundred of a hundred arrive, each character as it was written', async () => {
    test.setTimeout(120_000)
    await withDunst(async (dunst, busAddress) => {
      const notifier = openDesktopNotifier('Callback', { DBUS_SESSION_BUS_ADDRESS: busAddress })
      const sent = Array.from({ length: NOTIFICATIONS }, (_, index) => {
        const words = index % LONG_EVERY === 0 ? 'a'.repeat(LONG) : (SPECIAL[index % SPECIAL.length] ?? '')
        return { title: `${index} ${words}`, body: `${words}\nsecond line ${index}` }
      })
      for (const [index, told] of sent.entries())
        expect(await notifier.show({ ...told, stepIds: [`step-${index}`], buttons: [], openLabel: 'Open' })).toBe(
          'shown',
        )
      await expect.poll(() => dunst.shown()).toBe(NOTIFICATIONS)
      const received = dunst.closeAll().map(({ title, body }) => ({ title, body: plain(body) }))
      notifier.close()
      expect(received).toHaveLength(NOTIFICATIONS)
      const byNumber = (a: { readonly title: string }, b: { readonly title: string }): number =>
        Number.parseInt(a.title, 10) - Number.parseInt(b.title, 10)
      expect([...received].sort(byNumber)).toEqual(sent)
      console.log(`counts: {"notifications":${received.length}}`)
    })
  })

  test('B8 a click opens the right card, the verb and Snooze do what they say: shown, minimised, hidden, after garbage collection', async ({
    callback,
  }) => {
    test.setTimeout(60_000 + EACH * 12_000)
    await withDunst(async (dunst, busAddress) => {
      const page = await callback.start({ env: { DBUS_SESSION_BUS_ADDRESS: busAddress } })
      await send(page, { type: 'protocol/update', payload: { changes: { quietHours: null } } })
      const { electron } = callback.current()
      const collectGarbage = () =>
        electron.evaluate(() => {
          const { setFlagsFromString } = process.getBuiltinModule('node:v8')
          const { runInNewContext } = process.getBuiltinModule('node:vm')
          setFlagsFromString('--expose-gc')
          runInNewContext('gc')()
        })
      const putAway = (how: 'shown' | 'minimised' | 'hidden') =>
        electron.evaluate(({ BrowserWindow }, way) => {
          const [window] = BrowserWindow.getAllWindows()
          if (way === 'minimised') window?.minimize()
          if (way === 'hidden') window?.hide()
        }, how)
      const isSeen = () =>
        electron.evaluate(({ BrowserWindow }) => {
          const [window] = BrowserWindow.getAllWindows()
          return window?.isVisible() === true && !window.isMinimized()
        })
      const stateOf = async (id: string) => (await records(page)).step.find((step) => step.id === id)?.state.kind
      const counts = { clicks: 0, done: 0, snoozed: 0 }
      for (let index = 0; index < EACH; index++) {
        const id = `card-${index}`
        await addCard(page, id)

        await putAway((['shown', 'minimised', 'hidden'] as const)[index % 3] ?? 'shown')
        await addDue(page, `click-${index}`, id)
        await expect.poll(() => dunst.shown()).toBe(1)
        await collectGarbage()
        dunst.click()
        await expect(page.locator('[data-panel]')).toContainText(`Company ${id}`)
        await expect.poll(isSeen).toBe(true)
        counts.clicks++
        await send(page, { type: 'step/done', payload: { id: `click-${index}`, way: null } })
        await expect.poll(() => dunst.shown()).toBe(0)

        await addDue(page, `done-${index}`, id)
        await expect.poll(() => dunst.shown()).toBe(1)
        dunst.choose('Noted')
        await expect.poll(() => stateOf(`done-${index}`)).toBe('done')
        counts.done++
        await expect.poll(() => dunst.shown()).toBe(0)

        await addDue(page, `snooze-${index}`, id)
        await expect.poll(() => dunst.shown()).toBe(1)
        dunst.choose('Snooze')
        await expect.poll(() => stateOf(`snooze-${index}`)).toBe('snoozed')
        counts.snoozed++
        await expect.poll(() => dunst.shown()).toBe(0)
      }
      console.log(`counts: ${JSON.stringify(counts)}`)
      expect(counts).toEqual({ clicks: EACH, done: EACH, snoozed: EACH })
    })
  })
})
