import { unzipSync } from 'fflate';
import { documentDocx } from '../../../../src/domain/render/docx/document-docx';
import { pngSize } from '../../../../src/domain/render/docx/picture';
import { CHART, hostileDocument, reportDocument, reportDocuments } from '../../../support/documents';
import { wordPart } from '../../../support/word-outline';

/** A PNG of 2 × 1 points, as far as a reader of its header can tell. */
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 2, 0, 0, 0, 1]);
const withChart = { ...reportDocument('strategic-priorities'), blocks: [{ kind: 'chart', chart: CHART } as const] };

it('gives the same bytes for the same documents', async () => {
  const write = () => documentDocx(reportDocuments(), { rasterise: () => Promise.resolve(PNG) });
  expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
});

it('says its title and its language', async () => {
  const docx = await documentDocx(reportDocuments(), { title: 'Theme summaries', rasterise: null });
  const core = wordPart(docx, 'docProps/core.xml');
  expect([core.getElementsByTagName('dc:title')[0]?.textContent, core.getElementsByTagName('dc:language')[0]?.textContent]).toEqual(['Theme summaries', 'en-GB']);
  const languages = [...wordPart(docx, 'word/styles.xml').getElementsByTagName('w:lang')].map((element) => element.getAttribute('w:val'));
  expect(new Set(languages)).toEqual(new Set(['en-GB']));
});

it('repeats the header row of every table, and keeps rows whole', async () => {
  const body = wordPart(await documentDocx(reportDocuments(), { rasterise: null }), 'word/document.xml');
  for (const table of body.getElementsByTagName('w:tbl')) {
    const [header, ...rows] = [...table.getElementsByTagName('w:tr')];
    expect(header?.getElementsByTagName('w:tblHeader')).toHaveLength(1);
    expect(rows.filter((row) => row.getElementsByTagName('w:tblHeader').length > 0)).toEqual([]);
    expect(rows.filter((row) => row.getElementsByTagName('w:cantSplit').length === 0)).toEqual([]);
  }
});

it('lets a row break that is higher than a page', async () => {
  const body = wordPart(await documentDocx([hostileDocument()], { rasterise: null }), 'word/document.xml');
  expect(body.getElementsByTagName('w:tr')[18]?.getElementsByTagName('w:cantSplit')).toHaveLength(0);
});

it('shows a chart as a picture with its words', async () => {
  const docx = await documentDocx([withChart], { rasterise: () => Promise.resolve(PNG) });
  const pictures = [...wordPart(docx, 'word/document.xml').getElementsByTagName('wp:docPr')];
  expect(pictures.map((one) => [one.getAttribute('id'), one.getAttribute('title'), one.getAttribute('descr')])).toEqual([['1', CHART.title, CHART.alt]]);
  expect(Object.keys(unzipSync(docx)).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
});

it.each([['there is no way to draw it', null], ['what was drawn is no PNG', () => Promise.resolve(new Uint8Array(30))]])('says a chart in words where %s', async (_, rasterise) => {
  const body = wordPart(await documentDocx([withChart], { rasterise }), 'word/document.xml');
  expect(body.getElementsByTagName('w:drawing')).toHaveLength(0);
  expect(body.documentElement.textContent).toContain(CHART.alt);
});

it('reads the size of a PNG from its header', () => {
  expect([pngSize(PNG), pngSize(PNG.subarray(0, 20)), pngSize(new Uint8Array(40))]).toEqual([{ width: 2, height: 1 }, null, null]);
});
