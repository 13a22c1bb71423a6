import { parentPort, workerData } from 'node:worker_threads'
import { type DiskWork, doDiskWork } from './disk-work'
import { nodeFileSystem } from './file-system'

// The thread of one piece of work on the data folder's files.

const { folder, work } = workerData as { readonly folder: string; readonly work: DiskWork } // as `DiskThread` starts it

parentPort?.postMessage(doDiskWork(nodeFileSystem, folder, work))
