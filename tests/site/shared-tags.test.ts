import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Head, linksOf, readHead } from '../support/head';
import { Connection } from '../support/http';
import { found } from '../support/page-kinds';

process.env.DATABASE_URL = inject('databaseUrl');
const { makePages } = await import('../support/make-pages');
const { db } = await import('@/platform/db/client');

const origin = inject('origin');
const http = new Connection(origin);

beforeAll(makePages);
afterAll(() => db().$disconnect());

const territory = { en: 'en_US', zh: 'zh_CN' } as const;

/** The pictures in their order; what is said of one stands after its address (ogp.me, structured properties). */
function imagesOf({ metas }: Head): Record<string, string>[] {
  const images: Record<string, string>[] = [];
  for (const [name, content] of metas) {
    if (name === 'og:image') images.push({ url: content });
    const [, property] = /^og:image:(\w+)$/.exec(name) ?? [];
    const last = images.at(-1);
    if (property && last) last[property] = content;
  }
  return images;
}

it.each([...found('en'), ...found('zh')])(
  '$reading: the $name shows itself where its address is passed on',
  async ({ reading, path }) => {
    const head = readHead((await http.ask(path)).body);
    const { meta, title } = head;
    const canonical = linksOf(head, 'canonical')[0]?.href ?? '';
    expect(new URL(canonical).pathname + new URL(canonical).search).toBe(path);
    expect(meta['og:url']).toBe(canonical);
    expect(meta['og:title']).toBeTruthy();
    expect(title).toBe(meta['og:title'] === meta.SiteName ? meta.SiteName : `${meta['og:title']} | ${meta.SiteName}`);
    expect(meta['og:description']).toBe(meta.description);
    expect(meta['og:site_name']).toBe(meta.SiteName);
    expect(meta['og:type']).toBe(/\/news\/[^/]+$/.test(path) ? 'article' : 'website');

    const other = reading === 'en' ? 'zh' : 'en';
    const languages = linksOf(head, 'alternate').filter(({ hreflang }) => hreflang);
    expect(meta['og:locale']).toBe(territory[reading as 'en' | 'zh']);
    expect(meta['og:locale:alternate']).toBe(languages.length > 0 ? territory[other] : undefined);

    const images = imagesOf(head);
    expect(images.length).toBeGreaterThan(0);
    for (const { url = '', width, height, type, alt } of images) {
      const picture = await fetch(origin + new URL(url).pathname);
      expect([url, picture.status, picture.headers.get('content-type')]).toEqual([url, 200, type]);
      const size = await sharp(Buffer.from(await picture.arrayBuffer())).metadata();
      expect([url, `${size.width}`, `${size.height}`]).toEqual([url, width, height]);
      expect(alt).toBeTruthy();
    }
    expect(meta).toMatchObject({
      'twitter:card':
        Number(images[0]?.width) >= 2 * 300 && images[0]?.width !== images[0]?.height
          ? 'summary_large_image'
          : 'summary',
      'twitter:title': meta['og:title'],
      'twitter:description': meta.description,
      'twitter:image': images[0]?.url,
    });
  },
);
