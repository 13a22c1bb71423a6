import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { findZone, type ZoneSources } from '../../../electron/startup/system-zone'

const NOTHING: ZoneSources = { tz: null, runtime: undefined, realPath: () => null, text: () => null, last: null }
const links =
  (paths: Readonly<Record<string, string>>): ZoneSources['realPath'] =>
  (path) =>
    paths[path] ?? null
const ROME = { '/etc/localtime': '/usr/share/zoneinfo/Europe/Rome' }

/** What this very runtime makes of a value of `TZ`. */
const runtimeWith = (tz: string): string | undefined => {
  const said = execFileSync(process.execPath, ['-p', 'Intl.DateTimeFormat().resolvedOptions().timeZone'], {
    env: { TZ: tz },
  })
  const zone = said.toString().trim()
  return zone === 'undefined' ? undefined : zone
}
const found = (tz: string, sources: Partial<ZoneSources> = {}) =>
  findZone({ ...NOTHING, tz, runtime: runtimeWith(tz), realPath: links(ROME), ...sources })

describe('WI6: times follow the zone that the system names', () => {
  test.each([
    ['Europe/Vienna', 'Europe/Vienna'],
    [':Europe/Vienna', 'Europe/Vienna'],
    ['right/Europe/Vienna', 'Europe/Vienna'],
    ['US/Eastern', 'America/New_York'],
    ['EST5EDT', 'America/New_York'],
    ['UTC', 'UTC'],
  ])('TZ=%s is as the runtime has it', (tz, zone) => {
    expect(found(tz)).toEqual({ zone, from: 'runtime' })
  })

  test.each([
    [':/etc/localtime', 'Europe/Rome'],
    ['/etc/localtime', 'Europe/Rome'],
    [':/usr/share/zoneinfo/posix/Asia/Dubai', 'Asia/Dubai'],
    ['UTC-3', 'Etc/GMT-3'],
    ['<-03>3', 'Etc/GMT+3'],
    ['GMT+5', 'Etc/GMT+5'],
    ['WET0', 'UTC'],
  ])('TZ=%s is looked up: %s', (tz, zone) => {
    const realPath = links({
      ...ROME,
      '/usr/share/zoneinfo/posix/Asia/Dubai': '/usr/share/zoneinfo/Asia/Dubai',
    })
    expect(found(tz, { realPath })).toEqual({ zone, from: 'named' })
  })

  test('/etc/localtime may be a copy: /etc/timezone has its name', () => {
    const copied = links({ '/etc/localtime': '/etc/localtime' })
    const text = (path: string) => (path === '/etc/timezone' ? 'Asia/Tokyo\n' : null)
    expect(found(':/etc/localtime', { realPath: copied, text })).toEqual({ zone: 'Asia/Tokyo', from: 'named' })
  })

  test.each([
    'Foo/Bar',
    'UTC+25',
    '',
    '/nowhere',
    'CET-1CEST,M3.5.0,M10.5.0/3',
    '../../etc/passwd',
    '\u0000',
    '+03:00',
  ])('TZ=%j says nothing: the setting of the computer, else the last zone, else UTC', (tz) => {
    const runtime = tz.includes('\u0000') ? undefined : runtimeWith(tz)
    const last = 'Asia/Dubai'
    expect(found('x', { tz, runtime, last })).toEqual({ zone: 'Europe/Rome', from: 'computer' })
    expect(found('x', { tz, runtime, last, realPath: () => null })).toEqual({ zone: last, from: 'last' })
    expect(found('x', { tz, runtime, realPath: () => null })).toEqual({ zone: 'UTC', from: 'none' })
    expect(found('x', { tz, runtime, realPath: () => null, last: 'Foo/Bar' })).toEqual({ zone: 'UTC', from: 'none' })
  })

  test('without TZ the runtime is followed, and asked past where it knows none', () => {
    expect(findZone({ ...NOTHING, runtime: 'Asia/Tokyo' })).toEqual({ zone: 'Asia/Tokyo', from: 'runtime' })
    expect(findZone({ ...NOTHING, runtime: 'Etc/Unknown', realPath: links(ROME) })).toEqual({
      zone: 'Europe/Rome',
      from: 'computer',
    })
    expect(findZone(NOTHING)).toEqual({ zone: 'UTC', from: 'none' })
  })
})
