import { writeFile } from 'node:fs/promises'
import { buildPackage } from '../../scripts/packaging/build-package.mjs'
import { findStrangers, listFiles, sizeOf } from './asar-contents.mjs'
import { runPackagedApp } from './packaged-run.mjs'

const MAX_ASAR_BYTES = 5 * 1024 * 1024
const counts = { passed: 0, failed: 0, skipped: 0 }

/** A check gives null when all is well, else what is wrong in words. */
async function check(name, body) {
  const problem = await body().catch((error) => error.message)
  counts[problem === null ? 'passed' : 'failed'] += 1
  console.log(problem === null ? `  ok    ${name}` : `  FAIL  ${name}: ${problem}`)
  return problem === null
}

async function main() {
  let app
  const isBuilt = await check('the app can be packaged', async () => {
    app = await buildPackage()
    return null
  })
  if (!isBuilt) return

  await check('app.asar has at most 5 MB', async () => {
    const bytes = await sizeOf(app.asar)
    return bytes <= MAX_ASAR_BYTES ? null : `it has ${(bytes / 1024 / 1024).toFixed(1)} MB`
  })

  await check('app.asar holds the built app, its manifest and production dependencies, and nothing else', async () => {
    const strangers = await findStrangers(await listFiles(app.asar))
    return strangers.length === 0 ? null : strangers.slice(0, 10).join(', ')
  })

  const run = await runPackagedApp(app.binary)
  await check('the packaged app shows its first screen', async () => (run.isReady ? null : run.story))
  await check('the packaged app ends when it is asked to', async () => (run.isReady && run.hasEnded ? null : run.story))
}

await main()
const report = process.env.CALLBACK_REPORT
if (report) await writeFile(report, JSON.stringify(counts))
process.exitCode = counts.failed > 0 ? 1 : 0
