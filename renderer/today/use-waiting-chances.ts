import { useEffect, useState } from 'react'
import type { Id } from '../../shared/model/id'
import { type Case, caseOf, type ReportContext } from '../../shared/queries/reports/case'
import { type KnownChance, waitingChances } from '../../shared/queries/waiting-chance'
import { zoneNow } from '../clock'
import { watch } from '../state/replica'
import { useSettings } from '../state/settings'
import { replica, usePipeline } from '../state/use-pipeline'
import { useToday } from '../state/use-today'

type Chances = ReadonlyMap<Id, KnownChance>

const NONE: Chances = new Map()
const WATCHED = ['application', 'entry', 'interview', 'stage'].map(watch.kind)

/** How likely an answer still is, from the whole history of the hunt: worked out piece by piece while the window has nothing else to do. */
export const useWaitingChances = (huntId: Id): Chances => {
  const today = useToday((clock) => clock.today)
  const fadedAfterDays = useSettings((settings) => settings.fadedAfterDays)
  const change = usePipeline(() => ({}), WATCHED)
  const [chances, setChances] = useState(NONE)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change begins it anew
  useEffect(() => {
    const work = chancesIn(huntId, { today, zone: zoneNow(), fadedAfterDays })
    let handle = 0
    const goOn = (deadline: IdleDeadline): void => {
      let step = work.next()
      while (!step.done && deadline.timeRemaining() > 1) step = work.next()
      if (step.done) setChances(step.value)
      else handle = requestIdleCallback(goOn)
    }
    handle = requestIdleCallback(goOn)
    return () => cancelIdleCallback(handle)
  }, [huntId, today, fadedAfterDays, change])
  return chances
}

function* chancesIn(huntId: Id, context: ReportContext): Generator<undefined, Chances> {
  const { pipeline } = replica
  const cases: Case[] = []
  for (const application of [...pipeline.all('application').values()]) {
    if (application.huntId !== huntId) continue
    const one = caseOf(pipeline, application, context)
    if (one.isApplied) cases.push(one)
    yield undefined
  }
  return waitingChances(cases)
}
