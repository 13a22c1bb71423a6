import { buildWhenNeeded } from './setup/build.mjs'
import { openDisplay } from './setup/display.mjs'
import { prepare } from './setup/prepare.mjs'
import { runScript, say } from './setup/say.mjs'
import { exitCodeFor, summaryOf } from './testing/counts.mjs'
import { runPlaywright } from './testing/runners.mjs'

await runScript(async (args) => {
  await prepare()
  await buildWhenNeeded()
  const { env, close } = await openDisplay()
  const counts = await runPlaywright(['--config', 'tests/screenshots/playwright.config.ts', ...args], env)
  close()
  say(`\n${summaryOf(counts)}`)
  return exitCodeFor(counts)
})
