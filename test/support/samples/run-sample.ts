/** Runs one of Microsoft's samples, unchanged, on a workbook of its own in the stand-in: every button of its page, and then what a person may do. */
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { newBook, newSheet } from '../../../src/workbench/book/make';
import { createHost, type Host } from '../../../src/workbench/host/host';
import { connectOffice } from '../../../src/workbench/office/office-in-node';
import type { Sample } from './read-sample';
import { samplePage, wordsOf } from './sample-page';

/** So many turns in a row without a request: the sample and its handlers are done. */
const QUIET_TURNS = 4;
/** A button that has not come to an end by then waits for something that never comes. */
const MOST_TURNS = 2_000;

const turn = () => new Promise((resolve) => void setTimeout(resolve));

async function quiet(host: Host): Promise<void> {
  let [before, still] = [-1, 0];
  for (let turns = 0; still < QUIET_TURNS && turns < MOST_TURNS; turns += 1) {
    await turn();
    const now = host.counts.roundTrips + host.counts.clearingUp;
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

async function hasEnded(work: Promise<unknown>): Promise<boolean> {
  const end = { came: false };
  void work.finally(() => { end.came = true; });
  for (let turns = 0; !end.came && turns < MOST_TURNS; turns += 1) await turn();
  return end.came;
}

/** Undefined where every button of the sample did its work and every handler ran; else what went wrong first, after the button's id. */
export async function runSample({ script, page: html }: Sample): Promise<string | undefined> {
  const host = createHost(newBook([newSheet('{00000000-0001-0000-0000-000000000000}', 'Sheet1')]));
  const page = samplePage(html);
  // office.js keeps to itself what a handler of an event throws: what the stand-in refuses is heard here.
  const office = connectOffice((text) => {
    const answer = host.answer(text);
    const refused = /The stand-in for Excel does not answer [\w.]+\./.exec(answer ?? '')?.[0];
    if (refused !== undefined) page.faults.push(refused);
    return answer;
  }, () => host.takeEvents());
  const unhandled = (thrown: unknown) => void page.faults.push(wordsOf(thrown));
  process.on('unhandledRejection', unhandled);
  try {
    // Script Lab compiles to ES5, where a name that is declared twice is one.
    const compiled = transpileModule(script, { compilerOptions: { target: ScriptTarget.ES5, module: ModuleKind.None } }).outputText;
    const globals = { ...page.globals, Excel: office.Excel, OfficeExtension: office.OfficeExtension };
    // A sample is a page's script: it is given the names that a page has.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    new Function(...Object.keys(globals), compiled)(...Object.values(globals));
    for (const [id, click] of page.clicks()) {
      const ended = await hasEnded(Promise.resolve().then(() => click({ preventDefault: () => undefined })).catch(unhandled));
      await quiet(host);
      if (!ended) return `${id}: it never comes to an end.`;
      if (page.faults[0] !== undefined) return `${id}: ${page.faults[0]}`;
    }
    if (page.clicks().length === 0 && host.counts.roundTrips === 0) return 'it has no buttons, and asks nothing of Excel.';
    await asAPersonMight(host, office.hearEvents);
    return page.faults[0] === undefined ? undefined : `a handler: ${page.faults[0]}`;
  } catch (thrown) {
    return wordsOf(thrown);
  } finally {
    process.off('unhandledRejection', unhandled);
  }
}

/** Selects, edits and looks at charts on the sheet in front, so that the handlers of a sample's events have something to hear. */
async function asAPersonMight(host: Host, hearEvents: () => void): Promise<void> {
  const { Excel } = connectOffice((text) => host.answer(text));
  const doing = async (deed: (sheet: Excel.Worksheet) => Promise<void> | void) => {
    await Excel.run(async (context) => {
      await deed(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    }).catch(() => undefined); // A sample may have left its sheet protected.
    hearEvents();
    await quiet(host);
  };
  await doing((sheet) => sheet.getRange('B2:C3').select());
  await doing((sheet) => { sheet.getRange('B2').values = [[7]]; });
  await doing(async (sheet) => {
    const charts = sheet.charts.load('items/id');
    await sheet.context.sync();
    for (const chart of charts.items) chart.activate();
  });
}
