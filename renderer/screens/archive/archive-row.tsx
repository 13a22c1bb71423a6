import { Button } from '@mantine/core'
import { IconArchiveOff } from '@tabler/icons-react'
import type { Application } from '../../../shared/model/application'
import { dayOf } from '../../../shared/model/time'
import { restoreApplications } from '../../acts/restore'
import { zoneNow } from '../../state/clock'
import { openPanel } from '../../state/ui-store'
import { useRecord } from '../../state/use-pipeline'
import { dayWords } from '../../state/words/day-words'
import { texts } from '../../ui/i18n'
import styles from './archive.module.css'

type Props = { readonly application: Application; readonly isSelected: boolean; readonly onToggle: () => void }

/** One archived application: opens on click. */
export const ArchiveRow = ({ application, isSelected, onToggle }: Props) => {
  const { id, companyId, stageId, outcome, archivedAt } = application
  const company = useRecord('company', companyId)?.name ?? texts('common.unknownCompany')
  const stage = useRecord('stage', stageId)?.name ?? ''
  const role = application.role === '' ? texts('common.noRole') : application.role
  const where = outcome === null ? stage : texts(`labels.outcome.${outcome}`)
  const day = archivedAt === null ? '' : texts('archive.archivedOn', { day: dayWords(dayOf(archivedAt, zoneNow())) })
  return (
    <div className={styles.row} data-selected={isSelected || undefined}>
      <label className={styles.checkBox}>
        <input
          type="checkbox"
          className={styles.check}
          checked={isSelected}
          aria-label={texts('archive.select', { company, role })}
          onChange={onToggle}
        />
      </label>
      <button type="button" className={styles.open} data-open onClick={() => openPanel(id)}>
        <span className={styles.company}>{company}</span>
        <span className={styles.role}>{role}</span>
        <span className={styles.facts}>
          {where} · {day}
        </span>
      </button>
      <Button
        size="xs"
        variant="subtle"
        aria-label={texts('archive.restoreOne', { company, role })}
        leftSection={<IconArchiveOff size={16} aria-hidden />}
        onClick={() => void restoreApplications([id])}
      >
        {texts('archive.restore')}
      </Button>
    </div>
  )
}
