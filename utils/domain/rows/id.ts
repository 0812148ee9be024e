import { sha256 } from '@noble/hashes/sha2.js';
import type { Id } from './row';

/** 128 bits as base64url, 22 characters. */
function encode(bytes: Uint8Array): Id {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

/** A new random id. Tests pass their own bytes. */
export function randomId(bytes: Uint8Array = crypto.getRandomValues(new Uint8Array(16))): Id {
  return encode(bytes);
}

/**
 * The same id for the same parts, on every device. Synchronous, because awaiting WebCrypto would end an
 * IndexedDB transaction. Parts are length-prefixed, so ('a', 'bc') and ('ab', 'c') differ.
 */
export function hashId(...parts: string[]): Id {
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return encode(sha256(new TextEncoder().encode(text)).slice(0, 16));
}
