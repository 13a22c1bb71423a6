import type { Day } from '../../../../shared/model/time'
import { agoWords, dayWords } from '../../../state/words/day-words'
import { texts } from '../../../ui/i18n'
import styles from '../companies.module.css'
import type { Column } from './record-table'
import { Nothing } from './turn-words'

/** When there was word last, and how long ago that is. */
export const lastContactColumn = <Row extends { readonly lastContactOn: Day | null }>(today: Day): Column<Row> => ({
  name: 'lastContact',
  title: texts('companies.column.lastContact'),
  cell: ({ lastContactOn }) =>
    lastContactOn === null ? (
      <Nothing />
    ) : (
      <>
        <span className={styles.line}>{dayWords(lastContactOn)}</span>
        <span className={styles.sub}>{agoWords(lastContactOn, today)}</span>
      </>
    ),
})
