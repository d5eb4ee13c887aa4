/**
 * The approved list as the browser's sync takes it: many small texts. Its JSON is compressed, written in base64 and cut;
 * the first text names how many follow and what they must add up to. Pure.
 */
import { type IpSet } from '../ip/ip-set.ts';

/** Sync takes 8,192 bytes for an item's key and value together (`QUOTA_BYTES_PER_ITEM`, in both browsers). */
const CHUNK_CHARACTERS = 8_000;
/** Sync takes 102,400 bytes in all (`QUOTA_BYTES`); the rest is for keys, quotes and the first text. */
export const MAX_PACKED_CHARACTERS = 96_000;
/** A packed text that unfolds to more than this is none of ours. */
const MAX_UNPACKED_BYTES = 8_000_000;
export const SYNC_VERSION = 1;

export const META_KEY = 'sets';
/** Of chunks; a list's chunks carry its hash, so that two devices never mix theirs. */
export const CHUNK_PREFIX = 'sets:';

export interface SyncMeta {
  readonly version: number;
  /** Of the list that the chunks add up to. */
  readonly hash: string;
  readonly chunks: number;
  /** When it was written, ms since the epoch. */
  readonly at: number;
}

/** Every item to be written, by its key; null: more than sync takes. */
export async function pack(
  sets: readonly IpSet[],
  now: number,
): Promise<Readonly<Record<string, unknown>> | null> {
  const text = canonical(sets);
  const packed = toBase64(await through(new TextEncoder().encode(text), new CompressionStream('gzip')));
  if (packed.length > MAX_PACKED_CHARACTERS) return null;
  const hash = await hashOf(text);
  const count = Math.ceil(packed.length / CHUNK_CHARACTERS);
  const meta: SyncMeta = { version: SYNC_VERSION, hash, chunks: count, at: now };
  const chunks = Array.from({ length: count }, (_, index) => [
    chunkKey(hash, index),
    packed.slice(index * CHUNK_CHARACTERS, (index + 1) * CHUNK_CHARACTERS),
  ]);
  return { [META_KEY]: meta, ...Object.fromEntries(chunks) };
}

/** What the chunks of `meta` add up to, as JSON; null: some are missing (yet), or they are not what they should be. */
export async function unpack(meta: SyncMeta, items: Readonly<Record<string, unknown>>): Promise<unknown> {
  const chunks = Array.from({ length: meta.chunks }, (_, index) => items[chunkKey(meta.hash, index)]);
  if (!chunks.every((chunk) => typeof chunk === 'string')) return null;
  try {
    const bytes = await through(fromBase64(chunks.join('')), new DecompressionStream('gzip'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return (await hashOf(text)) === meta.hash ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** The same for the same list on every device, whatever order its fields were written in. */
export const listHash = (sets: readonly IpSet[]): Promise<string> => hashOf(canonical(sets));

function canonical(sets: readonly IpSet[]): string {
  return JSON.stringify(
    sets.map(({ id, label, owner, environment, role, entries }) => ({
      id,
      label,
      owner,
      environment,
      role,
      entries: entries.map(({ id, address, note, from, until, addedAt }) => ({
        id,
        address,
        note,
        from,
        until,
        addedAt,
      })),
    })),
  );
}

const chunkKey = (hash: string, index: number): string => `${CHUNK_PREFIX}${hash.slice(0, 16)}:${index}`;

async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws when the stream refuses the bytes, or gives more than a list can be */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > MAX_UNPACKED_BYTES) {
      void reader.cancel().catch(() => {});
      throw new RangeError('too much');
    }
    parts.push(next.value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
