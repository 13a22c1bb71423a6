import type { Page } from 'playwright'
import type { Command } from '../../shared/commands/index'
import { NotificationService, startBus } from '../support/desktop-session'
import { send } from './silent-application'
import { temporaryFolder } from './temporary-folder'
import './window-bridge'

/** A desktop session of the test's own: a bus, and on it what the test starts. */
export type Desktop = {
  readonly folder: string
  readonly address: string
  readonly env: Readonly<Record<string, string>>
  readonly startService: () => Promise<NotificationService>
  readonly close: () => Promise<void>
}

export const openDesktop = async (): Promise<Desktop> => {
  const folder = temporaryFolder('callback-desktop-')
  const bus = await startBus(folder.path)
  const services: NotificationService[] = []
  return {
    folder: folder.path,
    address: bus.address,
    env: { DBUS_SESSION_BUS_ADDRESS: bus.address, DBUS_SYSTEM_BUS_ADDRESS: bus.address },
    startService: async () => {
      const service = await NotificationService.start(bus.address)
      services.push(service)
      return service
    },
    close: async () => {
      for (const service of services) await service.kill()
      bus.stop()
      folder.remove()
    },
  }
}

export const withoutQuietHours = (page: Page): Promise<void> =>
  send(page, { type: 'protocol/update', payload: { changes: { quietHours: null } } })

export const addCard = (page: Page, id: string, company: string): Promise<void> =>
  send(page, {
    type: 'application/create',
    payload: {
      id,
      huntId: 'first-hunt',
      stageId: 'applied',
      fields: { company, role: 'Carpenter' },
      appliedOn: null,
      outcome: null,
    },
  })

/** A step of the user's own, told by its text. */
export const ownStep = (text: string, at: string, applicationId: string | null = null) =>
  ({
    type: 'step/add-own',
    payload: { id: text, kind: 'reminder', applicationId, contactId: null, due: { at }, text },
  }) as const satisfies Command

export const addOwnStep = (page: Page, text: string, at: string, applicationId: string | null = null): Promise<void> =>
  send(page, ownStep(text, at, applicationId))
