/** What Windows, macOS and Excel on the web all take as a file's name (Microsoft, "Naming Files, Paths, and Namespaces"). */
import { inertLine } from '../../domain/render/inert-text';

const LONGEST = 100;

/** "Theme: Safer/stronger?" with ".docx" → "Theme Safer stronger.docx"; "Plan Performance" where nothing is left of it. */
export function fileName(wish: string, ending: string): string {
  const clean = inertLine(wish)
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(/^[. ]+|[. ]+$/g, '');
  // Names that stand for devices, with any ending.
  const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(clean);
  return `${clean === '' ? 'Plan Performance' : isDevice ? `Plan ${clean}` : clean}${ending}`;
}
