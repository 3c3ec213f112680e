/**
 * @jest-environment jsdom
 *
 * Stands in for Microsoft's online validator. Orders, lengths and icon sizes: [MS-OWEMXML] 2.2.29 (TaskPaneApp) and the
 * versionoverrides schema beside it, and Microsoft Learn, "Create add-in commands".
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startOf } from '../src/taskpane/start';

const ROOT = resolve(__dirname, '..');
const SITE = 'https://plan-performance.example';
const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'application/xml');
const packageVersion = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string }).version;

/** Every element with this local name, whatever its prefix. */
const all = (name: string, within: Document | Element = manifest): Element[] => [...within.getElementsByTagNameNS('*', name)];
const only = (name: string, within: Document | Element = manifest): Element => {
  const [first] = all(name, within);
  if (!first) throw new Error(`The manifest has no ${name}.`);
  return first;
};
const childNames = (element: Element): string[] => [...element.children].map(({ localName }) => localName);
const urlsOf = (document: Document): string[] =>
  [...document.getElementsByTagName('*')].map((element) => element.getAttribute('DefaultValue') ?? '').filter((value) => value.includes('://'));

/** Width and height as a PNG's own header gives them (W3C PNG, 11.2.2 IHDR). */
function pixelSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
const iconFile = (url: string): string => join(ROOT, url.slice(SITE.length));

it('is well-formed XML', () => {
  expect(all('parsererror')).toEqual([]);
  expect(manifest.documentElement.localName).toBe('OfficeApp');
});

describe('order of elements', () => {
  const ORDERS: readonly (readonly [string, readonly string[]])[] = [
    [
      'OfficeApp',
      [
        'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl',
        'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'Dictionary', 'VersionOverrides',
      ],
    ],
    ['VersionOverrides', ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides']],
    ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
    ['Group', ['Label', 'Icon', 'Control']],
    ['Control', ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Items']],
    ['Item', ['Label', 'Supertip', 'Icon', 'Action']],
    ['Supertip', ['Title', 'Description']],
    ['Action', ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName']],
    ['Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
  ];

  it.each(ORDERS)('%s', (name, order) => {
    const elements = all(name);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      const places = childNames(element).map((child) => order.indexOf(child));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe('identity', () => {
  it('has a GUID', () => {
    expect(only('Id').textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("has package.json's version as four parts", () => {
    expect(only('Version').textContent).toBe(`${packageVersion}.0`);
  });

  it('keeps its own texts within the lengths that Office shows', () => {
    expect(only('ProviderName').textContent.length).toBeLessThanOrEqual(125);
    expect(only('DisplayName').getAttribute('DefaultValue')?.length).toBeLessThanOrEqual(125);
    expect(only('Description').getAttribute('DefaultValue')?.length).toBeLessThanOrEqual(250);
  });
});

describe('what it runs in', () => {
  it('is Excel alone, in both parts', () => {
    expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual(['Workbook', 'Workbook']);
  });

  it('asks for ExcelApi 1.13 and nothing newer', () => {
    expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
      ['ExcelApi', '1.13'],
      ['ExcelApi', '1.13'],
    ]);
  });
});

describe('resources', () => {
  const definitions = [...only('Resources').children].flatMap((part) => [...part.children]);
  const ids = definitions.map((definition) => definition.getAttribute('id') ?? '');
  const used = new Set([...manifest.getElementsByTagName('*')].flatMap((element) => element.getAttribute('resid') ?? []));

  it('have ids that are unique and at most 32 characters', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === '' || id.length > 32)).toEqual([]);
  });

  it('are each defined and used', () => {
    expect([...used].sort()).toEqual([...ids].sort());
  });

  it('keep short strings to 125 characters and long ones to 250', () => {
    const longer = (part: string, limit: number): string[] =>
      all('String', only(part)).map((string) => string.getAttribute('DefaultValue') ?? '').filter(({ length }) => length === 0 || length > limit);
    expect(longer('ShortStrings', 125)).toEqual([]);
    expect(longer('LongStrings', 250)).toEqual([]);
  });
});

describe('commands', () => {
  it('have ids that are unique and at most 32 characters', () => {
    const ids = ['Group', 'Control', 'Item', 'OfficeTab'].flatMap((name) => all(name)).map((element) => element.getAttribute('id') ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === '' || id.length > 32)).toEqual([]);
  });

  it('are six to the group at most (Microsoft Learn, OfficeTab element)', () => {
    expect(childNames(only('Group')).filter((name) => name === 'Control').length).toBeLessThanOrEqual(6);
  });

  it('are each a button with an action, or a menu of such', () => {
    const kinds = all('Control').map((control) => [control.getAttribute('xsi:type'), childNames(control).at(-1)]);
    expect(new Set(kinds.map(String))).toEqual(new Set(['Button,Action', 'Menu,Items']));
    expect(all('Item').map((item) => childNames(item).at(-1))).toEqual(['Action', 'Action']);
  });

  it('run only functions that the commands page associates', () => {
    const associated = readFileSync(join(ROOT, 'src/commands/main.ts'), 'utf8').matchAll(/actions\.associate\('(\w+)'/g);
    expect(all('FunctionName').map(({ textContent }) => textContent)).toEqual([...associated].map((match) => match[1]));
  });

  it('begin at tabs that the pane knows', () => {
    const starts = urlsOf(manifest).flatMap((url) => new URL(url).searchParams.getAll('start'));
    expect(starts).toEqual(['read', 'findings', 'trends', 'reports', 'returns']);
    expect(starts.map((tab) => startOf(`?start=${tab}`))).toEqual(starts.map((tab) => ({ isReading: true, tab })));
  });

  it('share one pane', () => {
    expect(new Set(all('TaskpaneId').map(({ textContent }) => textContent)).size).toBe(1);
  });
});

describe('addresses', () => {
  it('are https at the placeholder that the build replaces, and never this machine', () => {
    expect(urlsOf(manifest).filter((url) => !url.startsWith(`${SITE}/`))).toEqual([]);
    expect(text).not.toMatch(/localhost|127\.0\.0\.1|http:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)/);
  });

  it('name pages that the build makes', () => {
    const pages = urlsOf(manifest).filter((url) => url.includes('.html')).map((url) => new URL(url).pathname);
    expect(new Set(pages)).toEqual(new Set(['/taskpane.html', '/commands.html']));
  });
});

describe('icons', () => {
  const images = new Map(all('Image', only('Images')).map((image) => [image.getAttribute('id'), image.getAttribute('DefaultValue') ?? '']));

  it.each(all('Icon').map((icon, index) => [index, icon] as const))('of ribbon place %i are 16, 32 and 80 pixels, as their files are', (_index, icon) => {
    const sizes = all('Image', icon).map((image) => {
      const size = Number(image.getAttribute('size'));
      const url = images.get(image.getAttribute('resid'));
      expect(pixelSize(iconFile(url ?? ''))).toEqual([size, size]);
      return size;
    });
    expect(sizes).toEqual([16, 32, 80]);
  });

  it('are each command’s own', () => {
    const shown = [...all('Control'), ...all('Item')].map((command) => all('Image', only('Icon', command)).map((image) => image.getAttribute('resid')).join());
    expect(shown.length).toBe(8);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it.each([['IconUrl', 32], ['HighResolutionIconUrl', 64]] as const)('%s is %i pixels', (name, size) => {
    const file = iconFile(only(name).getAttribute('DefaultValue') ?? '');
    expect(existsSync(file)).toBe(true);
    expect(pixelSize(file)).toEqual([size, size]);
  });
});
