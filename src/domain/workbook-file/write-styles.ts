/** The styles part for a set of looks, each once. Source: ECMA-376 part 1, 18.8. */
import { element } from './element';
import { builtInFormatId } from './number-format-ids';
import type { NewLook } from './new-workbook';

const FONT = 'Arial';
const SIZE = 11;
/** Ids below belong to Excel's own formats (ECMA-376 part 1, 18.8.30). */
const FIRST_FORMAT = 164;
const BOX = '808080';

/** Parts of the list that looks share, each once and by its place. */
class Pool {
  readonly items: string[];
  constructor(...first: readonly string[]) {
    this.items = [...first];
  }
  place(item: string): number {
    const at = this.items.indexOf(item);
    return at >= 0 ? at : this.items.push(item) - 1;
  }
  list(name: string): string {
    return element(name, { count: this.items.length }, this.items.join(''));
  }
}

export interface StyleBook {
  /** The number that a cell of this look carries. */
  of(look: NewLook): number;
  /** The part, once every look was asked for. */
  xml(): string;
}

export function styleBook(): StyleBook {
  const fonts = new Pool(font({}));
  const fills = new Pool(element('fill', {}, element('patternFill', { patternType: 'none' })), element('fill', {}, element('patternFill', { patternType: 'gray125' })));
  const borders = new Pool('<border><left/><right/><top/><bottom/><diagonal/></border>');
  const formats = new Pool();
  const styles = new Pool(element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));

  function formatId(code: string | undefined): number {
    if (code === undefined) return 0;
    return builtInFormatId(code) ?? FIRST_FORMAT + formats.place(code);
  }

  function of(look: NewLook): number {
    const fill = look.fill === undefined ? 0 : fills.place(element('fill', {}, element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: `FF${look.fill}` }) + element('bgColor', { indexed: 64 }))));
    const border = look.isBoxed === true ? borders.place(box()) : 0;
    const alignment = element('alignment', { horizontal: look.horizontal, vertical: look.vertical ?? 'top', wrapText: look.wrap === true ? 1 : undefined });
    const protection = look.isOpen === true ? element('protection', { locked: 0 }) : '';
    return styles.place(
      element(
        'xf',
        {
          numFmtId: formatId(look.numberFormat), fontId: fonts.place(font(look)), fillId: fill, borderId: border, xfId: 0,
          applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1, applyProtection: protection === '' ? undefined : 1,
        },
        alignment + protection,
      ),
    );
  }

  function xml(): string {
    const codes = formats.items.map((formatCode, at) => element('numFmt', { numFmtId: FIRST_FORMAT + at, formatCode }));
    return (
      (codes.length > 0 ? element('numFmts', { count: codes.length }, codes.join('')) : '') +
      fonts.list('fonts') + fills.list('fills') + borders.list('borders') +
      element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })) +
      styles.list('cellXfs') +
      element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }))
    );
  }
  return { of, xml };
}

function font({ size = SIZE, bold, colour }: NewLook): string {
  return element('font', {}, `${bold === true ? '<b/>' : ''}${element('sz', { val: size })}${element('color', { rgb: `FF${colour ?? '000000'}` })}${element('name', { val: FONT })}${element('family', { val: 2 })}`);
}

function box(): string {
  const side = (name: string): string => element(name, { style: 'thin' }, element('color', { rgb: `FF${BOX}` }));
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}
