import { ActionIcon, Menu, NativeSelect } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconDots, IconTrash, IconX } from '@tabler/icons-react'
import type { Ref } from 'react'
import type { Application } from '../../../../shared/model/application'
import { stagesOf } from '../../../../shared/queries/board'
import { DELETE } from '../../../acts/dialogs'
import { archiveCards, moveCards } from '../../../acts/move'
import { restoreApplications } from '../../../acts/restore'
import { DossierLink } from '../../../parts/dossier-link'
import { ExcitementField } from '../../../parts/fields/excitement-field'
import { SavedSign } from '../../../parts/fields/saved-sign'
import { TextField } from '../../../parts/fields/text-field'
import { useSavedField } from '../../../parts/fields/use-saved-field'
import { openDialog } from '../../../state/dialogs'
import { submitFields } from '../../../state/submit'
import { closePanel } from '../../../state/ui-store'
import { usePipeline } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import styles from '../panel.module.css'
import { PanelClocks } from './panel-clocks'

type Props = {
  readonly application: Application
  readonly company: string
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** Which application it is, where it stands, and what can be done with all of it. */
export const PanelHeader = ({ application, company, headingRef }: Props) => {
  const { id, stageId, archivedAt } = application
  const stages = usePipeline(stagesOf, [])
  const excitement = useSavedField({
    name: `${id}/excitement`,
    saved: application.excitement,
    submit: (value: number | null) => submitFields(id, { excitement: value }),
  })
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <h2 ref={headingRef} className={styles.company} tabIndex={-1}>
          <DossierLink to={{ kind: 'company', id: application.companyId }} name={company} />
        </h2>
        <SavedSign />
        {archivedAt === null && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={texts('panel.archive')}
            title={texts('panel.archive')}
            onClick={() => void archiveCards([id])}
          >
            <IconArchive size={18} />
          </ActionIcon>
        )}
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={texts('panel.menu')}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {archivedAt === null ? (
              <Menu.Item leftSection={<IconArchive size={16} />} onClick={() => void archiveCards([id])}>
                {texts('panel.archive')}
              </Menu.Item>
            ) : (
              <>
                <Menu.Item leftSection={<IconArchiveOff size={16} />} onClick={() => void restoreApplications([id])}>
                  {texts('panel.restore')}
                </Menu.Item>
                <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => openDialog(DELETE, { ids: [id] })}>
                  {texts('panel.delete')}
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={texts('panel.close')}
          title={texts('panel.close')}
          onClick={closePanel}
        >
          <IconX size={18} />
        </ActionIcon>
      </div>
      <TextField
        name={`${id}/role`}
        label={texts('panel.details.role')}
        isLabelHidden
        placeholder={texts('panel.details.rolePlaceholder')}
        classNames={{ root: styles.roleBox ?? '', input: styles.role ?? '' }}
        saved={application.role}
        submit={(role) => submitFields(id, { role })}
      />
      <div className={styles.facts}>
        <NativeSelect
          className={styles.stage ?? ''}
          size="xs"
          aria-label={texts('panel.stage')}
          value={stageId}
          data={stages.map((stage) => ({ value: stage.id, label: stage.name }))}
          onChange={(event) => void moveCards([id], event.currentTarget.value, 'top')}
        />
        <ExcitementField value={excitement.value} onChange={excitement.change} />
      </div>
      <PanelClocks applicationId={id} />
    </header>
  )
}
