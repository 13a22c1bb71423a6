import { extname, isAbsolute, join, resolve } from 'node:path'

/** Makes the app begin in the tray. */
export const HIDDEN_SWITCH = '--hidden'

/** What this launch was asked to do. */
export type Launch = {
  readonly dataFolder: string
  readonly isDemo: boolean
  /** Begins in the tray: started at login. */
  readonly isHidden: boolean
  /** Tables to import. */
  readonly files: readonly string[]
}

/** `CALLBACK_USER_DATA` names another data folder; `--demo` takes the folder `demo` below it. */
export const launchOf = (
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  usualFolder: string,
): Launch => {
  const isDemo = argv.includes('--demo')
  const base = env.CALLBACK_USER_DATA ? resolve(cwd, env.CALLBACK_USER_DATA) : usualFolder
  return {
    dataFolder: isDemo ? join(base, 'demo') : base,
    isDemo,
    isHidden: argv.includes(HIDDEN_SWITCH),
    files: tablesIn(argv, cwd),
  }
}

/** The tables among the words of a command line, as absolute paths. The first word is the program. */
export const tablesIn = (argv: readonly string[], cwd: string): readonly string[] =>
  argv
    .slice(1)
    .filter((word) => !word.startsWith('-') && ['.csv', '.tsv'].includes(extname(word).toLowerCase()))
    .map((word) => (isAbsolute(word) ? word : resolve(cwd, word)))
