/** Notes that explain how to read the tables of one theme: only those that something in its tables calls for. */
import type { Plan } from '../framework/plan';
import type { Assessment } from '../trend/assessment';
import { METHOD_CAVEAT } from '../trend/evidence';
import { shorthandNote } from './shorthand';
import { BLANK_SHOWN, DASH_NOTE, NONE_SHOWN } from './shown-value';
import type { SummaryRow } from './theme-summary';

/** How the cells of the board style are to be read; other styles write them otherwise. */
export function notesOfCells(rows: readonly SummaryRow[]): readonly string[] {
  const texts = rows.flatMap(({ values }) => values.map(({ text }) => text));
  const cells = [...texts, ...rows.flatMap(({ change, evidence }) => [change, evidence])];
  const notes: (string | false | undefined)[] = [
    rows.some(({ values }) => values.some(({ ownPeriod }) => ownPeriod !== null)) &&
      'Dates beneath a figure are those that it covers, in place of the period at the head of its column.',
    cells.includes(NONE_SHOWN) && DASH_NOTE,
    texts.includes(BLANK_SHOWN) && `“${BLANK_SHOWN}” means that the cell in the workbook is empty.`,
    shorthandNote(texts),
  ];
  return notes.filter((note) => typeof note === 'string');
}

/** In a fixed order. `tested` is how many changes were tested in the whole workbook. */
export function generalNotes(plan: Plan, rows: readonly SummaryRow[], assessments: readonly Assessment[], tested: number, showIntervals = false): readonly string[] {
  const wasTested = assessments.filter(({ evidence }) => evidence.verdict !== 'not-tested');
  const tests = [...new Set(wasTested.flatMap(({ evidence }) => (evidence.test === null ? [] : [testName(evidence.test)])))];
  const notes: (string | false | undefined)[] = [
    assessments.some(({ change }) => change.absolute !== null && change.points === null && change.percent === null) &&
      'No percent change is given from 0, or on a base of fewer than 50.',
    wasTested.length > 0 &&
      'Beyond chance: chance alone would seldom bring so large a change; where nothing has changed it still does about once in 20 ' +
        `tests. ${countOf(tested)} tested in the workbook.${tests.length > 0 ? ` Tests used here: ${tests.join('; ')}.` : ''}`,
    showIntervals && assessments.some(({ interval }) => interval !== null) &&
      'The range under the evidence is the 95% interval of the latest figure: by chance alone its like would seldom lie outside it.',
    (wasTested.length > 0 || (showIntervals && assessments.some(({ interval }) => interval !== null))) && METHOD_CAVEAT,
    judgedAsProposed(plan, rows) &&
      'Whether a rise is an improvement or a worsening is proposed for these measures, and still to be confirmed by the partnership.',
  ];
  return notes.filter((note) => typeof note === 'string');
}

/** The test itself, without what it says of one row: "two-proportion z, 56/131 to 58/142; Newcombe …" → "two-proportion z". */
function testName(test: string): string {
  return test.replace(/[;,].*$/s, '').trim();
}

function countOf(tested: number): string {
  return tested === 1 ? 'One change was' : `${tested} changes were`;
}

function judgedAsProposed(plan: Plan, rows: readonly SummaryRow[]): boolean {
  const proposed = new Set(plan.measures.filter(({ polarity }) => polarity.standing === 'proposed').map(({ id }) => id));
  return rows.some(({ symbol, measureId }) => symbol !== null && /positive|negative/.test(symbol) && proposed.has(measureId));
}
