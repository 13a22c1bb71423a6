import type { Command } from '../../shared/commands/index'
import { missingForNotifications, NotificationService, startBus } from '../support/desktop-session'
import { expect, test } from './fixtures'
import { temporaryFolder } from './temporary-folder'
import './window-bridge'

const missing = missingForNotifications()

test.describe('reminders on the desktop', () => {
  test.skip(missing !== null, missing ?? '')

  test('arrive at the real service; its end and its return are told to the window', async ({ callback }) => {
    const folder = temporaryFolder('callback-bus-')
    const bus = await startBus(folder.path)
    let service = await NotificationService.start(bus.address)
    try {
      const page = await callback.start({ env: { DBUS_SESSION_BUS_ADDRESS: bus.address } })
      const statusNow = () => page.evaluate(() => window.bridge.request.reminders())
      expect(await page.evaluate(() => window.bridge.request.testNotification())).toEqual({ isArriving: true })
      expect(await service.nth(1)).toMatchObject({ app: 'Callback', title: 'This is how Callback calls back' })

      await service.kill()
      await expect.poll(statusNow, { timeout: 2_000 }).toEqual({ isArriving: false, reason: 'no-service' })
      service = await NotificationService.start(bus.address)
      await expect.poll(statusNow, { timeout: 2_000 }).toEqual({ isArriving: true })

      service.hang()
      const startedAt = Date.now()
      expect(await page.evaluate(() => window.bridge.request.testNotification())).toEqual({
        isArriving: false,
        reason: 'no-answer',
      })
      expect(Date.now() - startedAt).toBeLessThan(5_000)
      service.goOn()
      await expect.poll(statusNow).toEqual({ isArriving: true })
    } finally {
      await callback.quit()
      await service.kill()
      bus.stop()
      folder.remove()
    }
  })

  test('RE1 RE3 a due step arrives once; a click opens its application, Done writes it to the timeline', async ({
    callback,
  }) => {
    const folder = temporaryFolder('callback-bus-')
    const bus = await startBus(folder.path)
    const service = await NotificationService.start(bus.address)
    const env = { DBUS_SESSION_BUS_ADDRESS: bus.address }
    try {
      const page = await callback.start({ env })
      await page.evaluate(async () => {
        const send = async (command: Command): Promise<void> => {
          const reply = await window.bridge.request.send(command)
          if (!reply.ok) throw new Error(reply.reason)
        }
        await send({ type: 'protocol/update', payload: { changes: { quietHours: null } } })
        await send({
          type: 'application/create',
          payload: {
            id: 'card',
            huntId: 'first-hunt',
            stageId: 'applied',
            fields: { company: 'Linden & <b>Sons</b>', role: 'Carpenter' },
            appliedOn: null,
            outcome: null,
          },
        })
        await send({
          type: 'step/add-own',
          payload: {
            id: 'step',
            kind: 'follow-up',
            applicationId: 'card',
            contactId: null,
            due: { at: new Date(Date.now() + 1_500).toISOString() },
            text: 'Write to <b>Linden</b> & ask',
          },
        })
      })
      expect(await service.nth(1)).toMatchObject({ title: 'Write to <b>Linden</b> & ask', body: 'Carpenter' })
      service.tell({ do: 'invoke', id: 1, action: 'default' })
      await expect(page.locator('[data-panel]')).toContainText('Linden & <b>Sons</b>')

      const again = await callback.restart({ env })
      await again.evaluate(async () => {
        const reply = await window.bridge.request.send({
          type: 'step/snooze',
          payload: { id: 'step', until: { at: new Date(Date.now() + 1_000).toISOString() } },
        })
        if (!reply.ok) throw new Error(reply.reason)
      })
      // Not the one of before the restart: it was shown already.
      await service.nth(2)
      service.tell({ do: 'invoke', id: 2, action: 'done' })
      const stateOfStep = () =>
        again.evaluate(async () => {
          const { records } = await window.bridge.request.load()
          return records.step.find(({ id }) => id === 'step')?.state.kind
        })
      await expect.poll(stateOfStep).toBe('done')
      expect(service.received).toHaveLength(2)
    } finally {
      await callback.quit()
      await service.kill()
      bus.stop()
      folder.remove()
    }
  })

  test('closing the window asks once; after “keep reminding me” the app goes on', async ({ callback }) => {
    await callback.start()
    const { electron } = callback.current()
    const asked = await electron.evaluate(async ({ BrowserWindow, dialog }) => {
      let questions = 0
      dialog.showMessageBox = () => {
        questions += 1
        return Promise.resolve({ response: 0, checkboxChecked: false })
      }
      const [window] = BrowserWindow.getAllWindows()
      for (let time = 0; time < 2; time++) {
        window?.close()
        await new Promise((resolve) => setTimeout(resolve, 600))
        if (time === 0) window?.show()
      }
      return {
        questions,
        isThere: BrowserWindow.getAllWindows().length,
        isSeen: window?.isVisible() && !window.isMinimized(),
      }
    })
    // The second is the word that there is no tray here, where there is none.
    expect(asked.questions).toBeGreaterThan(0)
    expect(asked.questions).toBeLessThanOrEqual(2)
    expect(asked.isThere).toBe(1)
    expect(await callback.page().evaluate(() => window.bridge.request.readSettings())).toMatchObject({
      keepInTray: 'yes',
    })
  })
})
