/** Who owes which return by when, what came, and what is still open: content for a screen, a sheet and a reminder. */
import { dayNumber } from '../../period/calendar';
import type { Finding } from '../../checks/finding';
import { cellWords } from '../../checks/make-finding';
import type { Plan } from '../../framework/plan';
import type { Series } from '../../observation';
import { fold } from '../../table/row-words';
import { periodKey } from '../../trend/choose-pair';
import { readDate } from '../../answers/read-date';
import { gathered } from '../../gathered';
import type { Period } from '../../period/period';
import { seriesByMeasure } from '../../series-by-measure';
import { figureKey, sourceKey } from '../data/data-key';
import type { StandingData } from '../data/standing-data';
import type { LoggedLine } from '../import/import-log';
import { recipientKey } from '../import/questions';
import { periodAsked } from '../period-asked';
import type { Quarter } from '../quarter';
import type { Recipient, ReturnTemplate, TemplateLine } from '../return-template';
import { dueDate } from './due-date';

/** `overdue`: nothing has come and the day is past. `part`: something has come, and not all. `none`: all its measures are yearly, and their year is not over. */
export type ReturnStatus = 'awaited' | 'overdue' | 'part' | 'complete' | 'none';

export const STATUS_WORDS: Readonly<Record<ReturnStatus, string>> = { awaited: 'awaited', overdue: 'overdue', part: 'received in part', complete: 'complete', none: 'nothing due' };

export interface TrackedReturn {
  readonly recipient: Recipient;
  readonly quarter: Quarter;
  /** ISO 8601. */
  readonly due: string;
  /** True where someone typed another day than the rule gives. */
  readonly isDueTyped: boolean;
  /** ISO 8601; null where nothing was received, or it is not known when. */
  readonly received: string | null;
  readonly status: ReturnStatus;
  /** Days since the due date, or from it to the day on which it was received; 0 where it is not late. */
  readonly daysLate: number;
  readonly asked: number;
  readonly given: number;
  /** The measures not given yet, as the plan words them. */
  readonly missing: readonly string[];
  /** What the checks say of the figures of this quarter that it gave: errors and warnings. */
  readonly queries: readonly string[];
  /** The same without the cells of this workbook, which whoever sent the figures does not have. */
  readonly toSend: readonly string[];
  readonly remarks: string;
}

/** What people typed on the tracker's sheet about one return. */
export interface TypedAbout {
  readonly due: string | null;
  readonly received: string | null;
  readonly remarks: string;
}

export interface TrackerInput {
  readonly plan: Plan;
  readonly templates: readonly ReturnTemplate[];
  readonly series: readonly Series[];
  readonly findings: readonly Finding[];
  readonly standing: StandingData | null;
  readonly log: readonly LoggedLine[];
  readonly workingDays: number;
  /** By trackedKey. */
  readonly typed: ReadonlyMap<string, TypedAbout>;
  /** ISO 8601: the caller has the clock. */
  readonly today: string;
}

/** One text a recipient and quarter. */
export function trackedKey(recipient: Pick<Recipient, 'kind' | 'id'>, quarter: Pick<Quarter, 'id'>): string {
  return `${quarter.id}\t${recipientKey(recipient)}`;
}

/** One entry a template, the most late first, then those due first; alike ones in the order of the templates. */
export function trackReturns({ plan, templates, series, findings, standing, log, workingDays, typed, today }: TrackerInput): readonly TrackedReturn[] {
  const bySeries = seriesByMeasure(series);
  const byMeasure = gathered(findings.filter(({ severity }) => severity !== 'information'), ({ measureId }) => measureId);
  const words = new Map((standing?.rows ?? []).flatMap(({ key, cells }) => (key === null ? [] : [[key, String(cells.commentary).trim() !== ''] as const])));
  const arrived = arrivals(log);
  const tracked = templates.map(({ recipient, quarter, lines: all }): TrackedReturn => {
    const lines = all.flatMap((line): readonly AskedLine[] => {
      const period = periodAsked(line.measure, quarter);
      return period === null ? [] : [{ ...line, period }];
    });
    const key = trackedKey(recipient, quarter);
    const about = typed.get(key);
    const due = about?.due ?? dueDate(quarter, workingDays);
    const missing = lines.filter((line) => !isGiven(line, bySeries.get(line.measure.id) ?? [], words, plan));
    const queries = lines.flatMap(({ measure, source, period }) => (byMeasure.get(measure.id) ?? []).filter((one) => one.period === period.label && (one.source === null || source === null || fold(one.source) === fold(source))));
    const given = lines.length - missing.length;
    const received = about?.received ?? arrived.get(key) ?? null;
    const status: ReturnStatus = lines.length === 0 ? 'none' : missing.length === 0 ? 'complete' : given > 0 || received !== null ? 'part' : today > due ? 'overdue' : 'awaited';
    const until = status === 'none' ? due : status === 'complete' ? (received ?? due) : today;
    return {
      recipient, quarter, due, isDueTyped: about?.due != null, received, status, daysLate: Math.max(0, dayNumber(until) - dayNumber(due)),
      asked: lines.length, given, missing: missing.map(nameOf), queries: unique(queries.map(({ message }) => message)), toSend: unique(queries.map(withoutCell)), remarks: about?.remarks ?? '',
    };
  });
  const isOver = ({ status }: TrackedReturn): number => Number(status === 'complete' || status === 'none');
  return tracked.sort((a, b) => isOver(a) - isOver(b) || b.daysLate - a.daysLate || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** A line that this quarter asks for, and of which period. */
interface AskedLine extends TemplateLine {
  readonly period: Period;
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

function withoutCell({ message, sheet, address }: Finding): string {
  return sheet === null || address === null ? message : message.replace(`, ${cellWords(sheet, address)},`, '');
}

function nameOf({ measure, place }: TemplateLine): string {
  return place === null ? measure.wording : `${measure.wording} (${place})`;
}

/** Wherever in the workbook it stands: someone may have typed it into a table of their own. A measure in words is given with its words. */
function isGiven({ measure, source, place, period }: AskedLine, series: readonly Series[], words: ReadonlyMap<string, boolean>, plan: Plan): boolean {
  const ofSource = (one: string | null): string => sourceKey(one ?? measure.source, plan);
  const own = series.filter((one) => ofSource(one.source) === ofSource(source) && fold(one.place ?? '') === fold(place ?? ''));
  if (own.some(({ observations }) => observations.some((one) => one.kind !== 'blank' && periodKey(one.period) === periodKey(period)))) return true;
  return words.get(figureKey({ measureId: measure.id, source, place, period }, plan)) === true;
}

/** The day of the first import of each return that stands. */
function arrivals(log: readonly LoggedLine[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { when, recipient, quarter, undone } of log) {
    if (undone !== null || recipient === '') continue;
    const key = `${quarter}\t${recipient}`;
    const read = days.has(key) ? null : readDate(when.split(',')[0] ?? '', '1900');
    if (read && 'iso' in read) days.set(key, read.iso);
  }
  return days;
}
