import { IconCompass, IconFileSpreadsheet, IconPencilPlus } from '@tabler/icons-react'
import { type ComponentType, useState } from 'react'
import type { Hunt } from '../../shared/model/hunt'
import type { Pipeline } from '../../shared/records/pipeline'
import { IMPORT, QUICK_ADD } from '../acts/dialogs'
import { showSample } from '../acts/show-sample'
import { openDialog } from '../state/dialogs'
import { useHuntShown } from '../state/use-hunt-shown'
import { usePipeline } from '../state/use-pipeline'
import { texts } from '../ui/i18n'
import styles from './welcome.module.css'

/** What the board shows while its hunt has no applications: three ways to begin, none of them in the way of another. */
export const Welcome = () => {
  const hunt = useHuntShown()
  const title = usePipeline((pipeline) => titleOf(pipeline, hunt), [hunt])
  const [isAdding, setAdding] = useState(false)
  const look = async (): Promise<void> => {
    setAdding(true)
    await showSample()
    setAdding(false)
  }
  return (
    <div className={styles.screen}>
      <div className={styles.content}>
        <Mark />
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.what}>{texts('welcome.what')}</p>
        <ul className={styles.ways} aria-label={texts('welcome.ways')}>
          <Way
            icon={IconPencilPlus}
            title={texts('welcome.add')}
            hint={texts('welcome.addHint')}
            run={() => openDialog(QUICK_ADD, { stageId: null })}
          />
          <Way
            icon={IconFileSpreadsheet}
            title={texts('welcome.import')}
            hint={texts('welcome.importHint')}
            run={() => openDialog(IMPORT, { paths: null })}
          />
          <Way
            icon={IconCompass}
            title={texts('welcome.sample')}
            hint={texts('welcome.sampleHint')}
            isBusy={isAdding}
            run={() => void look()}
          />
        </ul>
        <p className={styles.local}>
          {texts('welcome.local')} {texts('welcome.dropHint')}
        </p>
      </div>
    </div>
  )
}

const titleOf = (pipeline: Pipeline, hunt: Hunt | null | undefined): string => {
  const own = [...pipeline.all('application').values()].filter(
    ({ huntId }) => pipeline.get('hunt', huntId)?.isSample !== true,
  )
  if (!hunt || own.length === 0) return texts('welcome.title')
  const hasArchived = own.some(({ huntId }) => huntId === hunt.id)
  return texts(hasArchived ? 'welcome.titleArchived' : 'welcome.titleHunt', { name: hunt.name })
}

type WayProps = {
  readonly icon: ComponentType<{ readonly size: number; readonly stroke: number; readonly 'aria-hidden': boolean }>
  readonly title: string
  readonly hint: string
  readonly isBusy?: boolean
  readonly run: () => void
}

const Way = ({ icon: Icon, title, hint, isBusy = false, run }: WayProps) => (
  <li>
    <button type="button" className={styles.way} disabled={isBusy} onClick={run}>
      <span className={styles.wayIcon}>
        <Icon size={22} stroke={1.6} aria-hidden />
      </span>
      <span className={styles.wayText}>
        <span className={styles.wayTitle}>{title}</span>
        <span className={styles.wayHint}>{hint}</span>
      </span>
    </button>
  </li>
)

/** Three columns, the cards in them getting fewer and one of them called back. */
const Mark = () => (
  <svg className={styles.mark} viewBox="0 0 96 56" aria-hidden="true">
    <rect x="2" y="4" width="26" height="13" rx="4" />
    <rect x="2" y="21" width="26" height="13" rx="4" />
    <rect x="2" y="38" width="26" height="13" rx="4" />
    <rect x="35" y="4" width="26" height="13" rx="4" />
    <rect x="35" y="21" width="26" height="13" rx="4" />
    <rect x="68" y="4" width="26" height="13" rx="4" className={styles.markCard} />
    <path d="M76 10.5l3.2 3.2 6-6.4" className={styles.markTick} />
  </svg>
)
