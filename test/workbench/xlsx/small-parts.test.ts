import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { borderKind, borderNumber } from '../../../src/workbench/xlsx/border-styles';
import { colourOf, paletteOf } from '../../../src/workbench/xlsx/colours';
import { crc32 } from '../../../src/domain/workbook-file/crc32';
import { decodeEscapes, encodeEscapes } from '../../../src/domain/workbook-file/escapes';
import { joinHeader, splitHeader } from '../../../src/workbench/xlsx/header-footer';
import { isoSerial } from '../../../src/domain/workbook-file/iso-serial';
import { legacyPasswordHash } from '../../../src/workbench/xlsx/legacy-password';
import { builtInFormat, builtInFormatId } from '../../../src/domain/workbook-file/number-format-ids';
import { rectangles } from '../../../src/workbench/xlsx/rectangles';
import { attribute, decodeXml, encodeXml } from '../../../src/domain/workbook-file/scan-xml';
import { movedFormula } from '../../../src/domain/workbook-file/shared-formula';
import { columnCharacters, columnPoints } from '../../../src/workbench/xlsx/units';
import { parseXml } from '../../../src/domain/workbook-file/xml-tree';

const anyText = fc.string({ unit: 'binary' });

describe('text in parts', () => {
  it('comes back from its escapes, whatever it holds', () => {
    fc.assert(fc.property(anyText, (text) => { expect(decodeEscapes(encodeEscapes(text))).toBe(text); }));
  });

  it('keeps text that looks like an escape', () => {
    expect(encodeEscapes('_x0041_')).toBe('_x005F_x0041_');
  });

  it('is read as an escape once only', () => {
    expect(decodeEscapes('_x005F_x0041_')).toBe('_x0041_');
  });

  it('keeps tabs and line feeds, which XML can hold', () => {
    expect(encodeEscapes('a\tb\nc\r')).toBe('a\tb\nc_x000D_');
  });

  it('comes back from XML', () => {
    fc.assert(fc.property(anyText, (text) => { expect(decodeXml(encodeXml(text))).toBe(text); }));
  });
});

describe('XML', () => {
  it('is read without prefixes', () => {
    expect(parseXml('<x:a xmlns:x="u"><x:b/></x:a>').children[0]?.name).toBe('b');
  });

  it('may hold ">" in an attribute, CDATA and comments', () => {
    const { attributes, text } = parseXml('<?xml version="1.0"?><!-- < --><a b="1>0" c=\'"\'>x<![CDATA[<y>]]>&amp;</a>');
    expect([attributes, text]).toEqual([{ b: '1>0', c: '"' }, 'x<y>&']);
  });

  it.each(['<a>', '<a></b>', '<a b="', '</a>', '<!DOCTYPE a><a/>', ''])('is refused where it is broken: %s', (xml) => {
    expect(() => parseXml(xml)).toThrow(SyntaxError);
  });

  it('takes an attribute by its whole name', () => {
    expect(attribute(' xr="1" r="2"', 'r')).toBe('2');
    expect(attribute(" r = '3'", 'r')).toBe('3');
    expect(attribute(' xr="1"', 'r')).toBeUndefined();
  });
});

describe('a shared formula', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2)&"A1"', 1, 0, 'SUM(A2:B3)&"A1"'],
    ["'A1 sheet'!A1+A1!B1", 1, 1, "'A1 sheet'!B2+A1!C2"],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['Table1[A1]+A1', 1, 0, 'Table1[A1]+A2'],
    ['SUM(A:B)+SUM(1:$2)', 1, 1, 'SUM(B:C)+SUM(2:$2)'],
    ['A1', -1, 0, '#REF!'],
    ['FY2014+Rate_A1', 1, 1, 'FZ2015+Rate_A1'],
  ])('moves its relative references only: %s', (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});

describe('sizes', () => {
  // ECMA-376 part 1, 18.3.1.13: 64 pixels, 8.43 characters with their padding, is Excel's standard column.
  it('give the standard column 48 points', () => {
    expect(columnPoints(9.140625)).toBe(48);
  });

  it('come back to the pixel', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1785 }), (pixels) => { expect(columnPoints(columnCharacters(pixels * 0.75))).toBe(pixels * 0.75); }));
  });

  it('stop at 255 characters', () => {
    expect(columnCharacters(99_999)).toBe(255);
  });
});

describe('headers and footers', () => {
  it('are cut into left, centre and right', () => {
    expect(splitHeader('&LPlan &&Co&C&"Arial,Bold"Page &P&RLate')).toEqual({ left: 'Plan &&Co', center: '&"Arial,Bold"Page &P', right: 'Late' });
  });

  it('stand in the centre without a mark', () => {
    expect(splitHeader('Draft').center).toBe('Draft');
  });

  it('are joined as they were cut', () => {
    const part = fc.array(fc.constantFrom('Page &P', '&&', 'x', ' ', '&D'), { maxLength: 4 }).map((words) => words.join(''));
    fc.assert(fc.property(fc.record({ left: part, center: part, right: part }), (parts) => { expect(splitHeader(joinHeader(parts))).toEqual(parts); }));
  });
});

describe('colours', () => {
  const palette = paletteOf(undefined, undefined);
  const colour = (attributes: Record<string, string>) => colourOf({ name: 'color', attributes, children: [], text: '' }, palette);

  it('are read plain, by theme and by number', () => {
    expect([colour({ rgb: 'FF1F3864' }), colour({ theme: '4' }), colour({ indexed: '10' })]).toEqual(['#1F3864', '#4472C4', '#FF0000']);
  });

  // Worked out with Python's colorsys; Excel rounds on the way and shows D9E1F2 and 305496.
  it('are tinted in luminance', () => {
    expect(colour({ theme: '4', tint: '0.79998168889431442' })).toBe('#DAE3F3');
    expect(colour({ theme: '4', tint: '-0.249977111117893' })).toBe('#2F5597');
    expect(colour({ theme: '0', tint: '-0.14999847407452621' })).toBe('#D9D9D9');
  });

  it('are undefined for "automatic"', () => {
    expect(colour({ auto: '1' })).toBeUndefined();
  });
});

describe('smaller things', () => {
  // The check value of the CRC-32 in the literature, for the text "123456789".
  it('sum a part as zips do', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  });

  // openpyxl's documentation gives 83AF for "password".
  it('sum a password as Excel does', () => {
    expect(legacyPasswordHash('password')).toBe('83AF');
  });

  it('date a strict file', () => {
    expect(isoSerial('2014-04-01', '1900')).toBe(41730);
    expect(isoSerial('2014-04-01T12:00:00', '1900')).toBe(41730.5);
    expect(isoSerial('2014-04-01', '1904')).toBe(41730 - 1462);
    expect(isoSerial('12:00:00', '1900')).toBe(0.5);
    expect(isoSerial('1900-01-01', '1900')).toBe(1);
    expect(isoSerial('soon', '1900')).toBeUndefined();
  });

  it('name number formats, but leave those of the region to their code', () => {
    expect([builtInFormat(10), builtInFormat(14), builtInFormat(163)]).toEqual(['0.00%', 'm/d/yyyy', 'General']);
    expect([builtInFormatId('@'), builtInFormatId(builtInFormat(44))]).toEqual([49, undefined]);
  });

  it('know every border of the format by its number', () => {
    expect(['thin', 'thick', 'hair', 'slantDashDot'].map((name) => borderKind(name)).map((kind) => borderNumber(kind?.style ?? '', kind?.weight ?? ''))).toEqual([1, 5, 7, 13]);
  });

  it('cover each cell once when cells are gathered into rectangles', () => {
    const grid = fc.array(fc.array(fc.constantFrom('a', 'b', ''), { maxLength: 5 }), { maxLength: 5 });
    fc.assert(fc.property(grid, (cells) => {
      const rows = cells.map((row, index) => [index, new Map([...row.entries()].filter(([, value]) => value !== ''))] as const);
      const back = cells.map((row) => row.map(() => ''));
      for (const { range, value } of rectangles(rows)) {
        for (let row = range.row; row < range.row + range.rows; row += 1) {
          for (let column = range.column; column < range.column + range.columns; column += 1) {
            const line = back[row] ?? [];
            expect(line[column]).toBe('');
            line[column] = value;
          }
        }
      }
      expect(back).toEqual(cells);
    }));
  });
});
