import { realpathSync } from 'node:fs'
import { expect, test, violationsOn } from './fixtures'

const computerZone = (): string =>
  new Intl.DateTimeFormat('en', {
    timeZone: realpathSync('/etc/localtime').replace(/^.*\/zoneinfo\//, ''),
  }).resolvedOptions().timeZone

test.skip(process.platform !== 'linux', 'only Linux keeps its zone there')

for (const [tz, says] of [
  [':/etc/localtime', `Your system names its time zone as “:/etc/localtime”. Callback takes it for ${computerZone()}.`],
  ['Foo/Bar', `“Foo/Bar”, which says nothing to Callback. It goes by ${computerZone()}, as this computer is set.`],
  ['UTC+25', `“UTC+25”, which says nothing to Callback. It goes by ${computerZone()}, as this computer is set.`],
] as const)
  test(`WI6: TZ=${tz}: the app works, and says which zone it goes by`, async ({ callback }) => {
    const page = await callback.start({ env: { TZ: tz } })
    await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible()
    await page.setViewportSize({ width: 480, height: 400 })
    const notice = page.locator('[data-notice]')
    expect((await notice.boundingBox())?.height).toBeLessThanOrEqual(36)
    await notice.getByRole('button', { name: 'More' }).press('Enter')
    await expect(notice).toContainText('start Callback again.')
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(notice).toHaveCount(0)
    await expect(page.locator('#content')).toBeFocused()
    await page.setViewportSize({ width: 1280, height: 800 })
    const zone = await page.evaluate(async () => ({
      window: Intl.DateTimeFormat().resolvedOptions().timeZone,
      main: (await window.bridge.request.about()).zone,
    }))
    expect(zone).toEqual({ window: computerZone(), main: computerZone() })
    const reply = await page.evaluate(() =>
      window.bridge.request.send({
        type: 'application/create',
        payload: {
          id: 'one',
          huntId: 'first-hunt',
          stageId: 'applied',
          fields: { company: 'Lumen Works' },
          appliedOn: null,
          outcome: null,
        },
      }),
    )
    expect(reply).toMatchObject({ ok: true })
    await expect(page.getByText('Lumen Works').first()).toBeVisible()
    const again = await callback.restart({ env: { TZ: tz } })
    await expect(again.getByText('Lumen Works').first()).toBeVisible()
    // what could be looked up is told once, a guess each time
    await expect(again.getByText('Your system names its time zone')).toHaveCount(tz.startsWith(':') ? 0 : 1)
  })
