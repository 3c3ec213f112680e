/** One of Microsoft's samples as its file has it: the script, and the page that it belongs to. */
import { createHash } from 'node:crypto';

export interface Sample {
  readonly script: string;
  /** "" where the file at hand has no page. */
  readonly page: string;
  /** The first twelve digits of the script's SHA-256. */
  readonly mark: string;
}

/** The text of the block `content: |` under a heading of the file, without the indentation that the block has. */
function block(yaml: string, heading: string): string | undefined {
  const lines = yaml.split('\n');
  const start = lines.indexOf(`${heading}:`);
  const opening = start < 0 ? undefined : /^(\s+)content: [|>][-+]?\s*$/.exec(lines[start + 1] ?? '');
  if (!opening) return undefined;
  const inset = (opening[1] ?? '').length;
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => line.trim() !== '' && line.search(/\S/) <= inset);
  const inside = end < 0 ? rest : rest.slice(0, end);
  const own = Math.min(...inside.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return inside.map((line) => line.slice(own)).join('\n').trimEnd();
}

/** Undefined where the file has no script. */
export function readSample(yaml: string): Sample | undefined {
  const script = block(yaml, 'script');
  if (script === undefined) return undefined;
  return { script, page: block(yaml, 'template') ?? '', mark: createHash('sha256').update(script).digest('hex').slice(0, 12) };
}
