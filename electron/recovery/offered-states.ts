import type { Instant } from '../../shared/model/time'
import { t } from '../i18n'
import type { Offered, Offers } from '../persistence/offers'
import type { Question } from './recovery-page'

type When = (at: Instant) => string

/** Every state that can be had as a choice: of when it is, how much it holds, and what it lacks. What lacks the least comes first, since the first is the one proposed. */
export const offeredStates = (offers: Offers, when: When): Question['choices'] => {
  const { asFarAsRead, otherSnapshot, onward, backups, known } = offers
  const choice = (id: string, what: string, { at, applications, missing }: Offered) => ({
    missing,
    id,
    label: t('recovery.offer', {
      what,
      when: when(at),
      applications: t('recovery.applications', { count: applications }),
      missing: missingWords(missing, known.isCounted),
    }),
  })
  const states = [
    ...(onward
      ? [choice(`onward:${onward.backup.name}`, t('recovery.onward', { when: when(onward.backup.at) }), onward)]
      : []),
    ...(asFarAsRead ? [choice('read', t('recovery.asFarAsRead'), asFarAsRead)] : []),
    ...(otherSnapshot ? [choice('other', t('recovery.otherSnapshot'), otherSnapshot)] : []),
    ...backups.map((backup) => choice(`backup:${backup.name}`, t('recovery.backup'), backup)),
  ]
  if (states.length === 0) return [{ id: 'nothing', label: t('recovery.beginAnew') }]
  return states.sort((a, b) => a.missing - b.missing).map(({ id, label }) => ({ id, label }))
}

const missingWords = (count: number, isCounted: boolean): string => {
  if (!isCounted) return count === 0 ? t('recovery.missingUnknown') : t('recovery.missingAtLeast', { count })
  return count === 0 ? t('recovery.missingNone') : t('recovery.missing', { count })
}

/** What had been saved in all, as far as that is known; against it each offer is counted. */
export const countedWords = ({ known }: Offers, when: When): string => {
  if (!known.isCounted) return t('recovery.notCounted')
  return known.at === null
    ? t('recovery.counted', { count: known.revision })
    : t('recovery.countedWhen', { count: known.revision, when: when(known.at) })
}
