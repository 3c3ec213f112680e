/** The sample workbook that is served with the pane. */
import { base64 } from '../workflow/base64';

/** Its bytes in base64. Rejects where it cannot be fetched. */
export async function fetchSample(): Promise<string> {
  const answer = await fetch('assets/sample.xlsx');
  if (!answer.ok) throw new Error(`The sample was answered with ${String(answer.status)}.`);
  return base64(new Uint8Array(await answer.arrayBuffer()));
}
