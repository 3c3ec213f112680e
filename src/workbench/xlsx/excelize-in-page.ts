/** Imported for its effect: in the page the saver is fetched from the server that serves the page. */
import { takeExcelizeFrom } from './excelize';

export const EXCELIZE_PATH = '/excelize.wasm.gz';

takeExcelizeFrom(async () => {
  const answer = await fetch(EXCELIZE_PATH);
  if (!answer.ok) throw new Error(`The saver could not be fetched (${String(answer.status)}).`);
  return new Uint8Array(await answer.arrayBuffer());
});
