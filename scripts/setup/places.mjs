import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A path inside the repository. */
export const inRoot = (...parts) => join(ROOT, ...parts)

/** Where scripts put what may be thrown away; a fresh install empties it. */
export const CACHE = inRoot('node_modules', '.cache', 'callback')
