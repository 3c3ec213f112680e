import fc from 'fast-check';
import { accessibleMark, commentaryMark, methodMark, parseMark, themeMark } from '../../../src/domain/render/mark';

const ids = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

describe('the mark of a theme sheet', () => {
  it('gives back plan and theme', () => {
    fc.assert(fc.property(ids, ids, (planId, themeId) => {
      expect(parseMark(themeMark(planId, themeId))).toEqual({ kind: 'theme', planId, themeId });
    }));
  });

  it.each(['', 'theme:', 'theme:a', 'theme:a:b:c', 'theme:A:b', 'return:a:b', ' theme:a:b', 'theme:a:b\n', 'theme:a_b:c'])('does not take %j for one', (text) => {
    expect(parseMark(text)).toBeUndefined();
  });
});

it('the mark of a Method sheet gives back its plan, and is never that of a theme sheet', () => {
  fc.assert(fc.property(ids, (planId) => {
    expect(parseMark(methodMark(planId))).toEqual({ kind: 'method', planId });
  }));
  expect([parseMark('method:'), parseMark('method:a:b'), parseMark('method:A')]).toEqual([undefined, undefined, undefined]);
});

it('the marks of an accessible sheet and of kept commentary give back their plan and part', () => {
  fc.assert(fc.property(ids, ids, (planId, part) => {
    expect(parseMark(accessibleMark(planId, part))).toEqual({ kind: 'accessible', planId, part });
    expect(parseMark(commentaryMark(planId))).toEqual({ kind: 'commentary', planId });
  }));
});
