/** Excel.WorksheetProtection and Excel.WorkbookProtection. */
import type { Book } from '../../book/book';
import { ExcelError } from '../../book/excel-error';
import type { ProtectionOption } from '../../book/guard';
import { tell } from '../../book/happenings';
import type { ThingOf } from '../things';
import type { Json, TypeTable } from '../type-table';
import { asFlag, asObject } from './values';
import { sheetFor } from './worksheet';

const OPTIONS: readonly ProtectionOption[] = [
  'allowFormatCells', 'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns', 'allowInsertRows', 'allowInsertHyperlinks',
  'allowDeleteColumns', 'allowDeleteRows', 'allowSort', 'allowAutoFilter', 'allowPivotTables', 'allowEditObjects', 'allowEditScenarios',
];

function readOptions(given: Json): Record<string, boolean> {
  const wanted = given === null ? {} : asObject(given);
  const { selectionMode = 'Normal', ...flags } = wanted;
  if (selectionMode !== 'Normal') throw new ExcelError('ApiNotFound', 'The stand-in for Excel only answers the selection mode "Normal".');
  const unknown = Object.keys(flags).find((name) => !OPTIONS.some((option) => option === name));
  if (unknown !== undefined) throw new ExcelError('InvalidArgument', `Protection has no option "${unknown}".`);
  return Object.fromEntries(OPTIONS.map((option) => [option, flags[option] === undefined ? false : asFlag(flags[option])]));
}

function checkPassword(wanted: string | null, given: string | undefined): void {
  if (wanted !== null && wanted !== (given ?? '')) throw new ExcelError('AccessDenied', 'The password is not the right one.');
}

export const worksheetProtection: TypeTable<ThingOf<'WorksheetProtection'>> = {
  properties: {
    Protected: { read: (thing, host) => sheetFor(thing, host).protection !== null },
    Options: {
      read(thing, host) {
        const { protection } = sheetFor(thing, host);
        return protection && { ...Object.fromEntries(OPTIONS.map((option) => [option, protection.options[option] === true])), selectionMode: 'Normal' };
      },
    },
  },
  methods: {
    Protect(thing, args, host) {
      const sheet = sheetFor(thing, host);
      if (sheet.protection) throw new ExcelError('InvalidOperation', `The sheet "${sheet.name}" is protected already.`);
      sheet.protection = { options: readOptions(args.json(0)), password: args.optionalText(1) ?? null };
      sheet.touched.aspects.add('protection');
      tell(sheet, { kind: 'protection', sheetId: sheet.id, isProtected: true });
    },
    Unprotect(thing, args, host) {
      const sheet = sheetFor(thing, host);
      if (!sheet.protection) return;
      checkPassword(sheet.protection.password, args.optionalText(0));
      sheet.protection = null;
      sheet.touched.aspects.add('protection');
      tell(sheet, { kind: 'protection', sheetId: sheet.id, isProtected: false });
    },
  },
};

const setProtection = (book: Book, protection: Book['protection']) => {
  book.protection = protection;
};

export const workbookProtection: TypeTable<ThingOf<'WorkbookProtection'>> = {
  properties: { Protected: { read: (_thing, { book }) => book.protection !== null } },
  methods: {
    Protect(_thing, args, { book }) {
      if (book.protection) throw new ExcelError('InvalidOperation', 'The workbook is protected already.');
      setProtection(book, { password: args.optionalText(0) ?? null });
    },
    Unprotect(_thing, args, { book }) {
      if (!book.protection) return;
      checkPassword(book.protection.password, args.optionalText(0));
      setProtection(book, null);
    },
  },
};
