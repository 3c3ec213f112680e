/** Small workbooks written by hand, part by part, for what no library would write. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Parts {
  /** The content of each `worksheet` element, in tab order, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Attributes of `sheet` by name, such as `state="hidden"`. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  /** Put into `workbook` before `sheets`, and after it. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** The content of `sst` and of `styleSheet`. */
  readonly strings?: string;
  readonly styles?: string;
  /** Other parts by path, as they stand; and relationships by the path of the part that has them. */
  readonly others?: Readonly<Record<string, string>>;
  readonly relationships?: Readonly<Record<string, string>>;
  readonly contentTypes?: string;
}

export function relationship(id: string, type: string, target: string, external = false): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
}

const list = (content: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

/** The same workbook as Excel saves it under "Strict Open XML Spreadsheet": other names for the same things. */
export function strictly(bytes: Uint8Array): Uint8Array {
  const rename = (part: Uint8Array): string =>
    strFromU8(part).replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
  return zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strToU8(rename(part))])));
}

/** The file's bytes. Everything is transitional OOXML without prefixes, as Excel writes it. */
export function packageOf(parts: Parts): Uint8Array {
  const names = Object.keys(parts.sheets);
  const type = (path: string, kind: string): string => `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      type('/xl/workbook.xml', 'sheet.main') + names.map((_, index) => type(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join('') +
      type('/xl/styles.xml', 'styles') + type('/xl/sharedStrings.xml', 'sharedStrings') + (parts.contentTypes ?? '') + '</Types>',
    '_rels/.rels': list(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.beforeSheets ?? ''}<sheets>` +
      names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" ${parts.sheetAttributes?.[name] ?? ''} r:id="rId${index + 1}"/>`).join('') +
      `</sheets>${parts.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': list(
      names.map((_, index) => relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('') +
      relationship('rIdStyles', 'styles', 'styles.xml') + relationship('rIdStrings', 'sharedStrings', 'sharedStrings.xml') +
      (parts.relationships?.['xl/workbook.xml'] ?? ''),
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${parts.styles ?? PLAIN_STYLES}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${parts.strings ?? ''}</sst>`,
    ...parts.others,
  };
  names.forEach((name, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.sheets[name] ?? ''}</worksheet>`;
    const own = parts.relationships?.[name];
    if (own) files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = list(own);
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

export const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';
