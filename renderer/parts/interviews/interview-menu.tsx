import { Menu } from '@mantine/core'
import { IconCalendarCheck, IconCalendarX, IconPencil, IconUserCheck, IconUserOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Interview } from '../../../shared/model/interview'
import { markInterview } from '../../acts/change-interview'
import { texts } from '../../ui/i18n'

type MenuProps = {
  readonly interview: Interview
  readonly hasBegun: boolean
  readonly target: ReactNode
  readonly onOpen: (form: 'edit' | 'promise') => void
  readonly onHeld: () => void
}

/** Everything else that can be said of an interview. */
export const InterviewMenu = ({ interview, hasBegun, target, onOpen, onHeld }: MenuProps) => {
  const { state } = interview
  const isOff = state === 'cancelled' || state === 'no-show'
  return (
    <Menu position="bottom-end" returnFocus={false}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => onOpen('edit')}>
          {texts(isOff ? 'interviews.anotherTime' : 'interviews.edit')}
        </Menu.Item>
        {!isOff && (
          <Menu.Item leftSection={<IconCalendarCheck size={16} />} onClick={() => onOpen('promise')}>
            {texts(interview.promise === null ? 'interviews.promise.add' : 'interviews.promise.change')}
          </Menu.Item>
        )}
        {hasBegun && (state !== 'held' || !interview.isConfirmed) && (
          <Menu.Item leftSection={<IconUserCheck size={16} />} onClick={onHeld}>
            {texts('interviews.markHeld')}
          </Menu.Item>
        )}
        {hasBegun && state !== 'no-show' && (
          <Menu.Item leftSection={<IconUserOff size={16} />} onClick={() => void markInterview(interview, 'no-show')}>
            {texts('interviews.markNoShow')}
          </Menu.Item>
        )}
        {state !== 'cancelled' && (
          <Menu.Item
            leftSection={<IconCalendarX size={16} />}
            onClick={() => void markInterview(interview, 'cancelled')}
          >
            {texts('interviews.cancelIt')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
