import { expect, test } from 'vitest'
import { captionOf } from '../../../../../renderer/screens/reports/exports/caption'
import { EVERYTHING } from '../../../../../shared/queries/reports/report-filter'

test('a picture names the sources of its filter as the user wrote them', () => {
  const filter = { ...EVERYTHING, sources: ['linkedin', 'gone'] }
  const options = { sources: [{ value: 'linkedin', name: 'LinkedIn', count: 3 }], tags: [], workModes: [] }
  expect(captionOf('3 applications', { filter, options }).join('\n')).toContain('LinkedIn or gone')
})
