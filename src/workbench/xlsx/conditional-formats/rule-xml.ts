/** A conditional format's rule as XML (ECMA-376 part 1, 18.3.1.10), from what is set of it. */
import { cellAddress } from '../../../domain/address';
import { element } from '../../../domain/workbook-file/element';
import { encodeXml } from '../../../domain/workbook-file/scan-xml';
import type { BookConditionalFormat } from '../../book/conditional-format';
import type { BookSetting } from '../../book/setting';
import { lookXml, type LookList, type Parts } from './differential-formats';
import { iconSetInFile, NEWER_ICONS, OPERATORS, VALUE_TYPES } from './names';
import { toFile } from '../word-pairs';
import { presetRule, textRule, type PresetRule } from './preset-rules';

export const asRecord = (value: BookSetting | undefined): Parts => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parts) : {});

/** A formula as the file writes it; a number stays one. */
export function plainFormula(value: BookSetting | undefined): string {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? String(value).replace(/^=/, '') : '';
}

/** A word that was set; "" for none. */
export const wordOf = (value: BookSetting | undefined): string => (typeof value === 'string' ? value : '');

export const rgb = (colour: BookSetting | undefined): string | undefined => (typeof colour === 'string' && /^#[0-9A-F]{6}$/i.test(colour) ? `FF${colour.slice(1).toUpperCase()}` : undefined);

/** The threshold of a scale, bar or icon. `fallback` is the type where none is set. */
export function threshold(value: BookSetting | undefined, fallback: string, more: Readonly<Record<string, number | undefined>> = {}): string {
  const { type, formula } = asRecord(value);
  const val = plainFormula(formula);
  return element('cfvo', { type: toFile(VALUE_TYPES, type) ?? fallback, val: val === '' ? undefined : val, ...more });
}

function scaleXml(parts: Parts): string {
  const { minimum, midpoint, maximum } = asRecord(parts['criteria']);
  if (minimum === undefined || maximum === undefined) return '';
  const stops = [minimum, ...(midpoint === undefined || midpoint === null ? [] : [midpoint]), maximum];
  const values = stops.map((stop, index) => threshold(stop, index === 0 ? 'min' : index === stops.length - 1 ? 'max' : 'percentile'));
  const colours = stops.map((stop, index) => element('color', { rgb: rgb(asRecord(stop)['color']) ?? (index === 0 ? 'FFF8696B' : 'FF63BE7B') }));
  return element('colorScale', {}, values.join('') + colours.join(''));
}

/** Excel's own blue, where none is set. */
export const BAR_COLOUR = 'FF638EC6';

function barXml(parts: Parts): string {
  return element('dataBar', { showValue: parts['showDataBarOnly'] === true ? 0 : undefined },
    threshold(parts['lowerBoundRule'], 'min') + threshold(parts['upperBoundRule'], 'max') + element('color', { rgb: rgb(parts['positive.fillColor']) ?? BAR_COLOUR }));
}

/** The icons' thresholds; equal shares of the whole where none are set. The first is never asked. */
export function iconThresholds(parts: Parts, count: number): readonly { readonly type: string; readonly value: string; readonly orEqual: boolean }[] {
  const given = Array.isArray(parts['criteria']) ? (parts['criteria'] as readonly BookSetting[]) : [];
  return Array.from({ length: count }, (_, index) => {
    const { type, formula, operator } = asRecord(given[index]);
    const value = plainFormula(formula);
    if (index === 0 || value === '') return { type: 'percent', value: String(Math.round((index * 100) / count)), orEqual: true };
    return { type: toFile(VALUE_TYPES, type) ?? 'percent', value, orEqual: operator !== 'GreaterThan' };
  });
}

function iconsXml(parts: Parts): string {
  const set = iconSetInFile(wordOf(parts['style']) || 'ThreeTrafficLights1');
  if (set === undefined || NEWER_ICONS.has(set)) return '';
  const values = iconThresholds(parts, Number(set[0])).map(({ type, value, orEqual }) => element('cfvo', { type, val: value, gte: orEqual ? undefined : 0 }));
  const on = (path: string): number | undefined => (parts[path] === true ? 1 : undefined);
  return element('iconSet', { iconSet: set, showValue: on('showIconOnly') === 1 ? 0 : undefined, reverse: on('reverseIconOrder') }, values.join(''));
}

interface Body {
  readonly attributes: PresetRule['attributes'];
  readonly content: string;
}

const formulaXml = (formula: string): string => (formula === '' ? '' : `<formula>${encodeXml(formula)}</formula>`);
const whole = (rule: PresetRule | undefined): Body | undefined => rule && { attributes: rule.attributes, content: formulaXml(rule.formula ?? '') };
const shape = (type: string, content: string): Body | undefined => (content === '' ? undefined : { attributes: { type }, content });

/** Undefined for a format whose rule was never set: there is nothing that it could show. */
function bodyOf({ type, parts, ranges }: BookConditionalFormat): Body | undefined {
  const rule = asRecord(parts['rule']);
  const cell = cellAddress(ranges[0]?.row ?? 0, ranges[0]?.column ?? 0);
  switch (type) {
    case 'CellValue': {
      const operator = toFile(OPERATORS, rule['operator']);
      if (operator === undefined) return undefined;
      return { attributes: { type: 'cellIs', operator }, content: formulaXml(plainFormula(rule['formula1'])) + formulaXml(plainFormula(rule['formula2'])) };
    }
    case 'Custom': {
      const formula = plainFormula(parts['rule.formula'] ?? parts['rule.formulaLocal']);
      return formula === '' ? undefined : { attributes: { type: 'expression' }, content: formulaXml(formula) };
    }
    case 'ColorScale': return shape('colorScale', scaleXml(parts));
    case 'DataBar': return shape('dataBar', barXml(parts));
    case 'IconSet': return shape('iconSet', iconsXml(parts));
    case 'ContainsText': return whole(textRule(wordOf(rule['operator']), wordOf(rule['text']), cell));
    case 'TopBottom': {
      const kind = wordOf(rule['type']);
      if (rule['rank'] === undefined) return undefined;
      return { attributes: { type: 'top10', rank: plainFormula(rule['rank']), percent: kind.endsWith('Percent') ? 1 : undefined, bottom: kind.startsWith('Bottom') ? 1 : undefined }, content: '' };
    }
    default: return whole(presetRule(wordOf(rule['criterion']), cell));
  }
}

/** The whole `cfRule`; "" where there is nothing to be written. `more` goes after the rule itself: its extension. */
export function ruleXml(format: BookConditionalFormat, priority: number, looks: LookList, more = ''): string {
  const body = bodyOf(format);
  if (!body) return '';
  const look = lookXml(format.parts);
  const dxfId = look === '' ? undefined : looks.numberOf(look);
  return element('cfRule', { ...body.attributes, dxfId, priority, stopIfTrue: format.stopIfTrue ? 1 : undefined }, body.content + more);
}
