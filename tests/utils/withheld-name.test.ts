import { describe, expect, it } from 'vitest'
import type { Analysis, Source } from '@/utils/analysis/analysis'
import { toFindings } from '@/utils/findings'
import { summarize } from '@/utils/summary'
import { withholdsName } from '@/utils/withheld-name'

const group = (disclosure: Source['disclosure']): Source => ({
  id: 's0',
  kind: 'unnamed-group',
  name: 'Two officials',
  person: null,
  disclosure,
  reason: null,
  knowledge: null,
  count: 2,
  mentions: [{ start: 0, end: 13 }],
})
const analysis = (source: Source): Analysis => ({
  people: [],
  sources: [source],
  quotes: [],
  numbers: [],
  quantities: [],
})

describe('withholdsName', () => {
  it('takes a group for withheld when the text says so, and only then', () => {
    expect(withholdsName(group('none'))).toBe(false)
    expect(withholdsName(group('explicit'))).toBe(true)
    expect(withholdsName(group('blanket'))).toBe(true)
  })

  it('takes no institution for withheld', () => {
    expect(withholdsName({ kind: 'institution', disclosure: 'none' })).toBe(false)
  })

  it('counts and marks such a group with the withheld names', () => {
    expect(summarize(analysis(group('explicit')), 'Two officials').sources).toMatchObject({
      withheld: 1,
      'unnamed-groups': 0,
    })
    expect(toFindings(analysis(group('explicit')))[0]?.variant).toBe('withheld')
    expect(toFindings(analysis(group('none')))[0]?.variant).toBe('group')
  })
})
