import { defineConfig } from 'playwright/test'

/** Real windows share one display, so one test runs at a time on each; none is tried twice. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  outputDir: '../../node_modules/.cache/callback/e2e',
})
