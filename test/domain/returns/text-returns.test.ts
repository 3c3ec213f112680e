import { FORM_HEADINGS as H } from '../../../src/domain/returns/form-columns';
import { readReturn } from '../../../src/domain/returns/reading/read-return';
import { openReturn } from '../../../src/domain/returns/reading/open-return';
import { cellAddress } from '../../../src/domain/address';
import { aTemplateFile } from '../../support/a-template';
import { columnsOf, FORM_PART } from '../../support/fill-return';

/** The form as Excel saves it under "CSV UTF-8": the sheet in front, as shown. `cells` are by address or, of the second line, by heading. */
function asText(cells: Readonly<Record<string, string>>, separator = ','): string {
  const opened = openReturn('return.xlsx', aTemplateFile());
  if ('message' in opened) throw new Error(opened.message);
  const form = opened.sheets[1];
  const { row: header, column } = columnsOf(aTemplateFile(), FORM_PART);
  const texts = new Map<string, string>();
  for (const found of form?.rows.values() ?? []) for (const cell of found) texts.set(cellAddress(cell.row, cell.column), String(cell.value));
  for (const [place, text] of Object.entries(cells)) texts.set(/^[A-Z]\d+$/.test(place) ? place : `${column(place)}${String(header + 2)}`, text);
  const rows = Array.from({ length: Math.max(...(form?.rows.keys() ?? [])) + 1 }, (_, row) => Array.from({ length: 14 }, (_unused, at) => texts.get(cellAddress(row, at)) ?? ''));
  return rows.map((fields) => fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
}

const CELLS = { B5: 'Head of Service', B6: '10/01/2026', [H.value]: '63.5%', [H.number]: '66', [H.denominator]: '104', [H.asAt]: '31/12/2025', [H.provisional]: 'Yes', [H.commentary]: 'Up, as "expected"' };

it.each([[',', new Uint8Array([0xef, 0xbb, 0xbf])], [';', new Uint8Array()], ['\t', new Uint8Array()]])('reads what is certain in a form saved as text, parted by "%s"', (separator, mark) => {
  const bytes = new Uint8Array([...mark, ...new TextEncoder().encode(asText(CELLS, separator))]);
  const result = readReturn('Return.csv', bytes);
  expect(result).toMatchObject({ planId: 'test-plan', quarter: '2025/26-Q3', declaredBy: 'Head of Service', declaredOn: '2026-01-10', refused: [] });
  expect(result.lines).toHaveLength(6);
  expect(result.lines[1]).toMatchObject({ measureId: 're-offending', dataAsAt: '2025-12-31', provisional: true, commentary: 'Up, as "expected"', value: { address: 'F10', reading: { kind: 'percent', value: 63.5 } }, number: { reading: { value: 66 } } });
  expect(result.noticed.map(({ code }) => code)).toEqual(['text-file']);
});

describe('the days of a text file', () => {
  const read = (cells: Readonly<Record<string, string>>) => readReturn('Return.csv', new TextEncoder().encode(asText({ ...CELLS, ...cells })));

  it('are read with the month first where one of them can only be so', () => {
    const result = read({ B6: '1/10/2026', [H.asAt]: '12/31/2025' });
    expect([result.declaredOn, result.lines[1]?.dataAsAt, result.refused]).toEqual(['2026-01-10', '2025-12-31', []]);
    expect(result.noticed.map(({ code }) => code)).toContain('month-first');
  });

  it('are read in the order that puts them into the months of the quarter', () => {
    expect([read({ B6: '1/10/2026', [H.asAt]: '' }).declaredOn, read({ B6: '10/01/2026', [H.asAt]: '' }).declaredOn]).toEqual(['2026-01-10', '2026-01-10']);
  });

  it('are asked for again where they can still be two, and the figures are taken', () => {
    const result = read({ B6: '', [H.asAt]: '03/02/2026' });
    expect(result.lines[1]).toMatchObject({ dataAsAt: null, value: { reading: { value: 63.5 } } });
    expect(result.refused.map(({ message }) => message)).toEqual([expect.stringContaining('“03/02/2026” in a text file could be 3 February 2026 or 2 March 2026, so it was not taken. Please give the month in letters')]);
  });

  it('are certain where the month is in letters, or both orders are one day', () => {
    expect(read({ B6: '3 February 2026', [H.asAt]: '02/02/2026' })).toMatchObject({ declaredOn: '2026-02-03', refused: [] });
  });

  it('take no order from a file that has both', () => {
    const result = read({ B6: '03/02/2026', [H.asAt]: '31/12/2025', [H.commentary]: '12/31/2025' });
    expect([result.declaredOn, result.lines[1]?.dataAsAt, result.refused.map(({ code }) => code)]).toEqual([null, '2025-12-31', ['two-dates']]);
  });
});

it('reads Windows-1252, in which Excel saves plain CSV', () => {
  const bytes = Uint8Array.from(asText({ [H.commentary]: 'café' }), (letter) => (letter === '“' ? 0x93 : letter === '”' ? 0x94 : letter.charCodeAt(0)));
  expect(readReturn('Return.csv', bytes).lines[1]?.commentary).toBe('café');
});

it('says of a text that is no form what to send', () => {
  expect(readReturn('list.csv', new TextEncoder().encode('a,b\n1,2')).refused.map(({ code }) => code)).toEqual(['no-form']);
});
