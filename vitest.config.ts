import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/shared/**/*.test.ts', 'tests/renderer/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/electron/**/*.test.ts', 'tests/scripts/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
