import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { defence } from '@/distribution/defence';
import { makePage, type Page } from '@/distribution/pages/page';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.speculationrules': 'application/speculationrules+json',
  '.webmanifest': 'application/manifest+json',
};

/** Addresses with a hash of their content in them never change. */
const forEver = 'public, max-age=31536000, immutable';
const anHour = 'public, max-age=3600';

type File = { path: string; cacheControl: string };

/**
 * The files a build and `public/` hold, by address: what is not listed at start does not exist, so no path of a reader's
 * reaches the file system. Each is read and compressed when first asked for.
 */
export class Files {
  private readonly known = new Map<string, File>();
  private readonly made = new Map<string, Promise<Page>>();

  constructor(root: string) {
    this.add(join(root, '.next/static'), '/_next/static', forEver);
    this.add(join(root, '.build/assets'), '/assets', forEver);
    this.add(join(root, 'public'), '', anHour);
  }

  find(address: string): Promise<Page> | undefined {
    const file = this.known.get(address);
    if (!file) return undefined;
    const page = this.made.get(address) ?? make(file);
    this.made.set(address, page);
    return page;
  }

  private add(folder: string, prefix: string, cacheControl: string): void {
    if (!existsSync(folder)) return;
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      const path = join(entry.parentPath ?? entry.path, entry.name);
      const address = path.slice(folder.length).split(/[\\/]/).map(encodeURIComponent).join('/');
      this.known.set(prefix + address, { path, cacheControl });
    }
  }
}

async function make({ path, cacheControl }: File): Promise<Page> {
  const type = types[extname(path)] ?? 'application/octet-stream';
  return makePage({
    status: 200,
    body: await readFile(path),
    headers: [
      ['Content-Type', type],
      ['Cache-Control', cacheControl],
      ['Vary', 'Accept-Encoding'],
      ...Object.entries(defence(type.startsWith('image/') ? 'drawing' : 'file')),
    ].flat(),
  });
}
