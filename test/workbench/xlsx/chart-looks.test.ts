import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Book } from '../../../src/workbench/book/book';
import { newBook, newSheet } from '../../../src/workbench/book/make';
import { loadBook } from '../../../src/workbench/xlsx/load';
import { addEveryKind, addFigures, CHART_KINDS, setEveryLook } from '../../support/every-chart-look';
import { changeAndSave, partsOf } from './change-and-save';

jest.setTimeout(120_000);

const blank = (): Book => newBook([newSheet('{1}', 'Data')]);
const charts = (book: Book) => book.sheets[0]?.charts ?? [];
const looks = (book: Book) => book.sheets[0]?.chartLooks.get(charts(book)[0]?.id ?? '') ?? {};
const chartParts = (file: Uint8Array) => partsOf(file, /charts\/chart/);

describe('every kind of chart', () => {
  it('comes back from the file as that kind, with its title, figures and categories', async () => {
    const book = blank();
    const again = await loadBook(await changeAndSave(book, addEveryKind), '');
    expect(charts(again).map(({ type, title }) => [type, title.text])).toEqual(CHART_KINDS.map((kind) => [kind, kind]));
    const cells = (of: Book) => charts(of).map(({ series }) => series.map(({ values, categories }) => [values?.range, categories?.range]));
    expect(cells(again)).toEqual(cells(book));
  });

  it('keeps its bytes when nothing of it changes', async () => {
    const first = await changeAndSave(blank(), addEveryKind);
    const again = await changeAndSave(await loadBook(first, ''), (sheet) => { sheet.tabColor = '#FF0000'; });
    expect(chartParts(again)).toEqual(chartParts(first));
  });
});

describe('the look of a chart', () => {
  const withLooks = (kind: (typeof CHART_KINDS)[number]) => (sheet: Excel.Worksheet): void => setEveryLook(sheet.charts.add(kind, addFigures(sheet), 'Columns'));

  it('comes back from the file with all that was set', async () => {
    const book = blank();
    const before = await changeAndSave(book, withLooks('ColumnClustered')).then((saved) => loadBook(saved, ''));
    const set = looks(book);
    // The default of the file's own: said there, and not set here.
    const added = Object.keys(looks(before)).filter((path) => !(path in set));
    expect(added.filter((path) => !/(?:show(?:LegendKey|CategoryName|SeriesName|Percentage|BubbleSize|Value)|linkNumberFormat|hasDataLabels|numberFormat|separator|format\.font\.(?:size|color))$/.test(path))).toEqual([]);
    expect(Object.fromEntries(Object.keys(set).map((path) => [path, looks(before)[path]]))).toEqual(set);
  });

  it('is the same after it was saved twice', async () => {
    const first = await changeAndSave(blank(), withLooks('ColumnClustered'));
    const second = await changeAndSave(await loadBook(first, ''), (sheet) => { sheet.getRange('B2').values = [[13]]; });
    const plain = (xml = ''): string => xml.replaceAll('<c:v>13</c:v>', '<c:v>12</c:v>');
    expect(Object.values(chartParts(second)).map(plain)).toEqual(Object.values(chartParts(first)));
  });

  it.each(CHART_KINDS)('is written for a chart of kind %s with labels only where Excel allows them', async (kind) => {
    const [xml = ''] = Object.values(chartParts(await changeAndSave(blank(), withLooks(kind))));
    const places = [...xml.matchAll(/<c:dLblPos val="(\w+)"/g)].map(([, place]) => place);
    const allowed = /Clustered/.test(kind) ? ['outEnd', 'inEnd'] : kind === 'Pie' ? ['outEnd', 'inEnd'] : /^(?:Column|Bar)/.test(kind) ? ['inEnd'] : [];
    expect(places.filter((place) => !allowed.includes(place ?? ''))).toEqual([]);
    expect(xml.includes('<c:trendline>')).toBe(!/Stacked|Pie|Doughnut/.test(kind));
  });

  it('of one line goes along when another is put in before it or taken out', async () => {
    const book = blank();
    await changeAndSave(book, (sheet) => {
      const chart = sheet.charts.add('ColumnClustered', addFigures(sheet), 'Columns');
      chart.series.getItemAt(1).format.fill.setSolidColor('#FFC000');
      chart.series.getItemAt(0).delete();
    });
    expect(looks(book)).toEqual({ 'series0.format.fill.color': '#FFC000' });
  });
});

describe('a chart of a file', () => {
  const edited = async (edit: (xml: string) => string): Promise<Uint8Array> => {
    const parts = unzipSync(await changeAndSave(blank(), (sheet) => void sheet.charts.add('ColumnClustered', addFigures(sheet), 'Columns')));
    return zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, /charts\/chart/.test(path) ? strToU8(edit(strFromU8(part))) : part])));
  };

  it('with parts that are not known here is kept as it is, and can be moved', async () => {
    const file = await edited((xml) => xml.replace('<c:gapWidth', '<c:serLines/><c:gapWidth'));
    const book = await loadBook(file, '');
    expect(charts(book).map(({ type }) => type)).toEqual(['Invalid']);
    const saved = await changeAndSave(book, (sheet) => { sheet.charts.getItemAt(0).left = 100; });
    expect(chartParts(saved)).toEqual(chartParts(file));
  });

  it('keeps what stands around it when it is changed', async () => {
    const file = await edited((xml) => xml.replace('<c:roundedCorners', '<c:lang val="en-GB"/><c:roundedCorners').replace('</c:chartSpace>', '<c:printSettings><c:headerFooter/></c:printSettings></c:chartSpace>'));
    const saved = Object.values(chartParts(await changeAndSave(await loadBook(file, ''), (sheet) => { sheet.charts.getItemAt(0).title.text = 'New'; }))).join('');
    expect(saved).toMatch(/<c:lang val="en-GB"\/><c:roundedCorners.*<a:t>New<\/a:t>.*<c:printSettings><c:headerFooter\/><\/c:printSettings><\/c:chartSpace>/);
  });
});
