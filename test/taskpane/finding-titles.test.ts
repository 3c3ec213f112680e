import { CATALOGUE } from '../../src/domain/checks/catalogue';
import { findingTitle } from '../../src/taskpane/finding-titles';

it.each(Object.keys(CATALOGUE))('%s has a heading of its own', (code) => {
  const title = findingTitle(code);
  expect(title.toLowerCase()).not.toBe(code.replaceAll('-', ' '));
  expect(title.length).toBeLessThanOrEqual(50);
});

it('puts a kind that it does not know into words', () => {
  expect(findingTitle('new-kind')).toBe('New kind');
});
