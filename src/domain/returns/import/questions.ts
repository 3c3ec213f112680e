/** What importing asks before it takes a figure: every conflict, in words, with "not taken" as what holds until someone chooses. */
import type { Plan } from '../../framework/plan';
import { dayInWords } from '../../period/calendar';
import { counted, quoted } from '../../checks/catalogue/entry';
import { parseQuarter, type Quarter } from '../quarter';
import type { ReadReturn } from '../returned';
import { loggedFingerprint, type LoggedLine } from './import-log';
import { NOT_TAKEN, TAKE, type ImportQuestion, type PreviewLine, type QuestionCode } from './preview';

/** A return with its number in the preview. */
export interface Numbered {
  readonly number: number;
  readonly returned: ReadReturn;
}

const NO = { id: NOT_TAKEN, words: 'Do not take it' };
const YES_OR_NO = [NO, { id: TAKE, words: 'Take it all the same' }];

/** "theme:transforming-justice", "source:GMFRS"; "" where the return lost it. */
export function recipientKey(recipient: ReadReturn['recipient']): string {
  return recipient ? `${recipient.kind}:${recipient.id}` : '';
}

type Ask = (code: QuestionCode, text: string, lines?: readonly PreviewLine[]) => readonly ImportQuestion[];

/** What is asked about one return as a whole; only questions on which a line depends. `lines` are those of the return that could be taken. */
export function questionsOfReturn(
  { number, returned }: Numbered,
  lines: readonly PreviewLine[],
  { plan, quarter, log, isAsked }: { readonly plan: Plan; readonly quarter: Quarter | null; readonly log: readonly LoggedLine[]; readonly isAsked: ((line: PreviewLine) => boolean) | null },
): readonly ImportQuestion[] {
  const { file, planId, planVersion, recipient } = returned;
  const ask: Ask = (code, text, about = lines) =>
    about.length === 0 ? [] : [{ id: `${code}:${String(number)}`, code, returns: [number], lines: about.map(({ id }) => id), text, choices: YES_OR_NO }];
  return [
    ...planQuestion(),
    ...quarterQuestion(),
    ...ageQuestion(),
    ...recipientQuestion(),
  ];

  function planQuestion(): readonly ImportQuestion[] {
    if (planId === null) return ask('unknown-template', `"${file}" has lost which plan it was made for, so it may be another plan's. Take its figures as figures of "${plan.title}"?`);
    if (planId !== plan.id) return ask('another-plan', `"${file}" was made for the plan "${planId}", and this workbook's is "${plan.id}" (${plan.title}). Measures of the same id may mean something else there.`);
    if (planVersion === null || planVersion === inTemplate(plan.version)) return [];
    const code = isOlder(planVersion, plan.version) ? 'older-plan-version' : 'newer-plan-version';
    return ask(code, `"${file}" was made for version ${planVersion} of the plan, and this workbook holds version ${plan.version}. A measure may have changed its meaning or unit between the two.`);
  }

  function quarterQuestion(): readonly ImportQuestion[] {
    const own = parseQuarter(returned.quarter ?? '');
    if (!quarter || own?.id === quarter.id) return [];
    if (!own) return ask('unknown-template', `"${file}" has lost which quarter it is for. Take its figures as those of ${quarter.label} (${quarter.months})?`);
    return ask('another-quarter', `"${file}" is the return for ${own.label} (${own.months}), and ${quarter.label} is being collected. Take its figures as those of ${own.label}?`);
  }

  /** A return that would put back what a newer one changed. */
  function ageQuestion(): readonly ImportQuestion[] {
    const print = loggedFingerprint(returned.fingerprint);
    const rival = log.findLast(({ undone, fingerprint, recipient: from, quarter: of }) => undone === null && fingerprint !== print && from !== '' && from === recipientKey(recipient) && of === (returned.quarter ?? ''));
    const own = log.findLast(({ undone, fingerprint }) => undone === null && fingerprint === print);
    const revised = lines.filter(({ status, old }) => status === 'revised' && old?.isOwn !== true);
    if (!rival || revised.length === 0) return [];
    const { declaredOn } = returned;
    const other = `"${rival.file}", imported ${rival.when},`;
    if (own && own.number < rival.number) return ask('older-return', `"${file}" was imported before (import ${String(own.number)}), and ${other} came after it. Put back what it said?`, revised);
    if (declaredOn === null || rival.declaredOn === '') {
      return own ? [] : ask('undated-return', `${other} is a return for the same quarter, and it is not known which of the two is the newer: ${declaredOn === null ? `"${file}"` : 'that one'} has no date of declaration.`, revised);
    }
    if (declaredOn < rival.declaredOn) return ask('older-return', `"${file}" was declared on ${dayInWords(declaredOn)}, and ${other} later, on ${dayInWords(rival.declaredOn)}. Take the older figures?`, revised);
    if (declaredOn === rival.declaredOn && !own) return ask('undated-return', `"${file}" and ${other} were declared on the same day, ${dayInWords(declaredOn)}. Is this one the newer?`, revised);
    return [];
  }

  function recipientQuestion(): readonly ImportQuestion[] {
    if (recipient === null) return ask('another-recipient', `"${file}" has lost who it was sent to, so it is not known whether these figures were asked of them.`);
    if (isAsked === null) return ask('another-recipient', `"${file}" was sent to "${recipient.id}", of whom this plan asks no return.`);
    const strange = lines.filter((line) => !isAsked(line));
    const names = quoted([...new Set(strange.map(({ measure }) => measure))], 3);
    return ask('another-recipient', `"${file}" gives ${counted(strange.length, 'figure')} that the plan does not ask of "${recipient.id}": ${names}.`, strange);
  }
}

/** A version as a template says it of itself (identity.ts). */
function inTemplate(version: string): string {
  return version.replace(/[;\s\u00a0]+/g, ' ').trim();
}

/** Versions are compared part by part, numbers as numbers. */
function isOlder(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { numeric: true }) < 0;
}

/** One question for each set of returns that give the same figures: which of them is taken. */
export function questionsOfDoubles(lines: readonly PreviewLine[], files: ReadonlyMap<number, string>): readonly ImportQuestion[] {
  const byKey = new Map<string, PreviewLine[]>();
  for (const line of lines) {
    const alike = byKey.get(line.key);
    if (alike) alike.push(line);
    else byKey.set(line.key, [line]);
  }
  const groups = new Map<string, PreviewLine[][]>();
  for (const alike of byKey.values()) {
    const numbers = [...new Set(alike.map(({ inReturn }) => inReturn))].sort((a, b) => a - b);
    if (numbers.length < 2) continue;
    const group = groups.get(numbers.join());
    if (group) group.push(alike);
    else groups.set(numbers.join(), [alike]);
  }
  return [...groups].map(([numbers, doubled]) => {
    const returns = numbers.split(',').map(Number);
    const names = returns.map((number) => files.get(number) ?? '');
    const differing = doubled.filter((alike) => new Set(alike.map(({ now }) => now)).size > 1);
    const [first] = differing.length > 0 ? differing : doubled;
    const example = first ? ` For example "${first[0]?.measure ?? ''}", ${first[0]?.period ?? ''}: ${first.map(({ now, inReturn }) => `${now ?? ''} in "${files.get(inReturn) ?? ''}"`).join(', ')}.` : '';
    const differ = differing.length === 0 ? 'The figures are the same.' : `${counted(differing.length, 'figure differs', 'figures differ')}.`;
    return {
      id: `two-returns:${returns.join('-')}`, code: 'two-returns', returns, lines: doubled.flat().map(({ id }) => id),
      text: `${counted(doubled.length, 'figure comes', 'figures come')} in more than one return: ${quoted(names)}. ${differ}${example} Which return is taken for them?`,
      choices: [NO, ...returns.map((number) => ({ id: takeReturn(number), words: `Take those of "${files.get(number) ?? ''}"` }))],
    };
  });
}

/** The choice of one of several returns that give the same figures. */
export function takeReturn(number: number): string {
  return `return-${String(number)}`;
}
