/** Every family of checks. A new one is a file of its own, its sentences in the catalogue, and a line here. */
import { checkAgencies } from './agencies';
import { checkAnswers } from './answers';
import type { Family } from './check';
import { checkComparisons } from './comparisons';
import { checkDenominators } from './denominators';
import { checkDoubledColumns } from './doubled-columns';
import { checkDoubles } from './doubles';
import { checkFramework } from './framework';
import { checkGaps } from './gaps';
import { checkHeadings } from './headings';
import { checkHidden } from './hidden';
import { checkImpossible } from './impossible';
import { checkMarks } from './marks';
import { checkMeasureMap, checkReadingChoices } from './measure-map';
import { checkMatched } from './matched';
import { checkMerged } from './merged';
import { checkMissing } from './missing';
import { checkOwed } from './owed';
import { checkPeriods } from './periods';
import { checkPlausibility } from './plausibility';
import { checkRetired } from './retired';
import { checkRevised } from './revised';
import { checkShares } from './shares';
import { checkShorthand } from './shorthand';
import { checkSlips } from './slips';
import { checkSmallNumbers } from './small-numbers';
import { checkSources } from './sources';
import { checkStale } from './stale';
import { checkTextNumbers } from './text-numbers';
import { checkTotals } from './totals';
import { checkUnknown } from './unknown';
import { checkUnread } from './unread';
import { checkValues } from './values';
import { checkWords } from './words';
import { checkYearlySums } from './yearly-sums';

export const FAMILIES: readonly Family[] = [
  { name: 'headings', check: checkHeadings },
  { name: 'merged cells', check: checkMerged },
  { name: 'hidden rows, columns and sheets', check: checkHidden },
  { name: 'totals and their parts', check: checkTotals },
  { name: 'measures that the plan does not know', check: checkUnknown },
  { name: 'measures under other names or in other places', check: checkMatched },
  { name: 'measures that the plan has given up', check: checkRetired },
  { name: "agencies' names", check: checkAgencies },
  { name: 'values', check: checkValues },
  { name: 'numbers held as text', check: checkTextNumbers },
  { name: 'units', check: checkSlips },
  { name: 'figures that cannot be', check: checkImpossible },
  { name: 'formulas', check: checkStale },
  { name: 'periods', check: checkPeriods },
  { name: 'measures that the workbook lacks', check: checkMissing },
  { name: 'gaps', check: checkGaps },
  { name: 'what the plan asks for', check: checkOwed },
  { name: 'periods given twice', check: checkDoubledColumns },
  { name: 'figures given twice', check: checkDoubles },
  { name: 'rates against numbers', check: checkDenominators },
  { name: 'percentages against their parts', check: checkShares },
  { name: 'quarters against years', check: checkYearlySums },
  { name: 'sources against each other', check: checkSources },
  { name: 'figures against their own history', check: checkPlausibility },
  { name: 'figures against earlier summaries', check: checkRevised },
  { name: 'marks and notes', check: checkMarks },
  { name: 'shorthand', check: checkShorthand },
  { name: 'small numbers', check: checkSmallNumbers },
  { name: 'words against figures', check: checkWords },
  { name: 'comparisons', check: checkComparisons },
  { name: 'answers', check: checkAnswers },
  { name: 'accepted matches', check: checkMeasureMap },
  { name: 'choices of how tables are read', check: checkReadingChoices },
  { name: "the workbook's framework", check: checkFramework },
  { name: 'ranges that were not read', check: checkUnread },
];
