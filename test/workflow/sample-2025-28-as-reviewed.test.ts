/** What each renderer makes of the 2025-28 sample, as reviewed: plain text, HTML, Word, and the sheets of both styles. */
import { atOnce } from '../../src/domain/in-parts';
import { ossp2025To28 } from '../../src/domain/framework/plans/ossp-2025-28';
import { documentDocx } from '../../src/domain/render/docx/document-docx';
import { documentText } from '../../src/domain/render/document-text';
import { htmlFragment } from '../../src/domain/render/html/fragment';
import type { DocumentContent } from '../../src/domain/summary/document';
import { openWorkbook } from '../../src/workbench/cli/open-workbook';
import { readWorkbook } from '../../src/workflow/read-workbook';
import { themeDocuments } from '../../src/workflow/theme-documents';
import type { Understanding } from '../../src/workflow/understanding';
import { reportDocuments } from '../../src/workflow/write-reports';
import { planThemeSheets } from '../../src/workflow/write-theme-summaries';
import { expectGolden } from '../support/golden';
import { sheetText } from '../support/sheet-text';
import { wordOutline } from '../support/word-outline';

const SETTINGS = { writtenAt: '20 November 2026, 16:20', style: 'both' } as const;
const HARM = 'reducing-harm-and-reoffending';
let understanding: Understanding;
let themes: readonly DocumentContent[] = [];

beforeAll(async () => {
  const { port } = await openWorkbook('assets/samples/one-stockport-2025-28.xlsx');
  understanding = await readWorkbook(port, ossp2025To28, { asAt: '2026-11-20' });
  themes = themeDocuments(understanding, SETTINGS);
});

const harm = (): DocumentContent => {
  const found = themes.find(({ id }) => id === `theme-${HARM}`);
  if (!found) throw new Error('no such theme');
  return found;
};

it('says its themes as reviewed', () => {
  expectGolden('themes-2025-28.txt', themes.map(documentText).join('\n\n'));
});

it.each(['overview', 'quarterly', 'progress', 'scrutiny'] as const)('says its %s report as reviewed', (kind) => {
  const [made] = reportDocuments(understanding, { ...SETTINGS, asAt: '2026-11-20', reports: [{ kind }] }, []);
  expectGolden(`report-${kind}-2025-28.txt`, made ? documentText(made.document) : '');
});

it('says its spotlight on fire as reviewed', () => {
  const [made] = reportDocuments(understanding, { ...SETTINGS, asAt: '2026-11-20', reports: [{ kind: 'spotlight', subTheme: 'fire' }] }, []);
  expectGolden('report-spotlight-2025-28.txt', made ? documentText(made.document) : '');
});

it('is HTML for Word as reviewed', () => {
  expectGolden(`fragment-${HARM}.html`, htmlFragment(harm()));
});

it('is a Word document as reviewed', async () => {
  expectGolden('word-2025-28.txt', wordOutline(await documentDocx([harm()], { rasterise: null })));
});

it('stands on sheets of both styles as reviewed', () => {
  const plans = atOnce(planThemeSheets(understanding, SETTINGS)([])).filter(({ mark }) => mark.includes(HARM));
  expect(plans.length).toBeGreaterThan(3);
  expectGolden('sheets-2025-28.txt', plans.map(sheetText).join('\n'));
});

it('is marked illustrative wherever its figures are, and not where they were published', () => {
  for (const theme of themes) expect(documentText(theme)).toContain('Illustrative: these figures are made up');
  const strengthening = documentText(themes.at(-1) ?? harm());
  expect(strengthening).toContain('Not illustrative: as printed in the One Stockport Safety Partnership Plan 2025-2028');
});

it('says of a spotlight what stands above the first table of its sheet, as well as below its own', () => {
  const [made] = reportDocuments(understanding, { ...SETTINGS, asAt: null, reports: [{ kind: 'spotlight', subTheme: 'fire' }] }, []);
  const notes = made?.document.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
  expect(notes.filter((note) => /illustrative/i.test(note)).map((note) => note.replace(/^([^:]+):.*\((sheet.*)\)$/, '$1: $2'))).toEqual([
    'Illustrative: sheet "Theme 3 Communities", A2; sheet "Neighbourhoods", A2', 'Not illustrative: sheet "Theme 3 Communities", A50',
  ]);
});
