import type { KeyboardEvent } from 'react'
import { type PlaceCommandId, singleKeyCommand } from '../../../shared/app-commands/place-keys'
import type { Id } from '../../../shared/model/id'
import type { Step } from '../../../shared/model/step'
import { doneHere } from '../../acts/done-here'
import { removeOwn, skip } from '../../acts/step-acts'
import { undoAndTell } from '../../acts/undo-and-tell'
import { openStep, type StepPlace, useTodayUi } from '../../acts/unfolded-step'
import { useSettings } from '../../state/settings'
import { openPanel } from '../../state/ui-store'
import { replica } from '../../state/use-pipeline'
import { isTyping } from '../../ui/typing'

const ROW = '[data-row]'

/** The keys of lists of steps and applications: they work while a row has the focus, or none has yet. */
export const stepKeys = (place: StepPlace) => (event: KeyboardEvent<HTMLElement>) => {
  if (event.defaultPrevented || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
  if (!(event.target instanceof HTMLElement) || event.target.closest('[role="menu"], [role="radiogroup"]')) return
  if (walk(event) || onLetter(event, place)) event.preventDefault()
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

const onLetter = (event: KeyboardEvent<HTMLElement>, place: StepPlace): boolean => {
  if (!useSettings.getState().singleKeyShortcuts) return false
  const command = singleKeyCommand('today', event.key)
  if (command === 'undo') {
    void undoAndTell()
    return true
  }
  const step = stepAt(event.target)
  if (!step) return onApplication(event, command)
  if (command === 'done') doneHere(event.target, step, place)
  else if (command === 'snooze') useTodayUi.setState({ snoozeMenu: { stepId: step.id, place } })
  else if (command === 'skip') void (step.name === 'own' ? removeOwn(step) : skip(step))
  else if (command === 'change') openStep(step.id, place, 'edit')
  else if (step.applicationId === null) return false
  else if (command === 'reply') openStep(step.id, place, 'reply')
  else return opens(command, step.applicationId)
  return true
}

type Letter = PlaceCommandId<'today'> | null

/** A row of one of the lists of applications: what can be noted of any card, and what its own buttons do. */
const onApplication = ({ target }: KeyboardEvent<HTMLElement>, command: Letter): boolean => {
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-application]') : null
  if (!row) return false
  const button = command === 'done' ? '[data-let-go]' : command === 'snooze' ? '[data-keep]' : null
  if (button === null) return opens(command, row.dataset.application ?? '')
  row.querySelector<HTMLElement>(button)?.click()
  return true
}

const opens = (command: Letter, applicationId: Id): boolean => {
  if (command !== 'edit' && command !== 'reply' && command !== 'follow-up') return false
  openPanel(applicationId, command === 'edit' ? 'top' : command)
  return true
}

const stepAt = (target: EventTarget): Step | undefined => {
  const id: Id | undefined =
    target instanceof HTMLElement ? target.closest<HTMLElement>('[data-step]')?.dataset.step : undefined
  return id === undefined ? undefined : replica.pipeline.get('step', id)
}
