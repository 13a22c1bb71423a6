import type { Turn } from '../../../../shared/queries/whose-turn'
import { texts } from '../../../ui/i18n'
import styles from '../companies.module.css'

/** Whose turn it is, in a word. */
export const TurnWords = ({ turn }: { readonly turn: Turn }) =>
  turn === null ? (
    <Nothing />
  ) : (
    <span className={styles.turn} data-turn={turn}>
      {texts(`labels.turn.${turn}`)}
    </span>
  )

/** An empty cell: a dash for the eye, a word for the ear. */
export const Nothing = () => (
  <span className={styles.quiet}>
    <span aria-hidden>{texts('companies.none')}</span>
    <span className="visually-hidden">{texts('companies.noneSaid')}</span>
  </span>
)
