/** Totals: taken for measures, at odds with their parts, or giving a withheld part back. */
import { flatMapInParts, restDue, type Rests } from '../in-parts';
import { periodName } from '../trend/refusal';
import type { IndicatorTable } from '../table/indicator-table';
import type { CheckInput } from './check';
import { cellKey, type Found } from './found';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';
import { sumBlocks, type SumBlock } from './sum-blocks';
import { sequencesOf } from './table-lines';

/** Of every total that its parts make in two periods or more, and in most. */
export function* checkTotals({ reading, snapshot, plan }: CheckInput): Rests<readonly Found[]> {
  const measures = measuresById(plan);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const blocks: { readonly table: IndicatorTable; readonly block: SumBlock }[] = [];
  const isDue = restDue();
  for (const table of reading.tables) {
    for (const sequence of yield* sequencesOf(table, sheets.get(table.sheet), isDue)) for (const block of yield* sumBlocks(sequence, isDue)) blocks.push({ table, block });
  }
  return yield* flatMapInParts(blocks, ({ block }) => block.parts.length, ({ table, block }): readonly Found[] => {
    const { total, parts, agree, differ } = block;
    if (agree.length < 2 || differ.length * 2 > agree.length) return [];
    const names = parts.map(({ label, place }) => place ?? label);
    const asMeasure = plan !== null && differ.length === 0 && total.measureId === null && total.isTotal !== true
      ? [makeFinding('total-as-measure', { sheet: table.sheet, address: total.address, text: total.label }, { at: cellWords(table.sheet, total.address), label: total.label, parts: names })]
      : [];
    return [...asMeasure, ...broken(block, names, measures), ...givenBack(block, measures)];
  });
}

/** Off by one in many parts is rounding, unless whole numbers agree to the last one everywhere else. */
function broken({ total, parts, agree, differ }: SumBlock, names: readonly string[], measures: ReturnType<typeof measuresById>): readonly Found[] {
  const slack = agree.length >= 3 ? 0 : parts.length / 2;
  return differ.flatMap(({ index, sum }): readonly Found[] => {
    const whole = total.observations[index];
    if (!whole || Math.abs(sum - (whole.value ?? 0)) <= slack) return [];
    const facts = {
      at: cellWords(whole.sheet, whole.cell), label: total.label, period: periodName(whole.period), text: whole.text, sum: String(sum), parts: names, agree: agree.length,
    };
    const involves = parts.flatMap(({ observations }) => (observations[index] ? [cellKey(whole.sheet, observations[index].cell)] : []));
    return [{ ...makeFinding('parts-total', { ...aboutFigure(whole, measures), expected: String(sum) }, facts), involves }];
  });
}

function givenBack({ total, oneWithheld }: SumBlock, measures: ReturnType<typeof measuresById>): readonly Found[] {
  return oneWithheld.map(({ part }) => {
    const facts = { at: cellWords(part.sheet, part.cell), label: part.place ?? part.label, period: periodName(part.period), total: total.place ?? total.label };
    return makeFinding('recoverable', aboutFigure(part, measures), facts);
  });
}
