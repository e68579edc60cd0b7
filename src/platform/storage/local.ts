import { randomUUID } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Storage, Stored } from './index';

const wellFormed = /^[a-z0-9]+(?:[./-][a-z0-9]+)*$/;

/** A folder of this machine. Several instances need one they share. */
export class LocalStorage implements Storage {
  constructor(private readonly root: string) {}

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(key);
    await this.makeFolder(dirname(path));
    // Written beside its place and moved there: nobody ever opens half of it.
    const draft = `${path}.${randomUUID()}.part`;
    try {
      const file = await open(draft, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await this.giveToOwner(draft);
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  async open(key: string): Promise<Stored | null> {
    try {
      const file = await open(this.pathOf(key));
      const { size } = await file.stat();
      return { size, stream: file.createReadStream() };
    } catch (error) {
      return nullIfAbsent(error);
    }
  }

  async read(key: string): Promise<Buffer | null> {
    return readFile(this.pathOf(key)).catch(nullIfAbsent);
  }

  async list(prefix: string): Promise<string[]> {
    return (await readdir(this.pathOf(prefix)).catch(nullIfAbsent)) ?? [];
  }

  async remove(prefix: string): Promise<void> {
    await rm(this.pathOf(prefix), { recursive: true, force: true });
  }

  private pathOf(key: string): string {
    if (!wellFormed.test(key)) throw new Error(`${key} is no key of storage`);
    return join(this.root, key);
  }

  private async makeFolder(folder: string): Promise<void> {
    const first = await mkdir(folder, { recursive: true });
    for (let made = first && folder; made && made.length >= (first ?? '').length; made = dirname(made))
      await this.giveToOwner(made);
  }

  /** What root makes belongs to whom the data belong, so that the owner can start the site as well. */
  private async giveToOwner(path: string): Promise<void> {
    if (process.getuid?.() !== 0) return;
    const { uid, gid } = await stat(dirname(this.root));
    if (uid !== 0) await chown(path, uid, gid);
  }
}

function nullIfAbsent(error: unknown): null {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return null;
  throw error;
}
