import { FeedError } from '@/utils/domain/feeds/feed-error';
import { LARGEST_FEED } from '@/utils/domain/feeds/feed-source';

type Chunks = ReadableStream<Uint8Array<ArrayBuffer>>;

/** The whole body, unpacked; `too-large` as soon as it is, without reading on. */
export async function readBody(body: Chunks, largest = LARGEST_FEED): Promise<Uint8Array> {
  const bytes = await collect(body, largest);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unzip(bytes, largest) : bytes;
}

/** A file that is packed itself (`.ics.gz`); what is packed for the way only was unpacked by the browser. */
async function unzip(bytes: Uint8Array<ArrayBuffer>, largest: number): Promise<Uint8Array> {
  const packed: Chunks = new Blob([bytes]).stream();
  try {
    return await collect(packed.pipeThrough(new DecompressionStream('gzip')), largest);
  } catch (error) {
    throw error instanceof FeedError ? error : new FeedError('truncated');
  }
}

async function collect(body: Chunks, largest: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > largest) {
      await reader.cancel().catch(() => undefined);
      throw new FeedError('too-large');
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
