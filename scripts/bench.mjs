import { buildWhenNeeded } from './setup/build.mjs'
import { bundle } from './setup/bundle.mjs'
import { openDisplay } from './setup/display.mjs'
import { prepare } from './setup/prepare.mjs'
import { runLive } from './setup/processes.mjs'
import { runScript } from './setup/say.mjs'

await runScript(async (args) => {
  await prepare()
  await buildWhenNeeded()
  const bench = await bundle('bench', 'tests', 'bench', 'run.ts')
  const { env, close } = await openDisplay()
  try {
    return await runLive(process.execPath, ['--enable-source-maps', '--expose-gc', bench, ...args], { env })
  } finally {
    close()
  }
})
