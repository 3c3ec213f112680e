import { newBook, newSheet } from '../../../src/workbench/book/make';
import { openBook } from '../../../src/workbench/cli/open-workbook';
import { saveBook } from '../../../src/workbench/xlsx/save';
import { partsOf } from './change-and-save';

type Kind = Parameters<Excel.ChartCollection['add']>[0];

// Source: ECMA-376 part 1, 21.2.2: the elements of each kind, in the order of its schema.
const EXPECTED: readonly (readonly [Kind, RegExp])[] = [
  ['Line', /<c:lineChart><c:grouping val="standard"\/><c:varyColors val="0"\/>/],
  ['LineStacked100', /<c:lineChart><c:grouping val="percentStacked"\/>/],
  ['ColumnStacked', /<c:barChart><c:barDir val="col"\/><c:grouping val="stacked"\/><c:varyColors val="0"\/>.*<c:gapWidth val="150"\/><c:overlap val="100"\/>/],
  ['BarClustered', /<c:barDir val="bar"\/><c:grouping val="clustered"\/>.*<c:gapWidth val="150"\/><c:axId/],
  ['3DBarClustered', /<c:bar3DChart><c:barDir val="bar"\/><c:grouping val="clustered"\/>.*<c:shape val="box"\/>/],
  ['CylinderCol', /<c:bar3DChart><c:barDir val="col"\/><c:grouping val="standard"\/>.*<c:shape val="cylinder"\/>(<c:axId val="\d+"\/>){3}<\/c:bar3DChart>.*<c:serAx>/],
  ['RadarFilled', /<c:radarChart><c:radarStyle val="filled"\/>/],
  ['Bubble', /<c:bubbleChart>.*<c:xVal>.*<c:yVal>.*<c:bubbleSize>.*<c:v>20<\/c:v>.*<\/c:bubbleSize><c:bubble3D val="0"\/><\/c:ser><c:bubbleScale val="100"\/>/],
  ['PieExploded', /<c:pieChart><c:varyColors val="1"\/><c:ser>.*<c:explosion val="25"\/>.*<c:firstSliceAng val="0"\/>/],
  ['XYScatterSmoothNoMarkers', /<c:scatterStyle val="smoothMarker"\/>.*<c:marker><c:symbol val="none"\/><\/c:marker>.*<c:smooth val="1"\/>/],
];

/** The charts of a workbook that has one of each kind over three columns of figures, as they are saved. */
async function savedCharts(): Promise<readonly string[]> {
  const { book, run } = openBook(newBook([newSheet('{Data}', 'Data')]));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C3').values = [['Crimes', 'Rate', 'Share'], [3, 1, 10], [5, 2, 20]];
    for (const [type] of EXPECTED) sheet.charts.add(type, sheet.getRange('A1:C3'), 'Columns').title.text = `As ${type}`;
    await context.sync();
  });
  return Object.values(partsOf(await saveBook(book), /charts\/chart/));
}

const saved = savedCharts();

it.each(EXPECTED)('saves a chart of kind %s as the file format has it', async (type, expected) => {
  const part = (await saved).find((one) => one.includes(`<a:t>As ${type}</a:t>`));
  expect(part).toMatch(expected);
});
