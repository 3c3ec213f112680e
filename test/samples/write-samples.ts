/** `npm run sample`: writes the sample workbook of assets/samples from the transcription in test/fixtures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sampleWorkbook } from './sample-workbook';
import { readTranscription } from './transcription';

async function writeSamples(): Promise<void> {
  const transcription = readTranscription();
  const file = resolve(__dirname, '../..', transcription.workbook);
  mkdirSync(dirname(file), { recursive: true });
  const bytes = await sampleWorkbook(transcription);
  writeFileSync(file, bytes);
  console.log(`${transcription.workbook}: ${bytes.length} bytes`);
}

void writeSamples();
