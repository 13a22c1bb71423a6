import { Button, Group, Tabs, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Contact } from '../../../shared/model/contact'
import type { Id } from '../../../shared/model/id'
import type { Step } from '../../../shared/model/step'
import { wayOfDone } from '../../../shared/queries/done-command'
import { peopleOfStep } from '../../../shared/queries/people-of-step'
import { markDone, markSentTo } from '../../acts/step-acts'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { LetterEditor } from './letter-editor'
import styles from './steps.module.css'

/** A draft for each who was there. All stay as they are being written; each is marked sent by itself. */
export const ThankYou = ({ step }: { readonly step: Step }) => {
  const [people] = useState(() =>
    peopleOfStep(replica.pipeline, step).flatMap((id) => replica.pipeline.get('contact', id) ?? []),
  )
  const [first, ...others] = people
  if (first !== undefined && others.length > 0) return <ThankEach step={step} people={people} first={first} />
  return (
    <LetterEditor
      owner={{ kind: 'step', id: step.id }}
      about={{ applicationId: step.applicationId, contactId: first?.id ?? step.contactId }}
      template="thank-you"
      way={wayOfDone(step)}
      onSent={(way) => markDone(step, way)}
    />
  )
}

type EachProps = { readonly step: Step; readonly people: readonly Contact[]; readonly first: Contact }

const ThankEach = ({ step, people, first }: EachProps) => {
  const sent = new Set(step.sentTo?.map(({ contactId }) => contactId))
  const isLeft = ({ id }: Contact): boolean => !sent.has(id)
  const [shown, setShown] = useState((people.find(isLeft) ?? first).id)
  const [marked, setMarked] = useState<Id | null>(null)
  const tabs = useRef<HTMLDivElement>(null)
  const markSent = async ({ id, name }: Contact): Promise<void> => {
    if (!(await markSentTo(step, id, name))) return
    const next = people.find((person) => person.id !== id && isLeft(person))
    if (!next) return
    setShown(next.id)
    setMarked(id)
  }
  // Once the next tab is the chosen one.
  useEffect(() => {
    if (marked !== null) tabs.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus()
  }, [marked])
  return (
    <Tabs value={shown} onChange={(id) => setShown(id ?? shown)} keepMounted>
      <Tabs.List ref={tabs} aria-label={texts('today.letter.each')}>
        {people.map(({ id, name }) => (
          <Tabs.Tab
            key={id}
            value={id}
            data-person={id}
            leftSection={
              sent.has(id) ? <IconCheck size={15} role="img" aria-label={texts('today.letter.isSent')} /> : null
            }
          >
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {people.map((person) => (
        <Tabs.Panel key={person.id} value={person.id} pt="xs">
          {sent.has(person.id) && <p className={styles.hint}>{texts('today.letter.sentTo', { name: person.name })}</p>}
          <LetterEditor
            owner={{ kind: 'step', id: step.id }}
            about={{ applicationId: step.applicationId, contactId: person.id }}
            template="thank-you"
            way={sent.has(person.id) ? null : wayOfDone(step)}
            onSent={() => markSent(person)}
            isForOne
          />
        </Tabs.Panel>
      ))}
      {sent.size > 0 && (
        <Group gap="xs" mt="sm">
          <Button size="xs" variant="default" onClick={() => void markDone(step, null)}>
            {texts('today.letter.allSent')}
          </Button>
          <Text size="sm" c="var(--text-quiet)">
            {texts('today.letter.allSentHint')}
          </Text>
        </Group>
      )}
    </Tabs>
  )
}
