import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isHeldByAnother, probeFolder } from '../../../electron/startup/folder-probe'
import { temporaryFolder } from '../../support/temporary-folder'

const isRoot = process.getuid?.() === 0

describe('ST12 / A16: what can be done with a data folder', () => {
  test('a new one is made for its owner alone, and the probe leaves nothing behind', () => {
    const folder = join(temporaryFolder(), 'deep', 'data')
    expect(probeFolder(folder)).toEqual({ use: 'write', unwritable: [] })
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(readdirSync(folder).sort()).toEqual(['browser', 'logs'])
    expect(readdirSync(join(folder, 'browser'))).toEqual([])
  })

  test('a file in its place, a link to nowhere, a file above it', () => {
    const base = temporaryFolder()
    writeFileSync(join(base, 'file'), '')
    symlinkSync(join(base, 'nowhere'), join(base, 'link'))
    expect(probeFolder(join(base, 'file'))).toMatchObject({ use: 'none', problem: 'file' })
    expect(probeFolder(join(base, 'link'))).toMatchObject({ use: 'none', problem: 'link' })
    expect(probeFolder(join(base, 'file', 'below'))).toEqual({ use: 'none', problem: 'other', code: 'ENOTDIR' })
    expect(existsSync(join(base, 'nowhere'))).toBe(false)
  })

  test('a link to a folder is that folder', () => {
    const base = temporaryFolder()
    mkdirSync(join(base, 'data'))
    symlinkSync(join(base, 'data'), join(base, 'link'))
    expect(probeFolder(join(base, 'link'))).toEqual({ use: 'write', unwritable: [] })
  })

  test.each(['browser', 'logs'] as const)('%s/ may be unwritable', (name) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, name), '')
    expect(probeFolder(folder)).toEqual({ use: 'write', unwritable: [name] })
  })

  test.skipIf(isRoot || process.platform === 'win32')(
    'without the right to write it is read, without any it is named',
    () => {
      const folder = temporaryFolder()
      chmodSync(folder, 0o500)
      expect(probeFolder(folder)).toEqual({ use: 'read', code: 'EACCES' })
      chmodSync(folder, 0)
      expect(probeFolder(folder)).toEqual({ use: 'none', problem: 'other', code: 'EACCES' })
      chmodSync(folder, 0o700)
    },
  )
})

test.runIf(process.platform === 'linux')('ST8: a lock is another’s only while that one lives', () => {
  const folder = temporaryFolder()
  expect(isHeldByAnother(folder)).toBe(false)
  symlinkSync(`${hostname()}-${process.pid}`, join(folder, 'SingletonLock'))
  expect(isHeldByAnother(folder)).toBe(true)
  const elsewhere = temporaryFolder()
  symlinkSync(`another-computer-${process.pid}`, join(elsewhere, 'SingletonLock'))
  expect(isHeldByAnother(elsewhere)).toBe(false)
})
