import fs from 'node:fs'

/** Every file operation of the persistence, in one object, so that a test can let any of them fail. */
export type FileSystem = {
  readonly open: (path: string, flags: 'r' | 'r+' | 'wx', mode?: number) => number
  /** May write less than it was given. */
  readonly write: (fd: number, bytes: Uint8Array, offset: number, length: number, position: number) => number
  readonly fsync: (fd: number) => void
  readonly fdatasync: (fd: number) => void
  readonly ftruncate: (fd: number, length: number) => void
  readonly close: (fd: number) => void
  readonly readFile: (path: string) => Buffer
  readonly list: (path: string) => readonly string[]
  readonly rename: (from: string, to: string) => void
  readonly unlink: (path: string) => void
  readonly makeFolder: (path: string) => void
  /** In bytes; `null` when nothing is there. */
  readonly sizeOf: (path: string) => number | null
}

/** For the owner alone. */
export const FILE_MODE = 0o600
const FOLDER_MODE = 0o700

export const nodeFileSystem: FileSystem = {
  open: (path, flags, mode = FILE_MODE) => fs.openSync(path, flags, mode),
  write: (fd, bytes, offset, length, position) => fs.writeSync(fd, bytes, offset, length, position),
  fsync: (fd) => fs.fsyncSync(fd),
  fdatasync: (fd) => fs.fdatasyncSync(fd),
  ftruncate: (fd, length) => fs.ftruncateSync(fd, length),
  close: (fd) => fs.closeSync(fd),
  readFile: (path) => fs.readFileSync(path),
  list: (path) => fs.readdirSync(path),
  rename: (from, to) => fs.renameSync(from, to),
  unlink: (path) => fs.unlinkSync(path),
  makeFolder: (path) => {
    fs.mkdirSync(path, { recursive: true, mode: FOLDER_MODE })
  },
  sizeOf: (path) => fs.lstatSync(path, { throwIfNoEntry: false })?.size ?? null,
}

/** The system's name of an error (`ENOSPC`), or what it says. */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error && typeof error.code === 'string' ? error.code : error.message) : 'unknown'

/** Out of handles, of memory, or of patience: the file itself may be in order, so nothing is concluded about it. */
export const isPassing = (error: unknown): boolean =>
  ['EMFILE', 'ENFILE', 'EAGAIN', 'EBUSY', 'ENOMEM', 'EINTR'].includes(codeOf(error))

/** Writes all of it, however many pieces the system takes it in. A full disk may take a part and report no error. */
export const writeWhole = (files: FileSystem, fd: number, bytes: Uint8Array, position: number): void => {
  let written = 0
  while (written < bytes.length) {
    const count = files.write(fd, bytes, written, bytes.length - written, position + written)
    if (count === 0) throw Object.assign(new Error('nothing more could be written'), { code: 'ENOSPC' })
    written += count
  }
}

/** Makes new, renamed and removed names last. Windows can't open a folder and needs no such thing. */
export const syncFolder = (files: FileSystem, path: string): void => {
  if (process.platform === 'win32') return
  withOpen(files, path, 'r', (fd) => files.fsync(fd))
}

/** Closes the file whatever happens; what was asked of it is what counts, so a failing close is let go. */
export const withOpen = <T>(files: FileSystem, path: string, flags: 'r' | 'r+' | 'wx', use: (fd: number) => T): T => {
  const fd = files.open(path, flags, FILE_MODE)
  try {
    return use(fd)
  } finally {
    attempt(() => files.close(fd))
  }
}

/** For what may fail without harm: whether it worked. */
export const attempt = (act: () => void): boolean => {
  try {
    act()
    return true
  } catch {
    return false
  }
}

/** A new file, whole and on the disk under its name, or not there at all. The folder is to be synced by the caller. */
export const writeNewFile = (files: FileSystem, path: string, bytes: Uint8Array): void => {
  const temporary = `${path}.tmp`
  attempt(() => files.unlink(temporary))
  try {
    withOpen(files, temporary, 'wx', (fd) => {
      writeWhole(files, fd, bytes, 0)
      files.fsync(fd)
    })
    files.rename(temporary, path)
  } catch (error) {
    attempt(() => files.unlink(temporary))
    throw error
  }
}
