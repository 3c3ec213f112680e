import { unzipSync } from 'fflate';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { FORM_HEADINGS as H } from '../../../src/domain/returns/form-columns';
import { instructions } from '../../../src/domain/returns/template/start-sheet';
import { templateFileName, templateWorkbook } from '../../../src/domain/returns/template/template-workbook';
import { worseFormula } from '../../../src/domain/returns/template/worse-formula';
import type { TemplateLine } from '../../../src/domain/returns/return-template';
import { aTemplate, aTemplateFile, LINES, PLAN, WRITTEN } from '../../support/a-template';
import { columnsOf, FORM_PART } from '../../support/fill-return';
import { aMeasure, aPlan } from '../../support/plan';

const FILE = aTemplateFile();
const text = (path: string): string => new TextDecoder().decode(unzipSync(FILE)[path]);

it('is the same bytes for the same template and time, and names no other time', () => {
  expect(Buffer.from(templateWorkbook(aTemplate(), WRITTEN)).equals(Buffer.from(FILE))).toBe(true);
  expect(text('docProps/core.xml')).toContain(`<dcterms:created xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:created>`);
});

it('says its title and language, and has no merged cell, hidden sheet, formula of others or blank heading', () => {
  expect(text('docProps/core.xml')).toContain('<dc:title>Quarterly return, Q3 2025/26: Theme one</dc:title>');
  expect(text('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
  expect(text(FORM_PART)).not.toContain('mergeCell');
  expect(text('xl/workbook.xml')).not.toContain('hidden');
});

describe('as another program reads it', () => {
  let sheets: Sheet[];
  beforeAll(async () => {
    ({ sheets } = await readXlsx(FILE, { readStyles: true }));
  });
  const form = (): Sheet => {
    const found = sheets.find(({ name }) => name === 'Return');
    if (!found) throw new Error('no form');
    return found;
  };

  it('has three sheets of meaningful names, each protected without a password', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Start here', 'Return', 'Earlier values']);
    for (const { protection } of sheets) expect(protection).toMatchObject({ sheet: true });
    expect(text(FORM_PART)).not.toMatch(/password|hashValue/);
  });

  it('marks the form up as a table with unique headings', () => {
    const columns = form().tables?.[0]?.columns.map(({ name }) => name) ?? [];
    expect(columns).toEqual(Object.values(H));
    expect(new Set(columns).size).toBe(columns.length);
  });

  it('opens the cells that are asked for and no others', () => {
    const { column } = columnsOf(FILE, FORM_PART);
    const open = [...text(FORM_PART).matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)].filter(([, , style]) => isOpen(Number(style))).map(([, address]) => address);
    const of = (line: keyof typeof LINES, ...headings: readonly string[]) => headings.map((heading) => `${column(heading)}${String(9 + LINES[line])}`);
    const all = [H.value, H.reason, H.asAt, H.provisional, H.commentary];
    expect(open).toEqual([
      'B5', 'B6',
      ...of('count', ...all),
      ...of('percent', H.value, H.reason, H.number, H.denominator, H.asAt, H.provisional, H.commentary),
      ...of('rate', H.value, H.reason, H.number, H.asAt, H.provisional, H.commentary),
      ...of('currency', ...all), ...of('duration', ...all),
      ...of('words', H.asAt, H.commentary),
    ]);
  });

  function isOpen(style: number): boolean {
    const styles = [...text('xl/styles.xml').split('<cellXfs')[1]?.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g) ?? []];
    return styles[style]?.[0].includes('locked="0"') ?? false;
  }

  it('checks every open cell, with a prompt and a refusal that fit Excel’s dialogs', () => {
    const rules = sheets.flatMap(({ dataValidations }) => dataValidations ?? []);
    expect(rules.map(({ type, inputTitle }) => `${type}: ${inputTitle ?? ''}`)).toEqual([
      'textLength: Your role', 'date: Date declared', 'whole: A whole number', 'list: Only if there is no value', 'date: Data as at', 'list: Is the figure provisional?',
      'textLength: Commentary', 'decimal: A percentage', 'whole: The number behind it', 'decimal: Out of how many', 'decimal: A rate', 'decimal: Pounds', 'decimal: A number',
      'whole: A whole number',
    ]);
    for (const { inputTitle = '', inputMessage = '', errorTitle = '', errorMessage = '', formula1 = '' } of rules) {
      expect([inputTitle.length <= 32, inputMessage.length <= 255, errorTitle.length <= 32, errorMessage.length <= 225, formula1.length <= 255]).toEqual([true, true, true, true, true]);
      expect([inputTitle, inputMessage, errorTitle, errorMessage].filter((one) => one === '')).toEqual([]);
    }
  });
});

it('instructs in ten lines', () => {
  expect(instructions(aTemplate())).toHaveLength(10);
});

it('lets no text of the plan become a formula or break the file', async () => {
  const plan = aPlan([aMeasure('fires', { wording: '=HYPERLINK("http://x","y")', note: '<b>&amp;\u0001\ud800', source: '+44 | x' })], { title: '@SUM(A1)', partnership: '-1' });
  const file = aTemplateFile(aTemplate({ plan, series: [] }));
  const xml = new TextDecoder().decode(unzipSync(file)[FORM_PART]);
  expect(xml).not.toContain('<f>');
  const { sheets } = await readXlsx(file);
  expect(sheets[1]?.rows.flat()).toContain('=HYPERLINK("http://x","y")');
});

it.each([
  ['Transforming Justice', 'Return 2025-26-Q3 Transforming Justice.xlsx'],
  ['Drugs/alcohol: "young" people?', 'Return 2025-26-Q3 Drugs alcohol young people.xlsx'],
  ['..', 'Return 2025-26-Q3 theme-one.xlsx'],
])('names the file of %s so that every system takes it', (name, expected) => {
  const template = aTemplate();
  expect(templateFileName({ ...template, recipient: { ...template.recipient, name } })).toBe(expected);
});

describe('asking for commentary', () => {
  const line = (over: Partial<TemplateLine>, measure = PLAN.measures[0]): TemplateLine => ({ ...(aTemplate().lines[0] as TemplateLine), ...(measure ? { measure } : {}), ...over });

  it('asks where the figure is worse than the range allows', () => {
    expect(worseFormula(line({}), 'F9')).toBe('IF(ISNUMBER(F9),IF(F9>105,"Yes: worse than a year ago, beyond the acceptable range","No"),"")');
  });

  it('holds a share against a share, whichever way is better', () => {
    const measure = aMeasure('a', { kind: 'percent', polarity: 'higher-is-better', acceptableRange: { amount: 2, unit: 'points', owner: 'x', agreed: 'y' } });
    expect(worseFormula(line({ heldAgainst: { when: 'last quarter', value: 63.5 } }, measure), 'F9')).toContain('F9<0.615');
  });

  it('has no range where the framework gives none', () => {
    expect(worseFormula(line({}, aMeasure('a', { polarity: 'lower-is-better' })), 'F9')).toContain('IF(F9>100,"Yes: worse than a year ago","No")');
  });

  it('says nothing where no direction is better or nothing is held', () => {
    expect([worseFormula(line({}, aMeasure('a')), 'F9'), worseFormula(line({ heldAgainst: null }), 'F9')]).toEqual([null, null]);
  });
});
