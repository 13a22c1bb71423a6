import type { Reminders } from '../../shared/ipc'
import type { Message } from '../dbus/message'
import { BUS, type CallResult, connectSessionBus, type SessionBus } from '../dbus/session-bus'
import { Variant } from '../dbus/values'
import { isSettled, type Notifier, NotifierState, type ReminderNotification } from './notifier'
import { readableText, withoutMarkup } from './plain-text'

/** The Desktop Notifications Specification 1.2. */
const SERVICE = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
} as const
/** A service that hasn't answered by then counts as hung; a late answer still counts. */
const ANSWER_WITHIN_MS = 1_200
/** Those on screen or in the desktop's history whose click still means something. */
const MAX_REMEMBERED = 500
const EXPIRED = 1
const NORMAL_URGENCY = 1
const USUAL_TIME_ON_SCREEN = -1

type Session = { readonly bus: SessionBus; capabilities: Promise<ReadonlySet<string> | null> | null }

/** Linux: speaks to the notification service itself, since Electron's own call has no buttons and freezes with it. */
export const openDesktopNotifier = (appName: string, env: Readonly<Record<string, string | undefined>>): Notifier => {
  const state = new NotifierState()
  const shown = new Map<number, readonly string[]>()
  let session: Promise<Session | null> | null = null
  let isClosed = false

  const connected = (): Promise<Session | null> => {
    session ??= connectSessionBus(env, {
      // After the answers that came with it: a click may arrive together with the number of its notification.
      signal: (message) => setImmediate(signal, message),
      end: () => {
        session = null
        shown.clear()
        if (!isClosed) state.become({ isArriving: false, reason: 'no-bus' })
      },
    }).then((bus) => {
      if (bus) return listenOn(bus)
      session = null
      state.become({ isArriving: false, reason: 'no-bus' })
      return null
    })
    return session
  }

  const signal = ({ interface: from, member, args: [first, second, third] }: Message) => {
    if (from === BUS.interface && member === 'NameOwnerChanged' && first === SERVICE.destination) {
      void ownerChanged(third !== '')
    }
    if (from !== SERVICE.interface || typeof first !== 'number') return
    const stepIds = shown.get(first)
    if (!stepIds) return
    if (member === 'NotificationClosed' && second !== EXPIRED) shown.delete(first)
    if (member === 'ActionInvoked' && (second === 'done' || second === 'snooze')) state.act(stepIds, second)
    if (member === 'ActionInvoked' && second === 'default') state.act(stepIds, 'open')
  }

  const ownerChanged = async (isThere: boolean): Promise<void> => {
    shown.clear()
    const current = await session
    if (!current) return
    current.capabilities = null
    if (isThere) void capabilitiesOf(current)
    else if (!(await canBeStarted(current.bus))) state.become({ isArriving: false, reason: 'no-service' })
  }

  /** Asked once for each service; `null` when it can't be had. */
  const capabilitiesOf = (current: Session): Promise<ReadonlySet<string> | null> => {
    const asked = watched(current.bus.call({ ...SERVICE, member: 'GetCapabilities' })).then((result) => {
      if (result.ok) return new Set(result.args.flat().map(String))
      if (current.capabilities === asked) current.capabilities = null
      return null
    })
    current.capabilities ??= asked
    return current.capabilities
  }

  /** Follows a call: says when the service hangs, and when it answers after all. */
  const watched = async (answer: Promise<CallResult>): Promise<CallResult> => {
    const hung = setTimeout(() => state.become({ isArriving: false, reason: 'no-answer' }), ANSWER_WITHIN_MS)
    const result = await answer
    clearTimeout(hung)
    if (!isClosed) state.become(statusAfter(result))
    return result
  }

  const show = async ({ stepIds, title, body, buttons, openLabel }: ReminderNotification) => {
    const current = await connected()
    const capabilities = current && (await (current.capabilities ?? capabilitiesOf(current)))
    if (isClosed || !current || !capabilities) return 'failed'
    const plainBody = readableText(body)
    const actions = capabilities.has('actions')
      ? ['default', openLabel, ...buttons.flatMap(({ action, label }) => [action, label])]
      : []
    const result = await watched(
      current.bus.call({
        ...SERVICE,
        member: 'Notify',
        signature: 'susssasa{sv}i',
        args: [
          appName,
          0,
          '',
          readableText(title),
          capabilities.has('body-markup') ? withoutMarkup(plainBody) : plainBody,
          actions,
          [
            ['urgency', new Variant('y', NORMAL_URGENCY)],
            ['desktop-entry', new Variant('s', appName.toLowerCase())],
          ],
          USUAL_TIME_ON_SCREEN,
        ],
      }),
    )
    if (!result.ok) return 'failed'
    remember(shown, Number(result.args[0]), stepIds)
    return 'shown'
  }

  const withdrawAllBut = (due: ReadonlySet<string>): void => {
    for (const [id, stepIds] of shown) {
      if (!isSettled(stepIds, due)) continue
      shown.delete(id)
      // One that the user has closed meanwhile is refused, which is as well.
      void session?.then((current) =>
        current?.bus.call({ ...SERVICE, member: 'CloseNotification', signature: 'u', args: [id] }),
      )
    }
  }

  void connected().then((current) => current && capabilitiesOf(current))
  return {
    show,
    withdrawAllBut,
    status: state.status,
    onStatus: state.onStatus,
    onAction: state.onAction,
    close: () => {
      isClosed = true
      void session?.then((current) => current?.bus.close())
    },
  }
}

const listenOn = (bus: SessionBus): Session => {
  const matches = [
    `type='signal',sender='${BUS.destination}',member='NameOwnerChanged',arg0='${SERVICE.destination}'`,
    `type='signal',sender='${SERVICE.destination}',interface='${SERVICE.interface}'`,
  ]
  for (const match of matches) void bus.call({ ...BUS, member: 'AddMatch', signature: 's', args: [match] })
  return { bus, capabilities: null }
}

/** Services that the bus starts when they are called end by themselves when they have nothing to do. */
const canBeStarted = async (bus: SessionBus): Promise<boolean> => {
  const names = await bus.call({ ...BUS, member: 'ListActivatableNames' })
  return names.ok && names.args.flat().includes(SERVICE.destination)
}

const statusAfter = (result: CallResult): Reminders => {
  if (result.ok) return { isArriving: true }
  if (result.error === 'disconnected') return { isArriving: false, reason: 'no-bus' }
  const isFromService = !result.error.startsWith('org.freedesktop.DBus.Error.')
  return { isArriving: false, reason: isFromService ? 'refused' : 'no-service' }
}

const remember = (shown: Map<number, readonly string[]>, id: number, stepIds: readonly string[]): void => {
  shown.set(id, stepIds)
  const [oldest] = shown.keys()
  if (shown.size > MAX_REMEMBERED && oldest !== undefined) shown.delete(oldest)
}
