/** The boxes in which older programs show comments and notes: a drawing in VML. Source: ECMA-376 part 4, 19.4 (x:ClientData). */
import { elementsIn } from '../elements-in';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

const EMPTY =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';
const KIND =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/**
 * The drawing with the boxes of notes at their new places and one for each of `added`. `placeOf` says where the note of a cell went, undefined for
 * nowhere. Everything else in it stays: it may hold buttons and boxes to tick. `number` sets the drawing's ids apart from others'.
 */
export function withBoxes(old: string | undefined, placeOf: (cell: Cell) => Cell | undefined, added: readonly Cell[], number: number): string {
  let xml = old ?? EMPTY;
  for (const { text } of elementsIn(xml, 'shape')) {
    const cell = cellOf(text);
    if (!cell) continue;
    const place = placeOf(cell);
    xml = xml.replace(text, () => (place === undefined ? '' : movedBox(text, cell, place)));
  }
  const kind = xml.includes('id="_x0000_t202"') ? '' : KIND;
  const first = [...xml.matchAll(/id="_x0000_s(\d+)"/g)].reduce((most, [, id]) => Math.max(most, Number(id)), number * 1024);
  const boxes = added.map((cell, index) => box(cell, first + 1 + index)).join('');
  return xml.replace(/<\/xml>\s*$/, () => `${kind}${boxes}</xml>`);
}

/** The cell of a note's box; undefined for any other shape. */
function cellOf(shape: string): Cell | undefined {
  const number = (name: string): number => Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*<`).exec(shape)?.[1] ?? NaN);
  const [row, column] = [number('Row'), number('Column')];
  return /ObjectType=["']Note["']/.test(shape) && Number.isInteger(row) && Number.isInteger(column) ? { row, column } : undefined;
}

function movedBox(shape: string, from: Cell, to: Cell): string {
  const [down, right] = [to.row - from.row, to.column - from.column];
  if (down === 0 && right === 0) return shape;
  return shape
    .replace(/(<x:Row>\s*)\d+/, (_, tag: string) => tag + String(to.row))
    .replace(/(<x:Column>\s*)\d+/, (_, tag: string) => tag + String(to.column))
    .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, anchor: string) => {
      const numbers = anchor.split(',').map(Number);
      const shift = [right, 0, down, 0, right, 0, down, 0];
      return tag + numbers.map((one, index) => Math.max(0, one + (shift[index] ?? 0))).join(', ');
    });
}

function box({ row, column }: Cell, id: number): string {
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:160pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 4}, 15, ${row + 5}, 4</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}
