import { supports } from '../../../src/workbench/page/office/office-object';
import { isFromHost, isFromPane } from '../../../src/workbench/page/wire';

describe('messages between the pane’s frame and the page', () => {
  it.each([{ workbench: 'hello' }, { workbench: 'request', text: '{}' }])('takes %j from the pane', (message) => {
    expect(isFromPane(message)).toBe(true);
  });

  it.each([
    null, undefined, 'hello', 7, {}, { workbench: 'request' }, { workbench: 'request', text: 7 }, { workbench: 'answer', text: '' },
    { workbench: 'toString' }, { workbench: ['hello'] },
  ])('passes over %j', (message) => {
    expect(isFromPane(message)).toBe(false);
  });

  it('takes only answers and the welcome from the page', () => {
    expect(isFromHost({ workbench: 'answer', text: '{}' })).toBe(true);
    expect(isFromHost({ workbench: 'request', text: '{}' })).toBe(false);
    expect(isFromHost({ workbench: 'welcome' })).toBe(false);
  });
});

describe('requirement sets', () => {
  const sets = { ExcelApi: '1.13' };

  it.each([
    ['ExcelApi', '1.9', true],
    ['excelapi', '1.13', true],
    ['ExcelApi', 1.1, true],
    ['ExcelApi', undefined, true],
    ['ExcelApi', '1.14', false],
    ['ExcelApi', '2.0', false],
    ['ExcelApiDesktop', '1.1', false],
  ])('%s %s: %s', (name, version, expected) => {
    expect(supports(sets, name, version)).toBe(expected);
  });
});
