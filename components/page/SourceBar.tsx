import { plural, t } from '@/utils/i18n'
import { SPEAKER_GROUPS, type SpeakerGroup, type Summary } from '@/utils/summary'
import { RichText } from '../RichText'

const WIDTH = 348
const HEIGHT = 12
const GAP = 2

const groupLabel = (group: SpeakerGroup, count: number): string =>
  plural(
    (
      {
        named: 'groupNamed',
        institutions: 'groupInstitutions',
        documents: 'groupDocuments',
        'partly-named': 'groupPartlyNamed',
        'unnamed-groups': 'groupUnnamedGroups',
        'unnamed-people': 'groupUnnamedPeople',
        withheld: 'groupWithheld',
      } as const
    )[group],
    count,
  )

/** Who speaks in the article: one segment a group, as wide as it has sources, and the counts in words. */
export function SourceBar({ sources }: { sources: Summary['sources'] }) {
  const groups = SPEAKER_GROUPS.filter((group) => sources[group] > 0)
  const total = groups.reduce((sum, group) => sum + sources[group], 0)
  if (total === 0) return null
  const unit = (WIDTH - GAP * (groups.length - 1)) / total
  let x = 0
  return (
    <div class="source-bar">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <HatchPattern />
        {groups.map((group) => {
          const width = sources[group] * unit
          const left = x
          x += width + GAP
          return (
            <rect
              key={group}
              class="segment"
              data-look={group}
              x={left}
              y="0"
              width={width}
              height={HEIGHT}
              rx="2"
            />
          )
        })}
      </svg>
      <ul class="key" aria-label={t('barLabel')}>
        {groups.map((group) => (
          <li key={group}>
            <svg class="dot" viewBox="0 0 10 10" aria-hidden="true">
              <rect class="segment" data-look={group} width="10" height="10" rx="2" />
            </svg>
            <span>
              <RichText text={groupLabel(group, sources[group])} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Unnamed groups and individuals are told from withheld names by pattern, not by color alone. */
function HatchPattern() {
  return (
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="6" height="6" />
        <rect class="hatch-line" width="3" height="6" />
      </pattern>
      <pattern id="bars" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="hatch-ground" width="6" height="6" />
        <rect class="hatch-line" width="4" height="6" />
      </pattern>
      <pattern id="dots" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="hatch-ground" width="4" height="4" />
        <rect class="hatch-line" width="2" height="2" />
      </pattern>
    </defs>
  )
}
