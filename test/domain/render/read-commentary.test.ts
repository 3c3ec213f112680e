import fc from 'fast-check';
import { boardSheet, KEPT_TITLE } from '../../../src/domain/render/board-sheet';
import { readCommentary } from '../../../src/domain/render/read-commentary';
import type { SheetPlan } from '../../../src/domain/render/sheet-plan';
import type { CellScalar } from '../../../src/domain/snapshot';
import { commentaryKey } from '../../../src/domain/summary/commentary-key';
import type { ThemeSummary } from '../../../src/domain/summary/theme-summary';
import { reportSummaries } from '../../support/summary-of-report';

const RUNS = { numRuns: 50 };
const summaries = reportSummaries();
const first = summaries[0] as ThemeSummary;

function keysOf(summary: ThemeSummary): readonly string[] {
  return summary.subThemes.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map((row) => row.commentaryKey)));
}

/** As Excel gives cells back: a blank is "". */
function valuesOf(plan: SheetPlan): CellScalar[][] {
  return plan.cells.map((cells) => cells.map((cell) => cell ?? ''));
}

const words = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('=1+1', '<b>', 'PI name', "'", ' two\nlines ', '+7'))
  .filter((text) => text.trim() !== '');
const texts = fc.tuple(fc.constantFrom(...summaries), fc.array(fc.tuple(fc.nat(), words), { maxLength: 12 })).map(([summary, picks]) => {
  const keys = keysOf(summary);
  return { summary, commentary: new Map(picks.map(([pick, text]) => [keys[pick % keys.length] ?? '', text])) };
});
const places = fc.string({ unit: fc.constantFrom('a', 'B', '|', ' ', '(', '–'), maxLength: 12 });
const strangers = fc.array(fc.tuple(places, places, places, words), { maxLength: 4 })
  .map((all) => new Map(all.map(([subTheme, name, source, text]) => [commentaryKey(subTheme, `old ${name}`, source), text])));

describe('readCommentary', () => {
  it('gives back what boardSheet wrote, with what has no row any more', () => {
    fc.assert(fc.property(texts, strangers, ({ summary, commentary }, old) => {
      const all = new Map([...commentary, ...old]);
      expect(sorted(readCommentary(valuesOf(boardSheet(summary, all))))).toEqual(sorted(all));
    }), RUNS);
  });

  it('finds the same where rows and columns were moved', () => {
    fc.assert(fc.property(texts, fc.nat(), fc.nat(5), ({ summary, commentary }, turn, shift) => {
      const plan = boardSheet(summary, commentary);
      const widened = valuesOf(plan).map((cells) => [...Array.from({ length: shift }, () => ''), ...cells.reverse()]);
      const sub = summary.subThemes[0];
      const from = widened.findIndex((cells) => cells.includes('PI name')) + 1;
      const count = sub?.tables[0]?.rows.length ?? 0;
      const block = widened.splice(from, count);
      const rolled = [...block.slice(turn % count), ...block.slice(0, turn % count)];
      widened.splice(from, 0, ...rolled);
      expect(sorted(readCommentary(widened))).toEqual(sorted(commentary));
    }), RUNS);
  });

  it('is the same after any number of rewrites', () => {
    fc.assert(fc.property(texts, strangers, ({ summary, commentary }, old) => {
      const once = boardSheet(summary, new Map([...commentary, ...old]));
      const twice = boardSheet(summary, readCommentary(valuesOf(once)));
      expect(twice.cells).toEqual(once.cells);
    }), RUNS);
  });

  it('keeps the commentary of a measure that is gone under a heading of its own', () => {
    const plan = boardSheet(first, new Map([[commentaryKey('Safeguarding', 'Adult referrals', 'SMBC'), 'Awaiting the audit.']]));
    const at = plan.cells.findIndex((cells) => cells[0] === KEPT_TITLE);
    expect(plan.cells[at + 2]?.filter((cell) => cell !== null)).toEqual(['Adult referrals', 'SMBC', 'Safeguarding', 'Awaiting the audit.']);
  });

  it('brings kept commentary back when its measure returns', () => {
    const key = keysOf(first)[2] ?? '';
    const without: ThemeSummary = { ...first, subThemes: first.subThemes.slice(1) };
    const kept = readCommentary(valuesOf(boardSheet(without, new Map([[key, 'Back soon.']]))));
    const plan = boardSheet(first, kept);
    expect(plan.cells.some((cells) => cells[0] === KEPT_TITLE)).toBe(false);
    expect(readCommentary(valuesOf(plan)).get(key)).toBe('Back soon.');
  });

  it('follows a measure to another sub-theme', () => {
    const [subTheme, name = '', source = ''] = (keysOf(first)[0] ?? '').split('\t');
    expect(subTheme).toBe('Safeguarding');
    const plan = boardSheet(first, new Map([[commentaryKey('Another heading', name, source), 'Moved.']]));
    expect([...readCommentary(valuesOf(plan))]).toEqual([[keysOf(first)[0], 'Moved.']]);
  });

  it('keeps the two sources of one measure apart', () => {
    const safety = summaries[1] as ThemeSummary;
    const [fire = '', police = ''] = keysOf(safety).filter((key) => key.includes('secondary fires'));
    const plan = boardSheet(safety, new Map([[fire, 'Fewer.'], [police, 'More.']]));
    const found = readCommentary(valuesOf(plan));
    expect([found.get(fire), found.get(police)]).toEqual(['Fewer.', 'More.']);
  });

  it('keeps a text that was typed beside no row', () => {
    const values = valuesOf(boardSheet(first, new Map()));
    const notes = values.findIndex((cells) => cells[0] === 'Notes');
    (values[notes] as CellScalar[])[8] = 'Do not forget this.';
    expect([...readCommentary(values).values()]).toEqual(['Do not forget this.']);
  });

  it('reads a number and a truth value as text, and passes over spaces', () => {
    const values = [['PI name', 'Source', 'Commentary'], ['a', 'x', 5], ['b', 'x', true], ['c', 'x', '  ']];
    expect([...readCommentary(values).values()]).toEqual(['5', 'TRUE']);
  });

  it('puts two texts of one row together, and loses neither where they are too long for a cell', () => {
    const long = 'y'.repeat(20_000);
    const values = [['PI name', 'Source', 'Commentary'], ['a', 'x', 'one'], ['a', 'x', 'two'], ['b', 'x', long], ['b', 'x', `${long}!`]];
    expect([...readCommentary(values).values()]).toEqual(['one\ntwo', long, `${long}!`]);
  });

  it('finds nothing on a sheet without our headers', () => {
    expect(readCommentary([['a', 'b'], [1, 2]]).size).toBe(0);
  });
});

function sorted(map: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
