import { isTextField } from '../../../shared/fields/lists'
import { EMPLOYMENT_TYPES, OUTCOMES, WORK_MODES } from '../../../shared/model/application'
import type { ColumnId } from '../../../shared/model/table-setup'
import { stagesOf } from '../../../shared/queries/board'
import type { Overview } from '../../../shared/queries/overview'
import { salaryWords } from '../../../shared/queries/table/salary-words'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { PLAIN_WORDS } from './words'

/** What a cell holds, as a text to edit: a word of the record where one is chosen, a day as `YYYY-MM-DD`. */
export const savedText = ({ application, companyName, agencyName, appliedOn }: Overview, column: ColumnId): string => {
  if (isTextField(column)) return application[column]
  switch (column) {
    case 'company':
      return companyName
    case 'agency':
      return agencyName
    case 'stage':
      return application.stageId
    case 'appliedOn':
      return appliedOn ?? ''
    case 'excitement':
      return application.excitement === null ? '' : String(application.excitement)
    case 'salary':
    case 'desiredSalary': {
      const salary = application[column]
      return salary === null ? '' : salaryWords(salary, PLAIN_WORDS)
    }
    case 'role':
    case 'source':
    case 'url':
      return application[column]
    case 'workMode':
    case 'employmentType':
    case 'outcome':
    case 'deadline':
      return application[column] ?? ''
    default:
      return ''
  }
}

type Choice = { readonly value: string; readonly label: string }

const none = (): Choice => ({ value: '', label: texts('panel.details.notSaid') })

/** What can be chosen in a cell. */
export const choicesOf = (column: ColumnId): Choice[] => {
  switch (column) {
    case 'stage':
      return stagesOf(replica.pipeline).map(({ id, name }) => ({ value: id, label: name }))
    case 'workMode':
      return [none(), ...WORK_MODES.map((value) => ({ value, label: texts(`labels.workMode.${value}`) }))]
    case 'employmentType':
      return [none(), ...EMPLOYMENT_TYPES.map((value) => ({ value, label: texts(`labels.employmentType.${value}`) }))]
    case 'outcome':
      return OUTCOMES.map((value) => ({ value, label: texts(`labels.outcome.${value}`) }))
    case 'excitement':
      return [
        none(),
        ...[1, 2, 3, 4, 5].map((count) => ({ value: String(count), label: texts('table.excitementOf', { count }) })),
      ]
    default:
      return []
  }
}
