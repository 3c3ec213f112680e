/** The second button: theme summary sheets, written into the workbook. */
import { keptSheet, type KeptText } from '../domain/commentary/kept-sheet';
import type { Gathered } from '../domain/commentary/gather-commentary';
import { commentaryWarnings } from '../domain/disclosure/commentary-warnings';
import { disclosureNotes } from '../domain/disclosure/disclosure-notes';
import type { DisclosureSetting } from '../domain/disclosure/setting';
import type { SuppressedFact } from '../domain/disclosure/suppressed-fact';
import { accessibleSheetsInParts } from '../domain/render/accessible/accessible-sheets';
import { boardSheet } from '../domain/render/board-sheet';
import { methodSheet } from '../domain/render/method-sheet';
import type { SheetPlan } from '../domain/render/sheet-plan';
import { chartDataMark, commentaryMark, methodMark, parseMark, themeMark } from '../domain/render/mark';
import { commentaryToUse, withReturnedCommentary } from '../domain/returns/data/commentary-to-use';
import { legalSheetName } from '../domain/render/sheet-name';
import type { Rests } from '../domain/in-parts';
import { methodContent, type MethodContent } from '../domain/summary/method-content';
import type { WorkbookSnapshot } from '../domain/snapshot';
import type { PeriodsToShow } from '../domain/summary/periods-to-show';
import type { ThemeSummary } from '../domain/summary/theme-summary';
import { tablesRead } from '../domain/table/cells-read';
import { standingCommentary } from './standing-commentary';
import { planFor, printedThemesInParts, type PrintedThemes } from './theme-summaries';
import { drawThemes, type DrawnThemes } from './theme-sheets-charts';
import type { Understanding } from './understanding';
import type { OwnSheet, WorkbookPort, WorkOptions, WrittenSheet } from './workbook-port';

/** As the 2016/17 report prints it; by the Analysis Function's rules; or both. */
export type SummaryStyle = 'board' | 'accessible' | 'both';

export interface SummarySettings {
  /** When it was written, in words ("20 November 2026, 16:20"): the caller has the clock. */
  readonly writtenAt: string;
  /** Board unless given. Sheets of the other style that stand in the workbook are written too, so that no two say different things. */
  readonly style?: SummaryStyle;
  /** Which periods the tables show; the latest three years unless given (see periods-to-show.ts). `periodsOnOffer` lists those that can be chosen. */
  readonly periods?: PeriodsToShow;
  /** Adds the 95 % interval of the latest figure to the Evidence column; not shown unless asked for. */
  readonly showIntervals?: boolean;
  /** Which small numbers are withheld; none unless given (see disclosure/DECISIONS.md). Every sheet states it. */
  readonly disclosure?: DisclosureSetting;
}

/**
 * The sheet plans for every theme of the plan in the chosen style, keeping the commentary that stands in the sheets written before: the
 * board sheets with their Method sheet and the figures of their charts, the accessible sheets, and the sheet of kept commentary where there is any. A sheet of the
 * analyst's own keeps its name.
 */
export function planThemeSheets(understanding: Understanding, settings: SummarySettings): (ownSheets: readonly OwnSheet[]) => Rests<readonly SheetPlan[]> {
  planFor(understanding);
  let prepared: PreparedThemes | null = null;
  return function* make(ownSheets) {
    prepared ??= yield* prepareThemes(understanding, settings);
    return yield* sheetsFrom(prepared, understanding.snapshot, settings, ownSheets);
  };
}

/** What does not depend on the sheets that stand: worked out once, since Excel may ask for the plans twice. */
interface PreparedThemes extends PrintedThemes {
  readonly returned: ReturnType<typeof commentaryToUse>;
  readonly method: MethodContent;
  readonly methodName: string;
  readonly drawn: DrawnThemes;
}

const nameBeside = ({ sheets }: WorkbookSnapshot, mark: string, wish: string): string => legalSheetName(wish, sheets.filter((sheet) => sheet.mark !== mark).map(({ name }) => name));

function* prepareThemes(understanding: Understanding, settings: SummarySettings): Rests<PreparedThemes> {
  const { snapshot, populations } = understanding;
  const printed = yield* printedThemesInParts(understanding, settings);
  const { plan, material: { series, run, setting, unchecked } } = printed;
  const returned = commentaryToUse(snapshot, plan);
  const method = methodContent({ plan, series, assessments: run, populations, disclosureNotes: disclosureNotes(setting, unchecked), ...settings });
  yield;
  const drawn = yield* drawThemes(plan, series, run.assessments, nameBeside(snapshot, chartDataMark(plan.id), 'Chart data'));
  return { ...printed, returned, method, methodName: nameBeside(snapshot, methodMark(plan.id), 'Method'), drawn };
}

function* sheetsFrom({ plan, material: { setting, facts }, summaries, returned, method, methodName, drawn }: PreparedThemes, snapshot: WorkbookSnapshot, settings: SummarySettings, ownSheets: readonly OwnSheet[]): Rests<readonly SheetPlan[]> {
  const own = ownSheets.filter(({ mark }) => parseMark(mark)?.planId === plan.id);
  const isThere = (kind: 'theme' | 'accessible'): boolean => own.some(({ mark }) => parseMark(mark)?.kind === kind);
  const { style = 'board' } = settings;
  const gathered = withReturnedCommentary(standingCommentary(summaries, own, plan.id), summaries, returned, plan);
  const warned = summaries.map((summary) => withWarnings(summary, gathered, facts));
  const board: SheetPlan[] = [];
  if (style !== 'accessible' || isThere('theme')) {
    for (const summary of warned) {
      yield;
      board.push(boardSheet(summary, onBoard(summary, gathered), drawn.byTheme.get(summary.theme.id)));
    }
    yield;
    board.push(methodSheet(method, methodName));
  }
  yield;
  const takenNames = [...snapshot.sheets.filter(({ mark }) => mark === undefined || parseMark(mark)?.kind !== 'accessible').map(({ name }) => name), ...board.map(({ name }) => name), KEPT_NAME];
  const accessible = style !== 'board' || isThere('accessible')
    ? yield* accessibleSheetsInParts(warned, method, { statement: setting.statement, writtenAt: settings.writtenAt, takenNames, takenTables: takenTables(snapshot, plan.id), standing: own, commentary: gathered.byTheme })
    : [];
  const names = new Map([...board, ...accessible].map(({ mark, name }) => [mark, own.find((sheet) => sheet.mark === mark)?.name ?? name]));
  const kept = own.find(({ mark }) => mark === commentaryMark(plan.id));
  const texts = keptTexts(summaries, gathered, [...board, ...accessible], names);
  const keptPlan = texts.length > 0 || kept ? [keptSheet(plan.id, nameBeside(snapshot, commentaryMark(plan.id), KEPT_NAME), texts, kept?.values ?? [])] : [];
  // Kept up where it stands already, so that it never holds figures that are not printed any more.
  const chartData = board.length > 0 && (drawn.any || own.some(({ mark }) => mark === drawn.data.plan.mark)) ? [drawn.data.plan] : [];
  return [...board, ...chartData, ...accessible, ...keptPlan];
}

/** Excel keeps tables and names of ranges apart by name; those of our accessible sheets are made anew. */
function takenTables({ sheets, names }: WorkbookSnapshot, planId: string): readonly string[] {
  const others = sheets.filter(({ mark }) => {
    const parsed = mark === undefined ? undefined : parseMark(mark);
    return parsed?.kind !== 'accessible' || parsed.planId !== planId;
  });
  return [...others.flatMap(({ tables }) => tables.map(({ name }) => name)), ...names.map(({ name }) => name)];
}

const KEPT_NAME = 'Commentary kept';

function withWarnings(summary: ThemeSummary, { byTheme }: Gathered, facts: readonly SuppressedFact[]): ThemeSummary {
  const warnings = commentaryWarnings(byTheme.get(summary.theme.id) ?? new Map<string, string>(), facts).map((text) => ({ number: null, text }));
  return warnings.length === 0 ? summary : { ...summary, notes: [...summary.notes, ...warnings] };
}

/** What goes to the theme's rows, and what stood on its sheet and has no row any more: that stays at its foot. */
function onBoard({ theme }: ThemeSummary, { byTheme, left }: Gathered): ReadonlyMap<string, string> {
  return new Map([
    ...(byTheme.get(theme.id) ?? []),
    ...left.filter(({ themeId, stoodOnBoard }) => themeId === theme.id && stoodOnBoard).map(({ key, text }): [string, string] => [key, text]),
  ]);
}

/** Every text with the sheet that it is written on now. */
function keptTexts(summaries: readonly ThemeSummary[], { byTheme, left }: Gathered, plans: readonly SheetPlan[], names: ReadonlyMap<string, string>): readonly KeptText[] {
  const written = new Map<string, string>();
  for (const { mark, commentary } of plans) for (const { key } of commentary) if (!written.has(key)) written.set(key, names.get(mark) ?? '');
  const placed = summaries.flatMap(({ theme, plan }) => {
    const board = names.get(themeMark(plan.id, theme.id));
    return [...(byTheme.get(theme.id) ?? [])].map(([key, text]): KeptText => ({ themeId: theme.id, theme: theme.title, key, text, where: board ?? written.get(key) ?? null }));
  });
  const titles = new Map(summaries.map(({ theme }) => [theme.id, theme.title]));
  return [...placed, ...left.map(({ themeId, key, text }): KeptText => ({ themeId, theme: titles.get(themeId) ?? themeId, key, text, where: null }))];
}

/**
 * Writes the summaries in at most four round trips, whatever the style. A second run rewrites the same sheets and keeps what the analyst
 * typed in the Commentary columns. Rejects with a WorkbookFault, and leaves the workbook as it was, where there is no plan, a sheet name is
 * taken by a sheet that we did not make, a sheet or the workbook is protected, or commentary on a sheet cannot be told apart.
 */
export async function writeThemeSummaries(
  port: WorkbookPort,
  understanding: Understanding,
  settings: SummarySettings,
  options: WorkOptions = {},
): Promise<readonly WrittenSheet[]> {
  return port.write(planThemeSheets(understanding, settings), { ...options, restsOn: tablesRead(understanding.snapshot, understanding.reading) });
}
