import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Application } from '../../../../shared/model/application'
import type { Id } from '../../../../shared/model/id'
import type { TemplateName } from '../../../../shared/model/template'
import type { Pipeline } from '../../../../shared/records/pipeline'
import { fill } from '../../../../shared/templates/fill'
import { PLACEHOLDERS, type Placeholder } from '../../../../shared/templates/placeholders'
import { valuesFor } from '../../../../shared/templates/values'
import { templateText } from '../../../acts/letter'
import { fieldError } from '../../../parts/fields/field-error'
import { useSavedField } from '../../../parts/fields/use-saved-field'
import { submit } from '../../../state/submit'
import { useHuntShown } from '../../../state/use-hunt-shown'
import { replica, usePipeline } from '../../../state/use-pipeline'
import { dayWords } from '../../../state/words/day-words'
import { texts } from '../../../ui/i18n'
import { FilledText } from './filled-text'
import styles from './templates.module.css'

type Field = 'subject' | 'body'

/** One template: its words, the placeholders to click, and how it would read. Saves as it is typed. */
export const TemplateEditor = ({ name }: { readonly name: TemplateName }) => {
  const saved = usePipeline((pipeline) => templateText(pipeline, name), [name])
  const boxes = { subject: useRef<HTMLInputElement>(null), body: useRef<HTMLTextAreaElement>(null) }
  const last = useRef<Field>('body')
  // The other half is read when it is sent: both belong to one record.
  const submitHalf = (field: Field) => (value: string) =>
    submit({
      type: 'template/update',
      payload: { id: name, text: { ...wordsOf(templateText(replica.pipeline, name)), [field]: value } },
    })
  const subject = useSavedField({
    name: `template/${name}/subject`,
    saved: saved.subject,
    submit: submitHalf('subject'),
  })
  const body = useSavedField({ name: `template/${name}/body`, saved: saved.body, submit: submitHalf('body') })
  const fields = { subject, body }
  const insert = (placeholder: Placeholder): void => {
    const box = boxes[last.current].current
    const field = fields[last.current]
    const [from, to] = [box?.selectionStart ?? field.value.length, box?.selectionEnd ?? field.value.length]
    const word = `{${placeholder}}`
    field.change(field.value.slice(0, from) + word + field.value.slice(to))
    requestAnimationFrame(() => {
      box?.focus()
      box?.setSelectionRange(from + word.length, from + word.length)
    })
  }
  return (
    <div className={styles.editor}>
      <TextInput
        ref={boxes.subject}
        label={texts('templateEditor.subject')}
        value={subject.value}
        error={fieldError(subject)}
        maxLength={500}
        onFocus={() => {
          last.current = 'subject'
        }}
        onChange={(event) => subject.change(event.currentTarget.value)}
        onBlur={() => void subject.settle()}
      />
      <Textarea
        ref={boxes.body}
        label={texts('templateEditor.body')}
        classNames={{ input: styles.body ?? '' }}
        value={body.value}
        error={fieldError(body)}
        maxLength={20_000}
        onFocus={() => {
          last.current = 'body'
        }}
        onChange={(event) => body.change(event.currentTarget.value)}
        onBlur={() => void body.settle()}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a form */}
      <div className={styles.placeholders} role="group" aria-label={texts('templateEditor.placeholders')}>
        <span className={styles.quiet} aria-hidden>
          {texts('templateEditor.placeholders')}
        </span>
        {PLACEHOLDERS.map((each) => (
          <Button
            key={each}
            size="compact-xs"
            variant="default"
            aria-label={texts('templateEditor.insert', { name: `{${each}}` })}
            onClick={() => insert(each)}
          >{`{${each}}`}</Button>
        ))}
      </div>
      <Preview subject={subject.value} body={body.value} />
    </div>
  )
}

const wordsOf = ({ subject, body }: { readonly subject: string; readonly body: string }) => ({ subject, body })

const Preview = ({ subject, body }: { readonly subject: string; readonly body: string }) => {
  const hunt = useHuntShown()
  const choices = usePipeline((pipeline) => applicationsOf(pipeline, hunt?.id ?? null), [hunt])
  const [chosenId, setChosenId] = useState<Id | null>(null)
  const id = chosenId ?? choices[0]?.value ?? null
  const values = usePipeline((pipeline) => valuesFor(pipeline, id, null, dayWords), [id])
  const { missing, unknown } = fill(`${subject}\n${body}`, values)
  if (id === null) return <p className={styles.quiet}>{texts('templateEditor.noApplication')}</p>
  return (
    <section className={styles.preview} aria-label={texts('templateEditor.preview')}>
      <NativeSelect
        size="xs"
        label={texts('templateEditor.previewWith')}
        value={id}
        data={[...choices]}
        onChange={(event) => setChosenId(event.currentTarget.value)}
      />
      {subject !== '' && (
        <p className={styles.subject}>
          <FilledText template={subject} values={values} />
        </p>
      )}
      <p className={styles.text}>
        <FilledText template={body} values={values} />
      </p>
      {missing.length > 0 && (
        <p className={styles.quiet}>{texts('templateEditor.missing', { names: missing.join(' ') })}</p>
      )}
      {unknown.length > 0 && (
        <p className={styles.problem} role="alert">
          {texts('templateEditor.unknown', { names: unknown.join(' ') })}
        </p>
      )}
    </section>
  )
}

const applicationsOf = (pipeline: Pipeline, huntId: Id | null): readonly { value: string; label: string }[] =>
  [...pipeline.all('application').values()]
    .filter((each) => each.huntId === huntId && each.archivedAt === null)
    .map((each) => ({ value: each.id, label: labelOf(pipeline, each) }))
    .sort((a, b) => (a.label < b.label ? -1 : 1))

const labelOf = (pipeline: Pipeline, { companyId, role }: Application): string =>
  [pipeline.get('company', companyId)?.name ?? texts('common.unknownCompany'), role].filter(Boolean).join(' · ')
