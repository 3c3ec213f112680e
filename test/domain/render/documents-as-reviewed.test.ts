/** Golden files of each renderer for the 2016/17 report: see test/support/golden. */
import { documentDocx } from '../../../src/domain/render/docx/document-docx';
import { documentText } from '../../../src/domain/render/document-text';
import { htmlFragment } from '../../../src/domain/render/html/fragment';
import { htmlPage } from '../../../src/domain/render/html/page';
import { chartSvg } from '../../../src/domain/render/chart-svg';
import { CHART, reportDocument, reportDocuments } from '../../support/documents';
import { expectGolden } from '../../support/golden';
import { wordOutline } from '../../support/word-outline';

it('says the five themes as plain text', () => {
  expectGolden('documents-2016-17.txt', reportDocuments().map(documentText).join('\n\n'));
});

it('writes a theme as HTML for the clipboard', () => {
  expectGolden('fragment-transforming-justice.html', htmlFragment(reportDocument('transforming-justice')));
});

it('writes a theme as a web page, with its chart', () => {
  const document = reportDocument('serious-and-organised-crime');
  expectGolden('page-serious-and-organised-crime.html', htmlPage({ ...document, blocks: [...document.blocks, { kind: 'chart', chart: CHART }] }));
});

it('draws a control chart', () => {
  expectGolden('control-chart.svg', `${chartSvg(CHART)}\n`);
});

it('writes the five themes as a Word document', async () => {
  expectGolden('word-2016-17.txt', wordOutline(await documentDocx(reportDocuments(), { title: 'Theme summaries', rasterise: null })));
});
