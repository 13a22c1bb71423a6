import { type LedgerBy, silenceLedger } from '../../../../shared/queries/reports/silence-ledger'
import type { PictureChart } from '../../../../shared/reports/picture'
import { rowsPicture } from '../../../../shared/reports/rows-picture'
import { ledgerGroupName } from '../../../../shared/reports/tables/silence-ledger'
import { texts } from '../../../ui/i18n'
import { candourWords, waitWords } from '../ledger-words'
import type { Shown } from '../use-filter'
import { useNamesChoice } from './names-choice'
import { reportSource } from './source'

const GROUPINGS: readonly LedgerBy[] = ['company', 'source', 'recruiter']

/** The ledger is told in words: its picture has the lines that the screen shows, names hidden unless they are wanted. */
export const ledgerPicture = (card: HTMLElement, shown: Shown): readonly PictureChart[] => {
  const list = card.querySelector<HTMLElement>('[data-ledger]')
  const by = GROUPINGS.find((each) => each === list?.dataset.ledger)
  if (!list || !by) return []
  const { names, context } = reportSource(shown, useNamesChoice.getState().withNames)
  const keys = new Set([...list.querySelectorAll<HTMLElement>('[data-key]')].map(({ dataset }) => dataset.key))
  const rows = silenceLedger(shown.passed, by, { period: shown.filter.period, ...context }).filter(({ key }) =>
    keys.has(key),
  )
  if (rows.length === 0) return []
  return [
    rowsPicture(
      rows.map((row) => ({
        name: ledgerGroupName(by, row, names, texts),
        told: candourWords(row, by),
        besides: waitWords(row),
      })),
    ),
  ]
}
