import { createHash } from 'node:crypto';
import type { IconName } from '@/i18n/documents';
import { accentColours } from '@/newsroom/settings/look-schema';
import { readSettings } from '@/newsroom/settings/read-settings';
import { usualSettings } from '@/newsroom/settings/schema';
import { storage } from '@/platform/storage';
import type { Document } from '../documents';

/** All that an icon is made from. */
export type IconLook = {
  /** null where nobody has set one: the software's own mark stands in its place. */
  seal: string | null;
  /** Of the site, in both languages. */
  name: string;
  /** Of the ground, by light and by dark. */
  colours: readonly [string, string];
};

export type DrawIcon = (look: IconLook, name: IconName) => Promise<Uint8Array>;

const types: Record<string, string> = { svg: 'image/svg+xml', png: 'image/png', ico: 'image/x-icon' };

/** Raised when icons are drawn in another way. */
const design = 1;

/** Drawn once for a look and kept in storage; what else of the settings changes costs no drawing. */
export async function makeIcon(name: IconName, draw: DrawIcon): Promise<Document> {
  const { identity, look } = await readSettings();
  const wanted: IconLook = {
    seal: identity.seal === usualSettings.identity.seal ? null : identity.seal,
    name: `${identity.name.en} ${identity.name.zh}`,
    colours: accentColours[look.accent],
  };
  const [, ending = ''] = /\.(\w+)$/.exec(name) ?? [];
  const hash = createHash('sha256')
    .update(JSON.stringify([design, name, wanted]))
    .digest('hex');
  const key = `icons/${hash}.${ending}`;
  const stored = await storage().read(key);
  if (stored) return { type: types[ending] ?? '', body: stored };
  const body = Buffer.from(await draw(wanted, name));
  await storage().put(key, body);
  return { type: types[ending] ?? '', body };
}
