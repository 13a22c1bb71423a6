import { defineConfig } from 'playwright/test'

/** The virtual displays that `npm test` opened for its lanes. Without any there is the user's own. */
const displays = process.env.CALLBACK_DISPLAYS?.split(' ').filter(Boolean) ?? []

// Real windows share one display, so one test runs at a time on each: a lane takes the display of its number.
const lane = displays[Number(process.env.TEST_PARALLEL_INDEX)]
if (lane !== undefined) process.env.DISPLAY = lane

/** No test is tried twice. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  workers: Math.max(1, displays.length),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  outputDir: '../../node_modules/.cache/callback/e2e',
})
