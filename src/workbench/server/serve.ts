/** The workbench's server: a few files, read-only, for this machine alone. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { contentType } from './content-type';
import { refusalFor } from './guard';
import { routeFor } from './routes';
import type { Places } from './routes';
import { securityHeaders } from './security-headers';

/** The port could not be had, in a sentence for whoever started the workbench. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/**
 * Serves on 127.0.0.1 only and resolves once it listens. Port 0 takes any free one; the server's address() says which.
 * Rejects with PortTaken where another program has the port.
 */
export function serve(places: Places, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, places).catch((fault: unknown) => {
      send(response, 500, `The workbench could not answer: ${fault instanceof Error ? fault.message : String(fault)}`);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      const taken = `Port ${String(port)} is already in use. Stop the program that has it, or choose another: PORT=3100 npm start.`;
      reject(fault.code === 'EADDRINUSE' ? new PortTaken(taken) : fault);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, places: Places): Promise<void> {
  const refusal = refusalFor(request, request.socket.localPort ?? 0);
  if (refusal) {
    send(response, refusal.status, refusal.sentence);
    return;
  }
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  const route = routeFor(path, places);
  const bytes = route && (await readFile(route.file).catch(() => undefined));
  if (!route || !bytes) {
    send(response, 404, 'There is nothing here. The workbench is at the root of this address.');
    return;
  }
  response.writeHead(200, {
    ...securityHeaders(route.part),
    'Content-Type': contentType(route.file),
    'Content-Length': bytes.length,
    ...(route.download ? { 'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(route.download)}` } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function send(response: ServerResponse, status: number, sentence: string): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, { ...securityHeaders('page'), 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}
