/** Rules on what may be typed, from a sheet's part and into it (ECMA-376 part 1, 18.3.1.32 and 18.3.1.33). */
import { parseRange, rangeAddress } from '../../domain/address';
import type { BookValidation } from '../book/validation';
import { NO_RULE } from '../book/validations';
import { encodeXml, isTrue } from '../../domain/workbook-file/scan-xml';
import { element } from '../../domain/workbook-file/element';

const STYLES: Readonly<Record<string, BookValidation['alert']['style']>> = { stop: 'Stop', warning: 'Warning', information: 'Information' };

/** One `dataValidation` by its attributes; its formulas follow. Ranges that are no bounded address are passed over. */
export function readValidation(attributes: Readonly<Record<string, string>>): BookValidation {
  const { type = 'none', operator, promptTitle = '', prompt = '', errorTitle = '', error = '' } = attributes;
  return {
    ...NO_RULE,
    ranges: (attributes['sqref'] ?? '').split(/\s+/).flatMap((address) => parseRange(address) ?? []),
    type,
    ...(operator === undefined ? {} : { operator }),
    ignoreBlanks: isTrue(attributes['allowBlank']),
    // The attribute says the opposite of its name.
    inCellDropDown: !isTrue(attributes['showDropDown']),
    prompt: { show: isTrue(attributes['showInputMessage']), title: promptTitle, message: prompt },
    alert: { show: isTrue(attributes['showErrorMessage']), style: STYLES[attributes['errorStyle'] ?? 'stop'] ?? 'Stop', title: errorTitle, message: error },
  };
}

export function withFormulas(validation: BookValidation, name: string, formula: string): BookValidation {
  return name === 'formula1' ? { ...validation, formula1: formula } : { ...validation, formula2: formula };
}

/** The whole element; "" for none. */
export function validationsXml(validations: readonly BookValidation[]): string {
  if (validations.length === 0) return '';
  return element('dataValidations', { count: validations.length }, validations.map(validationXml).join(''));
}

function validationXml({ ranges, type, operator, formula1, formula2, ignoreBlanks, inCellDropDown, prompt, alert }: BookValidation): string {
  const on = (flag: boolean): number | undefined => (flag ? 1 : undefined);
  const formula = (name: string, text: string): string => (text === '' ? '' : `<${name}>${encodeXml(text)}</${name}>`);
  const attributes = {
    type: type === 'none' ? undefined : type,
    errorStyle: alert.style === 'Stop' ? undefined : alert.style.toLowerCase(),
    operator,
    allowBlank: on(ignoreBlanks),
    showDropDown: on(!inCellDropDown),
    showInputMessage: on(prompt.show),
    showErrorMessage: on(alert.show),
    errorTitle: alert.title || undefined,
    error: alert.message || undefined,
    promptTitle: prompt.title || undefined,
    prompt: prompt.message || undefined,
    sqref: ranges.map(rangeAddress).join(' '),
  };
  // A line break as such would be read as a space in an attribute.
  return element('dataValidation', attributes, formula('formula1', formula1) + formula('formula2', formula2)).replaceAll('\n', '&#10;');
}
