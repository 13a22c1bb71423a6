import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openDesktopNotifier } from '../../../electron/reminders/desktop-notifier'
import type { Notifier, ReminderNotification } from '../../../electron/reminders/notifier'
import { missingForNotifications, NotificationService, startBus } from '../../support/desktop-session'
import { hostileTexts } from '../../support/hostile-texts'
import { temporaryFolder } from '../../support/temporary-folder'

const missing = missingForNotifications()
if (missing) console.log(`Skipped, nothing is proved about the desktop's notifications: ${missing}`)
const NOTICE_WITHIN_MS = 2_000
const LONGEST_STANDSTILL_MS = 500

const notification = (title: string, body = '', stepIds: readonly string[] = ['step']): ReminderNotification => ({
  stepIds,
  title,
  body,
  openLabel: 'Open',
  buttons: [
    { action: 'done', label: 'Mark sent' },
    { action: 'snooze', label: 'Snooze 1 day' },
  ],
})

describe.skipIf(missing !== null)('the desktop’s notification service', () => {
  let bus: Awaited<ReturnType<typeof startBus>>
  let notifier: Notifier
  let services: NotificationService[] = []
  let longestMs = 0
  let ticker: NodeJS.Timeout

  const serve = async (capabilities?: string) => {
    const service = await NotificationService.start(bus.address, capabilities)
    services.push(service)
    return service
  }
  const open = () => {
    notifier = openDesktopNotifier('Callback', { DBUS_SESSION_BUS_ADDRESS: bus.address })
    return notifier
  }
  const becomes = (isArriving: boolean): Promise<number> => {
    const startedAt = performance.now()
    return new Promise((resolve) => {
      if (notifier.status().isArriving === isArriving) return resolve(0)
      const stop = notifier.onStatus((status) => {
        if (status.isArriving !== isArriving) return
        stop()
        resolve(performance.now() - startedAt)
      })
    })
  }

  beforeAll(() => {
    let last = performance.now()
    ticker = setInterval(() => {
      longestMs = Math.max(longestMs, performance.now() - last)
      last = performance.now()
    }, 20)
  })
  afterAll(() => {
    clearInterval(ticker)
    console.log(`B9: the longest standstill of a 20 ms ticker was ${Math.round(longestMs)} ms`)
    expect(longestMs).toBeLessThan(LONGEST_STANDSTILL_MS)
  })
  beforeEach(async () => {
    bus = await startBus(temporaryFolder())
  })
  afterEach(async () => {
    notifier.close()
    for (const service of services) await service.kill()
    services = []
    bus.stop()
  })

  test('title and body arrive as they are, 100 of 100, with the buttons', async () => {
    const service = await serve()
    open()
    const texts = [
      'Thank-you to Ada Ölçer 👩🏽‍💻🎉',
      'מכתב תודה אל דנה · שלום',
      'متابعة مع الشركة',
      'x'.repeat(5_000),
      '漢字\n二行目\ttab',
      '-A --help',
      '\\n \\t 100% %s',
      '𝒜 é e\u0301 \u200f\u202e\u2066',
    ]
    for (let index = 0; index < 100; index++) {
      const text = `${index} ${texts[index % texts.length]}`
      expect(await notifier.show(notification(text, `body ${text}`))).toBe('shown')
      const received = await service.nth(index + 1)
      expect([received.title, received.body]).toEqual([text, `body ${text}`])
      expect(received.actions).toEqual(['default', 'Open', 'done', 'Mark sent', 'snooze', 'Snooze 1 day'])
    }
    expect(service.received).toHaveLength(100)
    console.log(`B7: ${service.received.length} of 100 arrived`)
  })

  test.each(['body,actions', 'body,actions,body-markup'])(
    'B10 300 hostile texts are shown as they are (%s)',
    async (has) => {
      const service = await serve(has)
      open()
      const texts = hostileTexts(300)
      for (const [index, text] of texts.entries()) {
        expect(await notifier.show(notification(text, text))).toBe('shown')
        const { title, body } = await service.nth(index + 1)
        expect(title).toBe(text)
        expect(has.includes('body-markup') ? asRendered(body) : body).toBe(text)
      }
      console.log(`B10: ${service.received.length} of ${texts.length} shown as they are (${has})`)
    },
  )

  test('half characters, NUL and control characters don’t cut off the app', async () => {
    const service = await serve()
    open()
    expect(await notifier.show(notification('a\ud800b', 'c\0d\u001be\r\nf'))).toBe('shown')
    expect(await service.nth(1)).toMatchObject({ title: 'a\ufffdb', body: 'c\ufffdd\ufffde\nf' })
  })

  test('click, the verb and Snooze come back with their step', async () => {
    const service = await serve()
    open()
    const acted: string[] = []
    let wake = () => {}
    notifier.onAction((stepIds, action) => {
      acted.push(`${stepIds.join()} ${action}`)
      wake()
    })
    const expected: string[] = []
    for (let index = 0; index < 50; index++) {
      await notifier.show(notification('due', '', [`step-${index}`]))
      const { notify } = await service.nth(index + 1)
      const [action, means] = [
        ['default', 'open'],
        ['done', 'done'],
        ['snooze', 'snooze'],
      ][index % 3] ?? ['', '']
      const isBack = new Promise<void>((resolve) => {
        wake = resolve
      })
      // One that has left the screen by itself can still be clicked in the desktop's history.
      if (index % 2 === 0) service.tell({ do: 'close', id: notify, reason: 1 })
      service.tell({ do: 'invoke', id: notify, action })
      await isBack
      expected.push(`step-${index} ${means}`)
    }
    expect(acted).toEqual(expected)
    console.log(`B8: ${acted.length} of 50 actions came back`)
  })

  test('no service, then one: it is said, and native again', async () => {
    open()
    expect(await becomes(false)).toBeLessThan(NOTICE_WITHIN_MS)
    expect(notifier.status()).toEqual({ isArriving: false, reason: 'no-service' })
    expect(await notifier.show(notification('lost'))).toBe('failed')
    for (let round = 0; round < 3; round++) {
      const service = await serve()
      await becomes(true)
      expect(await notifier.show(notification('back'))).toBe('shown')
      await service.nth(1)
      const killedAt = becomesWhen(() => becomes(false))
      await service.kill()
      expect(await killedAt).toBeLessThan(NOTICE_WITHIN_MS)
    }
  })

  test('a service that hangs is noticed, freezes nothing, and shows once what it was given when it goes on', async () => {
    const service = await serve()
    open()
    await notifier.show(notification('first'))
    for (let round = 0; round < 3; round++) {
      service.hang()
      const result = notifier.show(notification(`round ${round}`))
      expect(await becomes(false)).toBeLessThan(NOTICE_WITHIN_MS)
      expect(notifier.status()).toEqual({ isArriving: false, reason: 'no-answer' })
      service.goOn()
      expect(await result).toBe('shown')
      expect(notifier.status()).toEqual({ isArriving: true })
    }
    expect(service.received.map(({ title }) => title)).toEqual(['first', 'round 0', 'round 1', 'round 2'])
  })

  test('a hung service that is killed fails what it was given, and the next one gets it', async () => {
    for (let round = 0; round < 2; round++) {
      const service = await serve()
      if (round === 0) open()
      await becomes(true)
      await notifier.show(notification('first'))
      service.hang()
      const result = notifier.show(notification('second'))
      expect(await becomes(false)).toBeLessThan(NOTICE_WITHIN_MS)
      await service.kill()
      expect(await result).toBe('failed')
    }
    const next = await serve()
    await becomes(true)
    expect(await notifier.show(notification('second'))).toBe('shown')
    expect((await next.nth(1)).title).toBe('second')
  })

  test('a service that refuses is believed', async () => {
    const service = await serve()
    open()
    service.tell({ do: 'refuse', is: true })
    await notifier.show(notification('perhaps before it was told'))
    expect(await notifier.show(notification('too many'))).toBe('failed')
    expect(notifier.status()).toEqual({ isArriving: false, reason: 'refused' })
  })

  test('without a bus, and when it ends, it is said', async () => {
    const service = await serve()
    open()
    expect(await notifier.show(notification('first'))).toBe('shown')
    bus.stop()
    expect(await becomes(false)).toBeLessThan(NOTICE_WITHIN_MS)
    expect(await notifier.show(notification('second'))).toBe('failed')
    expect(notifier.status()).toEqual({ isArriving: false, reason: 'no-bus' })
    await service.kill()
    const none = openDesktopNotifier('Callback', {})
    expect(await none.show(notification('nobody'))).toBe('failed')
    none.close()
  })
})

const becomesWhen = <T>(ask: () => Promise<T>): Promise<T> => ask()

/** What a service that reads markup puts on the screen: no tags are left that it could obey. */
const asRendered = (markup: string): string => {
  if (/[<>]|&(?!(amp|lt|gt);)/.test(markup)) throw new Error(`markup is left: ${markup}`)
  return markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
