import { resolve } from 'node:path';
import { recorded, writtenTests } from '../../support/exercised-members';
import { fileOf, membersOf, membersSection, sectionIn, TYPES } from '../../support/members-section';

const record = recorded();

describe('the list of members in DIFFERENCES.md', () => {
  it('is what the registry and its tests make of it: if not, run `npx tsx test/support/list-members.ts`', () => {
    expect(sectionIn('members')).toBe(membersSection(record));
  });

  it('ties every member to a file of tests that was seen to use it', () => {
    const files = fileOf(record);
    const untied = TYPES.flatMap((type) => membersOf(type).filter(({ key }) => !files.has(key)).map(({ key }) => key));
    expect(untied).toEqual([]);
  });

  it.each(Object.entries(record))('was made when %s had no more tests than now', (file, { written }) => {
    const folder = ['host', 'calc'].map((room) => resolve(__dirname, '..', room, file));
    const counts = folder.flatMap((path) => {
      try {
        return [writtenTests(path)];
      } catch {
        return [];
      }
    });
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(written);
  });
});
