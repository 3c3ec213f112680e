/** The looks of conditional formats (`dxf`), as parts of a conditional format and as XML. Source: ECMA-376 part 1, 18.8.14 and 18.8.15. */
import type { BookSetting, SettingsByPath } from '../../book/setting';
import { element } from '../../../domain/workbook-file/element';
import { isTrue } from '../../../domain/workbook-file/scan-xml';
import { child, type XmlElement } from '../../../domain/workbook-file/xml-tree';
import { colourOf, type Palette } from '../colours';
import { LINES, SIDES } from './names';
import { fromFile, toFile } from '../word-pairs';

export type Parts = SettingsByPath;

/** A file's own number for a format that it has not; those of the file itself begin at 164. */
const FIRST_NUMBER_FORMAT = 10_000;

/** What the look sets, under "format.". */
export function partsOfLook(dxf: XmlElement | undefined, palette: Palette): Parts {
  const parts: Record<string, BookSetting> = {};
  const put = (path: string, value: BookSetting | undefined): void => {
    if (value !== undefined) parts[`format.${path}`] = value;
  };
  const font = child(dxf, 'font');
  for (const [path, name] of [['bold', 'b'], ['italic', 'i'], ['strikethrough', 'strike']] as const) {
    const found = child(font, name);
    put(`font.${path}`, found && (found.attributes['val'] === undefined || isTrue(found.attributes['val'])));
  }
  const underline = child(font, 'u');
  put('font.underline', underline && ({ none: 'None', double: 'Double' }[underline.attributes['val'] ?? ''] ?? 'Single'));
  put('font.color', colourOf(child(font, 'color'), palette));
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  put('fill.color', colourOf(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), palette));
  put('numberFormat', child(dxf, 'numFmt')?.attributes['formatCode']);
  const border = child(dxf, 'border');
  for (const [side, name] of SIDES) {
    const line = child(border, name);
    const style = line?.attributes['style'];
    if (style === undefined || style === 'none') continue;
    put(`borders.${side}.style`, fromFile(LINES, style) ?? 'Continuous');
    put(`borders.${side}.color`, colourOf(child(line, 'color'), palette));
  }
  return parts;
}

/** The whole element; "" where no look is set. */
export function lookXml(parts: Parts): string {
  const at = (path: string): BookSetting | undefined => parts[`format.${path}`];
  const flag = (name: string, path: string): string => (at(path) === undefined ? '' : element(name, { val: at(path) === true ? undefined : 0 }));
  const colour = (name: string, path: string): string => {
    const value = at(path);
    return typeof value === 'string' && value !== '' ? element(name, { rgb: `FF${value.slice(1)}` }) : '';
  };
  const underline = at('font.underline');
  const line = underline === 'Single' ? element('u', {}) : underline === 'Double' ? element('u', { val: 'double' }) : underline === 'None' ? element('u', { val: 'none' }) : '';
  const font = flag('b', 'font.bold') + flag('i', 'font.italic') + flag('strike', 'font.strikethrough') + colour('color', 'font.color') + line;
  const fill = colour('bgColor', 'fill.color');
  const format = at('numberFormat');
  const sides = SIDES.map(([side, name]) => {
    const style = toFile(LINES, at(`borders.${side}.style`));
    return style === undefined ? '' : element(name, { style }, colour('color', `borders.${side}.color`) || element('color', { auto: 1 }));
  }).join('');
  const inside = [
    font === '' ? '' : element('font', {}, font),
    typeof format === 'string' && format !== '' ? element('numFmt', { numFmtId: FIRST_NUMBER_FORMAT, formatCode: format }) : '',
    fill === '' ? '' : element('fill', {}, element('patternFill', {}, fill)),
    sides === '' ? '' : element('border', {}, sides),
  ].join('');
  return inside === '' ? '' : element('dxf', {}, inside);
}

/** Puts looks at the end of a styles part; `numberOf` says which each one is. */
export class LookList {
  private readonly made: string[] = [];
  private readonly first: number;

  constructor(private readonly styles: string) {
    const list = /<(?:\w+:)?dxfs\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?dxfs>)/.exec(styles)?.[0] ?? '';
    this.first = [...list.matchAll(/<(?:\w+:)?dxf\b/g)].length;
  }

  numberOf(dxf: string): number {
    const known = this.made.indexOf(dxf);
    if (known >= 0) return this.first + known;
    this.made.push(dxf.replace(`numFmtId="${FIRST_NUMBER_FORMAT}"`, `numFmtId="${FIRST_NUMBER_FORMAT + this.made.length}"`));
    return this.first + this.made.length - 1;
  }

  /** The styles part with the new looks; as it was where there are none. */
  written(): string {
    if (this.made.length === 0) return this.styles;
    const prefix = /<([\w.-]+:)?styleSheet\b/.exec(this.styles)?.[1] ?? '';
    const inside = this.made.join('').replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
    const count = `count="${this.first + this.made.length}"`;
    const list = /<(?:\w+:)?dxfs\b[^>]*?(\/>|>)/.exec(this.styles);
    if (list?.[1] === '/>') return this.styles.replace(list[0], () => `<${prefix}dxfs ${count}>${inside}</${prefix}dxfs>`);
    if (list) return this.styles.replace(list[0], `<${prefix}dxfs ${count}>`).replace(new RegExp(`</${prefix}dxfs>`), () => `${inside}</${prefix}dxfs>`);
    // What the schema puts after the list (18.8.39).
    const after = new RegExp(`<${prefix}(?:tableStyles|colors|extLst)\\b|</${prefix}styleSheet>`);
    return this.styles.replace(after, (next) => `<${prefix}dxfs ${count}>${inside}</${prefix}dxfs>${next}`);
  }
}
