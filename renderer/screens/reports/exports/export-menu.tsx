import { ActionIcon, Menu } from '@mantine/core'
import { IconClipboard, IconDownload, IconFileText, IconPhoto, IconTable, IconVectorBezier2 } from '@tabler/icons-react'
import { captionOf } from '../../../../shared/reports/caption'
import { cellWordsIn } from '../../../../shared/reports/cell-words'
import { type PictureChart, pictureOf } from '../../../../shared/reports/picture'
import { type Report, type ReportQuestion, type ReportWords, sizeWords } from '../../../../shared/reports/report'
import type { ReportName } from '../../../../shared/reports/reports'
import { type PictureRow, rowsPicture } from '../../../../shared/reports/rows-picture'
import { tableLines } from '../../../../shared/reports/table-lines'
import { toastDone, toastProblem } from '../../../state/toasts'
import { windowWords } from '../../../state/words/words'
import { copyText } from '../../../ui/copy-text'
import { texts } from '../../../ui/i18n'
import { MenuGroup } from '../../../ui/menu-group'
import type { DrawnCard } from '../drawn-card'
import { useShown } from '../use-filter'
import { exportWords } from './export-words'
import { useNamesChoice } from './names-choice'
import { NamesItem } from './names-item'
import { pngOf } from './raster'
import { csvOf, save } from './save'
import { takePicture } from './take-picture'

type Ask = keyof ReportQuestion

type Props<Asked extends Ask, Value, Drawn> = {
  readonly report: Report<ReportName, Asked, Value, Drawn>
  readonly value: Value
  /** Where it is drawn. */
  readonly card: DrawnCard
  /** Of a picture of rows: those that are shown. */
  readonly rows: (value: Value, words: ReportWords) => readonly PictureRow[]
}

const ICON = 16

/** What can be taken from a report: its numbers, its picture and, of the flow, its text. */
export const ExportMenu = <Asked extends Ask, Value, Drawn>(props: Props<Asked, Value, Drawn>) => {
  const { report, value } = props
  const { name, picture, sankeymatic } = report
  const shown = useShown()
  const caption = (): readonly string[] => captionOf(sizeWords(report.size(value), windowWords()), shown, windowWords())
  const saveTables = (kind: 'plain' | 'excel'): void =>
    void save(() => csvOf(name, report.tables(value, exportWords(true)), kind))
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <ActionIcon
          size={28}
          variant="default"
          aria-label={texts('reportExports.menuOf', { report: texts(`reports.question.${name}`) })}
          data-export={name}
        >
          <IconDownload size={ICON} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuGroup label={texts('reportExports.numbers')}>
          <Menu.Item leftSection={<IconTable size={ICON} />} onClick={() => saveTables('plain')}>
            {texts('reportExports.csv')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTable size={ICON} />} onClick={() => saveTables('excel')}>
            {texts('reportExports.excel')}
          </Menu.Item>
        </MenuGroup>
        {picture !== null && (
          <MenuGroup label={texts('reportExports.picture')}>
            <Menu.Item
              leftSection={<IconPhoto size={ICON} />}
              onClick={() => void savePicture(props, caption(), 'png')}
            >
              {texts('reportExports.png')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconVectorBezier2 size={ICON} />}
              onClick={() => void savePicture(props, caption(), 'svg')}
            >
              {texts('reportExports.svg')}
            </Menu.Item>
            {picture === 'rows' && <NamesItem />}
          </MenuGroup>
        )}
        {sankeymatic && (
          <MenuGroup label={texts('reportExports.flow')}>
            <Menu.Item
              leftSection={<IconClipboard size={ICON} />}
              onClick={() => copyFlow(sankeymatic(value, caption(), texts))}
            >
              {texts('reportExports.copySankey')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconFileText size={ICON} />}
              onClick={() =>
                void save(() => ({
                  scope: name,
                  file: { format: 'sankeymatic', text: sankeymatic(value, caption(), texts) },
                }))
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

/** As the screen shows it; rows with their names hidden unless they are wanted. */
const chartsOf = async <Asked extends Ask, Value, Drawn>(
  { report, value, card, rows }: Props<Asked, Value, Drawn>,
  words: ReportWords,
): Promise<readonly PictureChart[]> => {
  if (report.picture === 'rows') {
    const shown = rows(value, words)
    return shown.length === 0 ? [] : [rowsPicture(shown)]
  }
  try {
    return await takePicture(card)
  } catch {
    // Another screen is shown meanwhile: there is none to take a picture of.
    return []
  }
}

const savePicture = async <Asked extends Ask, Value, Drawn>(
  props: Props<Asked, Value, Drawn>,
  caption: readonly string[],
  format: 'png' | 'svg',
): Promise<unknown> => {
  const { report, value } = props
  // Names stand in rows alone.
  const withNames = report.picture === 'rows' && useNamesChoice.getState().withNames
  const charts = await chartsOf(props, exportWords(withNames))
  if (charts.length === 0) return toastProblem(texts('reportExports.noPicture'))
  const words = exportWords(withNames)
  const picture = pictureOf({
    title: texts(`reports.question.${report.name}`),
    caption,
    charts,
    figures: report.tables(value, words).flatMap((table) => tableLines(table, cellWordsIn(words))),
  })
  return save(async () => ({
    scope: report.name,
    file: format === 'svg' ? { format, text: picture.svg } : { format, base64: await pngOf(picture) },
  }))
}

const copyFlow = (text: string): void => {
  if (copyText(text)) toastDone(texts('reportExports.copied'))
  else toastProblem(texts('reportExports.notCopied'))
}
