import type { Row } from './row'
import { figure, score } from './score'

/** Quotations, their speakers, and sources without a name. */
export async function rows(): Promise<Row[]> {
  const polnear = await score('attribution', 'polnear/dev.jsonl')
  const unnamed = await score('unnamed', 'newsroom/gold-dev.jsonl')
  const snippets = await score('snippets', 'newsroom/anonymity-snippets.jsonl')
  const of = (measure: string, name: string) => figure(polnear, measure, name)
  const [all, official] = ['unnamed sources, all', 'unnamed sources, official strength only']
  const annotators = 'annotators 0.95 / 0.90 recall, trial 0.80 / 0.54'
  const exact = 'rules 10.7 / 22.8 / 5.6, BERT 83.2 / 75.3 / 72.9'
  return [
    row('direct quotes, overlap 0.8: recall', 'trial 0.71', 0.93, 0.95, of('direct, overlap 0.8', 'recall')),
    row('direct quotes: speaker right', '–', 0.93, 0.97, of('direct, overlap 0.8', 'speakerRight')),
    row('speech verb, overlap 0.3: F1', annotators, 0.86, 0.93, of('speech verb, overlap 0.3', 'F1')),
    row('speech verb, overlap 0.8: F1', annotators, 0.7, 0.85, of('speech verb, overlap 0.8', 'F1')),
    row('exact spans over all: speaker F1', exact, 0.7, 0.83, of('exact span, speaker', 'F1')),
    row('exact spans over all: cue F1', exact, 0.67, 0.75, of('exact span, cue', 'F1')),
    row('exact spans over all: content F1', exact, 0.6, 0.73, of('exact span, content', 'F1')),
    row('unnamed sources, official strength: F1', 'pattern 0.18', 0.8, 0.92, figure(unnamed, official, 'F1')),
    row('unnamed sources, all: F1', 'pattern 0.18', 0.72, 0.85, figure(unnamed, all, 'F1')),
    row('individual or group right', '–', 0.95, 0.98, figure(unnamed, all, 'individualOrGroupRight')),
    row('snippets: disclosure seen', '–', 0.9, 0.97, figure(snippets, 'disclosure seen', 'share')),
    row('snippets: reason seen', '–', 0.8, 0.92, figure(snippets, 'reason seen, of those with one', 'share')),
  ]
}

function row(measure: string, reference: string, bar: number, goal: number, value: number | null): Row {
  return { measure, reference, bar, goal, value }
}
