import { missingForNotifications } from '../support/desktop-session'
import { TrayHost } from '../support/tray-host'
import { addCard, addOwnStep, openDesktop, withoutQuietHours } from './desktop'
import { expect, test } from './fixtures'
import { instantIn, send } from './silent-application'

const missing = missingForNotifications()
const COMPANY = 'Lanternfish Labs'

test('RE4 TR2 with names hidden neither a notification, nor a digest, nor the tray says with whom', async ({
  callback,
}) => {
  test.skip(missing !== null, missing ?? '')
  const desktop = await openDesktop()
  const service = await desktop.startService()
  const host = await TrayHost.start(desktop.address)
  try {
    const page = await callback.start({ env: desktop.env })
    await page.evaluate(() => window.bridge.request.changeSettings({ hideNames: true, keepInTray: 'yes' }))
    await withoutQuietHours(page)
    await addCard(page, 'card', COMPANY)
    await send(page, {
      type: 'interview/plan',
      payload: {
        id: 'talk',
        applicationId: 'card',
        round: { number: 1, label: '' },
        kind: 'technical',
        startAt: instantIn(3 * 24 * 60),
        zone: 'Europe/Berlin',
        lengthMinutes: 60,
        place: '',
        interviewerIds: [],
      },
    })
    await addOwnStep(page, `Call ${COMPANY}`, instantIn(-1), 'card')
    expect(await service.nth(1)).toMatchObject({ title: 'Something is due', body: 'own step' })

    // A pause holds four, and its end tells them at once.
    await send(page, { type: 'protocol/update', payload: { changes: { pauseUntil: '2100-01-01' } } })
    for (let index = 0; index < 4; index++) await addOwnStep(page, `Ask ${COMPANY} ${index}`, instantIn(-1), 'card')
    await send(page, { type: 'protocol/update', payload: { changes: { pauseUntil: null } } })
    expect(await service.nth(2)).toMatchObject({ title: '4 steps are due', body: '' })
    await expect
      .poll(async () => (await host.read()).menu?.find(({ label }) => label.startsWith('Next interview'))?.label)
      .toMatch(/, names are hidden$/)
    expect(JSON.stringify([service.received, await host.read()])).not.toContain(COMPANY)
  } finally {
    await callback.quit()
    await host.stop()
    await desktop.close()
  }
})
