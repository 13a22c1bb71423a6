import { buildWhenNeeded } from '../setup/build.mjs'
import { needsVirtualDisplay, openDisplay } from '../setup/display.mjs'
import { inRoot } from '../setup/places.mjs'
import { add, NOTHING } from './counts.mjs'
import { runCheck, runPlaywright, runReporting, runVitest } from './runners.mjs'

/** What `npm test` does, in this order. A stage takes the words after its name as a filter and gives its counts. */
export const STAGES = {
  check: async () => {
    let counts = NOTHING
    counts = add(counts, await runCheck('biome', ['format', '.']))
    counts = add(counts, await runCheck('biome', ['lint', '.']))
    counts = add(counts, await runCheck('tsc', ['-b']))
    return add(counts, await runCheck('knip', ['--no-progress']))
  },

  unit: (filter) => runVitest(filter),

  e2e: async (filter) => {
    await buildWhenNeeded()
    const displays = await Promise.all(Array.from({ length: lanesFor(filter) }, () => openDisplay()))
    const [{ env }] = displays
    const lanes = needsVirtualDisplay() ? { CALLBACK_DISPLAYS: displays.map((each) => each.env.DISPLAY).join(' ') } : {}
    try {
      const args = ['--config', 'tests/e2e/playwright.config.ts', ...filesNamed(filter)]
      return await runPlaywright(args, { ...env, ...lanes })
    } finally {
      for (const { close } of displays) close()
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

/** Real windows share one display, so each lane of tests has a virtual one of its own. On a real screen there is one lane. */
const lanesFor = (filter) => (filter.length === 0 && needsVirtualDisplay() ? 2 : 1)

/** Playwright looks for a word in the whole path of a file, in which the name of this very folder may stand. Options come last and stay. */
function filesNamed(filter) {
  const options = filter.findIndex((word) => word.startsWith('-'))
  const words = options < 0 ? filter : filter.slice(0, options)
  return [...words.map((word) => `/e2e/[^/]*${word}[^/]*$`), ...filter.slice(words.length)]
}
