import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileTypePdf, IconListDetails, IconTable } from '@tabler/icons-react'
import { useContext, useState } from 'react'
import { toastProblem } from '../../../state/toasts'
import { announce } from '../../../state/ui-store'
import { texts } from '../../../ui/i18n'
import { MenuGroup } from '../../../ui/menu-group'
import { DrawnCardsContext } from '../drawn-card'
import { useShown } from '../use-filter'
import { useQuestion } from '../use-question'
import { NamesItem } from './names-item'
import { printWholeReport, saveAllNumbers } from './whole-report'
import { WorkSearchDialog } from './work-search-dialog'

const ICON = 16

/** All reports at once: on paper, as tables, and the record for an authority. */
export const ExportAllMenu = () => {
  const shown = useShown()
  const question = useQuestion()
  const cards = useContext(DrawnCardsContext)
  const [isPreparing, setPreparing] = useState(false)
  const [isRecordOpen, setRecordOpen] = useState(false)
  const print = async (): Promise<void> => {
    setPreparing(true)
    announce(texts('reportExports.preparing'))
    try {
      await printWholeReport(shown, question, cards)
    } catch {
      toastProblem(texts('reportExports.failed'))
    } finally {
      setPreparing(false)
    }
  }
  return (
    <>
      <Menu position="bottom-end" width={270}>
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            flex="none"
            loading={isPreparing}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            data-export="reports"
          >
            {texts('reportExports.all')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <MenuGroup label={texts('reportExports.shared')}>
            <Menu.Item leftSection={<IconFileTypePdf size={ICON} />} onClick={() => void print()}>
              {texts('reportExports.allPdf')}
            </Menu.Item>
            <NamesItem />
          </MenuGroup>
          <MenuGroup label={texts('reportExports.numbers')}>
            <Menu.Item leftSection={<IconTable size={ICON} />} onClick={() => void saveAllNumbers(question, 'plain')}>
              {texts('reportExports.allCsv')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTable size={ICON} />} onClick={() => void saveAllNumbers(question, 'excel')}>
              {texts('reportExports.allExcel')}
            </Menu.Item>
          </MenuGroup>
          <MenuGroup label={texts('reportExports.record.title')}>
            <Menu.Item leftSection={<IconListDetails size={ICON} />} onClick={() => setRecordOpen(true)}>
              {texts('reportExports.workSearch')}
            </Menu.Item>
          </MenuGroup>
        </Menu.Dropdown>
      </Menu>
      {isRecordOpen && <WorkSearchDialog shown={shown} onClose={() => setRecordOpen(false)} />}
    </>
  )
}
