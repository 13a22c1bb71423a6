import { inRoot } from '../setup/places.mjs'
import { runLive } from '../setup/processes.mjs'
import { withSessionBus } from '../setup/session-bus.mjs'
import { judge, ONE_FAILED, ONE_PASSED } from './counts.mjs'
import { countPlaywright, countVitest, withReport } from './reports.mjs'

/** The entry file of an installed tool, so that it runs in this very Node and needs no shell on any system. */
const TOOLS = {
  biome: inRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome'),
  knip: inRoot('node_modules', 'knip', 'bin', 'knip.js'),
  tsc: inRoot('node_modules', 'typescript', 'bin', 'tsc'),
  vitest: inRoot('node_modules', 'vitest', 'vitest.mjs'),
  playwright: inRoot('node_modules', 'playwright', 'cli.js'),
}

/** A tool that only says yes or no counts as one test. */
export async function runCheck(tool, args) {
  const code = await runLive(process.execPath, [TOOLS[tool], ...args])
  return code === 0 ? ONE_PASSED : ONE_FAILED
}

/** Options are `env`, and `onOutput` to read along. */
export async function runVitest(args, { env = process.env, ...options } = {}) {
  const { result, report } = await withReport((path) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
    const command = [process.execPath, TOOLS.vitest, 'run', ...reporters, ...args]
    return options.needsSessionBus
      ? runLive(...withSessionBus(command, env), { env, onOutput: options.onOutput })
      : runLive(command[0], command.slice(1), { env, onOutput: options.onOutput })
  })
  return judge(countVitest(report), result)
}

/** Real windows: wants an environment with a display. */
export async function runPlaywright(args, env) {
  const { result, report } = await withReport((path) => {
    const command = [process.execPath, TOOLS.playwright, 'test', '--reporter=list,json', ...args]
    return runLive(...withSessionBus(command, env), { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: path } })
  })
  return judge(countPlaywright(report), result)
}

/** A program that writes `{passed, failed, skipped}` to the file named by CALLBACK_REPORT. */
export async function runReporting(script, env) {
  const { result, report } = await withReport((path) =>
    runLive(process.execPath, [script], { env: { ...env, CALLBACK_REPORT: path } }),
  )
  return judge(report, result)
}
