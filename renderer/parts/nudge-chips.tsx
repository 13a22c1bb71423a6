import { SegmentedControl } from '@mantine/core'
import { useUi } from '../state/ui-store'
import { texts } from '../ui/i18n'

/** Everything, or what needs a nudge: the two chips that board and table share. */
export const NudgeChips = () => {
  const nudgeOnly = useUi((ui) => ui.nudgeOnly)
  return (
    <SegmentedControl
      size="sm"
      value={nudgeOnly ? 'nudge' : 'all'}
      onChange={(value) => useUi.setState({ nudgeOnly: value === 'nudge' })}
      data={[
        { value: 'all', label: texts('board.everything') },
        { value: 'nudge', label: texts('board.needsNudge') },
      ]}
    />
  )
}
