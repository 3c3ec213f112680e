/** The document's properties into the file. What the Book does not know (dates, version, who saved it last) stays. */
import type { FileProperties } from '../../domain/workbook-file/read-properties';
import { done, type ExcelizeFile } from './excelize';

/** What excelize calls itself in a new document; programs look here for whose habits a file has, and it writes as Excel does. */
const LIBRARY = 'Go Excelize';
/** British English, for a document that says no language of its own. */
const LANGUAGE = 'en-GB';

export function saveProperties(file: ExcelizeFile, properties: FileProperties, before: FileProperties | undefined): void {
  const old = done('read the properties', file.GetDocProps()).props;
  done('set the properties', file.SetDocProps({
    ...old,
    Title: properties.title,
    Subject: properties.subject,
    Creator: properties.author,
    Keywords: properties.keywords,
    Description: properties.comments,
    Category: properties.category,
    ...(properties.revision === '' ? {} : { Revision: properties.revision }),
    Language: old.Language || LANGUAGE,
  }));
  const app = done('read the properties', file.GetAppProps()).props;
  done('set the company', file.SetAppProps({ ...app, Application: app?.Application === LIBRARY ? 'Microsoft Excel' : (app?.Application ?? ''), Company: properties.company }));
  for (const [name, value] of properties.custom) {
    if (before?.custom.get(name) !== value) done('set a property', file.SetCustomProps({ Name: name, Value: value }));
  }
  for (const name of before?.custom.keys() ?? []) {
    if (!properties.custom.has(name)) done('take out a property', file.SetCustomProps({ Name: name, Value: null }));
  }
}

/** A new document's properties without the days on which excelize says it was made and changed: they are of 2006. */
export function withoutDates(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

/** The extended properties' part with its manager, which excelize has no call for. */
export function patchManager(xml: string, manager: string): string {
  const without = xml.replace(/<Manager>[^<]*<\/Manager>|<Manager\/>/, '');
  const text = manager.replace(/[<>&]/g, (mark) => ({ '<': '&lt;', '>': '&gt;' })[mark] ?? '&amp;');
  return manager ? without.replace('</Properties>', () => `<Manager>${text}</Manager></Properties>`) : without;
}
