/** One line for the person at the terminal; whoever runs set-up should be able to read all of it. */
export function say(text) {
  process.stdout.write(`${text}\n`)
}

/** What only the reader can mend: said in words, and the program ends. */
export class SetupError extends Error {}

/** Runs a script's body; a `SetupError` is shown as its words alone, anything else with its stack. */
export async function runScript(body) {
  try {
    process.exitCode = await body(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${error instanceof SetupError ? error.message : (error.stack ?? error)}\n`)
    process.exitCode = 1
  }
}
