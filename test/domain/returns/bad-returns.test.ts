import { strToU8, unzipSync, zipSync } from 'fflate';
import { FORM_HEADINGS as H, REVISION_HEADINGS as R } from '../../../src/domain/returns/form-columns';
import { readReturn } from '../../../src/domain/returns/reading/read-return';
import { aTemplate, aTemplateFile, LINES } from '../../support/a-template';
import { changePart, columnsOf, deleteLine, fillLines, FORM_PART, insertColumn, REVISIONS_PART, setCells, sortLines } from '../../support/fill-return';

const COUNT = 'secondary-fires';
const FILLED = fillLines(aTemplateFile(), [{ line: LINES.count, cells: { [H.value]: 42, [H.commentary]: 'Bonfire night' } }, { line: LINES.percent, cells: { [H.value]: 0.5 } }]);

const read = (bytes: Uint8Array, name = 'return.xlsx') => readReturn(name, bytes);
const valueOf = (bytes: Uint8Array, measureId = COUNT) => read(bytes).lines.find((line) => line.measureId === measureId)?.value.reading.value;
const codes = (found: readonly { readonly code: string }[]): string[] => found.map(({ code }) => code);
const replaced = (from: string, to: string, path = FORM_PART) => changePart(FILLED, path, (xml) => {
  if (!xml.includes(from)) throw new Error(`nothing to replace: ${from}`);
  return xml.replaceAll(from, () => to);
});

describe('files that are no return', () => {
  const whole = (bytes: Uint8Array, name: string): string => {
    const result = read(bytes, name);
    expect(result.lines).toEqual([]);
    expect(result.refused).toHaveLength(1);
    return result.refused[0]?.message ?? '';
  };
  const container = (stream: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0])]);

  it.each<[string, Uint8Array, string]>([
    ['empty.xlsx', new Uint8Array(), '“empty.xlsx” is empty (0 bytes). Please attach the form again.'],
    ['return.pdf', strToU8('%PDF-1.7\n%…'), '“return.pdf” is a PDF, from which no figures can be taken for certain. Please send the form itself, saved as an Excel workbook (.xlsx).'],
    ['return.xls', container('Workbook'), '“return.xls” is in the old Excel format (.xls). Please open it in Excel, save it as an Excel workbook (.xlsx), and send that.'],
    ['locked.xlsx', container('EncryptedPackage'), '“locked.xlsx” needs a password to open. Please take the password off (File, Info, Protect Workbook), and send it again.'],
    ['return.ods', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'META-INF/manifest.xml': strToU8('<x/>') }), '“return.ods” is an OpenDocument file (such as .ods). Please save it as an Excel workbook (.xlsx), and send that.'],
    ['cut.xlsx', FILLED.slice(0, FILLED.length - 400), '“cut.xlsx” is damaged and cannot be read, perhaps cut short on its way. Please send it again.'],
    ['letter.docx', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<x/>') }), '“letter.docx” is a Word or PowerPoint document. Please send the form itself, saved as an Excel workbook (.xlsx).'],
    ['noise.xlsx', Uint8Array.from({ length: 64 }, (_, at) => (at * 37) % 256), '“noise.xlsx” is not an Excel workbook. Please send the form itself, saved as an Excel workbook (.xlsx).'],
  ])('says of %s what to send instead', (name, bytes, sentence) => {
    expect(whole(bytes, name)).toBe(sentence);
  });

  it('opens no zip bomb', () => {
    const bomb = zipSync({ ...unzipSync(FILLED), 'xl/media/image1.png': new Uint8Array(30e6) }, { level: 9 });
    expect(whole(bomb, 'bomb.xlsx')).toBe('“bomb.xlsx” unpacks to far more than a return holds, so it was not opened. Please send the form as it was sent out, filled in.');
  });

  it('follows no entities of an XML bomb', () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(whole(changePart(FILLED, FORM_PART, (xml) => xml.replace('<worksheet', `${entities}<worksheet`)), 'bomb.xlsx')).toContain('is damaged and cannot be read');
  });

  it('does not look into a file larger than any return', () => {
    const large = new Uint8Array(200e6);
    large.set(FILLED);
    expect(whole(large, 'large.xlsx')).toBe('“large.xlsx” is larger than any return. Please send the form without pictures or other sheets.');
  });

  it('says so where a workbook holds no form', () => {
    expect(whole(changePart(FILLED, FORM_PART, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>')), 'other.xlsx')).toMatch(/^The form was not found in this file: no sheet has the headings/);
  });
});

describe('forms that were changed', () => {
  it('knows a renamed sheet', () => {
    const renamed = changePart(FILLED, 'xl/workbook.xml', (xml) => xml.replaceAll('name="Return"', 'name="Q3 fires"').replaceAll("'Return'!", "'Q3 fires'!"));
    expect(valueOf(renamed)).toBe(42);
    expect(read(renamed).noticed.map(({ message }) => message)).toEqual(['Q3 fires: the sheet was called “Return” when it was sent out.']);
  });

  it('reads sorted lines by their references', () => {
    const sorted = sortLines(FILLED, [5, 4, 3, 2, 1, 0]);
    expect([valueOf(sorted), valueOf(sorted, 're-offending')]).toEqual([42, 50]);
    expect(read(sorted).refused).toEqual([]);
    expect(read(sorted).fingerprint).toBe(read(FILLED).fingerprint);
  });

  it.each([0, 5, 6, 13])('reads a form with a column put in before column %i', (before) => {
    const moved = insertColumn(FILLED, before);
    expect([valueOf(moved), valueOf(moved, 're-offending')]).toEqual([42, 50]);
    expect(read(moved).refused).toEqual([]);
  });

  it('takes nothing from a column of the lead’s own, and says so', () => {
    const { column } = columnsOf(FILLED, FORM_PART);
    const own = setCells(insertColumn(FILLED, 6), FORM_PART, { G8: 'My notes', G9: 7 });
    expect(column(H.value)).toBe('F');
    expect(valueOf(own)).toBe(42);
    expect(read(own).noticed.map(({ message }) => message)).toEqual(['Return, G8: the column “G: My notes” is not part of the form: nothing was taken from it.']);
  });

  it('says that the protection was taken off', () => {
    expect(codes(read(changePart(FILLED, FORM_PART, (xml) => xml.replace(/<sheetProtection[^>]*>/, ''))).noticed)).toEqual(['protection-removed']);
  });

  it.each(["This quarter's values", 'Figure for Q3'])('knows the value’s column though its heading is “%s” now', (heading) => {
    const edited = setCells(FILLED, FORM_PART, { F8: heading });
    expect(valueOf(edited)).toBe(42);
    expect(read(edited).noticed.map(({ code }) => code)).toEqual(['heading-edited']);
  });

  it('does not guess a column whose heading is gone when the workbook’s names were left behind', () => {
    const moved = setCells(insertColumn(FILLED, 2), FORM_PART, { G8: 'Figures' });
    expect(read(moved).lines).toEqual([]);
    expect(codes(read(moved).refused)).toEqual(['no-values']);
  });

  it('asks which of two columns with one heading counts', () => {
    const doubled = setCells(changePart(FILLED, 'xl/workbook.xml', (xml) => xml.replace(/<definedNames>.*<\/definedNames>/, '')), FORM_PART, { P8: H.value, P9: 43 });
    expect(read(doubled).lines).toEqual([]);
    expect(read(doubled).refused.map(({ message }) => message)).toEqual(['Return, P8: two columns are headed “This quarter\'s value”, so it is not certain which one counts. Please delete one of them, or rename it.']);
  });

  it('says how many lines came back of how many', () => {
    const fewer = deleteLine(FILLED, LINES.words);
    expect(valueOf(fewer)).toBe(42);
    expect(read(fewer).noticed.map(({ message }) => message)).toEqual(['The form was sent out with 6 lines, and 5 came back.']);
  });

  it('refuses a row that was added without a reference, and not an empty one or a note', () => {
    const added = setCells(FILLED, FORM_PART, { A16: 'Arson', F16: 3, A18: 'Queries to the duty desk' });
    expect(read(added).refused.map(({ code, address }) => [code, address])).toEqual([['line-without-reference', 'N16']]);
  });

  it('refuses a pasted row with a reference that it does not know', () => {
    expect(read(setCells(FILLED, FORM_PART, { A16: 'Arson', F16: 3, N16: 'arson 2' })).refused.map(({ code, address }) => [code, address])).toEqual([['unknown-reference', 'N16']]);
  });

  it('refuses a line pasted from last quarter’s form', () => {
    const last = aTemplateFile(aTemplate({ quarter: '2025/26-Q2' }));
    const reference = /<c r="N9"[^>]*>.*?<t[^>]*>([^<]*)</s.exec(new TextDecoder().decode(unzipSync(last)[FORM_PART]))?.[1] ?? '';
    const pasted = read(setCells(FILLED, FORM_PART, { N9: reference }));
    expect(codes(pasted.refused)).toEqual(['another-return']);
    expect(pasted.lines.map(({ measureId }) => measureId)).not.toContain(COUNT);
  });

  it('takes no figure of a line whose unit or name was changed', () => {
    expect(codes(read(replaced('incidents (a whole number)', 'thousands (a whole number)')).refused)).toEqual(['locked-text-changed']);
    expect(codes(read(replaced('secondary fires', 'all fires')).refused)).toContain('locked-text-changed');
  });

  it('says so where an earlier value was written over, and takes this quarter’s all the same', () => {
    const edited = replaced('2024/25 Q3: 100', '2024/25 Q3: 99');
    expect(codes(read(edited).refused)).toEqual(['earlier-value-edited']);
    expect(valueOf(edited)).toBe(42);
  });

  it('takes a line once that stands twice alike, and not at all where the rows differ', () => {
    const rows = changePart(FILLED, FORM_PART, (xml) => {
      const row = /<row r="9".*?<\/row>/s.exec(xml)?.[0] ?? '';
      return xml.replace('</sheetData>', () => `${row.replace('r="9"', 'r="15"').replace(/(<c r="[A-Z]+)9"/g, '$115"')}</sheetData>`);
    });
    expect([valueOf(rows), codes(read(rows).noticed), codes(read(rows).refused)]).toEqual([42, ['line-twice'], []]);
    const differing = setCells(rows, FORM_PART, { F15: 43 });
    expect([valueOf(differing), codes(read(differing).refused)]).toEqual([undefined, ['line-twice-differently']]);
  });

  it('says that the form stands on two sheets', () => {
    const two = changePart(FILLED, REVISIONS_PART, () => new TextDecoder().decode(unzipSync(FILLED)[FORM_PART]));
    expect(codes(read(two).refused)).toEqual(['two-forms']);
    expect(read(two).lines).toEqual([]);
  });

  it('refuses revised values of a period twice over, or of a line that was not taken', () => {
    const twice = changePart(fillLines(FILLED, [{ line: 0, cells: { [R.revised]: 101 } }], REVISIONS_PART), REVISIONS_PART, (xml) => {
      const row = /<row r="5".*?<\/row>/s.exec(xml)?.[0] ?? '';
      return xml.replace('</sheetData>', () => `${row.replace('r="5"', 'r="9"').replace(/(<c r="[A-Z]+)5"/g, '$19"').replace('<v>101</v>', '<v>102</v>')}</sheetData>`);
    });
    expect(codes(read(twice).refused)).toEqual(['revised-twice']);
    const alone = deleteLine(fillLines(FILLED, [{ line: 0, cells: { [R.revised]: 101 } }], REVISIONS_PART), LINES.count);
    expect(codes(read(alone).refused)).toEqual(['revision-without-line']);
  });
});

describe('what a form says of itself', () => {
  const IDENTITY = 'quarter 2025/26-Q3';

  it('is known by its properties where the lines were cleared, and by its lines where the properties are lost', () => {
    const cleared = setCells(setCells(FILLED, FORM_PART, { A3: null }), 'xl/worksheets/sheet1.xml', { B18: null });
    const lost = zipSync({ ...unzipSync(FILLED), 'docProps/custom.xml': strToU8('<Properties/>') });
    expect([read(cleared).quarter, read(lost).quarter]).toEqual(['2025/26-Q3', '2025/26-Q3']);
  });

  it('is not believed where a line of it was edited', () => {
    const edited = read(replaced(IDENTITY, 'quarter 2025/26-Q4'));
    expect([edited.quarter, codes(edited.refused)]).toEqual([null, ['identity-edited']]);
  });

  it('is not believed where two parts disagree', () => {
    const other = unzipSync(aTemplateFile(aTemplate({ quarter: '2025/26-Q2' })))['docProps/custom.xml'] ?? new Uint8Array();
    const mixed = read(zipSync({ ...unzipSync(FILLED), 'docProps/custom.xml': other }));
    expect([mixed.quarter, codes(mixed.refused)]).toEqual([null, ['identity-disagrees']]);
  });

  it('is asked for where nothing of it is left', () => {
    const bare = zipSync({ ...unzipSync(setCells(setCells(FILLED, FORM_PART, { A3: null }), 'xl/worksheets/sheet1.xml', { B18: null })), 'docProps/custom.xml': strToU8('<Properties/>') });
    expect(codes(read(bare).refused)).toEqual(['identity-lost']);
    expect(valueOf(bare)).toBe(42);
  });

  it('tells of macros and of links to other files, and follows neither', () => {
    const strange = zipSync({ ...unzipSync(FILLED), 'xl/vbaProject.bin': strToU8('x'), 'xl/externalLinks/externalLink1.xml': strToU8('<x/>') });
    expect([valueOf(strange), codes(read(strange, 'return.xlsm').noticed)]).toEqual([42, ['macros', 'links']]);
  });
});
