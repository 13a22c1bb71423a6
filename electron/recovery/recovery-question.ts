import type { Instant } from '../../shared/model/time'
import { t } from '../i18n'
import type { Backup } from '../persistence/backup-names'
import type { Note, OpenFailure } from '../persistence/opening'
import { countedWords, offeredStates } from './offered-states'
import type { Question } from './recovery-page'

/** What the question is about. */
export type Situation = {
  readonly folder: string
  readonly ownVersion: string
  readonly failure: OpenFailure
  /** Only asked for a newer file: the newest backup that this version can read. */
  readonly readableBackup: Backup | null
  /** What was chosen before couldn't be had any more. */
  readonly isChoiceGone: boolean
  readonly when: (at: Instant) => string
}

/** A failed opening in words, with what can be done about it. The ids of the choices are `choiceOf`'s. */
export const questionAbout = (situation: Situation): Question => {
  const question = questionOf(situation)
  if (!situation.isChoiceGone) return question
  return { ...question, paragraphs: [t('recovery.choiceGone'), ...question.paragraphs] }
}

const questionOf = (situation: Situation): Question => {
  const { failure, folder, ownVersion, readableBackup, when } = situation
  switch (failure.reason) {
    case 'newer-schema':
      return {
        heading: t('recovery.newer'),
        paragraphs: [
          failure.appVersion === null
            ? t('recovery.newerTextUnknown', { folder, own: ownVersion })
            : t('recovery.newerText', { folder, own: ownVersion, version: failure.appVersion }),
          t('recovery.newerHint'),
        ],
        choices: [
          quit(),
          otherFolder(),
          ...(readableBackup
            ? [
                {
                  id: `copy:${readableBackup.name}`,
                  label: t('recovery.backupAsCopy', { when: when(readableBackup.at) }),
                },
              ]
            : []),
        ],
      }
    case 'damaged':
    case 'gap':
      return {
        heading: t('recovery.damaged'),
        paragraphs: [
          failure.file === null
            ? t('recovery.damagedTextUnknown', { folder })
            : t('recovery.damagedText', { folder, file: failure.file }),
          countedWords(failure.offers, when),
          t('recovery.damagedHint'),
        ],
        choices: [...offeredStates(failure.offers, when), otherFolder(), quit()],
      }
    case 'unreadable':
    case 'unwritable':
      return {
        heading: t('recovery.unreachable'),
        paragraphs: [t('recovery.unreachableText', { folder, code: failure.code ?? failure.reason })],
        choices: [{ id: 'again', label: t('recovery.tryAgain') }, otherFolder(), quit()],
      }
  }
}

const quit = () => ({ id: 'quit', label: t('recovery.quit') }) as const
const otherFolder = () => ({ id: 'other-folder', label: t('recovery.otherFolder') }) as const

/** What had to be mended, for the window to show; `null`: nothing. */
export const mendedInWords = (notes: readonly Note[]): string | null =>
  notes.length === 0
    ? null
    : notes
        .map((note) =>
          note.kind === 'unfinished-change'
            ? t('recovery.unfinishedChange')
            : t('recovery.setAside', { aside: note.aside }),
        )
        .join(' ')
