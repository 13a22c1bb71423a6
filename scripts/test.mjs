import { prepareForTests } from './setup/prepare.mjs'
import { runScript, SetupError, say } from './setup/say.mjs'
import { add, exitCodeFor, NOTHING, ONE_FAILED, summaryOf } from './testing/counts.mjs'
import { STAGES } from './testing/stages.mjs'

const ALL = Object.keys(STAGES)

/** `npm test -- [stage]... [filter]...`: leading words that are stages choose them, the rest goes to the runners. */
function readArgs(args) {
  const end = args.findIndex((word) => !ALL.includes(word))
  const chosen = end === -1 ? args : args.slice(0, end)
  const filter = args.slice(chosen.length)
  if (chosen.length === 0 && filter.length > 0) {
    throw new SetupError(`There is no stage ${filter[0]}; the stages are: ${ALL.join(', ')}.`)
  }
  return { stages: chosen.length > 0 ? ALL.filter((name) => chosen.includes(name)) : ALL, filter }
}

/** A stage that breaks down is a failure of that stage; the ones after it still run. */
async function runStage(name, filter) {
  say(`\n── ${name} ──`)
  const startedAt = performance.now()
  let counts
  try {
    counts = await STAGES[name](filter)
  } catch (error) {
    say(error instanceof SetupError ? error.message : error.stack)
    counts = ONE_FAILED
  }
  const durationS = ((performance.now() - startedAt) / 1000).toFixed(1)
  say(`── ${name}: ${summaryOf(counts)} (${durationS} s)`)
  return counts
}

await runScript(async (args) => {
  const { stages, filter } = readArgs(args)
  let total = NOTHING
  try {
    await prepareForTests()
    for (const name of stages) total = add(total, await runStage(name, filter))
  } catch (error) {
    say(error instanceof SetupError ? error.message : error.stack)
    total = add(total, ONE_FAILED)
  }
  say(`\n${summaryOf(total)}`)
  return exitCodeFor(total)
})
