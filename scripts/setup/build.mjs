import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { inRoot, ROOT } from './places.mjs'
import { runQuietly } from './processes.mjs'
import { SetupError, say } from './say.mjs'

const SOURCES = /^(electron|renderer|shared|tsconfig[^/]*\.json|electron\.vite\.config\.ts|package(-lock)?\.json)$/
const STAMP = inRoot('out', '.stamp')
const BUILT_MAIN = inRoot('out', 'main', 'main.js')

/** Builds the app when what is in out/ was made from other sources. */
export async function buildWhenNeeded() {
  const sources = await hashSources()
  if ((await readStamp()) === (await stampOf(sources))) return
  const startedAt = performance.now()
  await rm(STAMP, { force: true })
  const builder = inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { code, output } = await runQuietly(process.execPath, [builder, 'build'])
  if (code !== 0) throw new SetupError(`The build failed:\n${output}`)
  // The sources as they were before the build: what changed meanwhile is built the next time.
  await writeFile(STAMP, await stampOf(sources))
  say(`Built the app in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
}

const readStamp = () => readFile(STAMP, 'utf8').catch(() => null)

/** The time of the result is part of it: whoever built other sources by hand in between has left something else in out/. */
async function stampOf(sources) {
  const mainWrittenAt = await stat(BUILT_MAIN).then(
    ({ mtimeMs }) => mtimeMs,
    () => 'missing',
  )
  return `${sources} ${mainWrittenAt}\n`
}

/** Contents rather than times: a checkout or a copy gives files new times. */
async function hashSources() {
  const hash = createHash('sha256')
  for (const entry of (await readdir(ROOT)).filter((name) => SOURCES.test(name)).sort()) {
    for (const file of await filesUnder(inRoot(entry))) {
      const bytes = await readFile(file)
      hash.update(`${relative(ROOT, file)}\0${bytes.length}\0`).update(bytes)
    }
  }
  return hash.digest('hex')
}

async function filesUnder(path) {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort()
}
