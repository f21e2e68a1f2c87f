import { expect, it } from 'vitest'
import { toJson } from '@/utils/export/json'
import { SAMPLE_REPORT } from '../../support/sample-report'

it('holds the analysis with the text it speaks of, title, address and date', () => {
  const { title, url, text, analysis } = SAMPLE_REPORT
  expect(JSON.parse(toJson(SAMPLE_REPORT, new Date('2026-11-23T10:00:00Z')))).toEqual({
    title,
    url,
    date: '2026-11-23T10:00:00.000Z',
    truncated: false,
    corrections: [],
    text,
    analysis,
  })
})
