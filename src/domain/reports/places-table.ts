/** Neighbourhoods beside each other: figure, share of the borough, rate for their people, change. */
import { changeWords, evidenceWords } from '../summary/change-words';
import { comparedIn } from '../summary/compared-in';
import type { DocumentCell, DocumentTable } from '../summary/document';
import { NONE_SHOWN, shownValue } from '../summary/shown-value';
import { holdsFigure } from '../trend/comparability';
import { peopleCounted } from '../trend/people-counted';
import type { Populations } from '../trend/populations';
import { column, figureCell, idOf, rowHeading, shownCell, textCell, trendCell } from './document-parts';
import type { ReportLine } from './report-line';

const BASE = 1000;
/** Fewer events than these make no rate: methods.md, "Small numbers". */
const FEWEST_FOR_RATE = 3;
const UNRELIABLE_BELOW = 20;

/** Null where the measure has no places, or they have no figure. The latest figure of each; the most first. */
export function placesTable(whole: ReportLine | undefined, places: readonly ReportLine[], populations: Populations): DocumentTable | null {
  const rows = places.flatMap((line) => {
    const latest = comparedIn(line.series, line.assessment).at(-1) ?? line.series.observations.at(-1);
    return latest && line.series.place !== null ? [{ line, latest, place: line.series.place }] : [];
  });
  const [first] = rows;
  if (!first) return null;
  const { measure } = first.line;
  let [hasRate, isUnreliable] = [false, false];
  const cells = [...rows]
    .sort((a, b) => (b.latest.value ?? -1) - (a.latest.value ?? -1) || (a.place < b.place ? -1 : 1))
    .map(({ line, latest, place }): readonly DocumentCell[] => {
      const counts = latest.kind === 'count' && holdsFigure(latest) && !line.assessment.suppressed;
      const borough = whole?.series.observations.findLast((one) => one.kind === 'count' && holdsFigure(one) && one.period.label === latest.period.label);
      const isPart = counts && borough?.value != null && borough.value > 0 && (latest.value ?? 0) <= borough.value;
      const people = counts ? populations.populationFor(place, latest.period, peopleCounted(`${measure.wording} ${measure.unit}`)) : null;
      const rate = people && (latest.value ?? 0) >= FEWEST_FOR_RATE ? ((latest.value ?? 0) / people.people) * BASE : null;
      if (rate !== null) hasRate = true;
      if (rate !== null && (latest.value ?? 0) < UNRELIABLE_BELOW) isUnreliable = true;
      const rateText = rate === null ? null : figureCell({ kind: 'rate', value: rate, decimals: 1 });
      return [
        textCell(place),
        shownCell(shownValue(latest)),
        isPart ? figureCell({ kind: 'percent', value: (100 * (latest.value ?? 0)) / borough.value, decimals: 0 }) : textCell(NONE_SHOWN),
        rateText === null ? textCell(NONE_SHOWN) : (latest.value ?? 0) < UNRELIABLE_BELOW ? textCell(`${rateText.text} [u]`) : rateText,
        textCell(changeWords(line.assessment, comparedIn(line.series, line.assessment))),
        trendCell(line.assessment.symbol, line.assessment.words),
        textCell(evidenceWords(line.assessment)),
      ];
    });
  const period = first.latest.period.label;
  return {
    kind: 'table', id: idOf('places', measure.id, first.line.source), caption: `Neighbourhoods: ${measure.wording} (${first.line.source}), ${period}`,
    columns: [
      rowHeading('Neighbourhood', 44), column(period, 10, 'right'), column('Share of the borough', 12, 'right'), column('Rate per 1,000 people', 12, 'right'),
      column('Change', 14, 'right'), column('Trend', 17), column('Evidence', 15),
    ],
    rows: cells,
    notes: [
      ...(hasRate ? [`Rates are of the figures of ${period} alone, over the populations that the workbook holds.`] : ['The workbook holds no populations of these places, so no rates are given.']),
      ...(isUnreliable ? ['[u]: a rate on fewer than 20 events, and not reliable.'] : []),
    ],
  };
}
