import { Connection } from './client.mjs';
import { sum } from './numbers.mjs';
import { asBrowsersAsk, release } from './plan.mjs';

/** What a first visit to the release page fetches, by kind: as it travels, and unpacked. */
export async function measureBytes({ port }) {
  const connection = new Connection(port);
  const fetchBoth = async (path) => {
    const [coded, plain] = [await connection.get(path, asBrowsersAsk), await connection.get(path)];
    if (coded.status !== 200) throw new Error(`${path}, which the release page names, answers ${coded.status}`);
    return { path, travels: coded.body.length, raw: plain.body.length, text: plain.body.toString() };
  };
  const html = await fetchBoth(release);
  const named = [...new Set(linked(html.text))];
  const kinds = { HTML: [html], CSS: [], script: [], images: [], other: [] };
  for (const path of named) kinds[kindOf(path)].push(await fetchBoth(path));
  connection.close();
  return Object.entries(kinds).map(([kind, files]) => ({
    kind,
    files: files.length,
    travels: sum(files.map(({ travels }) => travels)),
    raw: sum(files.map(({ raw }) => raw)),
  }));
}

/** Addresses of this site the browser fetches by itself: not links one follows. */
function linked(html) {
  const tags = html.match(/<(link|script|img|source)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => !tag.startsWith('<link') || /rel="(stylesheet|icon|preload|manifest|apple-touch-icon)"/.test(tag))
    .map((tag) => /\b(?:href|src)="(\/[^"]*)"/.exec(tag)?.[1])
    .filter(Boolean)
    .map((path) => path.replaceAll('&amp;', '&'));
}

function kindOf(path) {
  const [, ending] = /\.(\w+)(?:\?|$)/.exec(path) ?? [];
  if (ending === 'css') return 'CSS';
  if (ending === 'js') return 'script';
  return /^(svg|png|jpe?g|webp|avif|gif|ico)$/.test(ending ?? '') ? 'images' : 'other';
}
