import { ActionIcon, Menu } from '@mantine/core'
import { IconClockPause } from '@tabler/icons-react'
import type { Step } from '../../../shared/model/step'
import { instantOfDue } from '../../../shared/protocol/due-times'
import { protocolOf } from '../../../shared/protocol/reconcile'
import { snooze } from '../../acts/step-acts'
import { openStep, useStepPlace, useTodayUi } from '../../acts/unfolded-step'
import { usePipeline } from '../../state/use-pipeline'
import { momentWords } from '../../state/words/moment-words'
import { stepTitle } from '../../state/words/step-words'
import { texts } from '../../ui/i18n'
import { snoozePresets } from './snooze-presets'
import styles from './steps.module.css'
import { useHere } from './use-today-view'

/** Puts a step off: five usual times, or a day. */
export const SnoozeMenu = ({ step }: { readonly step: Step }) => {
  const place = useStepPlace()
  const isOpen = useTodayUi(({ snoozeMenu }) => snoozeMenu?.stepId === step.id && snoozeMenu.place === place)
  const what = usePipeline((pipeline) => stepTitle(pipeline, step), [step])
  const label = texts('today.snoozeFor', { what })
  return (
    <Menu
      opened={isOpen}
      onChange={(opened) => useTodayUi.setState({ snoozeMenu: opened ? { stepId: step.id, place } : null })}
      position="bottom-end"
      width={260}
    >
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={label} title={texts('today.snooze')}>
          <IconClockPause size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>{isOpen && <Presets step={step} />}</Menu.Dropdown>
    </Menu>
  )
}

const Presets = ({ step }: { readonly step: Step }) => {
  const place = useStepPlace()
  const here = useHere()
  const protocol = usePipeline(protocolOf, [])
  return (
    <>
      {snoozePresets(here, protocol, step.kind === 'follow-up').map(({ preset, until }) => (
        <Menu.Item
          key={preset}
          rightSection={<span className={styles.quiet}>{momentWords(instantOfDue(until, here.zone), here)}</span>}
          onClick={() => void snooze(step, until)}
        >
          {texts(`today.preset.${preset}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item onClick={() => openStep(step.id, place, 'snooze')}>{texts('today.chooseDay')}</Menu.Item>
    </>
  )
}
