/** Imported for its effect: in Node the saver is read from the installed package. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { takeExcelizeFrom } from './excelize';

takeExcelizeFrom(async () => new Uint8Array(await readFile(createRequire(__filename).resolve('excelize-wasm/excelize.wasm.gz'))));
