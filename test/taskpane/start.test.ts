import { startOf } from '../../src/taskpane/start';

it.each([
  ['?start=read', { isReading: true, tab: 'read' }],
  ['?_host_Info=Excel$Web&start=findings', { isReading: true, tab: 'findings' }],
  ['?start=reports', { isReading: true, tab: 'reports' }],
  ['?start=returns', { isReading: true, tab: 'returns' }],
  ['', { isReading: false, tab: 'read' }],
  ['?start=something', { isReading: false, tab: 'read' }],
  ['?start=toString', { isReading: false, tab: 'read' }],
])('begins from "%s" as the ribbon asked', (query, start) => {
  expect(startOf(query)).toEqual(start);
});
