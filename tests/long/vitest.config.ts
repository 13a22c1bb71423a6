import { defineConfig } from 'vitest/config'

/** Promises at full length: minutes to hours each, one after the other. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.long.ts'],
    testTimeout: 4 * 60 * 60 * 1000,
    fileParallelism: false,
  },
})
