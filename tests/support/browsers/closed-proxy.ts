import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ClosedProxy {
  port: number;
  /** Who was asked for, as `host:port` or an address, in order. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * A proxy that lets nothing through and remembers what it was asked for. A browser that is told to use it can't reach
 * any network, and nothing that it tries stays unseen: not even a request of an extension's background page, which
 * no driver of browsers shows.
 */
export async function openClosedProxy(): Promise<ClosedProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Closed\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
