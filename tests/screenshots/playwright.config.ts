import { defineConfig } from 'playwright/test'

/** Makes the pictures of the README from the sample hunt. No test: it proves nothing. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.shots.ts',
  workers: 1,
  timeout: 120_000,
  outputDir: '../../node_modules/.cache/callback/screenshots',
})
