import { ActionIcon, Menu } from '@mantine/core'
import { IconClipboard, IconDownload, IconFileText, IconPhoto, IconTable, IconVectorBezier2 } from '@tabler/icons-react'
import { flowOf } from '../../../../shared/queries/reports/flow'
import { type PictureChart, pictureOf } from '../../../../shared/reports/picture'
import { reportOf } from '../../../../shared/reports/report'
import type { ReportName } from '../../../../shared/reports/report-names'
import { sankeymaticOf } from '../../../../shared/reports/sankeymatic'
import { tableLines } from '../../../../shared/reports/table-lines'
import type { ReportTable } from '../../../../shared/reports/tables/report-table'
import { toastDone, toastProblem } from '../../../state/toasts'
import { copyText } from '../../../ui/copy-text'
import { texts } from '../../../ui/i18n'
import { MenuGroup } from '../../../ui/menu-group'
import { cellWords } from '../number-table'
import { type Shown, useShown } from '../use-filter'
import { captionOf } from './caption'
import { ledgerPicture } from './ledger-picture'
import { useNamesChoice } from './names-choice'
import { NamesItem } from './names-item'
import { pngOf } from './raster'
import { csvOf, save } from './save'
import { reportSource } from './source'
import { takePicture } from './take-picture'

type Props = {
  readonly name: ReportName
  /** Its n, in words. */
  readonly size: string
  readonly tables: () => readonly ReportTable[]
}

const ICON = 16

/** What can be taken from a report: its numbers, its picture and, of the flow, its text. */
export const ExportMenu = ({ name, size, tables }: Props) => {
  const shown = useShown()
  const question = texts(`reports.question.${name}`)
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <ActionIcon
          size={28}
          variant="default"
          aria-label={texts('reportExports.menuOf', { report: question })}
          data-export={name}
        >
          <IconDownload size={ICON} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuGroup label={texts('reportExports.numbers')}>
          <Menu.Item
            leftSection={<IconTable size={ICON} />}
            onClick={() => void save(() => csvOf(name, tables(), 'plain'))}
          >
            {texts('reportExports.csv')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTable size={ICON} />}
            onClick={() => void save(() => csvOf(name, tables(), 'excel'))}
          >
            {texts('reportExports.excel')}
          </Menu.Item>
        </MenuGroup>
        {name !== 'diagnosis' && (
          <MenuGroup label={texts('reportExports.picture')}>
            <Menu.Item
              leftSection={<IconPhoto size={ICON} />}
              onClick={() => void savePicture(name, size, shown, 'png')}
            >
              {texts('reportExports.png')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconVectorBezier2 size={ICON} />}
              onClick={() => void savePicture(name, size, shown, 'svg')}
            >
              {texts('reportExports.svg')}
            </Menu.Item>
            {name === 'silence-ledger' && <NamesItem />}
          </MenuGroup>
        )}
        {name === 'flow' && (
          <MenuGroup label={texts('reportExports.flow')}>
            <Menu.Item leftSection={<IconClipboard size={ICON} />} onClick={() => copyFlow(size, shown)}>
              {texts('reportExports.copySankey')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconFileText size={ICON} />}
              onClick={() =>
                void save(() => ({ scope: name, file: { format: 'sankeymatic', text: flowText(size, shown) } }))
              }
            >
              {texts('reportExports.saveSankey')}
            </Menu.Item>
          </MenuGroup>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

const chartsOf = async (name: ReportName, shown: Shown): Promise<readonly PictureChart[]> => {
  try {
    return await (name === 'silence-ledger'
      ? takePicture(name, (card) => ledgerPicture(card, shown))
      : takePicture(name))
  } catch {
    // Another screen is shown meanwhile: there is none to take a picture of.
    return []
  }
}

/** The report's tables in words, names hidden as in what is drawn. */
const figuresOf = (name: ReportName, shown: Shown): readonly string[] =>
  reportOf(name, reportSource(shown, name === 'silence-ledger' && useNamesChoice.getState().withNames)).tables.flatMap(
    (table) => tableLines(table, cellWords),
  )

const savePicture = async (name: ReportName, size: string, shown: Shown, format: 'png' | 'svg'): Promise<unknown> => {
  const charts = await chartsOf(name, shown)
  if (charts.length === 0) return toastProblem(texts('reportExports.noPicture'))
  const picture = pictureOf({
    title: texts(`reports.question.${name}`),
    caption: captionOf(size, shown),
    charts,
    figures: figuresOf(name, shown),
  })
  return save(async () => ({
    scope: name,
    file: format === 'svg' ? { format, text: picture.svg } : { format, base64: await pngOf(picture) },
  }))
}

const flowText = (size: string, shown: Shown): string =>
  sankeymaticOf(flowOf(shown.applied), captionOf(size, shown), texts)

const copyFlow = (size: string, shown: Shown): void => {
  if (copyText(flowText(size, shown))) toastDone(texts('reportExports.copied'))
  else toastProblem(texts('reportExports.notCopied'))
}
