import styles from './card.module.css'

type Props = { readonly title: string; readonly lines: readonly (string | null)[] }

/** What a chart says of one place in it, by mouse and by keyboard; spoken, since the arrow keys move it. */
export const Tip = ({ title, lines }: Props) => (
  <div className={styles.tip} role="status">
    <p className={styles.tipTitle}>{title}</p>
    {lines.map((line) => line !== null && <p key={line}>{line}</p>)}
  </div>
)
