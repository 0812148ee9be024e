import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ME } from '../support/worker';
import { FeedServer } from './feed-server';

/** A server for the tests of a file, which knows nothing of the test before. */
export function servedAnew(): FeedServer {
  const server = new FeedServer();
  beforeEach(async () => {
    fakeBrowser.reset();
    await server.open();
  });
  afterEach(() => server.close());
  return server;
}

/** The lines of an event that is with Ben alone. */
export const BEN = [
  `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${ME}`,
  'ATTENDEE;CN=Ben;PARTSTAT=ACCEPTED:mailto:ben@acme.example',
];
