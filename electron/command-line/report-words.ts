import type { Texts } from '../../shared/i18n/create-i18n'
import type { ReadFailure } from '../persistence/read-only'
import type { Refused } from './report-options'

/** Why the words of the command line can't be followed. */
export const refusalWords = (why: Refused, texts: Texts): string => {
  switch (why.what) {
    case 'arguments':
      return why.message
    case 'no-out':
      return texts('reportCommand.noOut')
    case 'bad-day':
      return texts('reportCommand.badDay', { option: why.option, value: why.value })
    case 'turned-round':
      return texts('reportCommand.turnedRound', { from: why.from, to: why.to })
  }
}

/** Why a data folder can't be read, and what to do. */
export const failureWords = (failure: ReadFailure, folder: string, texts: Texts): string => {
  switch (failure.reason) {
    case 'no-folder':
      return texts('reportCommand.noFolder', { folder })
    case 'not-a-folder':
      return texts('reportCommand.notAFolder', { folder })
    case 'no-pipeline':
      return texts('reportCommand.noPipeline', { folder })
    case 'newer': {
      const { schemaVersion, appVersion } = failure
      return appVersion === null
        ? texts('reportCommand.newer', { folder, schemaVersion })
        : texts('reportCommand.newerBy', { folder, schemaVersion, appVersion })
    }
    case 'damaged':
    case 'gap':
      return failure.file === null
        ? texts('reportCommand.damaged', { folder })
        : texts(`reportCommand.${failure.reason === 'gap' ? 'gapBy' : 'damagedFile'}`, { folder, file: failure.file })
    case 'unreadable':
      return texts('reportCommand.unreadable', {
        path: failure.file === null ? folder : `${folder}/${failure.file}`,
        code: failure.code,
      })
  }
}
