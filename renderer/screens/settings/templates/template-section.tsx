import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { TEMPLATE_NAMES, type TemplateName } from '../../../../shared/model/template'
import { protocolOf } from '../../../../shared/protocol/reconcile'
import { useSavedField } from '../../../parts/fields/use-saved-field'
import { undo } from '../../../state/send'
import { submit } from '../../../state/submit'
import { toastUndo } from '../../../state/toasts'
import { usePipeline } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import { Section } from '../section'
import settings from '../settings.module.css'
import { TemplateEditor } from './template-editor'

/** The letters that steps open with, as the user likes them. */
export const TemplateSection = () => {
  const [name, setName] = useState<TemplateName>('thank-you')
  const isOwn = usePipeline((pipeline) => pipeline.get('template', name) !== undefined, [name])
  const restore = async (): Promise<void> => {
    const refused = await submit({ type: 'template/update', payload: { id: name, text: null } })
    if (refused === null)
      toastUndo(texts('templateEditor.restored', { name: texts(`templateEditor.names.${name}`) }), undo)
  }
  return (
    <Section title={texts('templateEditor.title')}>
      <div className={settings.block}>
        <p className={settings.hint}>{texts('templateEditor.hint')}</p>
        <MyName />
        <div className={settings.buttons}>
          <NativeSelect
            label={texts('templateEditor.which')}
            value={name}
            data={TEMPLATE_NAMES.map((each) => ({ value: each, label: texts(`templateEditor.names.${each}`) }))}
            onChange={(event) =>
              setName(TEMPLATE_NAMES.find((each) => each === event.currentTarget.value) ?? 'thank-you')
            }
          />
        </div>
        <TemplateEditor key={name} name={name} />
        {isOwn && (
          <Button className={settings.blockButton} size="xs" variant="default" onClick={() => void restore()}>
            {texts('templateEditor.restore')}
          </Button>
        )}
      </div>
    </Section>
  )
}

const MyName = () => {
  const saved = usePipeline((pipeline) => protocolOf(pipeline).myName, [])
  const field = useSavedField({
    name: 'protocol/myName',
    saved,
    submit: (myName: string) => submit({ type: 'protocol/update', payload: { changes: { myName } } }),
  })
  return (
    <TextInput
      className={settings.number}
      mt="sm"
      label={texts('templateEditor.myName')}
      description={texts('templateEditor.myNameHint')}
      value={field.value}
      error={field.error}
      maxLength={500}
      onChange={(event) => field.change(event.currentTarget.value)}
      onBlur={() => void field.settle()}
    />
  )
}
