import { figuresInText } from '../../../src/domain/disclosure/figures-in-text';

it.each([
  ['1,170,238 items', [1170238]],
  ['258 (68)', [258, 68]],
  ['three of the 12', [12, 3]],
  ['a rise of 17.5%', [17.5]],
])('reads %s', (text, values) => {
  expect(figuresInText(text).map(({ value }) => value)).toEqual(values);
});

it.each(['2016/17', '2014-15', 'to the end of November 2016', '3 April 2016', '2016-04-01', 'Q3', '[note 4]', 'see notes 1, 2', 'cells A12:C25', 'per 1,000 residents', 'at 16:20'])(
  'finds no figure in %s',
  (text) => {
    expect(figuresInText(text)).toEqual([]);
  },
);

it.each([['−308', -1], ['+7', 1], ['7', 0]])('knows the sign of %s', (text, sign) => {
  expect(figuresInText(text)[0]?.sign).toBe(sign);
});
