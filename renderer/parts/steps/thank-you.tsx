import { Tabs } from '@mantine/core'
import { useState } from 'react'
import type { Step } from '../../../shared/model/step'
import { wayOfDone } from '../../../shared/queries/done-command'
import { peopleOfStep } from '../../../shared/queries/people-of-step'
import { markDone } from '../../acts/step-acts'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { LetterEditor } from './letter-editor'

/** A draft for each who was there. All stay as they are being written; marking one as sent is marking the thanks as sent. */
export const ThankYou = ({ step }: { readonly step: Step }) => {
  const [people] = useState(() =>
    peopleOfStep(replica.pipeline, step).flatMap((id) => replica.pipeline.get('contact', id) ?? []),
  )
  const letterTo = (contactId: string | null, isForOne = false) => (
    <LetterEditor
      about={{ applicationId: step.applicationId, contactId }}
      template="thank-you"
      way={wayOfDone(step)}
      onSent={(way) => markDone(step, way)}
      isForOne={isForOne}
    />
  )
  const [first, ...others] = people
  if (first === undefined || others.length === 0) return letterTo(first?.id ?? step.contactId)
  return (
    <Tabs defaultValue={first.id} keepMounted>
      <Tabs.List aria-label={texts('today.letter.each')}>
        {people.map(({ id, name }) => (
          <Tabs.Tab key={id} value={id}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {people.map(({ id }) => (
        <Tabs.Panel key={id} value={id} pt="xs">
          {letterTo(id, true)}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
