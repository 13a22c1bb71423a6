import { Button } from '@mantine/core'
import { useState } from 'react'
import type { RowProblem } from '../../../shared/csv/import-contract'
import { texts } from '../../ui/i18n'
import styles from './preview-step.module.css'

const FIRST_PROBLEMS = 5

type Props = {
  readonly problems: readonly RowProblem[]
  /** All of them; main sends the first ones only. */
  readonly count: number
}

/** What could not be understood, by the line as a spreadsheet counts it, and what happens to it. */
export const ProblemTable = ({ problems, count }: Props) => {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? problems : problems.slice(0, FIRST_PROBLEMS)
  const more = problems.length - shown.length
  return (
    <section>
      <h4 className={styles.title}>{texts('importWizard.problemsTitle', { count })}</h4>
      <div className={styles.frame}>
        <table className={styles.table} data-testid="import-problems">
          <caption className="visually-hidden">{texts('importWizard.problemsCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{texts('importWizard.problemLine')}</th>
              <th scope="col">{texts('importWizard.problemColumn')}</th>
              <th scope="col">{texts('importWizard.problemValue')}</th>
              <th scope="col">{texts('importWizard.problemWhat')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem) => (
              <tr key={`${problem.line} ${problem.column} ${problem.problem}`}>
                <td className={styles.line}>{problem.line}</td>
                <td>{problem.column}</td>
                <td className={styles.value}>{problem.value || <span className={styles.quiet}>–</span>}</td>
                <td>
                  {texts(`import.problems.${problem.problem}`)}
                  <span className={styles.severity}>{texts(`importWizard.severity.${problem.severity}`)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <Button className={styles.more} variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
          {texts('importWizard.problemsMore', { count: more })}
        </Button>
      )}
      {more === 0 && count > problems.length && (
        <p className={styles.first}>{texts('importWizard.problemsFirst', { count: problems.length })}</p>
      )}
    </section>
  )
}
