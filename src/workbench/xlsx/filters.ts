/** The criteria of filters, from a sheet's or table's part and into it. Source: ECMA-376 part 1, 18.3.2 (autoFilter). */
import { element } from '../../domain/workbook-file/element';
import { isTrue } from '../../domain/workbook-file/scan-xml';
import { child, parseXml, type XmlElement } from '../../domain/workbook-file/xml-tree';
import type { BookFilter } from '../book/filter';
import { type LookList, partsOfLook } from './conditional-formats/differential-formats';
import { elementsIn, withPrefix } from './elements-in';
import type { FormatContext } from './conditional-formats/read-formats';

const OPERATORS = [
  ['<=', 'lessThanOrEqual'], ['>=', 'greaterThanOrEqual'], ['<>', 'notEqual'], ['<', 'lessThan'], ['>', 'greaterThan'], ['=', 'equal'],
] as const;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** office.js spells one of its months so. */
const spelled = (month: string): string => (month === 'February' ? 'Februray' : month);

/** The filters of an `autoFilter`, by column from the first of its range. One that cannot be said in office.js' words keeps its text. */
export function readFilters(xml: string, context: FormatContext): ReadonlyMap<number, BookFilter> {
  return new Map(elementsIn(xml, 'filterColumn').flatMap(({ prefix, text }): [number, BookFilter][] => {
    const source = withPrefix(text, prefix, '');
    const column = parseXml(source);
    const content = column.children.find(({ name }) => name !== 'extLst');
    return content ? [[Number(column.attributes['colId']), { ...filterOf(content, context), source }]] : [];
  }));
}

function filterOf(content: XmlElement, context: FormatContext): BookFilter {
  const { attributes } = content;
  switch (content.name) {
    case 'filters': {
      if (child(content, 'dateGroupItem')) return { filterOn: 'Values', values: [] };
      const values = content.children.filter(({ name }) => name === 'filter').map((one) => one.attributes['val'] ?? '');
      return { filterOn: 'Values', values: [...values, ...(isTrue(attributes['blank']) ? [''] : [])] };
    }
    case 'customFilters': {
      const [criterion1 = '', criterion2] = content.children.map((one) => `${OPERATORS.find(([, file]) => file === one.attributes['operator'])?.[0] ?? '='}${one.attributes['val'] ?? ''}`);
      return { filterOn: 'Custom', criterion1, ...(criterion2 === undefined ? {} : { criterion2, operator: isTrue(attributes['and']) ? 'And' : 'Or' }) };
    }
    case 'top10': {
      const top = attributes['top'] === undefined || isTrue(attributes['top']);
      return { filterOn: `${top ? 'Top' : 'Bottom'}${isTrue(attributes['percent']) ? 'Percent' : 'Items'}`, criterion1: attributes['val'] ?? '10' };
    }
    case 'dynamicFilter': return { filterOn: 'Dynamic', dynamicCriteria: periodFromFile(attributes['type'] ?? '') };
    case 'colorFilter': {
      const look = partsOfLook(context.looks[Number(attributes['dxfId'] ?? -1)], context.palette);
      const isFont = attributes['cellColor'] !== undefined && !isTrue(attributes['cellColor']);
      const color = look[isFont ? 'format.font.color' : 'format.fill.color'];
      return { filterOn: isFont ? 'FontColor' : 'CellColor', ...(typeof color === 'string' ? { color } : {}) };
    }
    default: return { filterOn: 'Icon' };
  }
}

function periodFromFile(type: string): string {
  const [, kind, number] = /^([MQ])(\d+)$/.exec(type) ?? [];
  if (kind === 'Q') return `AllDatesInPeriodQuarter${number ?? ''}`;
  if (kind === 'M') return `AllDatesInPeriod${spelled(MONTHS[Number(number) - 1] ?? '')}`;
  return type.charAt(0).toUpperCase() + type.slice(1);
}

function periodInFile(criteria: string): string {
  const period = /^AllDatesInPeriod(?:Quarter(\d)|(\w+))$/.exec(criteria);
  if (!period) return criteria.charAt(0).toLowerCase() + criteria.slice(1);
  return period[1] ? `Q${period[1]}` : `M${MONTHS.findIndex((month) => month === period[2] || spelled(month) === period[2]) + 1}`;
}

/** The `filterColumn` elements. Colours are put among the looks of the styles part. */
export function filtersXml(filters: ReadonlyMap<number, BookFilter>, looks: LookList): string {
  return [...filters].sort(([a], [b]) => a - b).map(([column, filter]) => {
    // The column may have another place than in the file.
    if (filter.source !== undefined) return filter.source.replace(/ colId=(?:"[^"]*"|'[^']*')/, ` colId="${column}"`);
    return element('filterColumn', { colId: column }, contentXml(filter, looks));
  }).join('');
}

function contentXml({ filterOn, criterion1 = '', criterion2, operator = 'And', values = [], color = '#000000', dynamicCriteria = '' }: BookFilter, looks: LookList): string {
  const rgb = `FF${color.slice(1)}`;
  switch (filterOn) {
    case 'Values':
      return element('filters', { blank: values.includes('') ? 1 : undefined }, values.filter((value) => value !== '').map((value) => element('filter', { val: value })).join(''));
    case 'Custom':
      return element('customFilters', { and: criterion2 !== undefined && operator !== 'Or' ? 1 : undefined }, [criterion1, ...(criterion2 === undefined ? [] : [criterion2])].map(customXml).join(''));
    case 'CellColor':
      return element('colorFilter', { dxfId: looks.numberOf(`<dxf><fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor rgb="${rgb}"/></patternFill></fill></dxf>`) });
    case 'FontColor':
      return element('colorFilter', { dxfId: looks.numberOf(`<dxf><font><color rgb="${rgb}"/></font></dxf>`), cellColor: 0 });
    case 'Dynamic':
      return element('dynamicFilter', { type: periodInFile(dynamicCriteria) });
    default:
      return element('top10', { top: filterOn.startsWith('Bottom') ? 0 : undefined, percent: filterOn.endsWith('Percent') ? 1 : undefined, val: criterion1 });
  }
}

function customXml(criterion: string): string {
  const [sign, operator] = OPERATORS.find(([mark]) => criterion.startsWith(mark)) ?? ['', 'equal'];
  return element('customFilter', { operator: operator === 'equal' ? undefined : operator, val: criterion.slice(sign.length) });
}

/** The whole `autoFilter`: as it was where neither range nor criteria changed; else with its sorting kept. */
export function autoFilterXml(address: string, filters: ReadonlyMap<number, BookFilter>, before: ReadonlyMap<number, BookFilter>, old: string, looks: LookList): string {
  const plain = (of: ReadonlyMap<number, BookFilter>): string => JSON.stringify([...of]);
  if (old.includes(` ref="${address}"`) && plain(filters) === plain(before)) return old;
  const sorting = old.includes(` ref="${address}"`) ? (elementsIn(old, 'sortState')[0]?.text ?? '') : '';
  return element('autoFilter', { ref: address }, filtersXml(filters, looks) + sorting);
}
