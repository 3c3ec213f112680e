import { seriesOfFinding } from '../../../src/domain/measures/series-of-finding';
import { finding } from '../../taskpane/samples';
import { yearly } from '../../support/series';

const INCIDENTS = yearly('Domestic abuse incidents', [5261, 4956, 4648], { measureId: 'domestic-abuse', source: 'GMP', sheet: 'Violence', row: 7 });
// "Deliberate secondary fires" comes from two sources (design.md).
const GMFRS = yearly('Secondary fires', [466, 333], { measureId: 'secondary-fires', source: 'GMFRS', sheet: 'Fire', row: 3 });
const GMP = yearly('Secondary fires', [120, 140], { measureId: 'secondary-fires', source: 'GMP', sheet: 'Fire', row: 4 });
const seriesOf = seriesOfFinding([INCIDENTS, GMFRS, GMP]);

it('is the series that the cell belongs to', () => {
  expect(seriesOf(finding({ sheet: 'Violence', address: 'C7' }))).toBe(INCIDENTS.key);
  expect(seriesOf(finding({ sheet: 'Fire', address: 'B4' }))).toBe(GMP.key);
});

it('is the series whose row a range covers', () => {
  expect(seriesOf(finding({ sheet: 'Violence', address: 'A7:D7' }))).toBe(INCIDENTS.key);
});

it('is none where a range covers several, or a sheet of the same cells is another', () => {
  expect(seriesOf(finding({ sheet: 'Fire', address: 'B3:C4' }))).toBeNull();
  expect(seriesOf(finding({ sheet: 'Elsewhere', address: 'C7' }))).toBeNull();
});

it('is the series of the measure and the source that a finding without a cell names', () => {
  expect(seriesOf(finding({ sheet: null, address: null, measureId: 'secondary-fires', source: 'GMP' }))).toBe(GMP.key);
  expect(seriesOf(finding({ sheet: null, address: null, measureId: 'domestic-abuse' }))).toBe(INCIDENTS.key);
});

it('is none of another source, and none for a measure without figures', () => {
  expect(seriesOf(finding({ sheet: null, address: null, measureId: 'secondary-fires', source: 'Stockport Homes' }))).toBeNull();
  expect(seriesOf(finding({ sheet: null, address: null, measureId: 'hate-crime' }))).toBeNull();
});

it('does not look cell by cell through a whole sheet', () => {
  expect(seriesOf(finding({ sheet: 'Violence', address: 'A1:XFD1048576' }))).toBeNull();
});
