import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { zoneWords } from '../../../shared/words/interview-words'
import { zoneNow } from '../../state/clock'
import { texts } from '../../ui/i18n'
import { knownZones, zoneOfToday } from '../../ui/zones'

/** Enough to scroll through; typing finds the others. */
const SHOWN_AT_ONCE = 40

type Props = { readonly value: string; readonly onChange: (zone: string) => void }

/** A time zone by its city; the user's own stands first. */
export const ZoneSelect = ({ value, onChange }: Props) => {
  const zones = useMemo(
    () => knownZones([zoneNow(), value]).map((zone) => ({ value: zone, label: zoneWords(zone) })),
    [value],
  )
  return (
    <Select
      label={texts('interviews.form.zone')}
      data={zones}
      value={zoneOfToday(value)}
      searchable
      allowDeselect={false}
      limit={SHOWN_AT_ONCE}
      nothingFoundMessage={texts('interviews.form.zoneNone')}
      onChange={(zone) => {
        if (zone !== null) onChange(zone)
      }}
    />
  )
}
