/** A sheet's conditional formats: what the stand-in can say of each, and the text that the file has for it. Source: ECMA-376 part 1, 18.3.1.18 and 18.3.1.10. */
import { parseAddress } from '../../book/parse-address';
import { isTrue } from '../../../domain/workbook-file/scan-xml';
import { child, parseXml, type XmlElement } from '../../../domain/workbook-file/xml-tree';
import type { BookConditionalFormat, BookExtendedFormat } from '../../book/conditional-format';
import type { BookSetting } from '../../book/setting';
import { colourOf, type Palette } from '../colours';
import { partsOfLook, type Parts } from './differential-formats';
import { elementsIn, withPrefix } from '../elements-in';
import { iconSetFromFile, OPERATORS, TEXTS, VALUE_TYPES } from './names';
import { fromFile } from '../word-pairs';
import { presetOf } from './preset-rules';

export interface FormatContext {
  /** The file's looks for conditional formats, by their numbers. */
  readonly looks: readonly XmlElement[];
  readonly palette: Palette;
}

export interface ReadFormats {
  /** The first to be asked first. */
  readonly formats: readonly BookConditionalFormat[];
  readonly extended: readonly BookExtendedFormat[];
}

/** `xml` is the sheet's part, which must have been read as XML without fault. */
export function readFormats(xml: string, context: FormatContext): ReadFormats {
  if (!xml.includes('conditionalFormatting')) return { formats: [], extended: [] };
  const own = /<([\w.-]+:)?worksheet\b/.exec(xml)?.[1] ?? '';
  const blocks = elementsIn(xml, 'conditionalFormatting');
  const extended = blocks.filter(({ prefix }) => prefix !== own).flatMap(({ text, prefix }) => extendedIn(withPrefix(text, prefix, 'x14:')));
  const ids = new Map(extended.map((one) => [one.id, one]));
  const linked = new Set<string>();
  const rules = blocks.filter(({ prefix }) => prefix === own).flatMap(({ text }) => {
    const { sqref, pivot } = parseXml(text).attributes;
    const ranges = rangesIn(sqref);
    if (ranges.length === 0) return [];
    return elementsIn(text, 'cfRule').map((rule) => {
      const source = withPrefix(rule.text, own, '').replace(/ xr:uid="[^"]*"/g, '');
      const tree = parseXml(source);
      const id = /<(?:[\w.-]+:)?id>([^<]*)</.exec(source)?.[1] ?? '';
      if (ids.has(id)) linked.add(id);
      return { tree, source, ranges, ofPivot: isTrue(pivot), extension: ids.get(id) };
    });
  });
  const ordered = rules.sort((a, b) => Number(a.tree.attributes['priority'] ?? 0) - Number(b.tree.attributes['priority'] ?? 0));
  return {
    formats: ordered.map(({ tree, source, ranges, ofPivot, extension }, index): BookConditionalFormat => {
      const { type, parts } = ruleOf(tree, context, extension);
      const look = context.looks[Number(tree.attributes['dxfId'] ?? -1)];
      const id = `{00000000-0005-0000-F000-${index.toString(16).toUpperCase().padStart(12, '0')}}`;
      return { id, ranges, type, stopIfTrue: isTrue(tree.attributes['stopIfTrue']), parts: { ...parts, ...partsOfLook(look, context.palette) }, source, ...(ofPivot ? { ofPivot } : {}) };
    }),
    extended: extended.map((one) => ({ ...one, linked: linked.has(one.id) })),
  };
}

function rangesIn(text = ''): BookConditionalFormat['ranges'] {
  return text.split(/\s+/).flatMap((address) => parseAddress(address) ?? []);
}

/** The rules of one block of the extension part, each by itself. */
function extendedIn(block: string): readonly BookExtendedFormat[] {
  const ranges = rangesIn(/<[\w.-]*:?sqref>([^<]*)</.exec(block)?.[1]);
  return elementsIn(block, 'cfRule').map(({ text }) => {
    const rule = text.replace(/ xr:uid="[^"]*"/g, '');
    return { rule, ranges, id: parseXml(rule).attributes['id'] ?? '', linked: false };
  });
}

function thresholdOf(element: XmlElement | undefined): Record<string, BookSetting> {
  const type = { autoMin: 'Automatic', autoMax: 'Automatic' }[element?.attributes['type'] ?? ''] ?? fromFile(VALUE_TYPES, element?.attributes['type']) ?? 'Automatic';
  const formula = element?.attributes['val'] ?? child(element, 'f')?.text ?? '';
  return formula === '' || type === 'LowestValue' || type === 'HighestValue' || type === 'Automatic' ? { type } : { type, formula: type === 'Formula' ? `=${formula}` : formula };
}

const all = (element: XmlElement | undefined, name: string): readonly XmlElement[] => element?.children.filter((one) => one.name === name) ?? [];

function scaleOf(scale: XmlElement | undefined, palette: Palette): Parts {
  const colours = all(scale, 'color').map((one) => colourOf(one, palette));
  const stops = all(scale, 'cfvo').map((one, index): BookSetting => ({ ...thresholdOf(one), color: colours[index] ?? '#000000' }));
  const [minimum = null, second = null, third] = stops;
  return { criteria: third === undefined ? { minimum, maximum: second } : { minimum, midpoint: second, maximum: third } };
}

function barOf(bar: XmlElement | undefined, extension: BookExtendedFormat | undefined, palette: Palette): Parts {
  const full = extension && child(parseXml(extension.rule), 'dataBar');
  const [lower, upper] = all(full ?? bar, 'cfvo');
  const flags = full?.attributes ?? {};
  const colours: Record<string, BookSetting> = {};
  const named = [['positive.fillColor', 'fillColor'], ['positive.borderColor', 'borderColor'], ['negative.fillColor', 'negativeFillColor'], ['negative.borderColor', 'negativeBorderColor'], ['axisColor', 'axisColor']] as const;
  for (const [path, name] of named) {
    const colour = colourOf(child(full, name), palette);
    if (colour !== undefined) colours[path] = colour;
  }
  const plain = colourOf(child(bar, 'color'), palette);
  return {
    ...(plain === undefined ? {} : { 'positive.fillColor': plain }), ...colours,
    lowerBoundRule: thresholdOf(lower), upperBoundRule: thresholdOf(upper),
    ...(bar?.attributes['showValue'] !== undefined && !isTrue(bar.attributes['showValue']) ? { showDataBarOnly: true } : {}),
    ...(flags['gradient'] !== undefined && !isTrue(flags['gradient']) ? { 'positive.gradientFill': false } : {}),
    ...(flags['direction'] === undefined ? {} : { barDirection: { leftToRight: 'LeftToRight', rightToLeft: 'RightToLeft' }[flags['direction']] ?? 'Context' }),
    ...(flags['axisPosition'] === undefined ? {} : { axisFormat: { none: 'None', middle: 'CellMidPoint' }[flags['axisPosition']] ?? 'Automatic' }),
    ...(isTrue(flags['negativeBarColorSameAsPositive']) ? { 'negative.matchPositiveFillColor': true } : {}),
    ...(flags['negativeBarBorderColorSameAsPositive'] === undefined ? {} : { 'negative.matchPositiveBorderColor': isTrue(flags['negativeBarBorderColorSameAsPositive']) }),
  };
}

function iconsOf(icons: XmlElement | undefined): Parts {
  const criteria = all(icons, 'cfvo').map((one, index): BookSetting => {
    if (index === 0) return {};
    const strict = one.attributes['gte'] !== undefined && !isTrue(one.attributes['gte']);
    return { ...thresholdOf(one), operator: strict ? 'GreaterThan' : 'GreaterThanOrEqual' };
  });
  return {
    criteria, style: iconSetFromFile(icons?.attributes['iconSet'] ?? '3TrafficLights1') ?? 'ThreeTrafficLights1',
    ...(isTrue(icons?.attributes['reverse']) ? { reverseIconOrder: true } : {}),
    ...(icons?.attributes['showValue'] !== undefined && !isTrue(icons.attributes['showValue']) ? { showIconOnly: true } : {}),
  };
}

/** Office.js' type and rule. A kind of rule that has no word there is a custom one without a formula: the file's text is kept. */
function ruleOf(rule: XmlElement, { palette }: FormatContext, extension: BookExtendedFormat | undefined): { readonly type: string; readonly parts: Parts } {
  const { attributes } = rule;
  const formulas = all(rule, 'formula').map(({ text }) => `=${text}`);
  switch (attributes['type']) {
    case 'cellIs': {
      const [formula1 = '', formula2] = formulas;
      return { type: 'CellValue', parts: { rule: { operator: fromFile(OPERATORS, attributes['operator']) ?? 'Invalid', formula1, ...(formula2 === undefined ? {} : { formula2 }) } } };
    }
    case 'expression': return { type: 'Custom', parts: { 'rule.formula': formulas[0] ?? '' } };
    case 'colorScale': return { type: 'ColorScale', parts: scaleOf(child(rule, 'colorScale'), palette) };
    case 'dataBar': return { type: 'DataBar', parts: barOf(child(rule, 'dataBar'), extension, palette) };
    case 'iconSet': return { type: 'IconSet', parts: iconsOf(child(rule, 'iconSet')) };
    case 'top10': {
      const kind = `${isTrue(attributes['bottom']) ? 'Bottom' : 'Top'}${isTrue(attributes['percent']) ? 'Percent' : 'Items'}`;
      return { type: 'TopBottom', parts: { rule: { rank: Number(attributes['rank'] ?? 10), type: kind } } };
    }
    default: {
      const operator = fromFile(TEXTS, attributes['type']);
      if (operator !== undefined) return { type: 'ContainsText', parts: { rule: { operator, text: attributes['text'] ?? '' } } };
      const criterion = presetOf(rule);
      return criterion === undefined ? { type: 'Custom', parts: {} } : { type: 'PresetCriteria', parts: { rule: { criterion } } };
    }
  }
}
