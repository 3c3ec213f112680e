import { checkWorkbook, type CheckInput } from '../../../src/domain/checks/check';
import type { Finding } from '../../../src/domain/checks/finding';
import { aMeasure, aPlan } from '../../support/plan';
import { absent, aSeries, financialYear, rate, yearly } from '../../support/series';
import { aSheet, checkInput } from '../../support/workbook';

const only = (input: CheckInput, code: Finding['code']): Finding => {
  const found = checkWorkbook(input).filter((finding) => finding.code === code);
  expect(found).toHaveLength(1);
  const [finding] = found;
  if (!finding) throw new Error(`no ${code}`);
  return finding;
};
const codes = (input: CheckInput): readonly string[] => checkWorkbook(input).map(({ code }) => code);

describe('validation as a whole', () => {
  it('finds nothing in a workbook with nothing wrong', () => {
    const plan = aPlan([aMeasure('fires')]);
    expect(checkWorkbook(checkInput([yearly('Fires', [101, 106], { measureId: 'fires' })], plan))).toEqual([]);
  });

  it('makes a check that throws a finding of its own, and goes on with the others', () => {
    const findings = checkWorkbook(checkInput([yearly('Fires', [101, 106])]), [
      { name: 'broken things', check: () => { throw new Error('a bad row'); } },
      { name: 'nothing', check: () => [] },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['check-failed']);
    expect(findings[0]?.message).toContain('broken things could not be finished (a bad row)');
  });

  it('puts errors first, then goes by row and column', () => {
    const series = [
      yearly('Arson', [4, absent('text', 'tbc')], { row: 9 }),
      yearly('Burglary', [4, absent('text', 'tbc')], { row: 5 }),
      yearly('Cash', [4, absent('error', '#REF!')], { row: 12 }),
    ];
    expect(checkWorkbook(checkInput(series)).map(({ address }) => address)).toEqual(['C12', 'C5', 'C9']);
  });

  it('names sheet and cell in every message that has them, and never writes a dollar', () => {
    const series = [
      yearly('Arson', [4, absent('text', 'tbc')], { sheet: 'Crime' }),
      yearly('Blank', [absent('blank', ''), absent('blank', '')], { sheet: 'Crime', row: 3 }),
      yearly('New', [absent('not-available', 'N/A'), 58], { sheet: 'Crime', row: 4 }),
    ];
    const findings = checkWorkbook(checkInput(series, aPlan([aMeasure('other')])));
    for (const { message, sheet, address } of findings.filter((finding) => finding.sheet !== null)) {
      expect(message).toContain(`sheet "${sheet ?? ''}", cell ${address ?? ''}`);
      expect(message).not.toContain('$');
    }
    expect(findings.length).toBeGreaterThan(4);
  });
});

describe('measures and the plan', () => {
  const plan = aPlan([
    aMeasure('secondary-fires', { wording: 'Number of deliberate secondary fires' }),
    aMeasure('burglary', { wording: 'Domestic burglary' }),
  ]);

  it('says which row is nearly a measure of the plan, and which', () => {
    const finding = only(checkInput([yearly('Number of deliberate secondary fire incidents', [1, 2])], plan), 'near-match');
    expect(finding.expected).toBe('Number of deliberate secondary fires');
    expect(finding.fix).toContain('"Number of deliberate secondary fires"');
  });

  it('says which row is no measure of the plan, and suggests what is not so near', () => {
    const finding = only(checkInput([yearly('Deliberate secondary fires in the open', [1, 2])], plan), 'unknown-measure');
    expect(finding.expected).toBe('Number of deliberate secondary fires');
    expect(finding.fix).toContain('"Number of deliberate secondary fires"');
  });

  it('counts rows with one unknown label as one finding', () => {
    const rows = ['A', 'B', 'C'].map((sheet) => yearly('Widgets', [1, 2], { sheet, key: sheet }));
    expect(only(checkInput(rows, plan), 'unknown-measure').count).toBe(3);
  });

  it('names a measure that the workbook lacks', () => {
    const finding = only(checkInput([yearly('Domestic burglary', [1, 2], { measureId: 'burglary' })], plan), 'missing-measure');
    expect(finding.measureId).toBe('secondary-fires');
    expect(finding.sheet).toBeNull();
  });

  it('makes a whole missing sub-theme one finding', () => {
    expect(only(checkInput([yearly('Widgets', [1, 2])], plan), 'missing-measures').count).toBe(2);
  });

  it('knows no measure and misses none without a plan', () => {
    expect(codes(checkInput([yearly('Widgets', [1, 2])]))).toEqual([]);
  });
});

describe('cells without figures', () => {
  it('counts the same words in one row as one finding', () => {
    const finding = only(checkInput([yearly('Arson', [absent('text', 'tbc'), absent('text', 'tbc'), 4])]), 'not-a-number');
    expect(finding).toMatchObject({ count: 2, address: 'B2', text: 'tbc', severity: 'warning' });
  });

  it('calls an Excel error an error', () => {
    expect(only(checkInput([yearly('Arson', [4, absent('error', '#N/A')])]), 'cell-error')).toMatchObject({ severity: 'error', text: '#N/A' });
  });

  it('makes a blank row one finding, not one a cell nor one more for its comparison', () => {
    const blank = yearly('Arson', Array.from({ length: 40 }, () => absent('blank', '')), { row: 3 });
    expect(codes(checkInput([yearly('Fires', Array.from({ length: 40 }, () => 4)), blank]))).toEqual(['no-figures']);
  });

  it('does not repeat, as not comparable, a cell that it called not a number', () => {
    expect(codes(checkInput([yearly('Arson', [4, absent('text', 'tbc')])]))).toEqual(['not-a-number']);
  });
});

describe('marks and notes', () => {
  const marked = { kind: 'count', value: 139, text: '139*', marks: ['*'] } as const;

  it('asks for the note of a mark that has none', () => {
    expect(only(checkInput([yearly('Parents', [390, marked])]), 'unexplained-mark')).toMatchObject({ address: 'C2', text: '139*' });
  });

  it('is content with a mark whose note stands under the table', () => {
    const note = { mark: '*', text: '2016/17 unable to compare with previous year', address: 'A20' };
    const series = [yearly('Parents', [390, { ...marked, notes: [note.text] }])];
    expect(codes(checkInput(series, null, { notes: [note] }))).toEqual(['not-comparable']);
  });

  it('finds a note whose mark stands nowhere', () => {
    const note = { mark: '*', text: 'unable to compare', address: 'A20' };
    expect(only(checkInput([yearly('Parents', [390, 139])], null, { notes: [note] }), 'note-without-mark').address).toBe('A20');
  });

  it('takes a mark on a label for a used one, and the digits of a figure for none', () => {
    const notes = [{ mark: '1', text: 'Multi Agency Public Protection Arrangements', address: 'A20' }];
    const sheets = (label: string) => ({ snapshot: { dateSystem: '1900', structureProtected: false, names: [], sheets: [aSheet('Data', { A2: label, B2: '11' })] } as const, notes });
    expect(codes(checkInput([yearly('MAPPA1', [11, 11])], null, sheets('MAPPA1')))).toEqual([]);
    expect(codes(checkInput([yearly('MAPPA', [11, 11])], null, sheets('MAPPA')))).toEqual(['note-without-mark']);
  });

  it('asks for no note of shorthand, and for its meaning where nothing on the sheet says it', () => {
    const series = [yearly('Parents', [390, { kind: 'count', value: 400, text: '400 [p]', marks: ['[p]'] }])];
    const snapshot = (key: string) => ({ snapshot: { dateSystem: '1900', structureProtected: false, names: [], sheets: [aSheet('Data', { A20: key })] } }) as const;
    expect(codes(checkInput(series, null, snapshot('')))).toEqual(['unexplained-shorthand']);
    expect(codes(checkInput(series, null, snapshot('[p] means provisional')))).toEqual([]);
  });
});

describe('figures against each other', () => {
  it('finds one measure with two figures for one period, and names both cells', () => {
    const [first, second] = [yearly('Fires', [101, 106], { measureId: 'fires', sheet: 'One' }), yearly('Fires', [101, 160], { measureId: 'fires', sheet: 'Two' })];
    const finding = only(checkInput([first, second], aPlan([aMeasure('fires')])), 'two-values');
    expect(finding).toMatchObject({ severity: 'error', sheet: 'Two', address: 'C2' });
    expect(finding.message).toContain('sheet "One", cell C2');
  });

  it('does not take equal labels of different tables for one measure', () => {
    expect(codes(checkInput([yearly('Total', [1, 2], { sheet: 'One', key: '1' }), yearly('Total', [3, 4], { sheet: 'Two', key: '2' })]))).toEqual([]);
  });

  it('says where two sources move in opposite directions (secondary fires, 2016/17 report)', () => {
    const plan = aPlan([
      aMeasure('fires-gmfrs', { wording: 'Number of deliberate secondary fires', source: 'GMFRS' }),
      aMeasure('fires-gmp', { wording: 'Number of deliberate secondary fires', source: 'GMP' }),
    ]);
    const label = 'Number of deliberate secondary fires';
    const input = checkInput([
      yearly(label, [388, 466, 333], { measureId: 'fires-gmfrs', source: 'GMFRS', row: 11 }),
      yearly(label, [306, 423, 456], { measureId: 'fires-gmp', source: 'GMP', row: 12 }),
    ], plan);
    const finding = only(input, 'sources-disagree');
    expect(finding.message).toContain("GMP's figures (423 to 456");
    expect(finding.message).toContain("GMFRS's figures (466 to 333");
  });

  it('finds the custody rate of 2015/16 at odds with its number (0.31 (11), 2016/17 report)', () => {
    const plan = aPlan([aMeasure('custody', { kind: 'rate', base: 1000 })]);
    const finding = only(checkInput([yearly('Custody', [rate(0.65, 17), rate(0.31, 11), rate(0.54, 14)], { measureId: 'custody' })], plan), 'denominator-odd');
    expect(finding).toMatchObject({ address: 'C2', period: '2015/16' });
    expect(finding.message).toContain('about 35,500 people');
    expect(finding.message).toContain('about 25,900 to 26,200 people');
  });

  it('is content with first time entrants (258 (68), 282 (74), 296 (77), 2016/17 report)', () => {
    expect(codes(checkInput([yearly('First time entrants', [rate(258, 68), rate(282, 74), rate(296, 77)])]))).toEqual([]);
  });

  it('gives the reason where there is no trend', () => {
    const series = aSeries('Referrals', [[financialYear(2015), absent('not-available', 'N/A')], [financialYear(2016), 58]]);
    expect(only(checkInput([series]), 'not-comparable')).toMatchObject({ severity: 'information', address: 'C2', period: '2016/17' });
  });
});

describe('what nobody sees', () => {
  const series = [yearly('Fires', [101, 106])];
  const snapshot = (over: Parameters<typeof aSheet>[2]) => ({ dateSystem: '1900', structureProtected: false, names: [], sheets: [aSheet('Data', {}, over)] }) as const;

  it('finds figures in a hidden row', () => {
    expect(only(checkInput(series, null, { snapshot: snapshot({ hiddenRows: [1, 7] }) }), 'hidden-rows').message).toContain('row 2 is hidden, and 2 of the cells');
  });

  it('finds figures in a hidden column', () => {
    expect(only(checkInput(series, null, { snapshot: snapshot({ hiddenColumns: [2] }) }), 'hidden-columns')).toMatchObject({ address: 'C2', count: 1 });
  });

  it('finds figures on a hidden sheet, once', () => {
    expect(codes(checkInput(series, null, { snapshot: snapshot({ visibility: 'veryHidden', hiddenRows: [1] }) }))).toEqual(['hidden-sheet']);
  });

  it('passes over hidden rows that hold no figures', () => {
    expect(codes(checkInput(series, null, { snapshot: snapshot({ hiddenRows: [30] }) }))).toEqual([]);
  });

  it('says what was not read, and groups what is alike', () => {
    const unread = ['A5:C9', 'A20:C30'].map((address) => ({ sheet: 'Data', address, reason: 'No periods.' }));
    expect(only(checkInput(series, null, { reading: { tables: [], unread } }), 'unread-range')).toMatchObject({ address: 'A5:C9', count: 2 });
  });

  it('finds an agency under another abbreviation', () => {
    const plan = aPlan([], { abbreviations: [{ short: 'SSCB', long: 'Stockport Safeguarding Children’s Board', aliases: ['SCCB'], origin: 'written for tests' }] });
    const sheets = [aSheet('Data', { B2: 'SCCB', B3: 'GMP / SCCB', A4: 'SCCB is spoken of in this long sentence, which is no source at all' })];
    const finding = only(checkInput(series, plan, { snapshot: { dateSystem: '1900', structureProtected: false, names: [], sheets } }), 'agency-alias');
    expect(finding).toMatchObject({ address: 'B2', expected: 'SSCB', count: 2 });
  });
});

it('writes what was to be expected of a figure as the figure is written', () => {
  const rest = [1500, 1510, 1490, 1505, 1495, 1500, 1510, 1490, 1505, 1495, 1500];
  expect(only(checkInput([yearly('Fires', [...rest, 4000])]), 'jump').message).toMatch(/says 4000, beyond what its other 11 figures lead one to expect \(1,4\d\d to 1,5\d\d\)/);
});
