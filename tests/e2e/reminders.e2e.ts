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
