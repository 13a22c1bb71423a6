export const NOTHING = Object.freeze({ passed: 0, failed: 0, skipped: 0 })
export const ONE_PASSED = Object.freeze({ passed: 1, failed: 0, skipped: 0 })
export const ONE_FAILED = Object.freeze({ passed: 0, failed: 1, skipped: 0 })

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** The line a run ends with; machines read it, so its form is fixed. */
export function summaryOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** A run in which nothing was tried has proved nothing. */
export const exitCodeFor = ({ passed, failed }) => (failed > 0 || passed === 0 ? 1 : 0)

/**
 * What a runner is taken to have found. Where it says that it failed, or has no report, and yet names no failed test,
 * it broke down outside of a test: that is one failure.
 */
export function judge(counts, exitCode) {
  if (counts === null || counts.passed + counts.failed + counts.skipped === 0) return ONE_FAILED
  return exitCode !== 0 && counts.failed === 0 ? add(counts, ONE_FAILED) : counts
}
