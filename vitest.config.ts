import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Nothing else runs meanwhile; left to itself it would leave a core idle, and that is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/shared/**/*.test.ts', 'tests/renderer/**/*.test.ts'],
          setupFiles: ['tests/support/in-english.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/electron/**/*.test.ts', 'tests/scripts/**/*.test.ts'],
          setupFiles: ['tests/support/in-english.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
