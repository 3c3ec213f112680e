/** Documents for tests: the themes of the 2016/17 report, and one that is as hostile as a workbook can be. */
import { BOARD_PRIVATE } from '../../src/domain/disclosure/setting';
import type { ChartContent } from '../../src/domain/summary/chart-content';
import type { DocumentContent } from '../../src/domain/summary/document';
import { symbolCell, typedCell, wordsCell } from '../../src/domain/summary/document-cells';
import { themeDocument } from '../../src/domain/summary/theme-document';
import { reportSummaries } from './summary-of-report';

const DISCLOSED = { setting: BOARD_PRIVATE.id, statement: BOARD_PRIVATE.statement };

/** The five themes as documents, with no commentary. */
export function reportDocuments(): readonly DocumentContent[] {
  return reportSummaries().map((summary) => themeDocument(summary, new Map(), DISCLOSED));
}

/** The theme of the report with this id. */
export function reportDocument(themeId: string): DocumentContent {
  const found = reportDocuments().find(({ id }) => id === `theme-${themeId}`);
  if (!found) throw new Error(`The report has no theme "${themeId}".`);
  return found;
}

/** A control chart over eight years, one of them without a figure, one beyond the limit. */
export const CHART: ChartContent = {
  id: 'domestic-abuse', title: 'Domestic abuse incidents, 2009/10 to 2016/17', unit: 'Incidents',
  alt: 'Line chart of domestic abuse incidents, from 4,100 in 2009/10 to 4,648 in 2016/17; highest 4,956 in 2015/16, lowest 3,900 in 2011/12.',
  categories: ['2009/10', '2010/11', '2011/12', '2012/13', '2013/14', '2014/15', '2015/16', '2016/17'],
  series: [
    { name: 'Domestic abuse incidents', role: 'figures', values: [4100, 4000, 3900, null, 4300, 4500, 4956, 4648] },
    { name: 'Mean', role: 'mean', values: Array.from({ length: 8 }, () => 4343) },
    { name: 'Upper limit', role: 'limit', values: Array.from({ length: 8 }, () => 4900) },
    { name: 'Lower limit', role: 'limit', values: Array.from({ length: 8 }, () => 3786) },
    { name: 'Greater Manchester', role: 'comparison', values: [4200, 4250, 4300, 4310, 4320, 4330, 4350, 4360] },
  ],
  marked: [{ series: 0, category: 6, words: 'above the upper limit.' }],
};

/** Texts that a workbook may hold and that must come out as text everywhere. */
export const HOSTILE: readonly string[] = [
  "=cmd|' /C calc'!A0", '-2+3+cmd|\' /C calc\'!A0', '+HYPERLINK("http://evil.example","x")', '@SUM(1+1)*cmd|\' /C calc\'!A0',
  '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)', "' onmouseover='alert(1)", '</td></tr></table><b>out</b>',
  '&lt;b&gt;', ']]>', '<!--', '{ INCLUDETEXT "c:\\\\secret.txt" }', 'safe\u202Egnp.exe\u2066', 'a\u0000b\u0007c\u001bd\u0085e\u2028f', 'half \uD800 of it', 'tab\there\r\nand a break',
  'x'.repeat(32_767),
];

/** Every hostile text in every place that holds a text. */
export function hostileDocument(): DocumentContent {
  const all = HOSTILE.slice(0, -1).join(' ');
  return {
    id: 'hostile', title: all, subTitle: all, shortName: 'Hostile', language: 'en-GB', disclosed: { setting: 'none', statement: all },
    blocks: [
      { kind: 'heading', level: 2, words: all },
      { kind: 'paragraph', tone: 'plain', words: all },
      { kind: 'draft', key: all, words: all },
      { kind: 'list', items: HOSTILE },
      {
        kind: 'table', id: all, caption: all,
        columns: [
          { heading: all, align: 'left', share: 1, isRowHeading: true },
          { heading: `${all} 2`, align: 'right', share: 1 },
          { heading: 'Trend', align: 'left', share: 1 },
          { heading: 'Commentary', align: 'left', share: 1 },
        ],
        rows: HOSTILE.map((text) => [wordsCell(text), wordsCell(text), symbolCell('no-change', text), typedCell(text, text)]),
        notes: [all],
      },
      { kind: 'chart', chart: { ...CHART, id: all, title: all, alt: all, unit: all, categories: CHART.categories.map(() => all), series: CHART.series.map((one) => ({ ...one, name: all })), marked: [{ series: 0, category: 1, words: all }] } },
    ],
  };
}
