import type { TemplateName } from '../../model/template'

/** The program's own letters, until the user writes theirs. What stands in braces is filled in. */
export const templates = {
  'apply-nudge': {
    subject: '{role}: my application',
    body: 'Hello {interviewer},\n\non {appliedDate} I applied for the role of {role} at {company}. I remain very interested. Is there anything that you still need from me?\n\nKind regards\n{myName}',
  },
  'thank-you': {
    subject: 'Thank you for today',
    body: 'Hello {interviewer},\n\nthank you for the time you took on {interviewDate}. I enjoyed our conversation about the role of {role}, and I would like to go on with {company}.\n\nKind regards\n{myName}',
  },
  'follow-up-1': {
    subject: '{role}: where things stand',
    body: 'Hello {interviewer},\n\nwe spoke on {interviewDate} about the role of {role}. Is there anything new, or anything that you still need from me? I remain very interested.\n\nKind regards\n{myName}',
  },
  'follow-up-2': {
    subject: '{role}: one more question',
    body: 'Hello {interviewer},\n\nI wrote to you recently about the role of {role} at {company}. A short word is enough, whichever way you have decided.\n\nKind regards\n{myName}',
  },
  'phone-script': {
    subject: '',
    body: 'Good morning, this is {myName}. We spoke on {interviewDate} about the role of {role}. I wanted to ask where the decision stands. – When may I expect to hear from you? – Thank you, goodbye.',
  },
  'ask-new-date': {
    subject: '{role}: a new date for our interview',
    body: 'Hello {interviewer},\n\nthank you for letting me know. I would be glad to find another day for our interview about the role of {role}. Would one of these suit you? – \n\nKind regards\n{myName}',
  },
  'last-word': {
    subject: '{role}: a last word from me',
    body: 'Hello {interviewer},\n\nsome weeks ago we were in touch about the role of {role} at {company}. I take it that you have decided otherwise, and wish you well with it. Should things change, I would be glad to hear from you.\n\nKind regards\n{myName}',
  },
  'deadline-nudge': {
    subject: '{role}: I have a deadline',
    body: 'Hello {interviewer},\n\nI have an offer that I need to answer soon. {company} remains very interesting to me: could you tell me before then where things stand?\n\nKind regards\n{myName}',
  },
  withdraw: {
    subject: '{role}: I withdraw my application',
    body: 'Hello {interviewer},\n\nthank you for your time. I have decided to go another way and withdraw my application for the role of {role}. I wish you and {company} all the best.\n\nKind regards\n{myName}',
  },
  're-open': {
    subject: '{role}: still interested',
    body: 'Hello {interviewer},\n\nsome time ago we spoke about the role of {role} at {company}. Should it be open again, I would be glad to take up the conversation.\n\nKind regards\n{myName}',
  },
  'answer-to-no': {
    subject: 'Thank you for your answer',
    body: 'Hello {interviewer},\n\nthank you for letting me know, and for the time you took. If a role comes up at {company} that fits, I would be glad to hear of it.\n\nKind regards\n{myName}',
  },
} as const satisfies Readonly<Record<TemplateName, { readonly subject: string; readonly body: string }>>
