import { formatShare, plural, t } from './i18n'
import { FEWEST_FOR_SHARE, type SpeakerGroup, type Summary } from './summary'

/**
 * The one or two sentences that matter most about an article's sources: counts, and no judgement.
 *
 * @returns sentences with `<b>` around the figure, for `RichText`
 */
export function leadSentence(summary: Summary): string {
  const { sources, quotations } = summary
  if (quotations.withheld > 0) return `${leadFrom('whoWithheld', 'withheld', summary)} ${reasons(summary)}`
  if (sources.withheld > 0)
    return `${plural('leadWithheldParaphrased', sources.withheld)} ${reasons(summary)}`
  if (quotations['unnamed-people'] > 0) return leadFrom('whoUnnamed', 'unnamed-people', summary)
  if (sources['unnamed-people'] > 0) return plural('leadUnnamedParaphrased', sources['unnamed-people'])
  if (quotations['unnamed-groups'] > 0) return leadFrom('whoGroup', 'unnamed-groups', summary)
  if (sources['unnamed-groups'] > 0) return plural('leadGroupsParaphrased', sources['unnamed-groups'])
  if (quotations.unknown > 0)
    return plural('leadNoSpeaker', quotations.unknown, ofQuotations(quotations.unknown, quotations.total))
  if (quotations.total > 0) return plural('leadAllNamed', quotations.total)
  const found = Object.values(sources).reduce((sum, count) => sum + count, 0)
  return found > 0 ? plural('leadNoQuotations', found) : t('leadNoSources')
}

function leadFrom(
  who: 'whoWithheld' | 'whoUnnamed' | 'whoGroup',
  group: SpeakerGroup,
  { sources, quotations }: Summary,
): string {
  const count = quotations[group]
  // Of several sources, no more can be speaking than there are quotations.
  const speakers = Math.min(count, sources[group])
  return plural('leadFrom', count, { who: plural(who, speakers), ...ofQuotations(count, quotations.total) })
}

/** "2 of 6 quotations", and the share once there are enough to speak of one. */
function ofQuotations(part: number, total: number): { of: string; share: string } {
  return {
    of: plural('ofQuotations', total, { part }),
    share: total >= FEWEST_FOR_SHARE ? ` (${formatShare(part / total)})` : '',
  }
}

function reasons({ sources, withReason }: Summary): string {
  if (withReason === 0) return t('noReasonStated')
  if (withReason === sources.withheld) return plural('reasonStatedForAll', sources.withheld)
  return plural('reasonStatedForSome', withReason, { of: sources.withheld })
}
