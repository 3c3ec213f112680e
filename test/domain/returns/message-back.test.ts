import { messageBack } from '../../../src/domain/returns/import/message-back';
import type { ImportPreview, PreviewLine, PreviewReturn } from '../../../src/domain/returns/import/preview';

const FROM: PreviewReturn = {
  number: 1, file: 'GMP.xlsx', fingerprint: 'a', recipient: 'source:GMP', quarter: '2025/26-Q3', declaredBy: null, declaredOn: null, importedBefore: null,
  counts: { new: 0, revised: 0, unchanged: 0, missing: 0, refused: 0 }, refused: [], noticed: [], summary: '',
};
const LINE: PreviewLine = {
  id: 'a', inReturn: 1, measureId: 'burglary', measure: 'Burglary', source: 'GMP', place: null, period: 'Q3 2025/26', status: 'new', old: null, now: '12', changed: [],
  at: null, reasons: [], warnings: [], questions: [], cells: null, key: 'burglary',
};
const preview = (lines: readonly PreviewLine[], from: PreviewReturn = FROM): ImportPreview => ({ returns: [from], lines, questions: [] });

it('asks nothing of a return of which everything could be taken', () => {
  expect(messageBack(preview([LINE]), 1)).toBeNull();
});

it('tells each reason once, whether the file or a line gave it, and what was not given', () => {
  const reason = { code: 'not-a-figure', severity: 'error', message: 'Sheet "Return", cell E5: "approx 40" is not a figure.' } as const;
  const refused = { code: 'formula-in-input', sheet: 'Return', address: 'E6', measureId: null, message: 'Sheet "Return", cell E6 holds a formula. Type its result.' };
  const lines: PreviewLine[] = [
    { ...LINE, status: 'refused', reasons: [reason] },
    { ...LINE, id: 'b', status: 'refused', reasons: [reason] },
    { ...LINE, id: 'c', status: 'missing', measure: 'Robbery' },
    { ...LINE, id: 'd', inReturn: 2, status: 'missing', measure: 'Of another return' },
  ];
  expect(messageBack(preview(lines, { ...FROM, refused: [refused] }), 1)?.split('\n')).toEqual([
    'Your return "GMP.xlsx": some of it could not be taken.',
    '',
    '2 things to put right:',
    '- Sheet "Return", cell E6 holds a formula. Type its result.',
    '- Sheet "Return", cell E5: "approx 40" is not a figure.',
    '',
    '1 figure asked for and not given:',
    '- Robbery, GMP, Q3 2025/26',
    '',
    'Please put this right in the same file and send it again. Where there is no figure, leave the value blank and choose why under "No value because".',
  ]);
});
