/** A zip file made the same whenever it is made: the library stamps its parts with the hour. */
import { unzipSync, zipSync } from 'fflate';

/** The earliest date that a zip file can hold. Made of parts, as the zip library reads it back, so that no time zone matters. */
const STAMP = new Date(1980, 0, 1);

export function steady(zipped: Uint8Array): Uint8Array {
  return zipSync(unzipSync(zipped), { mtime: STAMP, level: 6 });
}
