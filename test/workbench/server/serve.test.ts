import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PortTaken, serve } from '../../../src/workbench/server/serve';
import type { Places } from '../../../src/workbench/server/routes';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let folder: string;
let places: Places;
let server: Server;
let port: number;

/** By node:http and not fetch, which would tidy "/../" away before it is sent. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on('error', reject).end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-performance-'));
  for (const name of ['page', 'pane', 'office']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'page', 'index.html'), 'the page');
  writeFileSync(join(folder, 'page', 'office.js'), 'the loader');
  writeFileSync(join(folder, 'pane', 'taskpane.html'), 'the pane');
  writeFileSync(join(folder, 'office', 'excel-web-16.00.js'), 'the library');
  writeFileSync(join(folder, 'office', 'other.js'), 'not served');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'O’Hara’s book.xlsx'), 'bytes');
  places = {
    page: join(folder, 'page'), pane: join(folder, 'pane'), office: join(folder, 'office'),
    wasm: join(folder, 'missing.wasm.gz'), workbook: join(folder, 'O’Hara’s book.xlsx'),
  };
  server = await serve(places, 0);
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('what the workbench serves', () => {
  it.each([
    ['/', 'the page'],
    ['/?sheet=2', 'the page'],
    ['/pane/taskpane.html', 'the pane'],
    ['/office/office.js', 'the loader'],
    ['/office/excel-web-16.00.js', 'the library'],
    ['/workbook', 'bytes'],
  ])('%s', async (path, body) => {
    expect(await ask(path)).toMatchObject({ status: 200, body });
  });

  it('gives the workbook its name, in any script', async () => {
    const { headers } = await ask('/workbook');
    expect(headers['content-disposition']).toBe(`inline; filename*=UTF-8''${encodeURIComponent('O’Hara’s book.xlsx')}`);
  });

  it.each([
    '/pane/../secret.txt', '/pane/%2e%2e/secret.txt', '/pane/..%2fsecret.txt', '/pane/..%5csecret.txt', '/pane/%00', '/pane/%', '/pane/',
    '/page/../../etc/passwd', '/office/../secret.txt', '/office/other.js', '//secret.txt', '/secret.txt', '/toString',
  ])('has nothing at %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  });
});

describe('whom it answers', () => {
  it('listens on this machine’s own address only', () => {
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  it.each(['evil.example', 'evil.example:3000', 'localhost.evil.example', 'localhost'])('refuses the host %j, so that no other name can be pointed at it', async (host) => {
    expect(await ask('/workbook', { headers: { Host: host } })).toMatchObject({ status: 403 });
  });

  it('answers to the name localhost', async () => {
    expect(await ask('/', { headers: { Host: `LOCALHOST:${port}` } })).toMatchObject({ status: 200 });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect(await ask('/', { method })).toMatchObject({ status: 405 });
  });

  it.each([
    ['another page’s script', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'script' }],
    ['a page at another port of this machine', { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Dest': 'empty' }],
    ['another page’s frame', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' }],
    ['another origin', { Origin: 'https://elsewhere.example' }],
    ['a page without an origin, such as a file', { Origin: 'null' }],
    ['a form of another page', { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' }],
  ])('refuses %s', async (_, headers) => {
    const { status, body, headers: answered } = await ask('/workbook', { headers });
    expect({ status, body }).toEqual({ status: 403, body: 'The workbench answers its own page only.\n' });
    expect(answered).not.toHaveProperty('access-control-allow-origin');
  });

  it.each([
    ['its own page', { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Dest': 'empty' }],
    ['its own page, saying so', { Origin: 'http://localhost:PORT', 'Sec-Fetch-Site': 'same-origin' }],
    ['an address that was typed', { 'Sec-Fetch-Site': 'none', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' }],
    ['a link that was followed', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' }],
  ])('answers %s, and lets no other origin read it', async (_, headers) => {
    const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', String(port))]));
    const { status, headers: answered } = await ask('/', { headers: sent });
    expect(status).toBe(200);
    expect(answered).toMatchObject({ 'cross-origin-resource-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin' });
    expect(answered).not.toHaveProperty('access-control-allow-origin');
  });

  it('lets the page load nothing from elsewhere and be framed by nobody', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/);
  });

  it('lets the pane be framed by the page alone, and run no inline script', async () => {
    const policy = String((await ask('/pane/taskpane.html')).headers['content-security-policy']);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain("script-src 'self';");
  });

  it('says in a sentence that the port is taken', async () => {
    await expect(serve(places, port)).rejects.toThrow(PortTaken);
    await expect(serve(places, port)).rejects.toThrow(`Port ${port} is already in use.`);
  });
});
