import type { TodayRow } from '../../shared/queries/today'
import type { KnownChance } from '../../shared/queries/waiting-chance'
import { texts } from '../i18n'
import { ApplicationRow, quietWords } from './application-row'

type Props = { readonly row: TodayRow; readonly chance: KnownChance | undefined }

/** Who is waited for, how long they have been quiet, and how likely an answer still is. */
export const WaitingRow = ({ row, chance }: Props) => (
  <ApplicationRow row={row} words={quietWords(row)} also={chance && chanceWords(chance)} />
)

/** Never without its band and how many it rests on. */
const chanceWords = ({ chance, band, n }: KnownChance): string =>
  texts('today.chance', { chance: percent(chance), low: percent(band.low), high: percent(band.high), n })

const percent = (share: number): number => Math.round(share * 100)
