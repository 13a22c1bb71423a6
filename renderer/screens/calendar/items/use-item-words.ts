import type { CalendarItem } from '../../../../shared/queries/calendar'
import { usePipeline } from '../../../state/use-pipeline'
import { type ItemWords, itemWords } from './item-words'

/** An item as it is written now. */
export const useItemWords = (item: CalendarItem): ItemWords =>
  usePipeline((pipeline) => itemWords(pipeline, item), [item])
