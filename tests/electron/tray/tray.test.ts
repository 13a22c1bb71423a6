import { expect, test } from 'vitest'
import { autostartEntry, autostartPath } from '../../../electron/tray/start-at-login'
import { trayTemplate } from '../../../electron/tray/tray'

const nothing = () => undefined
const acts = { open: nothing, openDueList: nothing, quickAdd: nothing, quit: nothing }
const labelsOf = (state: Parameters<typeof trayTemplate>[0]) =>
  trayTemplate(state, acts).flatMap(({ label }) => (label === undefined ? [] : [label]))

test('the tray tells how many are due and the next interview, and offers quick add, open and quit', () => {
  expect(labelsOf({ dueCount: 0, nextInterview: null })).toEqual([
    'Nothing is due',
    'No interview ahead',
    'New application…',
    'Open Callback',
    'Quit Callback',
  ])
  expect(labelsOf({ dueCount: 1, nextInterview: { when: 'Thu 15:00', what: 'Acme & Söhne' } }).slice(0, 2)).toEqual([
    '1 step is due',
    'Next interview: Thu 15:00, Acme && Söhne',
  ])
  expect(labelsOf({ dueCount: 12, nextInterview: null })[0]).toBe('12 steps are due')
})

test('the autostart entry starts the app hidden, whatever its path', () => {
  expect(autostartPath({}, '/home/ada')).toBe('/home/ada/.config/autostart/callback.desktop')
  expect(autostartPath({ XDG_CONFIG_HOME: '/cfg' }, '/home/ada')).toBe('/cfg/autostart/callback.desktop')
  expect(autostartEntry('Callback', ['/opt/my apps/$x "100%"\\call'])).toContain(
    String.raw`Exec="/opt/my apps/\\$x \\"100%%\\"\\\\call" "--hidden"`,
  )
})
