import type { z } from 'zod'
import {
  archiveApplications,
  createApplication,
  deleteApplications,
  leaveAppliedDayUnknown,
  tagApplications,
  unarchiveApplications,
  updateApplication,
} from './applications'
import { attachFiles, detachFile } from './attachments'
import { updateCompany } from './companies'
import { linkContact, unlinkContact, updateContact } from './contacts'
import type { CommandDefinition } from './define-command'
import { addEntry, correctEntry, removeEntry } from './entries'
import { createHunt, updateHunt } from './hunts'
import { correctImpliedWord } from './implied-word'
import { importApplications } from './import'
import { cancelInterview, holdDueInterviews, markInterview, planInterview, updateInterview } from './interviews'
import { mergeCompanies } from './merge-companies'
import { mergeContacts } from './merge-contacts'
import { moveApplications } from './moves'
import { setPace, switchProtocol, updateProtocol, updateTemplate } from './protocol'
import { decideReview, keepWaiting } from './review'
import { addSample, removeSample } from './sample'
import { addStage, removeStage, reorderStage, updateStage } from './stages'
import { addOwnStep, doStep, editStep, removeOwnStep, sendStepTo, skipStep, snoozeStep } from './steps'
import { createView, removeView, renameView, reorderView, updateView } from './views'

/** Every command there is. */
export const COMMANDS = {
  'application/create': createApplication,
  'application/update': updateApplication,
  'application/move': moveApplications,
  'application/archive': archiveApplications,
  'application/unarchive': unarchiveApplications,
  'application/delete': deleteApplications,
  'application/tag': tagApplications,
  'application/applied-unknown': leaveAppliedDayUnknown,
  'application/attach': attachFiles,
  'application/detach': detachFile,
  'application/protocol': switchProtocol,
  'application/pace': setPace,
  'company/update': updateCompany,
  'company/merge': mergeCompanies,
  'contact/link': linkContact,
  'contact/unlink': unlinkContact,
  'contact/update': updateContact,
  'contact/merge': mergeContacts,
  'entry/add': addEntry,
  'entry/correct': correctEntry,
  'entry/remove': removeEntry,
  'entry/implied-word': correctImpliedWord,
  'hunt/create': createHunt,
  'hunt/update': updateHunt,
  'import/applications': importApplications,
  'interview/plan': planInterview,
  'interview/update': updateInterview,
  'interview/cancel': cancelInterview,
  'interview/mark': markInterview,
  'interview/hold-due': holdDueInterviews,
  'protocol/update': updateProtocol,
  'review/keep': keepWaiting,
  'review/decide': decideReview,
  'sample/add': addSample,
  'sample/remove': removeSample,
  'stage/add': addStage,
  'stage/update': updateStage,
  'stage/reorder': reorderStage,
  'stage/remove': removeStage,
  'step/done': doStep,
  'step/sent-to': sendStepTo,
  'step/skip': skipStep,
  'step/snooze': snoozeStep,
  'step/edit': editStep,
  'step/add-own': addOwnStep,
  'step/remove-own': removeOwnStep,
  'template/update': updateTemplate,
  'view/create': createView,
  'view/update': updateView,
  'view/rename': renameView,
  'view/remove': removeView,
  'view/reorder': reorderView,
} as const

type Commands = typeof COMMANDS
export type CommandType = keyof Commands

/** A command as it is sent: its name and what it needs. */
export type Command = {
  readonly [T in CommandType]: { readonly type: T; readonly payload: z.input<Commands[T]['payload']> }
}[CommandType]

const isCommandType = (type: unknown): type is CommandType => typeof type === 'string' && Object.hasOwn(COMMANDS, type)

/** The one door for what comes from outside: a command whose payload has its schema's form, or `null`. */
export const parseCommand = (input: unknown): Command | null => {
  if (typeof input !== 'object' || input === null || !('type' in input) || !('payload' in input)) return null
  if (!isCommandType(input.type)) return null
  const definition: CommandDefinition<z.ZodType> = COMMANDS[input.type]
  const payload = definition.payload.safeParse(input.payload)
  return payload.success ? ({ type: input.type, payload: payload.data } as Command) : null // just parsed by this type's schema
}
