import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs `body` with the path of a report to be written, and gives back its result and the report, null when there is none. */
export async function withReport(body) {
  const folder = await mkdtemp(join(tmpdir(), 'callback-report-'))
  const path = join(folder, 'report.json')
  try {
    const result = await body(path)
    return { result, report: await readReport(path) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}

/** Vitest's own totals, and one failure more for each file that broke before its first test. */
export function countVitest(report) {
  if (report === null) return null
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Playwright's own totals. A test that passed only at a second try has failed. */
export function countPlaywright(report) {
  if (report === null) return null
  const { expected, unexpected, flaky, skipped } = report.stats
  // Errors outside of tests (a file that doesn't load, a broken set-up) are in no other number.
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}
