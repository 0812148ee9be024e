import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

const nothing: Behaviour = (_, response) => response.end();

/** A calendar's server on this machine that answers as it is told, and remembers what it was asked. */
export class FeedServer {
  behaviour: Behaviour = nothing;
  readonly asked: IncomingMessage[] = [];
  private readonly server = createServer((request, response) => {
    this.asked.push(request);
    this.behaviour(request, response);
  });

  /** Begins anew: it answers nothing and was never asked. */
  async open(): Promise<this> {
    this.behaviour = nothing;
    this.asked.length = 0;
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  address(path = SECRET_PATH): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  /** Answers with a body of its own kind. */
  says(body: string | Buffer, headers: Record<string, string> = {}, status = 200): void {
    this.behaviour = (_, response) => {
      response.writeHead(status, { 'content-type': 'text/calendar; charset=utf-8', ...headers });
      response.end(body);
    };
  }
}

export const SECRET_PATH = '/calendar/ical/ana/private-5ec4e7/basic.ics';
