import { Button } from '@mantine/core'
import { IconCircleCheck, IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Hunt } from '../../../shared/model/hunt'
import { OwnStepForm } from '../../parts/steps/own-step-form'
import { StepRow } from '../../parts/steps/step-row'
import styles from '../../parts/steps/steps.module.css'
import { stepKeys } from '../../parts/steps/use-today-keys'
import { useTodayView } from '../../parts/steps/use-today-view'
import { Welcome } from '../../parts/welcome'
import { useSettings } from '../../state/settings'
import { useHuntWithContent } from '../../state/use-hunt-with-content'
import { useToday } from '../../state/use-today'
import { dayWords } from '../../state/words/day-words'
import { texts } from '../../ui/i18n'
import { useFocusAfter } from '../../ui/use-focus-after'
import { ApplicationRow, quietWords } from './application-row'
import { AskedAbout } from './asked-about'
import { MineRow } from './mine-row'
import { NextInterview } from './next-interview'
import { Review } from './review'
import { TodaySection } from './today-section'

/** Home: who comes next, what is owed, who is waiting. */
export const Today = () => {
  const hunt = useHuntWithContent()
  return hunt === null ? <Welcome /> : <TodayOf key={hunt.id} hunt={hunt} />
}

const TodayOf = ({ hunt }: { readonly hunt: Hunt }) => {
  const view = useTodayView(hunt.id)
  const today = useToday((clock) => clock.today)
  const withKeys = useSettings((settings) => settings.singleKeyShortcuts)
  const [isAdding, setAdding] = useState(false)
  const page = useRef<HTMLDivElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  useFocusAfter(page, view)
  const overdue = view.due.filter(({ isOverdue }) => isOverdue)
  const dueNow = view.due.filter(({ isOverdue }) => !isOverdue)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the rows inside
    <div className={styles.screen} onKeyDown={KEYS}>
      <div ref={page} className={styles.page}>
        <header className={styles.top}>
          <h1 className={styles.heading} tabIndex={-1} data-heading>
            {texts('today.title')}
          </h1>
          <span className={styles.day}>{dayWords(today)}</span>
          <span className={styles.dueCount} data-testid="due-count">
            {view.due.length === 0
              ? texts('today.nothingDueCount')
              : texts('today.dueCount', { count: view.due.length })}
          </span>
          <Button
            ref={add}
            size="xs"
            variant="default"
            leftSection={<IconPlus size={15} />}
            aria-expanded={isAdding}
            onClick={() => setAdding(!isAdding)}
          >
            {texts('today.add')}
          </Button>
        </header>
        {isAdding && (
          <OwnStepForm
            huntId={hunt.id}
            applicationId={null}
            onClose={() => {
              setAdding(false)
              add.current?.focus()
            }}
          />
        )}
        {view.nextInterview && <NextInterview interview={view.nextInterview} />}
        {view.due.length === 0 && <NothingOwed />}
        <TodaySection
          title={texts('today.overdue')}
          items={overdue}
          row={(timed) => <StepRow key={timed.step.id} timed={timed} isDue />}
        />
        <TodaySection
          title={texts('today.dueNow')}
          items={dueNow}
          row={(timed) => <StepRow key={timed.step.id} timed={timed} isDue />}
        />
        {view.due.length > 0 && withKeys && <p className={styles.hint}>{texts('today.keysHint')}</p>}
        <TodaySection
          title={texts('today.mine')}
          items={view.mine}
          limit={8}
          row={(row) => <MineRow key={row.application.id} row={row} />}
        />
        <TodaySection
          title={texts('today.comingUp')}
          items={view.comingUp}
          limit={6}
          row={(timed) => <StepRow key={timed.step.id} timed={timed} isDue={false} />}
        />
        <TodaySection
          title={texts('interviews.askedTitle')}
          text={texts('interviews.askedText')}
          items={view.askedAbout}
          limit={8}
          row={(interview) => <AskedAbout key={interview.id} interview={interview} />}
        />
        <Review rows={view.review} />
        <TodaySection
          title={texts('today.waiting')}
          items={view.waiting}
          limit={8}
          row={(row) => <ApplicationRow key={row.application.id} row={row} words={quietWords(row)} withChance />}
        />
      </div>
    </div>
  )
}

const KEYS = stepKeys('list')

const NothingOwed = () => (
  <section className={styles.nothing} aria-label={texts('today.emptyTitle')}>
    <IconCircleCheck size={28} stroke={1.4} aria-hidden />
    <h2 className={styles.nothingTitle}>{texts('today.emptyTitle')}</h2>
    <p className={styles.hint}>{texts('today.emptyText')}</p>
  </section>
)
