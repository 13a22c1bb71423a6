import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ATTEMPTS = 5

/** A folder that other users can pass through, so that the app can also be run as one of them. */
export const temporaryFolder = (prefix: string): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(path, 0o755)
  return { path, remove: () => removeWhole(path) }
}

/**
 * Chromium's helper processes may still be writing in the moment after the main process has ended. Node's own retries
 * only try to remove the folder again, not what has come into it since; so it begins anew.
 */
const removeWhole = (path: string, attempt = 1): void => {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 })
  } catch (error) {
    if (attempt === ATTEMPTS) throw error
    removeWhole(path, attempt + 1)
  }
}
