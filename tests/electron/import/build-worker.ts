import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** Builds a thread as the app's build does, into a folder of its own. `entry`: beneath `electron/`, without its ending. */
export const buildWorker = async (entry = 'import/import-worker'): Promise<URL> => {
  const outDir = await mkdtemp(join(tmpdir(), 'callback-worker-'))
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: { worker: join(import.meta.dirname, `../../../electron/${entry}.ts`) },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  })
  return pathToFileURL(join(outDir, 'worker.mjs'))
}
