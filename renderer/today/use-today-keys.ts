import type { KeyboardEvent } from 'react'
import { singleKeyCommand } from '../../shared/app-commands/place-keys'
import type { Id } from '../../shared/model/id'
import type { Step } from '../../shared/model/step'
import { undoAndTell } from '../shell/actions'
import { isTyping } from '../shell/typing'
import { useSettings } from '../state/settings'
import { openPanel } from '../state/ui-store'
import { replica } from '../state/use-pipeline'
import { markDone, removeOwn, skip } from './step-acts'
import { openStep, useTodayUi } from './today-store'

const ROW = '[data-row]'

/** The keys of the home screen: they work while a row has the focus, or none has yet. */
export const useTodayKeys = () => (event: KeyboardEvent<HTMLElement>) => {
  if (event.defaultPrevented || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
  if (!(event.target instanceof HTMLElement) || event.target.closest('[role="menu"], [role="radiogroup"]')) return
  if (walk(event) || onStep(event)) event.preventDefault()
}

const walk = (event: KeyboardEvent<HTMLElement>): boolean => {
  const withLetters = useSettings.getState().singleKeyShortcuts
  const isDown = event.key === 'ArrowDown' || (withLetters && event.key === 'j')
  const isUp = event.key === 'ArrowUp' || (withLetters && event.key === 'k')
  if (!isDown && !isUp) return false
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(ROW)]
  const at = rows.findIndex(
    (row) => row === document.activeElement || row.parentElement?.contains(document.activeElement),
  )
  const next = rows[at < 0 ? 0 : Math.min(Math.max(0, at + (isDown ? 1 : -1)), rows.length - 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return true
}

const onStep = (event: KeyboardEvent<HTMLElement>): boolean => {
  if (!useSettings.getState().singleKeyShortcuts) return false
  const command = singleKeyCommand('today', event.key)
  if (command === 'undo') {
    void undoAndTell()
    return true
  }
  const step = stepAt(event.target)
  if (!step) return false
  if (command === 'done') done(event, step)
  else if (command === 'snooze') useTodayUi.setState({ snoozeMenuId: step.id })
  else if (command === 'skip') void (step.name === 'own' ? removeOwn(step) : skip(step))
  else if (command === 'reply' && step.applicationId !== null) openStep(step.id, 'reply')
  else if (command === 'edit' && step.applicationId !== null) openPanel(step.applicationId)
  else return false
  return true
}

/** An open letter is marked sent by its own button, which looks for what is not filled in. */
const done = (event: KeyboardEvent<HTMLElement>, step: Step): void => {
  const { target } = event
  const button =
    target instanceof Element ? target.closest('[data-step]')?.querySelector<HTMLElement>('[data-done]') : null
  if (button) button.click()
  else void markDone(step)
}

const stepAt = (target: EventTarget): Step | undefined => {
  const id: Id | undefined =
    target instanceof HTMLElement ? target.closest<HTMLElement>('[data-step]')?.dataset.step : undefined
  return id === undefined ? undefined : replica.pipeline.get('step', id)
}
