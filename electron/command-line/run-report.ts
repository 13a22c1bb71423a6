import { homedir } from 'node:os'
import { languageOf } from '../../shared/i18n/create-i18n'
import { systemClock } from '../clock'
import { chooseLanguage } from '../i18n'
import { settleZone, zoneInWords } from '../startup/settle-zone'
import { runReport } from './report'

// The entry of `npm run report`, on plain Node.

const { locale } = Intl.DateTimeFormat().resolvedOptions()
chooseLanguage(languageOf(locale))
process.exitCode = await runReport(process.argv.slice(2), {
  clock: systemClock,
  settleZone: (dataFolder) => zoneInWords(settleZone(dataFolder, 'look')),
  env: process.env,
  platform: process.platform,
  home: homedir(),
  locale,
  // npm runs scripts in the folder of package.json, and tells where it was called.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
})
