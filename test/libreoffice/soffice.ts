/** LibreOffice as another program that opens what was written, with a profile of its own in the test's folder. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** UTF-8, every sheet into a file of its own, cells as shown. Filter options: LibreOffice help, "CSV Filter Parameters". */
export const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** Converts `file` into `format`, beside it in `folder`. Throws where LibreOffice does. */
export function convert(folder: string, file: string, format: string): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format, '--outdir', folder, file], { stdio: 'pipe' });
}
