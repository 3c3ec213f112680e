/** The words of the field that the pane uses, each explained in a sentence or two for someone who meets it for the first time. */

export const GLOSSARY = {
  polarity: ['Polarity', 'Whether a higher figure is better, a lower one is better, or neither. The plan says so, or the partnership confirms it. Without it a change is never called better or worse.'],
  evidence: ['Evidence', 'Whether a change is larger than chance alone would often bring, and by which test. It is told apart from the direction: a figure can rise without any evidence that something changed.'],
  'beyond-chance': ['Beyond chance', 'A change that chance alone would bring less often than once in 20 times. Incidents cluster, so treat it as the least that is needed. Of every 20 measures that did not change, one will look so.'],
  'within-chance': ['Within chance', 'A change of a size that chance alone often brings. It may be real all the same: the figures do not show it.'],
  p: ['p', 'How often chance alone would bring a change at least as large, from 0 to 1. Below 0.05 is called beyond chance.'],
  interval: ['95% interval', 'The range in which the true level behind a figure would lie 19 times in 20. Small counts have wide ranges.'],
  'acceptable-range': ['Acceptable range', 'How much change the framework tolerates for a measure before it calls it better or worse. It has an owner and a date. There is none unless the partnership agreed one.'],
  symbol: ['Symbol', 'Which way the figure went, with a judgement only where the plan has one. Where two periods cannot be compared there is no arrow, and the reason stands in its place.'],
  'recent-trend': ['Recent trend', 'Whether the latest five yearly figures rise or fall steadily, beyond chance. It needs five years in a row with an interval each.'],
  'control-limits': ['Control limits', 'The range in which figures move when nothing special happens, from how they moved before. A figure outside, or a run on one side, has a special cause worth looking for. Fewer than 13 figures give limits on trial.'],
  comparison: ['Comparison', 'The latest figure beside another area or a target of the workbook, for the same period and definition. Greater Manchester includes Stockport.'],
  suppressed: ['Suppressed, [c]', 'A small number about individuals that is withheld, so that nobody can be known from it. It is not 0 and not missing.'],
  'small-numbers': ['Small numbers', 'Counts about individuals that are so low that someone might be known from them. The partnership settles which are shown as [c]; where one could be had by subtraction, another is withheld too.'],
  finding: ['Finding', 'Something that was noticed in the workbook: where, why it matters and how to put it right. You may acknowledge one with a reason, and it is kept.'],
  measure: ['Measure', 'One line of the plan’s framework. One measure may come from several sources, which are never mixed.'],
  source: ['Source', 'The agency that supplies the figures. The same measure from two sources is two series.'],
  coverage: ['Coverage', 'Which measures of the plan have figures in this workbook, and for which periods.'],
} as const satisfies Readonly<Record<string, readonly [term: string, words: string]>>;

export type GlossaryTerm = keyof typeof GLOSSARY;
