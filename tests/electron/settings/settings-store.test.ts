import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSettings } from '../../../electron/settings/settings-store'
import { DEFAULT_SETTINGS } from '../../../shared/model/settings'

let folder: string
const failures: unknown[] = []
const open = () => openSettings(folder, 'T', (error) => failures.push(error))
const written = (): unknown => JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'callback-settings-'))
  failures.length = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('settings are a small file of their own', () => {
  test('they begin with the defaults, and what was changed is there after a restart', () => {
    expect(open().read()).toEqual(DEFAULT_SETTINGS)
    open().change({ colourScheme: 'dark', fadedAfterDays: 45 })
    expect(open().read()).toEqual({ ...DEFAULT_SETTINGS, colourScheme: 'dark', fadedAfterDays: 45 })
    expect(failures).toEqual([])
  })

  test('A13: the file is private', () => {
    open().change({ colourScheme: 'light' })
    expect(statSync(join(folder, 'settings.json')).mode & 0o777).toBe(0o600)
  })

  test('a bad value falls back to its default, the rest stays', () => {
    const values = {
      colourScheme: 'mauve',
      fadedAfterDays: 45,
      defaultCurrency: 'CHF',
      collapsedStageIds: 'all',
      old: 1,
    }
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(values))
    expect(open().read()).toEqual({ ...DEFAULT_SETTINGS, fadedAfterDays: 45, defaultCurrency: 'CHF' })
  })

  test('a bad change is left out, a good one beside it is done', () => {
    const changed = open().change({ fadedAfterDays: -1, singleKeyShortcuts: false, unknown: 'x' })
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, singleKeyShortcuts: false })
    expect(written()).toEqual(changed)
  })

  test.each([
    ['half a file', '{"colourScheme":"da'],
    ['an empty file', ''],
    ['NULs', '\0\0\0\0'],
    ['a list', '[1,2]'],
    ['a number', '7'],
    ['a byte-order mark', '\uFEFF{"colourScheme":"dark"}'],
  ])('%s is renamed aside, never overwritten', (_name, text) => {
    writeFileSync(join(folder, 'settings.json'), text)
    const settings = open()
    settings.change({ colourScheme: 'dark' })
    expect(settings.read().colourScheme).toBe('dark')
    const aside = readdirSync(folder).filter((name) => name.includes('damaged'))
    expect(aside).toEqual(['settings.json.damaged-T'])
    expect(readFileSync(join(folder, aside[0] ?? ''), 'utf8')).toBe(text)
  })

  test('D5: a file with prototype keys pollutes nothing', () => {
    writeFileSync(join(folder, 'settings.json'), '{"__proto__":{"polluted":1},"constructor":{"polluted":1}}')
    expect(open().read()).toEqual(DEFAULT_SETTINGS)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('whoever listens hears of a change until they stop', () => {
    const settings = open()
    const heard: string[] = []
    const stop = settings.subscribe(({ colourScheme }) => heard.push(colourScheme))
    settings.change({ colourScheme: 'dark' })
    stop()
    settings.change({ colourScheme: 'light' })
    expect(heard).toEqual(['dark'])
  })
})
