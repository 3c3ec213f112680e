/**
 * What of a conditional format stands in the sheet's extension part: a data bar's frame, axis and negative side, and icon sets that came later.
 * Source: Microsoft, [MS-XLSX] 2.6.30 to 2.6.35 (CT_ConditionalFormatting, CT_CfRule, CT_DataBar, CT_IconSet).
 */
import { rangeAddress } from '../../../domain/address';
import { element } from '../../../domain/workbook-file/element';
import { encodeXml } from '../../../domain/workbook-file/scan-xml';
import type { BookConditionalFormat } from '../../book/conditional-format';
import type { BookSetting } from '../../book/setting';
import { iconSetInFile, NEWER_ICONS, VALUE_TYPES } from './names';
import { toFile } from '../word-pairs';
import { asRecord, BAR_COLOUR, iconThresholds, plainFormula, rgb, wordOf } from './rule-xml';

export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
/** The extension of a rule that says which of the sheet's extension part goes with it, and that of the sheet. */
const OF_RULE = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
export const OF_SHEET = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

export function linkXml(id: string): string {
  return `<extLst><ext xmlns:x14="${X14}" uri="${OF_RULE}"><x14:id>${id}</x14:id></ext></extLst>`;
}

export function wrapped(rule: string, ranges: BookConditionalFormat['ranges']): string {
  return `<x14:conditionalFormatting xmlns:xm="${XM}">${rule}<xm:sqref>${ranges.map(rangeAddress).join(' ')}</xm:sqref></x14:conditionalFormatting>`;
}

function value(type: string, text: string, more: Readonly<Record<string, number | undefined>> = {}): string {
  return element('x14:cfvo', { type, ...more }, text === '' ? '' : `<xm:f>${encodeXml(text)}</xm:f>`);
}

function bound(rule: BookSetting | undefined, automatic: string): string {
  const { type, formula } = asRecord(rule);
  return value(toFile(VALUE_TYPES, type) ?? automatic, plainFormula(formula));
}

/** A data bar in full. */
export function barExtension({ parts }: BookConditionalFormat, id: string): string {
  const colour = (name: string, path: string): string => (rgb(parts[path]) === undefined ? '' : element(`x14:${name}`, { rgb: rgb(parts[path]) }));
  const border = rgb(parts['positive.borderColor']);
  const sameFill = parts['negative.matchPositiveFillColor'] === true;
  const sameBorder = parts['negative.matchPositiveBorderColor'] !== false;
  const bar = element('x14:dataBar', {
    minLength: 0, maxLength: 100, border: border === undefined ? undefined : 1, gradient: parts['positive.gradientFill'] === false ? 0 : undefined,
    direction: { LeftToRight: 'leftToRight', RightToLeft: 'rightToLeft' }[wordOf(parts['barDirection'])],
    negativeBarColorSameAsPositive: sameFill ? 1 : undefined, negativeBarBorderColorSameAsPositive: sameBorder ? undefined : 0,
    axisPosition: { None: 'none', CellMidPoint: 'middle' }[wordOf(parts['axisFormat'])],
  }, [
    bound(parts['lowerBoundRule'], 'autoMin'), bound(parts['upperBoundRule'], 'autoMax'),
    element('x14:fillColor', { rgb: rgb(parts['positive.fillColor']) ?? BAR_COLOUR }),
    colour('borderColor', 'positive.borderColor'),
    sameFill ? '' : colour('negativeFillColor', 'negative.fillColor') || element('x14:negativeFillColor', { rgb: 'FFFF0000' }),
    sameBorder ? '' : colour('negativeBorderColor', 'negative.borderColor'),
    colour('axisColor', 'axisColor') || element('x14:axisColor', { rgb: 'FF000000' }),
  ].join(''));
  return element('x14:cfRule', { type: 'dataBar', id }, bar);
}

/** A set of icons that the sheet's own part has no word for; "" for all others. */
export function iconExtension(format: BookConditionalFormat, id: string, priority: number): string {
  const set = iconSetInFile(wordOf(format.parts['style']));
  if (format.type !== 'IconSet' || set === undefined || !NEWER_ICONS.has(set)) return '';
  const values = iconThresholds(format.parts, Number(set[0])).map(({ type, value: text, orEqual }) => value(type, text, { gte: orEqual ? undefined : 0 }));
  const icons = element('x14:iconSet', {
    iconSet: set, showValue: format.parts['showIconOnly'] === true ? 0 : undefined, reverse: format.parts['reverseIconOrder'] === true ? 1 : undefined,
  }, values.join(''));
  return element('x14:cfRule', { type: 'iconSet', priority, id }, icons);
}
