import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { env } from '../env';
import { one } from '../one';
import { LocalStorage } from './local';

/** What lies in storage: its size in bytes, and the bytes as they come. Whoever opens it reads or destroys the stream. */
export type Stored = { size: number; stream: Readable };

/**
 * Bytes by key. A key is a path of plain names in small letters, such as `1f/1f0c…/800.webp`; what lies at one never
 * changes, so putting the same again is harmless. The database says what exists: storage is only asked for what a row
 * names, or for what can be made anew.
 */
export interface Storage {
  /** Whole or not at all, also when several put the same at once. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** null where there is nothing. */
  open(key: string): Promise<Stored | null>;
  /** null where there is nothing. */
  read(key: string): Promise<Buffer | null>;
  /** The names directly below a key. */
  list(prefix: string): Promise<string[]>;
  /** Everything below a key, or nothing. */
  remove(prefix: string): Promise<void>;
}

export const storage = (): Storage => one('storage', () => new LocalStorage(join(env().DATA_DIR, 'media')));
