import { randomInt } from 'node:crypto'
import { appendFile, mkdir, readdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { buildWhenNeeded } from './setup/build.mjs'
import { openDisplay } from './setup/display.mjs'
import { inRoot } from './setup/places.mjs'
import { prepareForTests } from './setup/prepare.mjs'
import { runScript, SetupError, say } from './setup/say.mjs'
import { add, exitCodeFor, NOTHING, summaryOf } from './testing/counts.mjs'
import { runVitest } from './testing/runners.mjs'

const SUFFIX = '.long.ts'
const RECORD = inRoot('docs', 'reliability.md')
const RECORD_HEAD = `# Reliability runs

Each line is one run of \`npm run test:long -- <promise>\`; the same seed repeats it (CALLBACK_SEED).

date | promise | result | seed | counts
--- | --- | --- | --- | ---
`

async function listNames() {
  const files = await readdir(inRoot('tests', 'long')).catch(() => [])
  return files.filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length))
}

/** Promises are written A1 in the documents and a1 in file names. */
function findNames(wanted, existing) {
  return wanted.map((name) => {
    const found = existing.find((candidate) => candidate.toLowerCase() === name.toLowerCase())
    if (found === undefined) throw new SetupError(`There is no tests/long/${name}${SUFFIX}. ${listing(existing)}`)
    return found
  })
}

const listing = (names) => (names.length > 0 ? `There are: ${names.sort().join(', ')}.` : 'There are none yet.')

async function runOne(name, env) {
  // 32 bits, as the generators of the tests take.
  const seed = process.env.CALLBACK_SEED ?? String(randomInt(2 ** 32))
  say(`\n── ${name}, seed ${seed} ──`)
  let output = ''
  const counts = await runVitest(['--config', 'tests/long/vitest.config.ts', `tests/long/${name}${SUFFIX}`], {
    env: { ...env, CALLBACK_LONG: '1', CALLBACK_SEED: seed },
    needsSessionBus: true,
    onOutput: (bytes) => {
      output += bytes
    },
  })
  const result = exitCodeFor(counts) === 0 ? 'kept' : 'BROKEN'
  await record([new Date().toISOString().slice(0, 10), name, result, seed, readCounts(output)])
  return counts
}

/** Tests say how much they tried in a line `counts: {…}`. */
function readCounts(output) {
  const lines = [...stripVTControlCharacters(output).matchAll(/^\s*counts: (\{.*\})\s*$/gm)].map(([, json]) => json)
  return lines.length > 0 ? lines.join(' ') : '–'
}

async function record(cells) {
  const isNew = await stat(RECORD).then(
    () => false,
    () => true,
  )
  await mkdir(dirname(RECORD), { recursive: true })
  await appendFile(RECORD, `${isNew ? RECORD_HEAD : ''}${cells.join(' | ')}\n`)
}

await runScript(async (args) => {
  const existing = await listNames()
  if (args.length === 0) {
    say(`Which promise? npm run test:long -- <name>… ${listing(existing)}`)
    return 0
  }
  const names = findNames(args, existing)
  await prepareForTests()
  await buildWhenNeeded()
  const { env, close } = await openDisplay()
  let total = NOTHING
  for (const name of names) total = add(total, await runOne(name, env))
  close()
  say(`\n${summaryOf(total)}`)
  return exitCodeFor(total)
})
