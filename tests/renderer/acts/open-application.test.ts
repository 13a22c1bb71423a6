import { expect, it, vi } from 'vitest'
import type { LoadedPipeline } from '../../../shared/ipc'
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/model/settings'
import { application, hunt, pipelineOf } from '../../support/query-builders'

const pipeline = pipelineOf({
  hunt: [hunt('first-hunt'), hunt('other')],
  application: [application('here'), application('there', { huntId: 'other' })],
})

// The page's end of the contract, as the preload puts it there.
vi.stubGlobal('window', {
  bridge: {
    request: {
      load: async (): Promise<LoadedPipeline> => ({
        revision: 0,
        records: pipeline.toLists(),
        history: { undo: null, redo: null },
      }),
      changeSettings: async (changes: Partial<Settings>): Promise<Settings> => ({ ...DEFAULT_SETTINGS, ...changes }),
    },
  },
})
const { replica } = await import('../../../renderer/state/use-pipeline')
const { select, useUi } = await import('../../../renderer/state/ui-store')
const { openApplication } = await import('../../../renderer/acts/open-application')

it('TA7 what is selected belongs to the hunt on screen: an application of another one takes the selection away', async () => {
  await replica.load()
  select(['here'], 'here')
  await openApplication('there')
  expect(useUi.getState()).toMatchObject({ openApplicationId: 'there', selection: new Set() })
})
