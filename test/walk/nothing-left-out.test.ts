/** Every workflow that the pane has, and every command of the ribbon, is walked: whoever adds one adds it to the walk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pane from '../../src/taskpane/workflow-list';
import { WORKFLOWS } from './workflow-list';

/** Those that work on what was read and ask nothing of Excel: they are not given the workbook. */
const WITHOUT_EXCEL: readonly string[] = [
  'copyDocument', 'copyTable', 'periodsOnOffer', 'previewImportInParts', 'themeDocumentsInParts', 'reportDocumentsInParts', 'makeTemplates', 'readReturnsInParts', 'trackerInParts',
  'restingAtPace',
];

const pressed = WORKFLOWS.filter(({ isGround }) => !isGround).map(({ press }) => press.toString()).join('\n');
const others = Object.keys(pane).filter((name) => !WITHOUT_EXCEL.includes(name));

it.each(others)('walks %s', (name) => {
  expect(pressed).toMatch(new RegExp(`\\b${name}\\b`));
});

it.each(WITHOUT_EXCEL)('need not walk %s, which is not given the workbook', (name) => {
  const workflow = (pane as Readonly<Record<string, unknown>>)[name];
  expect(typeof workflow).toBe('function');
  expect(String(workflow)).not.toMatch(/\bport\b/);
});

it('walks every command of the ribbon that is no way into the pane', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const commands = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  expect(commands).not.toEqual([]);
  expect(commands.filter((name) => !WORKFLOWS.some((one) => one.name === `ribbon: ${name ?? ''}`))).toEqual([]);
});

it('gives no two entries one name', () => {
  const names = WORKFLOWS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
