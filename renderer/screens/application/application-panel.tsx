import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Application } from '../../../shared/model/application'
import type { Id } from '../../../shared/model/id'
import { dayOf } from '../../../shared/model/time'
import { takePanelPlace } from '../../acts/dossiers'
import { restoreApplications } from '../../acts/restore'
import { Notes } from '../../parts/notes/notes'
import { zoneNow } from '../../state/clock'
import { closePanel, useUi } from '../../state/ui-store'
import { useHuntShown } from '../../state/use-hunt-shown'
import { useRecord } from '../../state/use-pipeline'
import { dayWords } from '../../state/words/day-words'
import { texts } from '../../ui/i18n'
import { Details } from './details/details'
import { Posting } from './details/posting'
import { ProtocolSwitch } from './details/protocol-switch'
import { Attachments } from './files/attachments'
import { PanelHeader } from './header/panel-header'
import { Interviews } from './interviews/interviews'
import { PanelNext } from './next/panel-next'
import styles from './panel.module.css'
import { People } from './people/people'
import { QuickLog } from './timeline/quick-log'
import { Timeline } from './timeline/timeline'

/** Everything of the application that is open; beside the screen, which stays usable. */
export const ApplicationPanel = () => {
  const openId = useUi((ui) => ui.openApplicationId)
  return openId === null ? null : <OpenPanel key={openId} id={openId} />
}

const OpenPanel = ({ id }: { readonly id: Id }) => {
  const application = useRecord('application', id)
  const shown = useHuntShown()
  // Another hunt on screen: its panel would stand beside cards that it has nothing to do with.
  const isGone = application === undefined || (shown !== null && shown.id !== application.huntId)
  useEffect(() => {
    if (isGone) closePanel()
  }, [isGone])
  return application && !isGone ? <Panel application={application} /> : null
}

const Panel = ({ application }: { readonly application: Application }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const company = useRecord('company', application.companyId)?.name ?? texts('common.unknownCompany')
  const body = useRef<HTMLDivElement>(null)
  const { id } = application
  useEffect(() => {
    const place = takePanelPlace(id)
    if (place) {
      const link = document.querySelector<HTMLElement>(`[data-panel] [data-dossier="${CSS.escape(place.dossierId)}"]`)
      ;(link ?? heading.current)?.focus({ preventScroll: true })
      if (body.current) body.current.scrollTop = place.scrollTop
    } else if (useUi.getState().panelStart === 'top') heading.current?.focus()
  }, [id])
  const { archivedAt } = application
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that archives or restores goes with it
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [archivedAt])
  return (
    <section
      className={styles.panel}
      aria-label={texts('panel.label', { company })}
      data-panel
      onKeyDown={closeOnEscape}
    >
      <PanelHeader application={application} company={company} headingRef={heading} />
      {application.archivedAt !== null && (
        <div className={styles.archived}>
          {texts('panel.archivedBanner', { day: dayWords(dayOf(application.archivedAt, zoneNow())) })}
          <Button
            size="compact-sm"
            variant="white"
            color="dark"
            onClick={() => void restoreApplications([application.id])}
          >
            {texts('archive.restore')}
          </Button>
        </div>
      )}
      <div ref={body} className={styles.body} data-panel-body>
        <QuickLog applicationId={application.id} />
        <PanelNext application={application} />
        <Interviews applicationId={application.id} />
        <Timeline applicationId={application.id} />
        <People application={application} />
        <Details application={application} />
        <ProtocolSwitch application={application} />
        <Notes application={application} />
        <Attachments application={application} />
        <Posting application={application} />
      </div>
    </section>
  )
}

/** Not while a list of suggestions is open: Escape closes that first. */
const closeOnEscape = (event: KeyboardEvent<HTMLElement>): void => {
  const { target, currentTarget } = event
  if (event.key !== 'Escape' || event.defaultPrevented || !(target instanceof Element)) return
  if (!currentTarget.contains(target) || target.closest('[data-mantine-stop-propagation="true"]')) return
  event.preventDefault()
  closePanel()
}
