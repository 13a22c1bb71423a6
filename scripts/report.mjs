import { bundle } from './setup/bundle.mjs'
import { checkNodeVersion, installDependencies } from './setup/install.mjs'
import { runLive } from './setup/processes.mjs'
import { runScript } from './setup/say.mjs'

// Neither a display nor Electron: it only reads files and writes tables.
await runScript(async (args) => {
  checkNodeVersion()
  await installDependencies()
  const command = await bundle('report', 'electron', 'command-line', 'run-report.ts')
  return await runLive(process.execPath, ['--enable-source-maps', command, ...args])
})
