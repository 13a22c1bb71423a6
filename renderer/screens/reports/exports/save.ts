import { reportCsv } from '../../../../shared/reports/report-csv'
import type { PrintReportRequest, SavedReport, SaveReportRequest } from '../../../../shared/reports/report-file'
import type { ReportTable } from '../../../../shared/reports/report-table'
import { tellExported } from '../../../acts/tell-exported'
import { bridge } from '../../../state/bridge'
import { useFacts } from '../../../state/facts'
import { toastProblem } from '../../../state/toasts'
import { texts } from '../../../ui/i18n'

/** A toast names no more files than this. */
const MOST_NAMED = 3

/** Writes what `make` makes, and says where it went or that it couldn't be. Whether something was written. */
const saved = async (make: () => Promise<SavedReport | null>): Promise<boolean> => {
  try {
    const report = await make()
    if (report === null) return false
    const count = report.paths.length
    tellExported(report.paths.slice(0, MOST_NAMED), (names) =>
      count > MOST_NAMED
        ? texts('reportExports.doneMany', { count: count - MOST_NAMED, names })
        : texts('reportExports.done', { count, names }),
    )
    return true
  } catch {
    toastProblem(texts('reportExports.failed'))
    return false
  }
}

export const save = (make: () => Promise<SaveReportRequest> | SaveReportRequest): Promise<boolean> =>
  saved(async () => bridge.request.saveReport(await make()))

export const print = (request: PrintReportRequest): Promise<boolean> => saved(() => bridge.request.printReport(request))

/** Tables as CSV files, one each; that which is called as the report is goes first, under the name that the user chooses. */
export const csvOf = (
  scope: SaveReportRequest['scope'],
  tables: readonly ReportTable[],
  kind: 'plain' | 'excel',
): SaveReportRequest => {
  const locale = useFacts.getState().about?.locale ?? 'en'
  const flavour = kind === 'excel' ? ({ kind, locale } as const) : ({ kind } as const)
  return {
    scope,
    file: {
      format: 'csv',
      tables: [...tables]
        .sort((a, b) => Number(b.name === scope) - Number(a.name === scope))
        .map((table) => ({ name: table.name, text: reportCsv(table, flavour) })),
    },
  }
}
