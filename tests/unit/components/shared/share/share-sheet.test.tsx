// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ShareSheet } from '@/components/shared/share/share-sheet';
import { Port } from '@/components/shared/use-port';
import type { ShareDocument, ShareQuery, ShareView } from '@/utils/domain/views/share-view';
import { noteBlocks } from '@/utils/transfer/note-blocks';
import { printHtml } from '@/utils/transfer/print-html';
import { printMarkdown } from '@/utils/transfer/print-markdown';
import { printPlain } from '@/utils/transfer/print-plain';
import { fakePort } from '../../../state/fake-port';

const recap: ShareDocument = {
  title: 'Recap',
  blocks: [
    { kind: 'heading', level: 2, of: ['Notes'] },
    ...noteBlocks(
      '# Plan\nOne **bold** line\ntwo\n- [x] a\n  1. b\n> said\n\n[site](https://a.example/)\n\n```\nx < y\n```',
    ),
    { kind: 'list', lines: [{ mark: 'dropped', of: ['<b>Ana</b>: let go'], below: [] }] },
  ],
};

const viewOf = (document: ShareDocument, more: Partial<ShareView> = {}): ShareView => ({
  ...{ about: 'recap', personName: 'Ben Okafor', email: 'ben@acme.example', composeAt: 'google', document },
  ...{ parts: document.blocks.length > 0 ? ['topics', 'notes', 'actions'] : [], subject: 'Recap, Nov 26' },
  ...{ markdown: printMarkdown(document), html: printHtml(document), plain: printPlain(document) },
  ...{ privateThings: 3, eventAddress: 'https://calendar.google.com/calendar/u/0/r/eventedit/abc' },
  ...more,
});

async function open(view: (query: ShareQuery) => ShareView) {
  const worker = fakePort({ 'view/share': view });
  render(
    <Port.Provider value={worker.port}>
      <ShareSheet meetingId="m" about="recap" />
    </Port.Provider>,
  );
  await waitFor(() => expect(screen.queryByLabelText('Loading')).toBeNull());
  return worker;
}

const preview = () => screen.getByRole('region', { name: 'What goes out' });
const button = (name: string) => screen.getByRole('button', { name });
const link = (name: string) => screen.getByRole('link', { name }) as HTMLAnchorElement;

let copied: Record<string, string>;
beforeEach(() => {
  copied = {};
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly data: Record<string, Blob>;
      constructor(data: Record<string, Blob>) {
        this.data = data;
      }
    },
  );
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      write: vi.fn(async ([item]: { data: Record<string, Blob> }[]) => {
        for (const [type, blob] of Object.entries(item!.data)) copied[type] = await blob.text();
      }),
      writeText: vi.fn(async (text: string) => {
        copied['text/plain'] = text;
      }),
    },
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what goes out', () => {
  test('is what is shown, and what is copied', async () => {
    await open(() => viewOf(recap));
    expect(screen.getByText(/Only shared things are in it\. 3 private things stay here\./)).toBeTruthy();
    fireEvent.click(button('Copy'));
    await waitFor(() => expect(copied['text/plain']).toBe(printPlain(recap)));
    const pasted = document.createElement('div');
    pasted.innerHTML = copied['text/html']!.replace(/<br>/g, '\n');
    expect(pasted.textContent).toBe(preview().textContent);
    expect(pasted.querySelector('b')).toBeNull();
    expect(preview().querySelector('a')).toBeNull();
    expect(screen.getAllByText('Copied. Paste it where you like.').length).toBeGreaterThan(0);
  });

  test('as Markdown, and as plain text for the event', async () => {
    await open(() => viewOf(recap));
    fireEvent.click(button('Copy as Markdown'));
    await waitFor(() => expect(copied['text/plain']).toBe(printMarkdown(recap)));
    fireEvent.click(button('Copy as plain text'));
    await waitFor(() => expect(copied['text/plain']).toBe(printPlain(recap)));
    expect(link('Open the event').href).toBe('https://calendar.google.com/calendar/u/0/r/eventedit/abc');
  });

  test('a part that is left out is asked for anew, without it', async () => {
    const asked: string[][] = [];
    await open(({ leaveOut }) => {
      asked.push(leaveOut);
      const blocks = leaveOut.includes('notes') ? recap.blocks.slice(-1) : recap.blocks;
      return { ...viewOf({ title: 'Recap', blocks }), parts: ['notes', 'actions'] };
    });
    expect(within(preview()).queryByText('Plan')).not.toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Notes' }));
    await waitFor(() => expect(within(preview()).queryByText('Plan')).toBeNull());
    expect(asked.at(-1)).toEqual(['notes']);
    expect(screen.queryByRole('checkbox', { name: 'Topics' })).toBeNull();
  });

  test('nothing shared is nothing to send', async () => {
    await open(() => viewOf({ title: 'Recap', blocks: [] }));
    expect(screen.getByText(/Nothing shared was written/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('the mail', () => {
  test('is filled in, in tabs of their own; one’s own calendar’s mail comes first', async () => {
    await open(() => viewOf(recap));
    const links = screen.getAllByRole('link', { name: /Gmail|Mail app|Outlook/ }) as HTMLAnchorElement[];
    expect(links.map((one) => one.textContent)).toEqual(['Gmail', 'Mail app', 'Outlook (work)', 'Outlook (private)']);
    for (const one of links) {
      expect(one.target).toBe('_blank');
      expect(one.rel).toBe('noreferrer');
      expect(new URL(one.href).searchParams.get('body')!.replaceAll('\r\n', '\n')).toBe(printPlain(recap));
    }
    expect(screen.queryByText(/too long/)).toBeNull();
  });

  test('too long for a link: it says so, copies the text, and opens the mail with a short line', async () => {
    const long: ShareDocument = {
      title: 'Recap',
      blocks: [{ kind: 'text', of: ['x'.repeat(2_500)] }],
    };
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    await open(() => viewOf(long));
    expect(screen.getByText(/too long for a link to Mail app and Outlook \(work\)\./)).toBeTruthy();
    fireEvent.click(link('Mail app'));
    await waitFor(() => expect(opened).toHaveBeenCalledOnce());
    expect(copied['text/plain']).toBe(printPlain(long));
    const [address, target, features] = opened.mock.calls[0]!;
    expect(address).toMatch(
      /^mailto:ben@acme\.example\?subject=Recap%2C%20Nov%2026&body=Here%20is%20what%20we%20talked/,
    );
    expect([target, features]).toEqual(['_blank', 'noopener,noreferrer']);
    expect(new URL(link('Gmail').href).searchParams.get('body')).toBe(printPlain(long));
  });

  test('an address that nobody knows is left to the user', async () => {
    await open(() => viewOf(recap, { email: null, composeAt: 'outlook-work' }));
    expect(screen.getByText('The calendar shows no address of Ben Okafor. Add it in the mail.')).toBeTruthy();
    expect(link('Mail app').href).toMatch(/^mailto:\?subject=/);
  });
});

test('where the clipboard interface is refused, both formats go the old way', async () => {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { write: () => Promise.reject(new Error('refused')) },
  });
  document.execCommand = () => {
    const event = new Event('copy', { cancelable: true });
    const setData = (type: string, text: string) => {
      copied[type] = text;
    };
    document.dispatchEvent(Object.assign(event, { clipboardData: { setData } }));
    return event.defaultPrevented;
  };
  await open(() => viewOf(recap));
  fireEvent.click(button('Copy'));
  await waitFor(() => expect(copied).toEqual({ 'text/html': printHtml(recap), 'text/plain': printPlain(recap) }));
});
