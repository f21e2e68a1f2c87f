import { beforeAll, describe, expect, it } from 'vitest'
import { toMarkdown } from '@/utils/export/markdown'
import { speak } from '../../support/messages'
import { SAMPLE_REPORT } from '../../support/sample-report'

const NOW = new Date('2026-11-23T10:00:00Z')
beforeAll(() => speak('en'))

describe('toMarkdown', () => {
  it('is the popup as text: title, address, sentence, lists, how it was found', () => {
    const lines = toMarkdown(SAMPLE_REPORT, NOW).split('\n')
    expect(lines.slice(0, 5)).toEqual([
      '# Harbor of Vessmouth to close for dredging, officials say',
      '',
      '<https://www.example.org/2026/harbor-of-vessmouth>',
      '',
      '**1 of 6 quotations** (17%) comes from a person whose name is withheld. A reason is stated.',
    ])
    expect(lines.filter((line) => line.startsWith('## '))).toEqual(['## Sources', '## People', '## Numbers'])
    expect(lines.filter((line) => line.startsWith('- ')).length).toBe(20)
    expect(lines).toContain('- **62 percent of berths** — no source given here')
    expect(lines).toContain('  > “It will be closer to sixty,”')
    expect(lines.at(-2)).toMatch(/^_Found automatically by Sourcelight on 2026-11-23/)
  })

  it('leaves out lists that are empty', () => {
    const analysis = { ...SAMPLE_REPORT.analysis, numbers: [] }
    expect(toMarkdown({ ...SAMPLE_REPORT, analysis }, NOW)).not.toContain('## Numbers')
  })

  it('takes nothing of a page for markup', () => {
    const title = '<img src=x> [click](javascript:x) **loud** `code`\n# head'
    const url = 'https://example.org/a b<script>'
    const markdown = toMarkdown({ ...SAMPLE_REPORT, title, url }, NOW)
    const [heading, , address] = markdown.split('\n')
    expect(heading).toBe('# \\<img src=x\\> \\[click\\](javascript:x) \\*\\*loud\\*\\* \\`code\\` \\# head')
    expect(address).toBe('<https://example.org/a%20b%3Cscript%3E>')
  })
})
