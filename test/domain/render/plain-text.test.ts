import { plainText } from '../../../src/domain/render/plain-text';
import { expectGolden } from '../../support/golden';
import { reportSummaries } from '../../support/summary-of-report';

describe('plainText', () => {
  it('says the five themes of the 2016/17 report as reviewed', () => {
    expectGolden('summaries-2016-17.txt', reportSummaries().map((summary) => plainText(summary)).join('\n\n'));
  });

  it('lets no text of the workbook begin a line of its own', () => {
    const [summary] = reportSummaries();
    if (!summary) throw new Error('no summary');
    const text = plainText({ ...summary, subTitle: 'one\nNotes\r\n-----\u2028two' });
    expect(text).toContain('\none Notes ----- two\n');
  });
});
