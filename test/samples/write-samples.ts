/** `npm run sample`: writes the sample workbooks of assets/samples, from the transcription in test/fixtures and from a seeded generator. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ONE_STOCKPORT, oneStockportWorkbook } from './one-stockport-workbook';
import { sampleWorkbook } from './sample-workbook';
import { readTranscription } from './transcription';

function write(path: string, bytes: Uint8Array): void {
  const file = resolve(__dirname, '../..', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${path}: ${bytes.length} bytes`);
}

async function writeSamples(): Promise<void> {
  const transcription = readTranscription();
  write(transcription.workbook, await sampleWorkbook(transcription));
  write(ONE_STOCKPORT, await oneStockportWorkbook());
}

void writeSamples();
