import { randomUUID } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import type { ImportPayload } from '../../shared/commands/import'
import type { OpenedImport } from '../../shared/csv/import-contract'
import { type ImportSession, openSession, payloadOf, previewSession, sessionOf } from '../../shared/csv/import-session'
import type { Reading } from '../../shared/csv/propose'
import { readTable, type Table } from '../../shared/csv/table'
import type { Id } from '../../shared/model/id'
import { type Readable, readSource } from './read-source'
import type { FromWorker, SentKnown, ToWorker, WorkerRequests } from './worker-messages'

// The thread of one import: it reads the files, keeps the table and works everything out, so that main never waits.

const port = parentPort ?? unreachable()
function unreachable(): never {
  throw new Error('this file is the entry of a thread')
}

const say = (message: FromWorker): void => port.postMessage(message)

/** As many applications as main takes over at once. */
const PART_SIZE = 500

let session: ImportSession | null = null
let waiting: ImportPayload['applications'] = []

const openTable = async (importId: Id, source: Readable, reading: Reading): Promise<OpenedImport> => {
  const read = await readSource(source)
  if (!read.ok) return read
  const tables: Table[] = []
  for (const [index, text] of read.texts.entries()) {
    const table = readTable(text, (done) => say({ progress: (index + done) / read.texts.length }))
    if (!table.ok) {
      const isEmptyTimeline = table.problem === 'no-rows' && read.texts.length > 1
      if (isEmptyTimeline) continue
      return table
    }
    tables.push(table.table)
  }
  if (tables.length === 0) return { ok: false, problem: 'no-rows' }
  const found = sessionOf(tables)
  if (typeof found === 'string') return { ok: false, problem: found }
  session = found
  say({ progress: 1 })
  return { ok: true, importId, fileNames: read.fileNames, ...openSession(found, reading) }
}

const opened = (): ImportSession => {
  if (!session) throw new Error('nothing is open in this thread')
  return session
}

const known = (sent: SentKnown) => ({ ...sent, newId: () => randomUUID() })

const answers = {
  open: openTable,
  preview: (mapping, sent) => previewSession(opened(), mapping, known(sent)),
  commit: (mapping, sent) => {
    const payload = payloadOf(opened(), mapping, known(sent))
    if (!payload) return null
    const { applications, ...rest } = payload
    waiting = applications
    return rest
  },
  next: () => {
    const part = waiting.slice(0, PART_SIZE)
    waiting = waiting.slice(PART_SIZE)
    return part
  },
} satisfies {
  [R in keyof WorkerRequests]: (
    ...args: Parameters<WorkerRequests[R]>
  ) => ReturnType<WorkerRequests[R]> | Promise<ReturnType<WorkerRequests[R]>>
}

port.on('message', async (message: ToWorker) => {
  const answer = answers[message.ask] as (...args: readonly unknown[]) => unknown // each question carries its own arguments
  try {
    say({ call: message.call, answer: await answer(...message.with) })
  } catch (error) {
    say({ call: message.call, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
