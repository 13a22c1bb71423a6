import { isPending } from '../model/step'
import type { Pipeline } from '../records/pipeline'
import type { About, Draft } from './draft'

/** The drafts whose form can't be opened any more: what they are about is gone, or was dealt with. */
export const lostDrafts = (pipeline: Pick<Pipeline, 'get'>, drafts: Iterable<Draft>): readonly Draft[] =>
  [...drafts].filter(({ about }) => about.some((each) => isGone(pipeline, each)))

const isGone = (pipeline: Pick<Pipeline, 'get'>, { kind, id }: About): boolean => {
  if (kind !== 'step') return pipeline.get(kind, id) === undefined
  const step = pipeline.get('step', id)
  return step === undefined || !isPending(step)
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What was typed of it, one field below the other; ids mean nothing to a reader. */
export const wordsIn = ({ fields }: Draft): string =>
  Object.values(fields)
    .flatMap((value) => (typeof value === 'string' ? [value] : Array.isArray(value) ? value : []))
    .map((text) => text.trim())
    .filter((text) => text !== '' && !UUID.test(text))
    .join('\n')
