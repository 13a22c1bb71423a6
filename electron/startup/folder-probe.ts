import { closeSync, lstatSync, mkdirSync, openSync, readdirSync, readlinkSync, statSync, unlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { attempt, codeOf } from '../persistence/file-system'

/** Folders of the program's own in the data folder, without which it works all the same. */
const OWN_FOLDERS = ['browser', 'logs'] as const
type OwnFolder = (typeof OWN_FOLDERS)[number]

/** What can be done with a data folder. */
export type FolderUse =
  | { readonly use: 'write'; readonly unwritable: readonly OwnFolder[] }
  /** What is in it can be read; nothing can be put there. */
  | { readonly use: 'read'; readonly code: string }
  | { readonly use: 'none'; readonly problem: FolderProblem; readonly code: string }

/** `file`: something else stands in its place. `link`: it is a link to nowhere. `lock`: it can't be kept for one app. */
type FolderProblem = 'file' | 'link' | 'lock' | 'other'

/** Makes the folder, for its owner alone, and tries what can be done with it. It never throws. */
export const probeFolder = (folder: string): FolderUse => {
  const link = attemptValue(() => lstatSync(folder, { throwIfNoEntry: false }))
  const target = attemptValue(() => statSync(folder, { throwIfNoEntry: false }))
  if (link?.isSymbolicLink() && !target) return { use: 'none', problem: 'link', code: 'ENOENT' }
  if (target && !target.isDirectory()) return { use: 'none', problem: 'file', code: 'ENOTDIR' }
  const problem = problemOf(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    readdirSync(folder)
  })
  if (problem !== null) return { use: 'none', problem: 'other', code: problem }
  const refusal = problemOf(() => tryWriting(folder))
  if (refusal !== null) return { use: 'read', code: refusal }
  const unwritable = OWN_FOLDERS.filter((name) => {
    const own = join(folder, name)
    return !attempt(() => {
      mkdirSync(own, { recursive: true, mode: 0o700 })
      tryWriting(own)
    })
  })
  return { use: 'write', unwritable }
}

const tryWriting = (folder: string): void => {
  const path = join(folder, `.probe-${process.pid}`)
  closeSync(openSync(path, 'wx', 0o600))
  unlinkSync(path)
}

const problemOf = (act: () => void): string | null => {
  try {
    act()
    return null
  } catch (error) {
    return codeOf(error)
  }
}

const attemptValue = <T>(act: () => T): T | undefined => {
  try {
    return act()
  } catch {
    return undefined
  }
}

/**
 * Whether the lock that wasn't given is that of another app. On Linux Chromium keeps it as a link to `host-pid`, and
 * refuses it also when that link can't be made; elsewhere the system keeps it.
 */
export const isHeldByAnother = (folder: string): boolean => {
  if (process.platform !== 'linux') return true
  const holder = attemptValue(() => readlinkSync(join(folder, 'SingletonLock')))
  const [, host, pid] = /^(.+)-(\d+)$/.exec(holder ?? '') ?? []
  return host === hostname() && attempt(() => process.kill(Number(pid), 0))
}
