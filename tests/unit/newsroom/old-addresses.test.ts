import { describe, expect, it } from 'vitest';
import { documentPaths, feedFormats, iconNames } from '@/i18n/documents';
import { paths, sections, shapedSections } from '@/i18n/paths';
import { readCsv } from '@/newsroom/old-addresses/csv';
import { answersItself, wrongWithDraft } from '@/newsroom/old-addresses/rules';
import { OldAddressTable } from '@/newsroom/old-addresses/table';
import { parseTarget, targetLine } from '@/newsroom/old-addresses/target';
import { countedAs, hostOf } from '@/newsroom/old-addresses/unknown';

const table = (entries: Record<string, string>) =>
  new OldAddressTable(Object.entries(entries).map(([from, to]) => ({ from, to })));

describe('old addresses', () => {
  it.each([
    ['/about.html', '/about.html', '/en'],
    ['/about.html', '/About.HTML', '/en'],
    ['/about.html', '/about.html?from=timeline', '/en'],
    ['/about', '/about/', '/en'],
    ['/关于', '/%E5%85%B3%E4%BA%8E', '/en'],
    ['/%D0%C2%CE%C5.htm', '/%d0%c2%ce%c5.htm', '/en'],
    ['http://www.old.example/a.asp?id=3', '/a.asp?ID=3&x=1', '/en'],
    ['/a%3Fb', '/a%3Fb', '/en'],
    ['/a.asp?q=1%2B2', '/a.asp?q=1%2b2', '/en'],
    ['/news/{id}.html', '/news/12.html', '/en'],
  ])('%s is found by %s', (from, asked, to) => {
    const target = parseTarget(from);
    expect(table({ [target ? targetLine(target) : '']: to }).find(asked)).toBe(to);
  });

  it.each([
    ['/about.html', '/about.htm'],
    ['/show.asp?id=1', '/show.asp'],
    ['/show.asp?id=1', '/show.asp?id=2'],
    ['/news/{id}.html', '/news/a/b.html'],
    ['/news/{id}.html', '/news/.html'],
    ['/old/*', '/old/'],
  ])('%s is not found by %s', (from, asked) => {
    expect(table({ [from]: '/en' }).find(asked)).toBeNull();
  });

  it('one with more to tell goes before one with less, exact before patterns, a query before none', () => {
    const old = table({
      '/show.asp': '/en/plain',
      '/show.asp?id=1': '/en/one',
      '/show.asp?id=1&lang=cn': '/zh/one',
      '/show.asp?id={id}': '/en/news/{id}',
      '/n/*': '/en/all',
      '/n/2015/*': '/en/archive/2015',
      '/n/2015/a.html': '/en/a',
    });
    const found = (address: string) => old.find(address);
    expect(found('/show.asp')).toBe('/en/plain');
    expect(found('/show.asp?id=1')).toBe('/en/one');
    expect(found('/show.asp?lang=cn&id=1')).toBe('/zh/one');
    expect(found('/show.asp?id=77')).toBe('/en/news/77');
    expect(found('/show.asp?page=2')).toBe('/en/plain');
    expect(found('/n/2014/b.html')).toBe('/en/all');
    expect(found('/n/2015/b.html')).toBe('/en/archive/2015');
    expect(found('/n/2015/a.html')).toBe('/en/a');
  });

  it('what a placeholder stood for goes on, escaped, and leads nowhere else', () => {
    const old = table({ '/go/*': '/{x}'.replace('{x}', '*'), '/p/{id}': 'https://www.example.org/{id}?a=1' });
    expect(old.find('/go/%E6%96%87/b')).toBe('/%E6%96%87/b');
    expect(old.find('/go//evil.example')).toBeNull();
    expect(old.find('/go/%2Fevil.example')).toBe('/%252Fevil.example');
    expect(old.find('/p/@evil.example')).toBe('https://www.example.org/%40evil.example?a=1');
    expect(old.find('/p/x%3Fy%23z%0d%0aSet-Cookie:a')).toBeNull();
  });

  it('one that leads to another answers with the end; a circle leads nowhere', () => {
    const old = table({ '/a': '/b', '/b': '/c', '/c': '/en/x', '/d': '/e', '/e': '/d', '/f/*': '/f/more/*' });
    expect(old.find('/a')).toBe('/en/x');
    expect([old.find('/d'), old.find('/f/x')]).toEqual([null, null]);
    expect(old.isCircle({ from: '/d', to: '/e' })).toBe(true);
    expect(old.isCircle({ from: '/f/*', to: '/f/more/*' })).toBe(true);
    expect(old.isCircle({ from: '/a', to: '/b' })).toBe(false);
  });

  it('a reader is not led through a page that answers for itself', () => {
    const old = table({ '/old': '/en/news/a', '/en/news/*': '/en' });
    expect(old.find('/old', answersItself)).toBe('/en/news/a');
  });

  it('no address makes a pattern run away', () => {
    const patterns = Array.from({ length: 1_000 }, (_, n) => [`/{a}-{b}-{c}-{d}-x${n}`, '/en/{a}'] as const);
    const old = table(Object.fromEntries(patterns));
    const since = performance.now();
    expect(old.find(`/${'-'.repeat(900)}`)).toBeNull();
    expect(old.find(`/${'a-'.repeat(450)}x`)).toBeNull();
    expect(performance.now() - since).toBeLessThan(2_000);
  });
});

describe('an entry', () => {
  const wrong = (from: string, to = '/en', elsewhere = false) => wrongWithDraft({ from, to, elsewhere })?.key ?? null;

  it.each([
    ['about.html', 'oldAddress.fromShape'],
    ['/a\u0000b', 'oldAddress.fromShape'],
    [`/${'a'.repeat(1_000)}`, 'oldAddress.fromShape'],
    ['/{a}{b}.html', 'oldAddress.pattern'],
    ['/x/{a}/{a}', 'oldAddress.pattern'],
    ['/x/{a', 'oldAddress.pattern'],
    ['/x?id=*', 'oldAddress.pattern'],
    ['/*', 'oldAddress.tooWide'],
    ['/{id}', 'oldAddress.tooWide'],
    ['/', 'oldAddress.ours'],
    ['/admin/x', 'oldAddress.ours'],
    ['/en', 'oldAddress.ours'],
    ['/zh/search', 'oldAddress.ours'],
    ['/en/old-page', null],
    // Below our own addresses, but nothing of ours: it would be asked.
    ['/en/archive/2015/report.html', null],
    ['/en/topics/old-topic', null],
    ['/zh/search/advanced.html', null],
    ['/?id=3', null],
    ['/show.asp?id={id}', null],
  ])('for %s: %s', (from, key) => {
    expect(wrong(from)).toBe(key);
  });

  it('for what this site answers by itself is refused, whatever kind of page or document it is', () => {
    // What editors make is asked of the database (own-pages).
    const made = ['channels', 'news', 'departments', 'pages', 'tags'];
    const known = [...Object.keys(sections), ...Object.keys(shapedSections)].filter((name) => !made.includes(name));
    expect(known.sort()).toEqual(['archive', 'search', 'site-map', 'topics']);
    for (const locale of ['en', 'zh'] as const) {
      const { home, search, topics, archive, siteMap } = paths;
      const pages = [home, search, topics, archive, siteMap].map((path) => path(locale));
      const dated = [paths.year(locale, '2020'), paths.month(locale, '2020-11')];
      const feeds = feedFormats.map((format) => documentPaths.feed(locale, format));
      for (const from of [...pages, ...dated, ...feeds, documentPaths.openSearch(locale)])
        expect([from, wrong(from, '/zh')]).toEqual([from, 'oldAddress.ours']);
    }
    const documents = Object.values(documentPaths).filter((path) => typeof path === 'string');
    for (const from of [...documents, documentPaths.sitemap(2), ...iconNames.map(documentPaths.icon)])
      expect([from, wrong(from)]).toEqual([from, 'oldAddress.ours']);
  });

  it.each([
    ['javascript:alert(1)', true, 'oldAddress.toShape'],
    ['//evil.example', true, 'oldAddress.toShape'],
    ['/\\evil.example', true, 'oldAddress.toShape'],
    ['http://www.example.org/', true, 'oldAddress.toShape'],
    ['https://user@www.example.org/', true, 'oldAddress.toShape'],
    ['https://{id}.example.org/', true, 'oldAddress.toShape'],
    ['https://www.example.org/', false, 'oldAddress.toElsewhere'],
    ['https://www.example.org/{id}', true, null],
    ['/en/news/{slug}', false, 'oldAddress.toPlaceholder'],
    ['/en/news/{id}', false, null],
    ['/zh/news/年会', false, null],
  ])('to %s, elsewhere %s: %s', (to, elsewhere, key) => {
    expect(wrong('/n/{id}.html', to, elsewhere)).toBe(key);
  });
});

describe('a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['commas and a head', 'from,to\r\n/a,/en\r\n"/b,c",/zh\r\n'],
    ['a mark of its order of bytes', '\ufefffrom,to\n/a,/en\n"/b,c",/zh'],
    ['semicolons', '/a;/en\n/b,c;/zh'],
    ['tabs and empty lines', 'Old\tNew\n\n/a\t/en\t\n\n/b,c\t/zh\n'],
  ])('with %s is read', (_, text) => {
    expect(readCsv(bytes(text)).lines.map(({ from, to }) => [from, to])).toEqual([
      ['/a', '/en'],
      ['/b,c', '/zh'],
    ]);
  });

  it('counts its lines as an editor does', () => {
    expect(readCsv(bytes('from,to\n\n/a,/en\n/b,/zh')).lines.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('may be written in GB18030', () => {
    const old = Uint8Array.from([0x2f, 0xb9, 0xd8, 0xd3, 0xda, 0x2c, 0x2f, 0x7a, 0x68]);
    expect(readCsv(old).lines).toEqual([{ line: 1, from: '/关于', to: '/zh' }]);
  });

  it('says where it cannot be read', () => {
    expect(readCsv(bytes('/a,/en\n"/b,/zh\n')).wrong[0]?.key).toBe('oldAddress.fileBroken');
    expect(readCsv(bytes('\n')).wrong).toEqual([{ line: 1, key: 'oldAddress.fileEmpty', text: '' }]);
  });
});

describe('an unknown address', () => {
  it.each([
    ['/a/b.html?utm_source=x&from=y', '/a/b.html'],
    ['/show.asp?id=12&utm_source=x', '/show.asp?id=12'],
    ['/mail.php?to=lu@example.org&id=3', '/mail.php?id=3'],
    ['/page?id=12', '/page'],
    [`/${'a'.repeat(400)}`, null],
    ['*', null],
  ])('%s is counted as %s', (asked, counted) => {
    expect(countedAs(asked)).toBe(counted);
  });

  it('keeps of where its reader came from the host alone', () => {
    expect(hostOf('https://Mail.example:8080/inbox?user=lu')).toBe('mail.example:8080');
    expect([hostOf('nonsense'), hostOf(undefined)]).toEqual(['', '']);
  });
});
