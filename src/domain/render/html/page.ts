/** A web page of one document or several, to be read in a browser, printed, or opened by Word. No script, nothing from elsewhere. */
import type { DocumentContent } from '../../summary/document';
import { withoutEmptyTyping } from '../../summary/document-cells';
import { chartSvg } from '../chart-svg';
import { htmlBlocks, type ShowChart } from './blocks';
import { anchor, escapeLine } from './escape';
import { LOOK } from './look';

/** Nothing may run or be fetched, whatever stands in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The page of one document: its title is the page's. */
export function htmlPage(document: DocumentContent): string {
  return page(document.title, document.language, blocksOf(document, 1));
}

/** Several documents under one title, with a list of contents. */
export function htmlPages(title: string, documents: readonly DocumentContent[]): string {
  const contents = documents.map((document) => `<li><a href="#${anchor(document.id)}" style="color:#1D4F91">${escapeLine(document.title)}</a></li>`);
  return page(title, 'en-GB', [
    `<h1 style="${LOOK.title}">${escapeLine(title)}</h1>`,
    `<nav aria-label="Contents"><ul style="${LOOK.list}">${contents.join('')}</ul></nav>`,
    ...documents.map((document) => `<section aria-labelledby="${anchor(document.id)}">\n${blocksOf(document, 2)}\n</section>`),
  ].join('\n'));
}

function blocksOf(document: DocumentContent, topLevel: 1 | 2): string {
  const showChart: ShowChart = (chart) => `<figure style="margin:6pt 0;max-width:640px">\n${chartSvg(chart)}\n</figure>`;
  return htmlBlocks(withoutEmptyTyping(document), { topLevel, showChart, frameTable });
}

/** A wide table scrolls within itself, and the keyboard can reach it to do so. */
function frameTable(table: string, caption: string): string {
  return `<div role="group" tabindex="0" aria-label="${escapeLine(caption)}" style="overflow-x:auto;margin:0 0 8pt 0">\n${table}\n</div>`;
}

function page(title: string, language: string, content: string): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeLine(title)}</title>
</head>
<body style="${LOOK.body};background:#FFFFFF;margin:0">
<main style="max-width:1100px;margin:0 auto;padding:12pt">
${content}
</main>
</body>
</html>
`;
}
