import { expect, test } from 'vitest'
import { EVERYTHING } from '../../../shared/queries/reports/report-filter'
import { captionOf } from '../../../shared/reports/caption'
import { texts } from '../../support/sample-reports'

test('a picture names the sources of its filter as the user wrote them', () => {
  const filter = { ...EVERYTHING, sources: ['linkedin', 'gone'] }
  const options = { sources: [{ value: 'linkedin', name: 'LinkedIn', count: 3 }], tags: [], workModes: [] }
  const caption = captionOf('3 applications', { filter, options }, { texts, locale: 'en-US' })
  expect(caption.join('\n')).toContain('LinkedIn or gone')
})
