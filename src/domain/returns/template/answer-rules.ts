/** What each kind of answer may be: its number format, and Excel's own check with a prompt and a friendly refusal. */
import type { Measure } from '../../framework/plan';
import { figureText } from '../../summary/figure-text';
import type { NewValidation } from '../../workbook-file/new-workbook';
import { ANSWERS, LONGEST_COMMENTARY, LONGEST_ROLE, NO_VALUE_REASONS, type Answer } from '../form-columns';
import type { TemplateLine } from '../return-template';

export type Rule = Omit<NewValidation, 'ranges'>;

export function answerOf({ asks, measure }: TemplateLine): Answer {
  if (asks === 'commentary' || measure.kind === 'narrative' || measure.kind === 'not-specified') return 'words';
  return measure.kind;
}

/** "incidents (a whole number)", "% (a percentage)", "(words only)": read back by answerIn. */
export function unitText(line: TemplateLine): string {
  const answer = answerOf(line);
  const unit = answer === 'words' ? '' : (line.measure.unit.trim() || { count: '', percent: '%', currency: '£', rate: perBase(line.measure), duration: '' }[answer]);
  return `${unit} (${ANSWERS[answer]})`.trim();
}

function perBase({ base }: Measure): string {
  return base === null ? '' : `per ${figureText({ kind: 'number', value: base, decimals: 0 })}`;
}

/** Excel's number format for this answer. Percent: whoever types 63.5 or 63.5% gets 63.5%. */
export function answerFormat(answer: Answer, { precision }: Measure): string {
  const decimals = (places: number): string => (places > 0 ? `.${'0'.repeat(places)}` : '');
  switch (answer) {
    case 'count': return '#,##0';
    case 'percent': return `0${decimals(precision ?? 1)}%`;
    case 'currency': return `"£"#,##0${decimals(precision ?? 0)}`;
    case 'rate': return precision === null ? 'General' : `#,##0${decimals(precision)}`;
    default: return 'General';
  }
}

const NO_FIGURE = 'If there is no figure, leave this blank and choose a reason in "No value because".';

/** Percentages over 100 are let through where the measure had some: a change can be more than all. */
export function valueRule(answer: Exclude<Answer, 'words'>, mayPass100: boolean): Rule {
  const above = { operator: 'greaterThanOrEqual', formulas: ['0'] } as const;
  switch (answer) {
    case 'count':
      return {
        type: 'whole', ...above,
        prompt: { title: 'A whole number', text: `Type the number for this quarter, such as 42. Type 0 only for a real zero. ${NO_FIGURE}` },
        error: { title: 'A whole number, please', text: 'This cell takes a whole number, 0 or more, without words. Put words in Commentary. If there is no figure, choose a reason in "No value because".' },
      };
    case 'percent':
      return {
        type: 'decimal', ...(mayPass100 ? { operator: 'between', formulas: ['-100', '100'] } : { operator: 'between', formulas: ['0', '1'] }),
        prompt: { title: 'A percentage', text: `Type the percentage, such as 63.5 or 63.5%. ${NO_FIGURE}` },
        error: { title: 'A percentage, please', text: `This cell takes a percentage${mayPass100 ? '' : ' from 0% to 100%'}, such as 63.5%, without words. If there is no figure, choose a reason in "No value because".` },
      };
    case 'currency':
      return {
        type: 'decimal', operator: 'between', formulas: ['-1000000000000', '1000000000000'],
        prompt: { title: 'Pounds', text: `Type the amount in pounds, such as 1250 or 1250.50: in full, not in thousands. ${NO_FIGURE}` },
        error: { title: 'An amount in pounds, please', text: 'This cell takes an amount in pounds, without words. If there is no figure, choose a reason in "No value because".' },
      };
    case 'rate':
    case 'duration':
      return {
        type: 'decimal', ...above,
        prompt: { title: answer === 'rate' ? 'A rate' : 'A number', text: `Type the figure in the unit that the row gives, such as 4.2. ${NO_FIGURE}` },
        error: { title: 'A number, please', text: 'This cell takes a number, 0 or more, without words. If there is no figure, choose a reason in "No value because".' },
      };
  }
}

const list = (choices: readonly string[]): readonly string[] => [`"${choices.join(',')}"`];

export const REASON_RULE: Rule = {
  type: 'list', formulas: list(NO_VALUE_REASONS),
  prompt: { title: 'Only if there is no value', text: 'Choose why there is no figure. Leave it blank if you gave a value. A real zero is a value: type 0.' },
  error: { title: 'Please choose from the list', text: `Choose one of: ${NO_VALUE_REASONS.join(', ')}. Put anything else in Commentary.` },
};

export const PROVISIONAL_RULE: Rule = {
  type: 'list', formulas: list(['Yes', 'No']),
  prompt: { title: 'Is the figure provisional?', text: 'Choose Yes if the figure may still change, No if it is final.' },
  error: { title: 'Please choose Yes or No', text: 'Choose Yes if the figure may still change, No if it is final.' },
};

export const NUMBER_RULE: Rule = {
  type: 'whole', operator: 'greaterThanOrEqual', formulas: ['0'],
  prompt: { title: 'The number behind it', text: 'Type how many there were: the count from which the rate or percentage is worked out.' },
  error: { title: 'A whole number, please', text: 'This cell takes a whole number, 0 or more, without words.' },
};

export const DENOMINATOR_RULE: Rule = {
  type: 'decimal', operator: 'greaterThanOrEqual', formulas: ['0'],
  prompt: { title: 'Out of how many', text: 'Type the total that the number is out of.' },
  error: { title: 'A number, please', text: 'This cell takes a number, 0 or more, without words.' },
};

export const COMMENTARY_RULE: Rule = {
  type: 'textLength', operator: 'lessThanOrEqual', formulas: [String(LONGEST_COMMENTARY)],
  prompt: { title: 'Commentary', text: 'Say in a sentence or two why the figure is what it is. It is needed where the cell on the left says so. Name no person.' },
  error: { title: 'That is too long', text: `Please keep commentary within ${String(LONGEST_COMMENTARY)} characters.` },
};

export const ROLE_RULE: Rule = {
  type: 'textLength', operator: 'lessThanOrEqual', formulas: [String(LONGEST_ROLE)],
  prompt: { title: 'Your role', text: 'Type the role in which you declare these figures, such as Head of Youth Justice. Not your name.' },
  error: { title: 'That is too long', text: `Please keep it within ${String(LONGEST_ROLE)} characters.` },
};

/** `first` is the earliest day that makes sense, as Excel's serial number. */
export function dateRule(title: string, text: string, first: number): Rule {
  return {
    type: 'date', operator: 'greaterThanOrEqual', formulas: [String(first)],
    prompt: { title, text: `${text} Type day, month and year, such as 31/12/2025.` },
    error: { title: 'A date, please', text: 'This cell takes a date on or after the first day of the quarter: day, month and year, such as 31/12/2025.' },
  };
}
