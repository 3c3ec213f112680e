/** The file's own title, language and description (ECMA-376 part 2, annex D), without the time of writing: the document says it. */
import { escapeLine } from '../html/escape';

const SPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** The part docProps/core.xml. */
export function coreProperties(title: string, description: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${SPACES}>` +
    `<dc:title>${escapeLine(title)}</dc:title><dc:creator>Plan Performance</dc:creator>` +
    `<dc:description>${escapeLine(description)}</dc:description><dc:language>en-GB</dc:language></cp:coreProperties>`
  );
}
