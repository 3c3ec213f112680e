import { isDark } from '../../src/taskpane/is-dark';

it.each([
  ['no theme at all', undefined, false],
  ["the host's own word", { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
  ["Excel's Black theme on an older host", { bodyBackgroundColor: '#262626' }, true],
  ["Excel's Colourful theme on an older host", { bodyBackgroundColor: '#E6E6E6' }, false],
  ['a colour that is not one', { bodyBackgroundColor: 'black' }, false],
])('%s', (_case, theme, expected) => {
  expect(isDark(theme)).toBe(expected);
});
