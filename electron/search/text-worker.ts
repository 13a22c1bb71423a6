import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { LongText } from '../../shared/model/text'
import { TextIndex } from './text-index'
import type { FromTextWorker, TextWorkerData, ToTextWorker } from './text-messages'

// The thread that reads the long texts and looks into them, so that neither main nor the window waits.

const port = parentPort ?? unreachable()
function unreachable(): never {
  throw new Error('this file is the entry of a thread')
}

const { textsFolder } = workerData as TextWorkerData // what main starts it with

/** A file that is missing is nothing to be found in; whoever opens its panel is told. */
const read = (text: LongText): string => {
  if ('inline' in text) return text.inline
  try {
    return readFileSync(join(textsFolder, text.sha256), 'utf8')
  } catch {
    return text.beginning
  }
}

const index = new TextIndex()

port.on('message', (message: ToTextWorker) => {
  if ('put' in message) for (const { id, texts } of message.put) index.put(id, texts.map(read))
  else if ('remove' in message) for (const id of message.remove) index.remove(id)
  else {
    const { call, search } = message
    port.postMessage({ call, found: search && index.search(search) } satisfies FromTextWorker)
  }
})
