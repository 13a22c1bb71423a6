import { Button } from '@mantine/core'
import { IconFileImport, IconFolderOpen, IconTableExport, IconTrash } from '@tabler/icons-react'
import { EXPORT, IMPORT } from '../../acts/dialogs'
import { removeSample } from '../../acts/show-sample'
import { bridge } from '../../state/bridge'
import { openDialog } from '../../state/dialogs'
import { useFacts } from '../../state/facts'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { Section } from './section'
import styles from './settings.module.css'

/** Where everything is, how much it is, and the ways in and out. */
export const DataSection = () => {
  const about = useFacts((facts) => facts.about)
  const applications = usePipeline((pipeline) => pipeline.all('application').size, [])
  const entries = usePipeline((pipeline) => pipeline.all('entry').size, [])
  const sample = usePipeline((pipeline) => [...pipeline.all('hunt').values()].find((hunt) => hunt.isSample) ?? null, [])
  return (
    <Section title={texts('settings.data')}>
      <div className={styles.block}>
        <p className={styles.text}>{texts('settings.dataKept')}</p>
        <p className={styles.path}>{about?.dataFolder}</p>
        <p className={styles.hint}>
          {texts('settings.dataHas', {
            applications: texts('settings.applications', { count: applications }),
            entries: texts('settings.entries', { count: entries }),
          })}
        </p>
        <div className={styles.buttons}>
          <Button
            variant="default"
            leftSection={<IconFolderOpen size={18} stroke={1.6} />}
            onClick={() => void bridge.request.openDataFolder()}
          >
            {texts('settings.dataOpen')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileImport size={18} stroke={1.6} />}
            onClick={() => openDialog(IMPORT, { paths: null })}
          >
            {texts('settings.dataImport')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconTableExport size={18} stroke={1.6} />}
            onClick={() => openDialog(EXPORT)}
          >
            {texts('settings.dataExport')}
          </Button>
          {sample && !about?.isDemo && (
            <Button
              variant="default"
              leftSection={<IconTrash size={18} stroke={1.6} />}
              onClick={() => void removeSample(sample.id)}
            >
              {texts('settings.sampleRemove')}
            </Button>
          )}
        </div>
      </div>
    </Section>
  )
}
