import { buildWhenNeeded } from '../setup/build.mjs'
import { openDisplay } from '../setup/display.mjs'
import { inRoot } from '../setup/places.mjs'
import { add, NOTHING } from './counts.mjs'
import { runCheck, runPlaywright, runReporting, runVitest } from './runners.mjs'

/** What `npm test` does, in this order. A stage takes the words after its name as a filter and gives its counts. */
export const STAGES = {
  check: async () => {
    let counts = NOTHING
    counts = add(counts, await runCheck('biome', ['format', '.']))
    counts = add(counts, await runCheck('biome', ['lint', '.']))
    return add(counts, await runCheck('tsc', ['-b']))
  },

  unit: (filter) => runVitest(filter),

  e2e: async (filter) => {
    await buildWhenNeeded()
    const { env, close } = await openDisplay()
    try {
      return await runPlaywright(['--config', 'tests/e2e/playwright.config.ts', ...filesNamed(filter)], env)
    } finally {
      close()
    }
  },

  package: async () => {
    const { env, close } = await openDisplay()
    try {
      return await runReporting(inRoot('tests', 'packaging', 'smoke.mjs'), env)
    } finally {
      close()
    }
  },
}

/** Playwright looks for a word in the whole path of a file, in which the name of this very folder may stand. Options come last and stay. */
function filesNamed(filter) {
  const options = filter.findIndex((word) => word.startsWith('-'))
  const words = options < 0 ? filter : filter.slice(0, options)
  return [...words.map((word) => `/e2e/[^/]*${word}[^/]*$`), ...filter.slice(words.length)]
}
